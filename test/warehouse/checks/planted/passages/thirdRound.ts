import type { Passage } from "./Passage.ts";

/** Passages as other offices write them, the third set that was written after the checks; those without marks are true though they may not seem so. */
export const thirdRound: readonly Passage[] = [
  ["change plus sign", "Tội phạm trật tự xã hội: 168 vụ ({+12→+21} vụ so với cùng kỳ 156 vụ)."],
  ["change minus pct", "Số vụ cháy: 23 vụ (cùng kỳ 25 vụ, {-8→-18}%)."],
  ["change compared before", "Cùng kỳ năm ngoái xảy ra 52 vụ, năm nay 44 vụ, {giảm→tăng} 8 vụ."],
  [
    "change word pct",
    "Thu nội địa đạt 1.240 tỷ đồng, tăng 15,2% so với cùng kỳ (1.076 tỷ đồng); thu xuất nhập khẩu đạt 310 tỷ đồng, giảm {7,5→5,7}% so với cùng kỳ (335 tỷ đồng).",
  ],
  [
    "change respectively",
    "So với 6 tháng đầu năm 2022, số vụ tăng 6 vụ (58/52 vụ), số người chết giảm {4→9} người (31/35 người).",
  ],
  ["change both years", "Năm 2022: 1.120 hồ sơ; năm 2023: 1.344 hồ sơ, tăng {20→25}%."],
  [
    "change increase to",
    "Nâng tổng số thôn có nhà văn hóa lên 96/104 thôn, tăng {7→17} thôn so với năm 2022 (89 thôn).",
  ],
  [
    "rank order",
    "Số vụ vi phạm nhiều nhất là Công an huyện Châu Thành (58 vụ), tiếp đến là Công an huyện Tân Phước ({46→64} vụ), thấp nhất là Công an huyện Tân Phú Đông (9 vụ).",
  ],
  ["rank max", "Địa phương có số hộ nghèo cao nhất là xã Sơn Hà (112 hộ), thấp nhất là thị trấn Tân Mỹ ({14→140} hộ)."],
  [
    "sum a b c",
    "Đã tổ chức 64 lớp tập huấn, cụ thể:\na) Cấp tỉnh: 8 lớp;\nb) Cấp huyện: {21→12} lớp;\nc) Cấp xã: 35 lớp.",
  ],
  [
    "sum plus items",
    "Tổng số cán bộ, công chức: {184→148} người, trong đó:\n+ Trình độ thạc sĩ: 22 người;\n+ Trình độ đại học: 139 người;\n+ Trình độ cao đẳng, trung cấp: 23 người.",
  ],
  [
    "sum double bullets",
    "- Tổng số vụ vi phạm Luật Lâm nghiệp: 57 vụ. Trong đó: phá rừng trái pháp luật 19 vụ; khai thác rừng trái pháp luật 11 vụ; vận chuyển lâm sản trái pháp luật {24→42} vụ; vi phạm khác 03 vụ.",
  ],
  ["sum volume", "Tịch thu 48,652 m3 gỗ các loại (gỗ tròn 21,340 m3; gỗ xẻ {27,312→27,132} m3)."],
  [
    "sum cases defendants",
    "Viện kiểm sát đã truy tố 182 vụ/305 bị can, gồm: ma túy 74 vụ/{112→121} bị can; trật tự xã hội 92 vụ/164 bị can; kinh tế, tham nhũng 16 vụ/29 bị can.",
  ],
  [
    "sum dash",
    "Thu phí, lệ phí 6.480 triệu đồng: lệ phí trước bạ 3.120 triệu đồng - phí bảo vệ môi trường 1.250 triệu đồng - phí, lệ phí khác {2.110→2.011} triệu đồng.",
  ],
  [
    "sum also",
    "Bình xét 1.860 gia đình văn hóa tại 12 khu dân cư, trong đó đạt 3 năm liền 640 gia đình, đạt lần đầu 415 gia đình và giữ vững danh hiệu 2 năm {805→508} gia đình.",
  ],
  [
    "sum of which rest",
    "Trong số 72 người cai nghiện, có 48 người cai tại cơ sở tập trung; {24→42} người còn lại cai tại gia đình, cộng đồng.",
  ],
  [
    "sum half",
    "Một nửa số kinh phí (2,4/4,8 tỷ đồng) do ngân sách tỉnh cấp, phần còn lại {2,4→4,2} tỷ đồng do huyện cân đối.",
  ],
  [
    "sum table balance",
    "Đơn vị\tTồn đầu kỳ\tTiếp nhận\tGiải quyết\tTồn cuối kỳ\nXã An Bình\t4\t18\t19\t3\nXã An Lạc\t2\t25\t{22→26}\t5\nXã Hòa Long\t6\t14\t17\t3\nXã Phú Hữu\t1\t31\t28\t{4→9}",
  ],
  [
    "sum table two-level",
    "Lĩnh vực\tSố cơ sở kiểm tra\tĐạt\tKhông đạt\nSản xuất thực phẩm\t45\t41\t4\nKinh doanh thực phẩm\t112\t{98→89}\t14\nDịch vụ ăn uống\t163\t140\t{23→32}\nBếp ăn tập thể\t28\t27\t1",
  ],
  [
    "sum table percent",
    "Xếp loại\tSố học sinh\tTỷ lệ\nTốt\t412\t{51,5→55,1}%\nKhá\t286\t35,8%\nĐạt\t{94→49}\t11,8%\nChưa đạt\t8\t1,0%",
  ],
  ["ratio decimals x/y", "Tỷ lệ giải quyết án hình sự đạt {98,4→94,8}% (giải quyết 187/190 vụ)."],
  ["ratio each", "Đã xét duyệt 315/360 hộ đăng ký (đạt 87,5%), công nhận 298/315 hộ (đạt {94,6→96,4}%)."],
  ["ratio money", "Thu bảo hiểm xã hội 212,4 tỷ đồng, đạt {92,3→93,2}% so với kế hoạch BHXH tỉnh giao là 230 tỷ đồng."],
  ["ratio pct over", "Số hộ đăng ký xây dựng gia đình văn hóa là 14.210 hộ, đạt {98,0→89,0}% tổng số hộ (14.500 hộ)."],
  [
    "ratio respectively",
    "Trong 250 cơ sở được kiểm tra có 30 cơ sở vi phạm (chiếm {12→21}%), đã xử phạt 18 cơ sở (chiếm 60% số cơ sở vi phạm).",
  ],
  ["ratio per", "Mật độ dân số 420 người/km2 (dân số {88.200→82.800} người, diện tích 210 km2)."],
  ["ratio per ten thousand", "Số bác sĩ trên một vạn dân đạt {9,5→5,9} (92 bác sĩ/96.840 người)."],
  [
    "identity received",
    "Tòa án hai cấp thụ lý 2.415 vụ, việc, đã giải quyết {2.298→2.289} vụ, việc, số vụ, việc còn lại là 117 vụ, việc; tỷ lệ giải quyết {95,2→92,5}%.",
  ],
  [
    "identity before in brackets",
    "Phải thi hành 1.480 việc (năm cũ chuyển sang 412 việc, thụ lý mới {1.068→1.086} việc); thi hành xong 1.122 việc.",
  ],
  [
    "identity hospital",
    "Bệnh nhân đang điều trị đầu kỳ 46, nhập viện mới 128, ra viện {139→119}, chuyển tuyến 7, hiện đang điều trị 28 bệnh nhân.",
  ],
  ["identity vaccinated", "Đối tượng cần tiêm 1.420 trẻ; đã tiêm 1.365 trẻ, chưa tiêm {55→85} trẻ."],
  ["identity passing", "Dự thi 96 thí sinh, đạt 88 thí sinh, không đạt {08→18} thí sinh."],
  [
    "list colon provinces",
    "Kết nghĩa với 03 địa phương của nước bạn Lào: huyện Sầm Tớ, huyện Viêng Xay{, huyện Xiềng Khọ→}.",
  ],
  [
    "list count brackets",
    "Thành lập mới 06 chi hội (thôn Đông, thôn Đoài, thôn Thượng, thôn Hạ, thôn Trung{, thôn Bến→}).",
  ],
  ["list before", "Các xã Tân Tiến, Đồng Tâm, Hợp Lý{, Bắc Lý→} (04 xã) đã hoàn thành tiêu chí số 19."],
  [
    "contradiction table text",
    "Toàn huyện hiện có 214 camera an ninh được lắp đặt tại các xã.\nBảng tổng hợp\nXã\tSố camera\nTân Tiến\t62\nĐồng Tâm\t58\nHợp Lý\t47\nBắc Lý\t{47→74}\nTổng số\t214",
  ],
  [
    "contradiction annex",
    "I. Kết quả\n- Số vụ vi phạm nồng độ cồn bị xử lý: 1.872 trường hợp.\nII. Đánh giá\n- Lực lượng Cảnh sát giao thông đã xử lý {1.872→1.782} trường hợp vi phạm nồng độ cồn.",
  ],
  [
    "range date order",
    "Trong đợt cao điểm 30 ngày (từ 15/12/2022 đến 14/01/2023), bắt 36 vụ, trong đó 22 vụ ma túy, {14→41} vụ hình sự.",
  ],
  ["range sub", "Toàn ngành có 1.120 giáo viên, trong đó {985→1.985} giáo viên đạt chuẩn trình độ đào tạo."],
  [
    "range share sum",
    "Trong tổng diện tích đất, đất nông nghiệp chiếm 78,4%, đất phi nông nghiệp chiếm 19,1%, đất chưa sử dụng chiếm {2,5→25}%.",
  ],
  [
    "coverage districts list",
    "Kết quả tại 05 huyện: Mường Lát 12 vụ, Quan Sơn 9 vụ, Quan Hóa 15 vụ, Bá Thước 18 vụ, Lang Chánh {11→17} vụ; cộng 65 vụ.",
  ],
  ["sum thousand sep", "Cấp phát 125 000 tờ rơi (tiếng Việt 84 000 tờ, tiếng Mông {41 000→14 000} tờ)."],
  [
    "sum kinds two units",
    "Thu giữ 27 khẩu súng, 412 viên đạn (súng kíp 18 khẩu, súng hơi {9→6} khẩu; đạn thể thao 250 viên, đạn chì {162→126} viên).",
  ],
  ["clean tax incl", "Tổng vốn 12,5 tỷ đồng (ngân sách 8,3 tỷ đồng, xã hội hóa 4,3 tỷ đồng, làm tròn)."],
  [
    "clean bigger category",
    "Kiểm tra 348 cơ sở; 306 cơ sở đạt, 42 cơ sở không đạt; nhắc nhở 30 cơ sở, phạt tiền 18 cơ sở, đình chỉ 02 cơ sở.",
  ],
  [
    "clean both",
    "Có 96 hội viên tham gia: 60 hội viên nông dân, 45 hội viên phụ nữ (09 người là hội viên cả hai hội).",
  ],
  ["clean rate other", "Làm rõ 72/80 vụ (90%); tỷ lệ điều tra trọng án đạt 100% (6/6 vụ)."],
  ["clean per period", "Bình quân mỗi tháng xảy ra 14,5 vụ; riêng tháng 12 xảy ra 23 vụ; cả năm 174 vụ."],
  [
    "clean since",
    "Từ năm 2019 đến nay, toàn tỉnh xây dựng 120 mô hình; năm 2023 xây dựng 24 mô hình, giải thể 05 mô hình; hiện duy trì 98 mô hình.",
  ],
  [
    "clean unranked",
    "Số vụ xảy ra tại các huyện: Châu Thành 58 vụ, Cái Bè 12 vụ, Gò Công 31 vụ, trong khi thành phố 96 vụ.",
  ],
  [
    "clean two totals",
    "Tiếp nhận 120 đơn, 15 vụ việc đông người; xử lý 118 đơn, trong đó khiếu nại 40 đơn, tố cáo 12 đơn, phản ánh 66 đơn.",
  ],
  [
    "clean different base",
    "Giao quân 110/110 công dân, đạt 100%; đảng viên nhập ngũ 12 đồng chí, chiếm 10,9%; trình độ đại học, cao đẳng 26 đồng chí, chiếm 23,6%.",
  ],
  ["clean average", "Bình quân thu nhập đầu người đạt 52,6 triệu đồng/người/năm, tăng 4,2 triệu đồng so với năm 2022."],
  [
    "clean plan split",
    "Kế hoạch năm 2024 trồng 500 ha rừng; 6 tháng trồng 210 ha, ước cả năm trồng 480 ha, đạt 96% kế hoạch.",
  ],
  ["clean moved", "Cuối năm 2022 có 186 hộ nghèo; năm 2023 giảm 42 hộ, tăng 8 hộ; cuối năm 2023 còn 152 hộ nghèo."],
  ["clean sample of", "Phúc tra 20 thôn, đạt 17 thôn, 2 thôn cần bổ sung hồ sơ."],
  ["clean absent", "Dự họp có 27/30 đại biểu, vắng 02 đại biểu có lý do, 01 đại biểu không lý do."],
  [
    "clean money rounding",
    "Tổng kinh phí 1,29 tỷ đồng, gồm ngân sách huyện 612 triệu đồng, ngân sách xã 674 triệu đồng.",
  ],
];
