import type { Passage } from "./Passage.ts";

/** Passages as other offices write them, the first set that was written after the checks; those without marks are true though they may not seem so. */
export const firstRound: readonly Passage[] = [
  [
    "sum hospital",
    "Trong 6 tháng đầu năm, Trung tâm Y tế huyện khám bệnh cho {48.215→48.125} lượt người: tại trung tâm 21.640 lượt, tại các trạm y tế xã {26.575→25.675} lượt.",
  ],
  ["ratio beds", "Công suất sử dụng giường bệnh đạt {92,5→95,2}% (bình quân 185/200 giường)."],
  [
    "sum school",
    "Năm học 2023-2024, toàn trường có 27 lớp với {1.062→1.026} học sinh; khối 6: 268 em, khối 7: 271 em, khối 8: {259→295} em, khối 9: 264 em.",
  ],
  [
    "ratio school ranks",
    "Trong tổng số 1.062 học sinh được xếp loại: giỏi 212 em (20,0%), khá {438→483} em (41,2%), trung bình 372 em (35,0%), yếu 40 em ({3,8→5,8}%).",
  ],
  [
    "change traffic",
    "Toàn tỉnh xảy ra 214 vụ tai nạn giao thông, làm chết 118 người, bị thương 149 người. So với cùng kỳ năm 2022 (238 vụ, 131 người chết, 140 người bị thương) giảm {24→42} vụ ({10,1→11,0}%), giảm {13→31} người chết, tăng {9→19} người bị thương.",
  ],
  [
    "identity court",
    "Thụ lý 1.146 vụ, việc các loại (án cũ chuyển sang {158→185}, thụ lý mới 988); đã giải quyết {1.021→1.012} vụ, việc, đạt {89,1→91,8}%; còn lại {125→152} vụ, việc đang trong thời hạn giải quyết.",
  ],
  [
    "ratio plan in bracket",
    "Tổng diện tích gieo trồng cây hằng năm đạt 12.480,5 ha, bằng {98,3→93,8}% kế hoạch (12.700 ha) và bằng 101,6% so với cùng kỳ.",
  ],
  ["identity yield", "Lúa vụ Đông Xuân gieo cấy 3.250 ha, năng suất {62,4→64,2} tạ/ha, sản lượng {20.280→22.080} tấn."],
  [
    "sum budget",
    "Tổng thu ngân sách nhà nước trên địa bàn 86,4 tỷ đồng, trong đó: thu nội địa 52,7 tỷ đồng, thu từ đất {33,7→37,3} tỷ đồng.",
  ],
  [
    "sum money scales",
    "Chi ngân sách xã 9 tỷ 845 triệu đồng, gồm chi thường xuyên {7 tỷ 120 triệu→7 tỷ 210 triệu} đồng, chi đầu tư phát triển 2 tỷ 725 triệu đồng.",
  ],
  [
    "identity flow poor",
    "Số hộ nghèo đầu năm 186 hộ, trong năm thoát nghèo 42 hộ, phát sinh mới 05 hộ, cuối năm còn {149→194} hộ.",
  ],
  [
    "identity flow managed",
    "Đầu kỳ quản lý 74 đối tượng; tăng mới trong kỳ 11 đối tượng, đưa ra khỏi danh sách 8 đối tượng; hiện còn {77→97} đối tượng.",
  ],
  [
    "sum items total last",
    "Kết quả tiêm chủng cho trẻ dưới 1 tuổi tại các xã như sau:\n- Xã Bình Phú: 312 trẻ;\n- Xã Tân Hội: {284→248} trẻ;\n- Xã Mỹ Lợi: 341 trẻ;\n- Xã Hòa Tịnh: 250 trẻ.\nTổng cộng: {1.187→1.178} trẻ.",
  ],
  [
    "sum table cộng",
    "Đơn vị\tSố vụ\tSố người chết\tSố người bị thương\nThành phố\t41\t18\t{36→63}\nHuyện Tân Hồng\t{22→27}\t15\t12\nHuyện Tam Nông\t19\t11\t14\nHuyện Thanh Bình\t27\t16\t20\nCộng\t109\t{60→66}\t82",
  ],
  [
    "ratio table share",
    "Loại đất\tDiện tích (ha)\tCơ cấu (%)\nĐất nông nghiệp\t8.412\t{70,1→71,0}\nĐất phi nông nghiệp\t{2.964→2.694}\t24,7\nĐất chưa sử dụng\t624\t5,2\nTổng số\t12.000\t100",
  ],
  [
    "sum fire",
    "Xảy ra 19 vụ cháy (nhà dân 11 vụ, cơ sở sản xuất 5 vụ, phương tiện giao thông {3→8} vụ), thiệt hại ước tính 4,65 tỷ đồng.",
  ],
  [
    "list roads",
    "Đã duy tu 05 tuyến đường liên xã: Bình Phú - Tân Hội, Tân Hội - Mỹ Lợi, Mỹ Lợi - Hòa Tịnh, Hòa Tịnh - An Khánh{, An Khánh - Bình Phú→}.",
  ],
  [
    "list numbered items",
    "Ban hành 04 văn bản chỉ đạo, cụ thể:\n(1) Kế hoạch triển khai công tác phòng, chống dịch;\n(2) Kế hoạch tổ chức Tháng hành động vì trẻ em;\n(3) Công văn về bảo đảm an toàn thực phẩm dịp Tết{;\n(4) Quyết định kiện toàn Ban Chỉ đạo→}.",
  ],
  [
    "contradiction citizens",
    "I. ĐẶC ĐIỂM TÌNH HÌNH\nTrong năm, các cơ quan hành chính đã tiếp 1.245 lượt công dân đến khiếu nại, tố cáo, kiến nghị, phản ánh.\nII. KẾT QUẢ CỤ THỂ\n1. Công tác tiếp công dân\nCác cơ quan hành chính đã tiếp {1.245→1.254} lượt công dân đến khiếu nại, tố cáo, kiến nghị, phản ánh; tiếp thường xuyên 900 lượt.",
  ],
  ["change points", "Tỷ lệ hộ nghèo giảm từ 8,65% xuống còn 6,40%, giảm {2,25→2,52}% so với đầu năm."],
  ["change from to", "Số mô hình tự quản tăng từ 35 lên 41 mô hình (tăng {6→9} mô hình)."],
  ["ratio average", "Bình quân mỗi xã đạt {18,5→15,8} tiêu chí (222 tiêu chí/12 xã)."],
  ["sum petitions bare", "Tiếp nhận 86 đơn (khiếu nại 31, tố cáo 9, kiến nghị, phản ánh {46→64})."],
  ["sum petitions two", "Trong 86 đơn tiếp nhận có 52 đơn đủ điều kiện xử lý, {34→43} đơn không đủ điều kiện xử lý."],
  ["range hundred pair", "Dân số toàn huyện 92.140 người, trong đó nam chiếm 48,7%, nữ chiếm {51,3→53,1}%."],
  ["sum drugs kg", "Thu giữ 1,85 kg ma túy các loại (heroin 0,62 kg; ma túy tổng hợp {1,23→1,32} kg)."],
  ["sum drugs g", "Thu giữ 2.450,6 gam ma túy, gồm 1.850,2 gam heroin và {600,4→604,0} gam methamphetamine."],
  [
    "sum land",
    "Tổng diện tích tự nhiên 14.326,8 ha; đất nông nghiệp 11.208,3 ha, đất phi nông nghiệp {2.745,1→2.754,1} ha, đất chưa sử dụng 373,4 ha.",
  ],
  ["ratio conscripts", "Giao quân 120/120 thanh niên, đạt {100→98}% chỉ tiêu trên giao."],
  ["identity left to do", "Đến nay có 12/15 xã đạt chuẩn nông thôn mới, chiếm {80→82}%; còn {03→05} xã chưa đạt."],
  [
    "sum sentences",
    "Đã đưa ra xét xử 214 bị cáo; tuyên phạt tù có thời hạn {131→113} bị cáo, cho hưởng án treo 62 bị cáo, cải tạo không giam giữ 18 bị cáo, phạt tiền {3→8} bị cáo.",
  ],
  ["sum quarters", "Quý I xảy ra 34 vụ, quý II 29 vụ, quý III {41→47} vụ, quý IV 38 vụ; cả năm {142→124} vụ."],
  [
    "change table",
    "Chỉ tiêu\tNăm 2022\tNăm 2023\tTăng, giảm\tTỷ lệ (%)\nSố vụ vi phạm\t412\t365\t{-47→-74}\t-11,4\nSố đối tượng\t520\t478\t-42\t{-8,1→-1,8}\nPhạt tiền (triệu đồng)\t1.840\t2.015\t+175\t+9,5\nTước giấy phép\t96\t120\t+24\t+25,0",
  ],
  ["change herd", "Tổng đàn lợn 24.560 con, tăng 1.360 con (tăng {5,9→9,5}%) so với cùng kỳ."],
  [
    "ratio jobs",
    "Số lao động được giải quyết việc làm là 1.874/1.800 người, đạt {104,1→101,4}% kế hoạch năm, trong đó xuất khẩu lao động 96 người.",
  ],
  ["ratio ballots", "Kết quả biểu quyết: 35 phiếu tán thành trên tổng số 38 phiếu, đạt tỷ lệ {92,1→91,2}%."],
  [
    "sum footnote",
    "Các xã đã vận động Quỹ “Vì người nghèo” được {412→421} triệu đồng[1].\n[1] Xã Bình Phú 120 triệu đồng; xã Tân Hội 96 triệu đồng; xã Mỹ Lợi {108→118} triệu đồng; xã Hòa Tịnh 88 triệu đồng.",
  ],
  ["range part above", "Ghi nhận 64 ca mắc sốt xuất huyết, trong đó có {17→71} ca nặng phải chuyển tuyến trên."],
  [
    "range above hundred",
    "Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ đạt {97,4→107,4}%; tỷ lệ hộ dân sử dụng nước hợp vệ sinh đạt {98,2→198,2}%.",
  ],
  [
    "sum nested",
    "Toàn huyện xử lý 96 vụ vi phạm, gồm: hình sự 38 vụ (trộm cắp 21 vụ, lừa đảo {9→6} vụ, các loại khác 8 vụ), kinh tế 22 vụ, ma túy {36→63} vụ.",
  ],
  [
    "sum funds",
    "Tổng kinh phí thực hiện 3.240 triệu đồng (ngân sách tỉnh 1.800 triệu, ngân sách huyện 940 triệu, xã hội hóa {500→550} triệu).",
  ],
  [
    "ratio certificates",
    "Lũy kế đến nay toàn huyện đã cấp 41.206 giấy chứng nhận quyền sử dụng đất, đạt {96,8→98,6}% so với số thửa cần cấp (42.568 thửa).",
  ],
  [
    "sum awards",
    "Khen thưởng 26 tập thể và 64 cá nhân, cụ thể: Bộ trưởng tặng Bằng khen 2 tập thể, 5 cá nhân; Chủ tịch UBND tỉnh tặng Bằng khen 8 tập thể, {21→12} cá nhân; Giám đốc Sở tặng Giấy khen {16→18} tập thể, 38 cá nhân.",
  ],
  ["coverage ratio pair", "Có 142/150 doanh nghiệp đã nộp báo cáo (94,7%), {8→18} doanh nghiệp chưa nộp."],
];
