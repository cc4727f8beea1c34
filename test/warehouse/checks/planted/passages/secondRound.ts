import type { Passage } from "./Passage.ts";

/** Passages as other offices write them, the second set that was written after the checks; those without marks are true though they may not seem so. */
export const secondRound: readonly Passage[] = [
  [
    "sum respectively",
    "Số vụ cháy ở khu vực thành thị và nông thôn lần lượt là 27 vụ và {34→43} vụ, tổng cộng {61→67} vụ.",
  ],
  [
    "sum lại total later",
    "Công an các huyện, thành phố đã lập 318 hồ sơ đưa người vào cơ sở cai nghiện bắt buộc, trong đó riêng Công an thành phố 142 hồ sơ, số còn lại {176→167} hồ sơ do Công an các huyện lập.",
  ],
  [
    "sum months",
    "Theo thời gian: tháng 01 xảy ra 11 vụ, tháng 02 xảy ra 8 vụ, tháng 3 xảy ra {14→17} vụ; quý I xảy ra 33 vụ.",
  ],
  [
    "sum ages",
    "Trong 245 đối tượng bị bắt giữ: dưới 18 tuổi 31 đối tượng, từ 18 đến dưới 30 tuổi 118 đối tượng, từ 30 tuổi trở lên {96→69} đối tượng.",
  ],
  [
    "sum time of day",
    "Phân tích 109 vụ tai nạn theo thời gian cho thấy: từ 0 giờ đến 6 giờ 9 vụ; từ 6 giờ đến 12 giờ 24 vụ; từ 12 giờ đến 18 giờ 35 vụ; từ 18 giờ đến 24 giờ {41→47} vụ.",
  ],
  [
    "sum causes",
    "Nguyên nhân: do không chú ý quan sát 38 vụ, chuyển hướng không đúng quy định 21 vụ, đi không đúng phần đường 29 vụ, nguyên nhân khác {21→12} vụ, trong tổng số 109 vụ đã xảy ra.",
  ],
  [
    "ratio equals",
    "Xử lý 1.256 trường hợp vi phạm nồng độ cồn, bằng {31,4→34,1}% tổng số trường hợp vi phạm (4.000 trường hợp).",
  ],
  [
    "ratio of said",
    "Trong tổng số 4.000 trường hợp vi phạm, có 1.256 trường hợp vi phạm nồng độ cồn, chiếm {31,4→34,1}%; 520 trường hợp vi phạm tốc độ, chiếm {13→31}%.",
  ],
  [
    "ratio on time",
    "Tiếp nhận 12.480 hồ sơ thủ tục hành chính; giải quyết trước và đúng hạn 12.355 hồ sơ ({99,0→98,0}%), quá hạn {125→152} hồ sơ (1,0%).",
  ],
  [
    "ratio disbursement",
    "Giải ngân vốn đầu tư công đến ngày 30/9 đạt 186,5 tỷ đồng/248,7 tỷ đồng, bằng {75,0→57,0}% kế hoạch vốn giao.",
  ],
  ["ratio attendance", "Có 27/30 đại biểu dự họp (vắng {03→05} đại biểu có lý do), đạt {90→93}%."],
  [
    "ratio graduation",
    "Kỳ thi tốt nghiệp THPT, toàn trường có 412 thí sinh dự thi, 409 thí sinh đỗ, tỷ lệ đỗ {99,27→97,29}%.",
  ],
  ["change times", "Tổng thu ngân sách đạt 128,4 tỷ đồng, gấp {1,2→2,1} lần so với năm trước (107 tỷ đồng)."],
  [
    "change rising from",
    "Số học sinh bỏ học giảm từ 48 em (năm học 2021-2022) xuống còn 31 em (năm học 2022-2023), giảm {17→27} em.",
  ],
  ["change equal", "Toàn huyện có 36 trường đạt chuẩn quốc gia, tăng {02→05} trường so với năm học trước (34 trường)."],
  ["change direction", "Phạm pháp hình sự xảy ra 72 vụ, {giảm→tăng} 9 vụ so với cùng kỳ năm trước (81 vụ)."],
  [
    "change three",
    "Tai nạn giao thông: xảy ra 18 vụ, 12 người chết, 10 người bị thương (cùng kỳ 21 vụ, 15 người chết, 9 người bị thương); giảm {3→8} vụ, giảm {3→6} người chết, tăng {1→4} người bị thương.",
  ],
  ["change slash", "Số vụ: 44/52 vụ, giảm {08→06} vụ (tương đương 15,4%) so với cùng kỳ."],
  ["change percent vs plan", "Sản lượng khai thác thủy sản đạt 8.640 tấn, vượt {8,0→9,8}% kế hoạch năm (8.000 tấn)."],
  [
    "identity old new",
    "Tổng số đơn phải giải quyết 74 đơn (kỳ trước chuyển sang {12→21} đơn, tiếp nhận trong kỳ 62 đơn); đã giải quyết 66 đơn, đang giải quyết {08→18} đơn.",
  ],
  [
    "identity stock drugs",
    "Toàn tỉnh hiện có 1.874 người nghiện có hồ sơ quản lý, trong đó: ở ngoài xã hội 1.126 người, trong cơ sở cai nghiện 512 người, trong trại tạm giam, nhà tạm giữ {236→263} người.",
  ],
  [
    "identity members",
    "Đầu nhiệm kỳ có 2.315 đoàn viên; kết nạp mới 186 đoàn viên, trưởng thành đoàn 204 đoàn viên, chuyển sinh hoạt đi 57 đoàn viên; đến nay còn 2.{240→420} đoàn viên.",
  ],
  [
    "identity verdict",
    "Đã thi hành xong 842 việc trên tổng số 1.015 việc có điều kiện thi hành, đạt tỷ lệ {82,96→89,26}%; còn {173→137} việc chuyển kỳ sau.",
  ],
  ["range part date", "Có 245 thôn, trong đó {232→262} thôn đã lắp đặt camera an ninh."],
  ["range percent all", "Tỷ lệ người dân tham gia bảo hiểm y tế đạt {93,5→193,5}% dân số."],
  [
    "range neighbours table",
    "Xã\tSố hộ\tSố nhân khẩu\nTân An\t1.245\t4.980\nPhú Lộc\t1.102\t4.410\nHòa Bình\t986\t3.940\nVĩnh Thịnh\t1.310\t{5.240→52.400}\nCộng\t4.643\t18.570",
  ],
  [
    "sum table sections",
    "TT\tNội dung\tSố lượng\tGhi chú\nI\tHình sự\t{58→85}\t\n1\tTrộm cắp tài sản\t31\t\n2\tCố ý gây thương tích\t15\t\n3\tĐánh bạc\t12\t\nII\tMa túy\t27\t\n1\tMua bán trái phép\t16\t\n2\tTàng trữ trái phép\t11\t\n\tTổng cộng\t{85→58}\t",
  ],
  [
    "sum table right total",
    "Đơn vị\tQuý I\tQuý II\tQuý III\tQuý IV\tCả năm\nCông an thành phố\t21\t18\t25\t{30→36}\t94\nCông an huyện Vị Thủy\t9\t11\t8\t12\t40\nCông an huyện Long Mỹ\t14\t{10→16}\t13\t9\t46\nCông an huyện Phụng Hiệp\t17\t15\t19\t16\t{67→76}",
  ],
  [
    "ratio table plan",
    "Chỉ tiêu\tĐVT\tKế hoạch\tThực hiện\tTỷ lệ đạt (%)\nGiao quân\tngười\t110\t110\t100\nTrồng rừng\tha\t450\t{468→486}\t104\nKết nạp đảng viên\tngười\t120\t126\t{105→150}\nThu ngân sách\ttỷ đồng\t64\t70,4\t110\nGiảm nghèo\thộ\t200\t188\t94",
  ],
  [
    "sum note bullets",
    "Toàn huyện thành lập 15 tổ công tác liên ngành[1].\n[1] Gồm: Công an 06 tổ, Quân sự 04 tổ, Y tế {03→05} tổ, Giao thông vận tải 02 tổ.",
  ],
  [
    "list names and",
    "Có 04 đơn vị được tặng Cờ thi đua: Công an thành phố, Công an huyện Vị Thủy, Phòng Cảnh sát hình sự{ và Phòng Tham mưu→}.",
  ],
  [
    "list semicolon models",
    "Ra mắt 05 mô hình “Dân vận khéo”: “Tổ phụ nữ tự quản”; “Cựu chiến binh gương mẫu”; “Đoạn đường thanh niên tự quản”; “Xứ đạo bình yên”{; “Hũ gạo tình thương”→}.",
  ],
  [
    "contradiction summary",
    "1. Tình hình chung\nToàn huyện xảy ra 87 vụ phạm pháp hình sự, làm rõ 79 vụ.\n2. Kết quả cụ thể\nQua công tác điều tra, trong số 87 vụ phạm pháp hình sự xảy ra đã làm rõ {79→97} vụ, bắt 112 đối tượng.",
  ],
  [
    "contradiction base",
    "Có 18/18 xã, thị trấn tổ chức ngày hội. Đến nay 15/{18→17} xã, thị trấn đã kiện toàn Ban Chỉ đạo. Công tác sơ kết được tiến hành tại 18/18 xã, thị trấn.",
  ],
  [
    "sum in kind money",
    "Vận động ủng hộ đồng bào vùng lũ được 1.245.000.000 đồng (tiền mặt 985.500.000 đồng; hàng hóa quy đổi trị giá {259.500.000→295.500.000} đồng).",
  ],
  [
    "sum fines",
    "Xử phạt vi phạm hành chính 214 trường hợp với tổng số tiền 1,286 tỷ đồng, trong đó lĩnh vực môi trường 612 triệu đồng, lĩnh vực đất đai {674→764} triệu đồng.",
  ],
  [
    "sum weights mixed",
    "Tiêu hủy 3,2 tấn thực phẩm không rõ nguồn gốc, gồm 1.850 kg thịt gia súc, 940 kg nội tạng và {410→140} kg thủy sản.",
  ],
  ["sum by level", "Kiện toàn 96 Ban Chỉ đạo các cấp: cấp tỉnh 01, cấp huyện 10, cấp xã {85→58}."],
  ["sum hold", "Số giường bệnh thực kê 560 giường; trong đó khối nội 240, khối ngoại 180, khối sản - nhi {140→410}."],
  ["sum male female", "Tổng số lao động của doanh nghiệp là 1.842 người (nam 765 người, nữ {1.077→1.707} người)."],
  [
    "sum vote",
    "Kết quả tín nhiệm: tín nhiệm cao 28 phiếu, tín nhiệm 9 phiếu, tín nhiệm thấp {3→8} phiếu trên tổng số 40 phiếu hợp lệ.",
  ],
  [
    "rate per head",
    "Bình quân lương thực đầu người đạt 512 kg/người (sản lượng 46.080 tấn, dân số {90.000→80.000} người).",
  ],
  ["rate per day", "Trung bình mỗi tháng xảy ra {14,5→15,4} vụ (174 vụ/12 tháng)."],
  [
    "repeat pair",
    "- Xã Tân An tổ chức 24 buổi với 1.846 lượt người tham dự;\n- Xã Phú Lộc tổ chức {31 buổi với 2.215→24 buổi với 1.846} lượt người tham dự;\n- Xã Hòa Bình tổ chức 18 buổi với 1.320 lượt người tham dự.",
  ],
  [
    "clean partial",
    "Toàn tỉnh có 1.245 trường hợp vi phạm; nổi lên là vi phạm tốc độ 412 trường hợp, nồng độ cồn 385 trường hợp, quá tải 148 trường hợp.",
  ],
  [
    "clean overlap",
    "Khen thưởng 42 cá nhân; 30 cá nhân là cán bộ cơ sở, 18 cá nhân là nữ, 11 cá nhân là người dân tộc thiểu số.",
  ],
  ["clean cumulative", "Trong tháng cấp 1.120 thẻ; lũy kế từ đầu năm cấp 9.860 thẻ, trong đó cấp tại xã 6.200 thẻ."],
  [
    "clean multi count",
    "Bắt 45 đối tượng, trong đó 30 đối tượng có tiền án, 22 đối tượng nghiện ma túy, 12 đối tượng vừa có tiền án vừa nghiện ma túy.",
  ],
  ["clean rounded", "Cơ cấu lao động: nông nghiệp 45,3%, công nghiệp 28,4%, dịch vụ 26,4%."],
  ["clean as-of", "Đến ngày 30/6 có 12 xã đạt chuẩn; đến ngày 15/12 có 15/18 xã đạt chuẩn, còn 03 xã chưa đạt."],
  ["clean period", "Quý I xảy ra 34 vụ, quý II 29 vụ, quý III 41 vụ; cả năm ước 140 vụ."],
  ["clean reopened", "Đầu năm có 186 hộ nghèo, thoát nghèo 42 hộ, cuối năm còn 149 hộ do rà soát theo chuẩn mới."],
  [
    "clean two sets",
    "Thụ lý 120 vụ, đã giải quyết 98 vụ, trong đó hòa giải thành 40 vụ, xét xử 58 vụ; còn lại 22 vụ, tạm đình chỉ 5 vụ.",
  ],
  ["clean rates", "Tỷ lệ hộ nghèo còn 4,2%, tỷ lệ hộ cận nghèo còn 6,1%, tỷ lệ hộ dân dùng nước sạch đạt 97,8%."],
  ["clean plan above", "Tỷ lệ thu ngân sách đạt 112,4% dự toán; tỷ lệ giải ngân đạt 103,1% kế hoạch."],
  [
    "clean not only",
    "Có 86 thôn, 52 thôn có nhà văn hóa, 30 thôn có sân thể thao, 20 thôn không có nhà văn hóa riêng do sinh hoạt ghép.",
  ],
  ["clean yield", "Diện tích lúa 3.250 ha, năng suất ước đạt 62 tạ/ha, sản lượng cả năm (hai vụ) 38.740 tấn."],
  ["clean persons cases", "Khởi tố 42 vụ, 61 bị can; truy tố 38 vụ, 55 bị can; xét xử 35 vụ, 51 bị cáo."],
  [
    "clean shared",
    "Tổ chức 56 hội nghị; tuyên truyền trực tiếp 40 buổi, tuyên truyền qua loa 120 buổi, tuyên truyền lưu động 18 buổi.",
  ],
];
