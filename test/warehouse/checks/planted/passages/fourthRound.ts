import type { Passage } from "./Passage.ts";

/** Passages as other offices write them, the fourth set that was written after the checks; those without marks are true though they may not seem so. */
export const fourthRound: readonly Passage[] = [
  [
    "sum police teams",
    "Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở toàn huyện có 486 người, trong đó công an bán chuyên trách 215 người, bảo vệ dân phố 64 người, dân phòng {207→270} người.",
  ],
  [
    "sum arrests by crime",
    "Bắt 57 đối tượng, xử lý 41 vụ (trộm cắp 14 vụ/19 đối tượng; đánh bạc 12 vụ/{26→36} đối tượng; cố ý gây thương tích {15→18} vụ/12 đối tượng).",
  ],
  [
    "sum two districts",
    "Số người nghiện tăng thêm 46 người, tập trung ở hai huyện Sông Mã (29 người) và Mai Sơn (17 người); nâng tổng số người nghiện có hồ sơ quản lý lên 1.{382→832} người (cuối năm 2022: 1.336 người).",
  ],
  [
    "sum with tổng at end",
    "Gồm 22 mô hình phòng, chống tội phạm; 15 mô hình bảo đảm an toàn giao thông; {9→19} mô hình phòng cháy, chữa cháy. Tổng cộng 46 mô hình.",
  ],
  [
    "sum headed",
    "Chia theo địa bàn: thành phố 31 vụ; huyện Mộc Châu 24 vụ; huyện Vân Hồ 11 vụ; các huyện còn lại {18→81} vụ; tổng số 84 vụ.",
  ],
  ["sum school rooms", "Toàn trường hiện có 42 phòng, gồm 30 phòng học, 06 phòng bộ môn, {06→08} phòng chức năng."],
  [
    "sum electric",
    "Sản lượng điện thương phẩm đạt 186,4 triệu kWh; trong đó công nghiệp - xây dựng 92,7 triệu kWh, sinh hoạt 71,5 triệu kWh, còn lại {22,2→32,2} triệu kWh cho các thành phần khác.",
  ],
  [
    "sum religious",
    "Toàn tỉnh có 312 cơ sở thờ tự: Phật giáo 148 cơ sở, Công giáo 96 cơ sở, Tin lành 41 cơ sở, Cao Đài {27→72} cơ sở.",
  ],
  [
    "sum tables nested",
    "STT\tChỉ tiêu\tTổng\tTrong đó nữ\tTrong đó DTTS\n1\tCán bộ\t{42→24}\t11\t19\n2\tCông chức\t86\t37\t41\n3\tViên chức\t312\t188\t120\n\tCộng\t440\t{236→263}\t180",
  ],
  [
    "sum table no header word",
    "Xã, thị trấn\tHộ nghèo\tHộ cận nghèo\tTổng hộ\nMường Chanh\t64\t41\t105\nChiềng Ban\t38\t{52→25}\t90\nHát Lót\t27\t33\t60\nToàn huyện\t129\t126\t{255→265}",
  ],
  [
    "sum table money",
    "Nguồn vốn\tKế hoạch (triệu đồng)\tĐã giải ngân (triệu đồng)\tTỷ lệ (%)\nNgân sách trung ương\t24.500\t18.620\t76\nNgân sách tỉnh\t12.000\t{9.480→9.840}\t79\nNgân sách huyện\t8.500\t6.970\t{82→28}\nTổng cộng\t45.000\t35.070\t77,9",
  ],
  [
    "ratio over target count",
    "Thực hiện chỉ tiêu tuyển quân: giao 145 chỉ tiêu, thực hiện 145, đạt 100%; trong đó đảng viên 9 đồng chí ({6,2→2,6}%).",
  ],
  [
    "ratio tin",
    "Cơ quan điều tra các cấp thụ lý 428 tố giác, tin báo; đã giải quyết 391 tố giác, tin báo (đạt {91,4→94,1}%).",
  ],
  ["ratio households", "Vận động 2.150/2.300 hộ ký cam kết, đạt tỷ lệ {93,5→95,3}%, tăng 2,1% so với năm 2022."],
  ["ratio poor", "Toàn xã còn 84 hộ nghèo trên tổng số 1.680 hộ, chiếm {5,0→6,0}%."],
  ["ratio women", "Tỷ lệ nữ đại biểu Hội đồng nhân dân cấp xã đạt {28,6→26,8}% (112/392 đại biểu)."],
  [
    "ratio solved after",
    "Phạm pháp hình sự xảy ra 64 vụ; điều tra, làm rõ 58 vụ, 97 đối tượng, đạt tỷ lệ {90,6→96,0}%.",
  ],
  [
    "change table sign",
    "Loại tội phạm\tNăm 2023\tNăm 2022\tSo sánh\nGiết người\t3\t5\t-2\nCướp tài sản\t4\t2\t{+2→+4}\nTrộm cắp\t96\t108\t-12\nLừa đảo\t27\t{19→16}\t+8",
  ],
  ["change to plan", "Đã trồng mới 515 ha rừng, vượt {15→51} ha so với kế hoạch (500 ha)."],
  ["change compare clause", "Số vụ vi phạm là 342 vụ, nhiều hơn cùng kỳ năm 2022 {28→82} vụ (cùng kỳ 314 vụ)."],
  ["change equivalents", "Giảm 18 vụ, tương ứng giảm {12→21}% so với năm 2022 (150 vụ)."],
  ["change only percent from", "Số ca mắc tay chân miệng giảm từ 1.250 ca xuống 980 ca (giảm {21,6→26,1}%)."],
  [
    "change increase money",
    "Thu nhập bình quân đầu người đạt 54 triệu đồng/năm, tăng {4,5→5,4} triệu đồng so với năm 2022 (49,5 triệu đồng/năm).",
  ],
  [
    "identity weapons",
    "Thu hồi 128 khẩu súng; đã tiêu hủy 95 khẩu, chuyển cơ quan quân sự 21 khẩu, còn lưu kho {12→21} khẩu.",
  ],
  ["identity prison", "Số phạm nhân đầu kỳ 412, nhập trại 86, ra trại 103, hiện còn {395→359} phạm nhân."],
  ["identity certificate", "Trong 96 hồ sơ đề nghị có 88 hồ sơ đủ điều kiện, trả lại {8→18} hồ sơ không đủ điều kiện."],
  ["identity patients", "Mắc 215 ca, đã khỏi 198 ca, đang điều trị {15→51} ca, tử vong 02 ca."],
  ["identity voters", "Tổng số cử tri 12.480 người, đã đi bỏ phiếu 12.430 người, vắng {50→500} người."],
  ["identity exam", "Tổ chức sát hạch 640 lượt thí sinh, đạt 512 lượt, trượt {128→182} lượt."],
  ["range date", "Phát hiện 45 vụ với 62 đối tượng, đã khởi tố {38→48} vụ trong số này, xử lý hành chính 7 vụ."],
  ["range rate", "Tỷ lệ hồ sơ giải quyết đúng hạn đạt {99,2→109,2}%."],
  [
    "range table part",
    "Đơn vị\tTổng số hộ\tSố hộ nghèo\nXã Mường Sang\t1.210\t96\nXã Chiềng Hắc\t1.045\t{132→1.320}\nXã Tân Lập\t1.380\t104\nXã Nà Mường\t890\t71",
  ],
  [
    "list officers",
    "Phân công 03 đồng chí Phó Trưởng Công an huyện phụ trách (đồng chí Lò Văn An, đồng chí Hà Văn Bình{, đồng chí Cầm Thị Chung→}).",
  ],
  ["list routes", "Có 04 tuyến trọng điểm về ma túy gồm: Quốc lộ 6, Quốc lộ 37, Quốc lộ 43{, Tỉnh lộ 101→}."],
  [
    "list items dash",
    "Toàn huyện có 04 điểm nóng về môi trường, gồm:\n- Bãi rác Pu Nhi;\n- Suối Nậm La;\n- Khu chăn nuôi Hua La{;\n- Nhà máy tinh bột sắn Mai Sơn→}.",
  ],
  ["list religions", "Trên địa bàn có 05 dân tộc chủ yếu cùng sinh sống: Thái, Mông, Kinh, Mường{, Dao→}."],
  [
    "contradiction intro",
    "Năm 2023, toàn tỉnh triệt phá 42 tụ điểm phức tạp về ma túy.\n2. Công tác đấu tranh\nLực lượng chức năng đã triệt phá {42→24} tụ điểm phức tạp về ma túy, bắt giữ 88 đối tượng.",
  ],
  [
    "contradiction people",
    "Tổ chức 215 buổi tuyên truyền với 18.640 lượt người tham gia.\nĐánh giá chung\nCông tác tuyên truyền được đẩy mạnh với 215 buổi, thu hút {18.640→18.460} lượt người.",
  ],
  [
    "contradiction bracket",
    "Toàn huyện có 16 xã, thị trấn. Đến nay, 16/{16→17} xã, thị trấn đã ra mắt lực lượng tham gia bảo vệ an ninh, trật tự; 14/16 xã, thị trấn đã có trụ sở.",
  ],
  [
    "repeat rows",
    "Xã\tSố buổi\tSố người\nMường Sang\t18\t1.264\nChiềng Hắc\t{22\t1.387→18\t1.264}\nTân Lập\t15\t1.045",
  ],
  ["rank", "Dẫn đầu là xã Chiềng Ban với 42 mô hình, đứng thứ hai là xã Hát Lót với {37→73} mô hình."],
  ["coverage all", "100% xã ({17/17→15/17} xã) đã thành lập Tổ bảo vệ an ninh, trật tự."],
  [
    "sum months quarter",
    "Tháng 7 thu 1,25 tỷ đồng, tháng 8 thu 1,48 tỷ đồng, tháng 9 thu {1,62→1,26} tỷ đồng; cả quý III thu 4,35 tỷ đồng.",
  ],
  [
    "clean also",
    "Xử lý 342 trường hợp vi phạm, phạt tiền 285 trường hợp, tước giấy phép lái xe 96 trường hợp, tạm giữ 120 phương tiện.",
  ],
  ["clean of them", "Tuyên truyền 64 buổi cho 5.120 lượt người, trong đó học sinh 3.200 em, công nhân 1.450 người."],
  ["clean cumulative2", "Tháng 9 xảy ra 12 vụ, nâng tổng số vụ 9 tháng lên 96 vụ, giảm 8 vụ so với cùng kỳ."],
  [
    "clean tied",
    "Dẫn đầu là xã Hát Lót và xã Chiềng Ban (cùng 42 mô hình), tiếp đến xã Mường Sang 42 mô hình có quy mô nhỏ hơn.",
  ],
  ["clean vote", "Kết quả: 38/40 phiếu đồng ý, 01 phiếu không đồng ý, 01 phiếu trắng."],
  ["clean rest", "Trong số 96 hồ sơ có 80 hồ sơ đủ điều kiện, 10 hồ sơ còn lại phải bổ sung, 6 hồ sơ rút."],
  [
    "clean expect",
    "Ước cả năm thu ngân sách 84,5 tỷ đồng, trong đó 9 tháng thu 62,3 tỷ đồng, quý IV dự kiến 22 tỷ đồng.",
  ],
  ["clean plan vs", "Kế hoạch giao 500 ha, đã trồng 515 ha; riêng rừng phòng hộ trồng 120 ha, rừng sản xuất 380 ha."],
  ["clean different sets", "Có 16 xã, thị trấn; 12/14 xã khó khăn có đường ô tô đến trung tâm."],
  [
    "clean shared persons",
    "Đào tạo nghề cho 640 lao động: nữ 310 lao động, dân tộc thiểu số 425 lao động, hộ nghèo 96 lao động.",
  ],
  [
    "clean wound",
    "Tai nạn giao thông 18 vụ, chết 9 người, bị thương 14 người, trong đó 3 vụ đặc biệt nghiêm trọng làm chết 6 người.",
  ],
  [
    "clean table partial",
    "Nội dung\tSố lượng\nTổng số vụ vi phạm\t96\nTrong đó: nồng độ cồn\t41\nTốc độ\t22\nSố tiền phạt (triệu đồng)\t285",
  ],
  ["clean rate after", "Làm rõ 58/64 vụ (đạt 90,6%), vượt 15,6% so với chỉ tiêu Quốc hội giao (75%)."],
  [
    "clean pct points",
    "Tỷ lệ giải quyết đạt 96,4%, cao hơn 1,4% so với chỉ tiêu (95%), thấp hơn 0,8% so với năm 2022.",
  ],
];
