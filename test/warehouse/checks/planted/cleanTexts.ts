/**
 * Texts in which nothing is wrong although numbers do not simply add up: partial lists, rounding, overlapping groups,
 * approximations, one person in two roles, numbers that only stand beside each other.
 */
export const cleanTexts: readonly (readonly [why: string, lines: readonly string[]])[] = [
  [
    "trong đó names some",
    ["Xử lý 412 trường hợp vi phạm, trong đó có 120 trường hợp vi phạm nồng độ cồn, 88 trường hợp chạy quá tốc độ."],
  ],
  [
    "trong đó names three and not all",
    ["Toàn huyện tiếp nhận 96 tin báo, trong đó trộm cắp 31 tin, lừa đảo 22 tin, đánh bạc 18 tin."],
  ],
  ["a list that ends in …", ["Phát 5.200 tờ rơi, gồm: xã Tân Lập 1.200 tờ, xã Hòa Sơn 900 tờ, xã Phú Xuân 800 tờ…"]],
  ["v.v. at the end", ["Thu giữ 64 tang vật (12 dao, 9 kiếm, 7 côn nhị khúc v.v.)."]],
  [
    "overlapping traits",
    ["Chi bộ có 48 đảng viên (21 đảng viên nữ, 35 đảng viên là người dân tộc thiểu số, 6 đảng viên dự bị)."],
  ],
  [
    "one person in two roles",
    [
      "Ban Chỉ đạo có 15 đồng chí, trong đó 03 đồng chí là Ủy viên Ban Thường vụ và 12 đồng chí là cấp ủy viên, 05 đồng chí kiêm nhiệm.",
    ],
  ],
  [
    "shares rounded to 99,9",
    ["Trong số 300 vụ có 100 vụ trộm cắp (33,3%), 100 vụ đánh bạc (33,3%), 100 vụ khác (33,3%)."],
  ],
  ["a share cut to whole percents", ["Làm rõ 83/94 vụ, đạt 88%."]],
  ["khoảng", ["Huy động khoảng 2.500 người, gồm 1.180 đoàn viên và 1.290 hội viên."]],
  ["hơn", ["Vận động hơn 300 hộ dân, gồm 160 hộ ở xã Tân Lập và 155 hộ ở xã Hòa Sơn."]],
  ["different things after gồm", ["Thành lập 04 tổ công tác, gồm 28 đồng chí, 06 xe mô tô và 04 máy bộ đàm."]],
  ["members of a group", ["Thành lập 02 đoàn kiểm tra gồm: Công an, Quân sự, Y tế, Văn hóa, Tư pháp."]],
  ["people after sessions", ["Tổ chức 45 buổi tuyên truyền (2.350 lượt người tham gia; phát 1.800 tờ rơi)."]],
  [
    "a total and an excerpt after a colon",
    ["Đã xây dựng 62 mô hình, tiêu biểu: “Camera an ninh”, “Dòng họ tự quản”, “Tổ liên gia”."],
  ],
  ["examples with như", ["Có 25 xã làm tốt như: Tân Lập, Hòa Sơn, Phú Xuân."]],
  ["a fine beside cases", ["Xử lý 35 vụ, 52 đối tượng, phạt 122.500.000 đồng, tịch thu 14 xe mô tô."]],
  ["a rate against a target that is not stated", ["Cấp 1.250 thẻ căn cước, đạt 104,2% chỉ tiêu năm."]],
  ["a rate of another matter", ["Xảy ra 32 vụ, đã làm rõ 29 vụ; tỷ lệ giải quyết tin báo đạt 96,7%."]],
  [
    "a rate after another sentence",
    ["Tiếp nhận 120 tin báo. Công tác hòa giải ở cơ sở thành công 45 vụ việc, đạt tỷ lệ 91,8%."],
  ],
  [
    "a rate of the plan after what was handed in",
    ["Vận động giao nộp 30 khẩu súng, thu hồi 20 khẩu súng, đạt 80% chỉ tiêu."],
  ],
  ["old cases solved", ["Trong năm xảy ra 40 vụ. Làm rõ 43 vụ (trong đó có 05 vụ của năm trước chuyển sang)."]],
  ["two years without a difference", ["Năm 2022 xảy ra 41 vụ, năm 2023 xảy ra 36 vụ."]],
  [
    "several falls in one sentence",
    [
      "Xảy ra 19 vụ, làm chết 08 người, bị thương 17 người; so với cùng kỳ giảm 04 vụ, tăng 01 người chết, giảm 06 người bị thương.",
    ],
  ],
  ["a change against a plan", ["Thu hồi 47 khẩu súng, vượt 07 khẩu so với chỉ tiêu giao."]],
  ["points of a percentage", ["Tỷ lệ khám phá đạt 91,2%, tăng 3,5% so với năm 2022."]],
  [
    "a district's own number of an indicator",
    [
      "Xã Tân Lập tổ chức 12 buổi tuyên truyền pháp luật với 640 người.",
      "Xã Hòa Sơn tổ chức 21 buổi tuyên truyền pháp luật với 640 người.",
    ],
  ],
  [
    "different periods",
    [
      "Quý I tổ chức 112 buổi tuyên truyền pháp luật với 5.310 lượt người.",
      "Quý II tổ chức 121 buổi tuyên truyền pháp luật với 5.310 lượt người.",
    ],
  ],
  ["a table whose last row is no total", ["Nội dung\tSố lượng", "Số buổi\t45", "Số người\t2.310", "Số tờ rơi\t1.500"]],
  [
    "a table with a row Trong đó",
    ["Nội dung\tSố vụ", "Tổng số\t60", "Trộm cắp\t35", "Trong đó: trộm xe máy\t12", "Đánh bạc\t25"],
  ],
  [
    "a table of rates rounded up and down",
    ["Xã\tHộ\tĐạt\tTỷ lệ (%)", "Tân Lập\t300\t200\t66,7", "Hòa Sơn\t210\t140\t66,6", "Phú Xuân\t90\t81\t90"],
  ],
  [
    "a table whose percent is of the column's total",
    ["Loại\tSố vụ\tTỷ lệ (%)", "Trộm cắp\t45\t45", "Đánh bạc\t30\t30", "Khác\t25\t25", "Tổng\t100\t100"],
  ],
  [
    "a list by area that names some areas",
    [
      "Có 07/07 xã, thị trấn. Công nhận 90 gia đình[1].",
      "[1] Xã Tân Lập 30 gia đình; xã Hòa Sơn 25 gia đình; xã Phú Xuân 20 gia đình.",
    ],
  ],
  [
    "a note that explains",
    ["Khởi tố 24 vụ, 37 bị can[1].", "[1] Trong đó khởi tố mới 21 vụ, 33 bị can về các tội danh khác nhau."],
  ],
  ["numbers of streets and villages", ["Lắp đặt 06 camera tại các điểm (Quốc lộ 26, Tỉnh lộ 9, Quốc lộ 14)."]],
  ["several in a place", ["Lắp đặt 06 camera tại các xã (Tân Lập, Hòa Sơn, Phú Xuân)."]],
  [
    "items that describe",
    [
      "Trong năm thực hiện 03 nhiệm vụ trọng tâm, gồm:",
      "- Tuyên truyền 45 buổi cho 2.300 người;",
      "- Tuần tra 320 lượt;",
      "- Vận động 25 hộ ký cam kết.",
    ],
  ],
  [
    "equal round pairs of two communes",
    ["Kết quả:", "- Xã Tân Lập: 20 buổi với 1.000 người;", "- Xã Hòa Sơn: 20 buổi với 1.000 người."],
  ],
  [
    "income and spending",
    ["Tổng thu ngân sách đạt 12.450 triệu đồng; trong đó thu thuế 8.230 triệu đồng, thu phí 1.940 triệu đồng."],
  ],
  [
    "cases and persons in one bracket",
    ["Khởi tố 31 vụ (trộm cắp 12 vụ, 18 bị can; đánh bạc 10 vụ, 40 bị can; khác 09 vụ, 11 bị can)."],
  ],
  [
    "a total of mixed weapons not broken down by number alone",
    ["Vận động giao nộp 320 vũ khí, vật liệu nổ, gồm 45 khẩu súng, 12,5 kg thuốc nổ, 80 m dây cháy chậm."],
  ],
  [
    "a plan and what is done so far",
    ["Kế hoạch xây dựng 20 nhà cho hộ nghèo; đã hoàn thành 12 nhà, đang xây dựng 05 nhà."],
  ],
  ["age and years", ["Bắt 03 đối tượng (sinh năm 1990, 1995 và 2001), thu giữ 0,25 gam heroin."]],
  [
    "received and solved with what was left over",
    ["Tiếp nhận 64 đơn, tồn năm trước chuyển sang 06 đơn; đã giải quyết 66 đơn, đang giải quyết 04 đơn."],
  ],
  [
    "leaders of groups",
    ["Thành lập 12 tổ bảo vệ an ninh, trật tự gồm 36 thành viên, trong đó có 12 tổ trưởng, 12 tổ phó."],
  ],
  ["the main ones of a count", ["Trên địa bàn có 06 dân tộc chủ yếu gồm: Kinh, Thái, Mường, Mông."]],
  [
    "groups that overlap before their total",
    ["Có 08 xã dùng camera, 05 xã dùng tiếng kẻng, 03 xã dùng cả hai mô hình trên tổng số 10 xã."],
  ],
  [
    "parts of what was received before what is left",
    ["Tiếp nhận 45 đơn, trong đó 30 đơn khiếu nại, 12 đơn tố cáo; đã giải quyết 40 đơn, còn 05 đơn."],
  ],
  [
    "a table whose totals have a ratio",
    [
      "Đơn vị\tSố hộ\tHộ nghèo\tTỷ lệ hộ nghèo (%)",
      "Xã Tân Lập\t1.200\t120\t10",
      "Xã Hòa Sơn\t900\t81\t9",
      "Xã Phú Xuân\t1.500\t90\t6",
      "Tổng\t3.600\t291\t8,1",
    ],
  ],
  [
    "a table of a total and some of its kinds",
    [
      "Đơn vị\tTổng số vụ\tTrộm cắp\tĐánh bạc",
      "Xã Tân Lập\t20\t8\t5",
      "Xã Hòa Sơn\t15\t7\t3",
      "Xã Phú Xuân\t9\t4\t2",
      "Tổng\t44\t19\t10",
    ],
  ],
  [
    "three years and two differences",
    [
      "Năm 2021 xảy ra 47 vụ, năm 2022 xảy ra 43 vụ, năm 2023 xảy ra 40 vụ, giảm 03 vụ so với năm 2022, giảm 07 vụ so với năm 2021.",
    ],
  ],
  [
    "a rise that is more than the nearest count of its noun",
    [
      "Tuần tra 1.260 ca, lập biên bản 1.918 trường hợp; tạm giữ 41 ô tô, tước giấy phép 127 trường hợp, nộp kho bạc 3,4 tỷ đồng; so với quý trước tăng 236 trường hợp.",
    ],
  ],
  [
    "talks that treat of several things",
    [
      "Đoàn xã mở 9 đợt sinh hoạt chuyên đề, trong đó 4 đợt kết hợp nói về phòng cháy, 3 đợt kết hợp nói về đuối nước, 6 đợt kết hợp nói về mạng xã hội.",
    ],
  ],
  [
    "one part, and what was done with it",
    [
      "Bộ phận tiếp công dân nhận 77 kiến nghị, trong đó 69 kiến nghị thuộc thẩm quyền; đã trả lời 58 kiến nghị, còn 11 kiến nghị chờ xác minh.",
    ],
  ],
  [
    "all of the quota, and a part of the count",
    ["Đưa đi đào tạo nghề 64 lao động, đạt 100% kế hoạch, trong đó nghề may 39 lao động, nghề điện 25 lao động."],
  ],
  [
    "old ones before the new",
    ["Tháng trước chuyển 9 hồ sơ, tiếp nhận thêm 41 hồ sơ; đã xử lý 38 hồ sơ, đang xử lý 12 hồ sơ."],
  ],
  [
    "old ones before the new, and those left over",
    ["Số tồn năm cũ 7 vụ, thụ lý mới 52 vụ; đã giải quyết 50 vụ, còn tồn 9 vụ."],
  ],
  [
    "a percentage, its fraction, a difference and what it was before",
    ["Tỷ lệ hòa giải thành đạt 90,0% (63/70 vụ), tăng 1,5% so với năm trước (88,5%)."],
  ],
  [
    "fractions without a noun after differences",
    ["Trên địa bàn có 19 vụ cháy, 3 người chết. So với năm 2022: giảm 5 vụ (19/24), tăng 1 người chết (3/2)."],
  ],
  [
    "the beginning and the end of a year, and what was done in it",
    ["Đầu năm có 12 vụ tồn, cuối năm còn 15 vụ, cả năm giải quyết 40 vụ."],
  ],
  [
    "bare fractions that give the value before first",
    ["So với quý I, số vụ cháy giảm 3 vụ (14/11), số người bị thương giảm 2 người (6/4)."],
  ],
  [
    "men and women of some, others besides",
    ["Lớp học có 48 học viên, trong đó 11 học viên nam và 9 học viên nữ là người xã Ia Kly."],
  ],
  ["men and women, and those of whom they are the part", ["Khởi tố 81 bị can, bắt tạm giam 57 bị can: nam 52, nữ 5."]],
  [
    "so much for each, and more besides",
    ["Tặng 30 hộ, mỗi hộ 1 triệu đồng và một chăn bông, tổng trị giá 39 triệu đồng."],
  ],
  ["at most so much for each", ["Cho 18 hộ vay, mỗi hộ vay không quá 50 triệu đồng, tổng số tiền 810 triệu đồng."]],
  [
    "a rounded sum of so much for each",
    ["Trao 37 suất quà, mỗi suất trị giá 350.000 đồng, tổng trị giá 13 triệu đồng."],
  ],
  ["about so many percent", ["Có 61 hộ trên tổng số 92 hộ đồng ý, chiếm khoảng 65%; vắng gần 20% (17/92 hộ)."]],
  ["a merged case is one less", ["Khởi tố 30 vụ, phục hồi 4 vụ, nhập vụ án 2 vụ, cộng thụ lý 32 vụ."]],
  [
    "a rise, and the rate of something else",
    ["Hội Nông dân cho 312 hộ vay, dư nợ 18,4 tỷ đồng, tăng 1,6 tỷ đồng so với cuối quý I, tỷ lệ thu lãi 99,2%."],
  ],
  [
    "one part, and its kinds after a semicolon",
    [
      "Phòng nhận 54 phản ánh, trong đó thuộc thẩm quyền 47 phản ánh; phân loại: đất đai 21 phản ánh, môi trường 8 phản ánh, khác 18 phản ánh.",
    ],
  ],
  ["one part, and what it is made of", ["Mở 40 lớp, trong đó 31 lớp ở xã, 19 lớp ban ngày, 12 lớp buổi tối."]],
  [
    "some goals that are reached to so much each",
    ["Trong 20 nhiệm vụ có 15 nhiệm vụ hoàn thành, 4 nhiệm vụ đạt trên 80%, 1 nhiệm vụ chậm."],
  ],
  [
    "shares of a whole that is not said, some with words of results",
    ["Kết quả thăm dò: đồng ý 28 phiếu (70,0%), không có ý kiến 7 phiếu (17,5%), chưa giải quyết 5 phiếu (12,5%)."],
  ],
  [
    "halves of a year are no stock",
    [
      "Cả năm tiếp nhận 418 tin, trong đó 6 tháng đầu năm 203 tin, 6 tháng cuối năm 215 tin, giải quyết đúng hạn 396 tin.",
    ],
  ],
  [
    "a difference, and that of the percentages",
    ["Hộ cận nghèo năm 2022 là 268 hộ (7,4%), năm 2023 còn 214 hộ (5,9%), giảm 54 hộ, tương đương 1,5%."],
  ],
  ["two halves of a year", ["6 tháng đầu năm xảy ra 18 vụ, 6 tháng cuối năm xảy ra 22 vụ, giảm 04 vụ so với cùng kỳ."]],
  [
    "a change after a list is of its total",
    ["Phạt tiền 4,85 tỷ đồng, trong đó giao thông 3,1 tỷ đồng; tăng 500 triệu đồng (11,5%) so với năm trước."],
  ],
  [
    "measures taken beside others",
    ["Có 1.117 trường hợp bị phạt tiền, trong đó 514 trường hợp bị tước giấy phép, 652 trường hợp bị tạm giữ xe."],
  ],
  [
    "items of which the last counts some again",
    ["Tổng số mô hình: 256, trong đó:", "- Cấp xã: 98", "- Cấp thôn: 131", "- Trường học: 27", "- Thuộc đề án: 28"],
  ],
  [
    "shares of names after a count of them",
    ["Huyện có 12 dân tộc; trong đó 3 dân tộc chiếm tỷ lệ lớn: Mông 36,9%, Kinh 15,3%, Thái 15,1%."],
  ],
  [
    "shares that name what they are of",
    [
      "Năm năm khởi tố 1.042 vụ, 1.687 bị can; riêng năm nay khởi tố 214 vụ, 338 bị can, chiếm 20,5% số vụ và 20% số bị can.",
    ],
  ],
  [
    "changes against two years",
    ["Từ 40 vụ năm 2021 còn 36 vụ năm 2022 và 32 vụ năm 2023 (giảm 11,1% so với năm 2022, giảm 20% so với năm 2021)."],
  ],
  [
    "a change of two counts together",
    ["Phạt 7 trường hợp, nhắc nhở 26 trường hợp, giảm 3 trường hợp so với quý trước (36 trường hợp)."],
  ],
  [
    "offices are no petitions",
    ["Tiếp nhận 96 đơn, trong đó 88 đơn hợp lệ, chuyển cho 14 đơn vị, 23 đơn vị khác cùng xử lý."],
  ],
  [
    "what was done with the one part named",
    ["Tiếp nhận 1.234 cuộc gọi, trong đó 812 cuộc có nội dung rõ ràng (65,8%), đã xử lý 790 cuộc (97,3%)."],
  ],
  [
    "a share of several counts together",
    ["Tân Uyên 42 vụ, Than Uyên 38 vụ, Tam Đường 35 vụ là địa bàn phức tạp, chiếm 40,2% tổng số vụ (286 vụ)."],
  ],
  [
    "means beside plans",
    ["Diễn tập 34 phương án, trong đó 3 phương án phối hợp nhiều lực lượng với 420 người, 36 phương tiện."],
  ],
  [
    "values on the way",
    [
      "Số vụ giảm từ 31 vụ năm 2021 xuống 24 vụ năm 2022 và tăng lên 28 vụ năm 2023 (tăng 16,7% so với năm 2022, giảm 9,7% so với năm 2021).",
    ],
  ],
  [
    "a share of those who are not counted",
    ["Có 18 người đi, 27 người đến, tăng cơ học 9 người; người Mông trong xã là 2.318 người, chiếm 41,2%."],
  ],
  [
    "operations by their numbers",
    ["Bắt 19 đối tượng (chuyên án 1: 8 đối tượng, chuyên án 2: 6 đối tượng, chuyên án 3: 5 đối tượng)."],
  ],
  [
    "changes against two months",
    ["Xảy ra 22 vụ, tăng 3 vụ so với tháng 10 (19 vụ), giảm 5 vụ so với cùng kỳ tháng 11/2022 (27 vụ)."],
  ],
  [
    "ranks of what the line names",
    [
      "- Cơ sở giáo dục: 49/49 trường đạt chuẩn.",
      "- Phân loại phong trào ở khu dân cư: xuất sắc 92, khá 43, trung bình 28.",
    ],
  ],
  [
    "bounds of fines, and of what they are for",
    [
      "Phạt tiền từ 30.000.000 đồng đến 300.000.000 đồng đối với một trong các trường hợp sau:",
      "a) Hàng hóa trị giá từ 500.000.000 đồng đến dưới 1.500.000.000 đồng;",
      "b) Thu lợi bất chính từ 100.000.000 đồng đến dưới 500.000.000 đồng.",
    ],
  ],
  [
    "a share of what is not said beside last year’s",
    [
      "Số đảng viên bị kỷ luật giảm 8 đảng viên so với năm 2022 (54 đảng viên); trong đó cấp ủy viên 6 đồng chí, chiếm 13%.",
    ],
  ],
  ["those who died of accidents", ["Tai nạn giao thông 9 vụ (chết 5, bị thương 8), đuối nước 3 vụ (chết 4)."]],
  ["rates after how many were measured", ["Giảm cả 3 tiêu chí: số vụ giảm 14,6%, số người chết giảm 8%."]],
  [
    "more than last year, and more than planned",
    ["Có 4.120 người tham gia, tăng 612 người (17,4%), vượt 120 người so với kế hoạch giao 4.000 người."],
  ],
  [
    "two kinds in the bracket of the year before",
    ["Khởi tố 12 vụ (tăng 2 vụ), 18 bị can (giảm 3 bị can) so với cùng kỳ (10 vụ, 21 bị can)."],
  ],
];
