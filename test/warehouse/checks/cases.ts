/** A wording, and what the checks must say of it: `check severity stated computed`, or nothing. */
export type Case = readonly [label: string, lines: readonly string[], expected: readonly string[]];

/** Sums in one sentence. */
export const sums: readonly Case[] = [
  [
    "four bare parts that are more than their total",
    ["Nâng tổng số lên 82 mô hình, trong đó: về an ninh 16, về trật tự 43, về giao thông 14, về cháy 19."],
    ["sum wrong 82 92"],
  ],
  [
    "sessions with other bodies, beside those held alone",
    ["Tổ chức 87 buổi, trong đó phối hợp với Hội Phụ nữ 18 buổi, Đoàn Thanh niên 16 buổi, các ngành khác 12 buổi."],
    [],
  ],
  [
    "those that have no rank, after the ranks",
    ["Toàn huyện có 212 chi bộ, xếp loại: xuất sắc 41, tốt 148, hoàn thành 20; 03 chi bộ mới thành lập chưa xếp loại."],
    [],
  ],
  [
    "what became of persons of whom some are counted twice",
    [
      "Phát hiện 56 vụ, 72 đối tượng. Khởi tố 20 vụ, 31 bị can; xử phạt 30 vụ, 36 đối tượng; đang xác minh 06 vụ, 09 đối tượng (có 04 đối tượng vừa bị khởi tố vừa bị xử phạt).",
    ],
    [],
  ],
  [
    "those checked, those at fault, and kinds of faults",
    ["Kiểm tra 2.742 vụ, xử lý 1.357 vụ vi phạm; trong đó hàng cấm 485 vụ, hàng giả 213 vụ, gian lận 677 vụ."],
    ["sum wrong 1357 1375"],
  ],
  [
    "more of one level than of both",
    ["Duy trì 31 mô hình (trong đó mô hình cấp huyện 04, cấp xã 37)."],
    ["sum wrong 31 41"],
  ],
  [
    "what there was in the quarter before, in a bracket",
    ["Quý III xảy ra 12 vụ (quý II: 03 xã cũ 15 vụ), làm rõ 10 vụ và 02 vụ của quý II."],
    [],
  ],
  [
    "a list of bare numbers before the next statement",
    [
      "Hiện có 228 mô hình, gồm: mô hình về an ninh 61, mô hình về trật tự 129, mô hình về PCCC 83; trong năm mở mới 9 mô hình.",
    ],
    ["sum wrong 228 273"],
  ],
  [
    "bodies with a trait in their names",
    [
      "Tổ chức 446 buổi; trong đó Mặt trận 112 buổi, Hội Phụ nữ 136 buổi, Hội Nông dân 68 buổi, Đoàn Thanh niên 148 buổi.",
    ],
    ["sum wrong 446 464"],
  ],
  [
    "nouns that else bear numbers, counted in a bracket",
    ["Huyện có 143 thôn, tổ dân phố (thôn 121, tổ dân phố 12)."],
    ["sum wrong 143 133"],
  ],
  [
    "a number before its share",
    ["Kết quả xếp loại 41 cơ sở: xuất sắc 14 (34,1%), tốt 19 (46,3%), hoàn thành nhiệm vụ 07 (19,5%)."],
    ["sum wrong 41 40"],
  ],
  [
    "poor households of all, and those of the end of the year",
    ["Đầu năm có 5.218 hộ nghèo/11.640 hộ, chiếm 44,8%; ước cuối năm còn 4.540 hộ, chiếm 39,0%."],
    [],
  ],
  [
    "rates of the seasons of a year",
    [
      "Năng suất lúa bình quân 60,8 tạ/ha; trong đó vụ Xuân 8.420 ha, năng suất 66,2 tạ/ha, vụ Mùa 5.840 ha, năng suất 53 tạ/ha.",
    ],
    [],
  ],
  [
    "appeals of which one was of both kinds",
    ["Có 17 vụ (kháng cáo 15, kháng nghị 03, có 01 vụ vừa kháng cáo vừa kháng nghị)."],
    [],
  ],
  [
    "a rest that is named and not counted",
    ["Xã có 12.618 người, gồm 02 dân tộc chính: Mường 9.120 người, Kinh 3.362 người, còn lại là dân tộc khác."],
    [],
  ],
  [
    "new and old cards, two digits changed places",
    ["Cấp 15.624 thẻ, trong đó cấp mới 5.210, cấp đổi 9.307, cấp lại 1.017."],
    ["sum wrong 15624 15534"],
  ],
  [
    "awards in items, counted in lượt above",
    [
      "Có 31 lượt tập thể, 124 lượt cá nhân được khen thưởng, cụ thể:",
      "- Bộ tặng Bằng khen 02 tập thể, 05 cá nhân;",
      "- Tỉnh tặng Bằng khen 08 tập thể, 31 cá nhân;",
      "- Huyện tặng Giấy khen 21 tập thể, 98 cá nhân.",
    ],
    ["sum wrong 124 134"],
  ],
  [
    "two parts and their total after them",
    ["Xây mới 37 nhà, sửa chữa 54 nhà tình nghĩa, tổng số 19 nhà."],
    ["sum wrong 19 91"],
  ],
  ["years side by side", ["Số vụ năm 2021: 64 vụ, năm 2022: 58 vụ, năm 2023: 61 vụ, bình quân 61 vụ/năm."], []],
  [
    "what became of cases and of persons in the sentence after",
    [
      "Phát hiện 143 vụ, 178 đối tượng. Đã khởi tố 41 vụ, 62 bị can; xử phạt hành chính 96 vụ, 119 đối tượng; đang xác minh 06 vụ, 07 đối tượng.",
    ],
    ["sum wrong 178 188"],
  ],
  [
    "what became of cases and of persons, of some of which only the cases are told",
    [
      "Phát hiện 143 vụ, 178 đối tượng. Đã khởi tố 41 vụ, 62 bị can; xử phạt hành chính 96 vụ, 119 đối tượng; chuyển 02 vụ; đang xác minh 04 vụ, 07 đối tượng.",
    ],
    [],
  ],
  [
    "levels after which numbers else are names",
    ["Thành lập 128 đoàn kiểm tra, trong đó cấp tỉnh 05 đoàn, cấp huyện 31 đoàn, cấp xã 29 đoàn."],
    ["sum wrong 128 65"],
  ],
  [
    "levels of which the last is said to have all",
    ["Biểu dương 31 gương, trong đó cấp tỉnh 04 gương, cấp huyện 11 gương, cấp xã 31 gương."],
    [],
  ],
  ["prizes by their rank", ["Đạt 27 giải (01 nhất, 06 nhì, 07 ba, 13 khuyến khích)."], []],
  [
    "prizes by their rank, one too many",
    ["Đạt 27 giải (01 nhất, 06 nhì, 07 ba, 14 khuyến khích)."],
    ["sum wrong 27 28"],
  ],
  [
    "too few for a share that shows",
    ["Xếp loại 2.380 học sinh: tốt 2.046 em (86,0%), khá 305 em (12,8%), đạt 28 em (1,2%), chưa đạt 01 em."],
    [],
  ],
  [
    "two digits changed places in one of two parts",
    ["Toàn xã có 1.286 ha chè, trong đó chè kinh doanh 1.104 ha, chè mới trồng 128 ha."],
    ["sum wrong 1286 1232"],
  ],
  [
    "two parts that are not all",
    ["Toàn xã có 1.286 ha chè, trong đó chè kinh doanh 1.104 ha, chè mới trồng 125 ha."],
    [],
  ],
  [
    "peoples, the last of all others",
    ["Xã có 6.180 khẩu; trong đó dân tộc Tày 3.120 khẩu, Nùng 2.386 khẩu, dân tộc khác 647 khẩu."],
    ["sum wrong 6180 6153"],
  ],
  [
    "accidents on roads that bear numbers elsewhere",
    ["Trong 51 vụ tai nạn: trên quốc lộ 18 vụ, tỉnh lộ 14 vụ, đường liên xã 12 vụ, đường thôn 9 vụ."],
    ["sum wrong 51 53"],
  ],
  [
    "accidents on roads that bear numbers elsewhere, which add up",
    ["Trong 51 vụ tai nạn: trên quốc lộ 18 vụ, tỉnh lộ 14 vụ, đường liên xã 12 vụ, đường thôn 7 vụ."],
    [],
  ],
  [
    "professions with all others at the end",
    ["Bệnh viện có 164 người lao động, trong đó: 31 bác sĩ, 14 dược sĩ, 68 điều dưỡng, 19 nữ hộ sinh, 23 cán bộ khác."],
    ["sum wrong 164 155"],
  ],
  ["men and women in a bracket", ["Có 726 trẻ ra đời (nam 381, nữ 354)."], ["sum wrong 726 735"]],
  [
    "what is counted again after a colon is no example",
    ["Chấm điểm 254 mô hình: tốt 137 mô hình, khá 86 mô hình, trung bình 22 mô hình."],
    ["sum wrong 254 245"],
  ],
  [
    "traits that cross, each with its share of the total after them",
    ["Ban đêm xảy ra 24 vụ (50%), trên quốc lộ 19 vụ (39,6%), do mô tô 33 vụ (68,8%) trong tổng số 48 vụ."],
    [],
  ],
  [
    "establishments in order and at fault",
    ["Kiểm tra 214 cơ sở; số cơ sở đạt 187 cơ sở; số cơ sở vi phạm 37 cơ sở."],
    ["identity wrong 214 224", "sum unlikely 214 224"],
  ],
  [
    "a total with one lacking, where the first part is the sum of the others",
    ["Cụm thi đua xét 9 đơn vị, trong đó 4 đơn vị loại A, 3 đơn vị loại B, 1 đơn vị loại C."],
    ["sum unlikely 9 8"],
  ],
  ["men and women make up all", ["Lễ kết nạp có 43 thanh niên: nam 25, nữ 19."], ["sum wrong 43 44"]],
  [
    "boys and girls after their number",
    ["Số bị hại là 26 em, có tới 22 em gái, 5 em trai, phần lớn là học sinh."],
    ["sum wrong 26 27"],
  ],
  [
    "old and new cases together",
    ["Năm trước chuyển qua 23 vụ, khởi tố mới 64 vụ, cộng thụ lý 89 vụ."],
    ["sum wrong 89 87"],
  ],
  [
    "two halves and their year",
    ["Nửa đầu năm có 44 đám cháy, nửa cuối năm có 39 đám cháy, cả năm có 85 đám cháy."],
    ["sum wrong 85 83"],
  ],
  [
    "gồm with units of persons",
    ["Toàn huyện có 145 đồng chí, gồm 12 Trưởng Công an xã, 15 Phó Trưởng Công an xã và 108 Công an viên."],
    ["sum wrong 145 135"],
  ],
  ["bao gồm that adds up", ["Đã thành lập 30 tổ, bao gồm: 18 tổ liên gia, 12 tổ tự quản."], []],
  [
    "a bracket with kinds",
    ["Thu hồi 45 khẩu súng (20 khẩu súng kíp, 15 khẩu súng hơi, 08 khẩu súng cồn)."],
    ["sum wrong 45 43"],
  ],
  [
    "a bracket with nouns of its own",
    ["Công nhận 61 đơn vị (42 cơ quan, 01 doanh nghiệp, 05 trường học, 12 xã)."],
    ["sum wrong 61 60"],
  ],
  ["labels before numbers", ["Tuyển 45 thanh niên nhập ngũ (Quân sự 25, Công an 21)."], ["sum wrong 45 46"]],
  [
    "a colon and semicolons",
    ["Toàn xã xảy ra 09 vụ: 05 vụ trộm cắp; 02 vụ cố ý gây thương tích; 01 vụ đánh bạc."],
    ["sum wrong 9 8"],
  ],
  [
    "items that give several units each",
    [
      "Có 145 tập thể và 230 cá nhân được khen thưởng, trong đó Bộ tặng 5 tập thể, 8 cá nhân; tỉnh tặng 40 tập thể, 62 cá nhân; huyện tặng 100 tập thể, 165 cá nhân.",
    ],
    ["sum wrong 230 235"],
  ],
  ["trong đó that is partial", ["Xử lý 1.155 trường hợp vi phạm, trong đó 366 trường hợp vi phạm nồng độ cồn."], []],
  ["trong đó above the whole", ["Xảy ra 28 vụ, trong đó có 36 vụ nghiêm trọng."], ["identity wrong 36 undefined"]],
  [
    "trong đó with parts above the whole",
    ["Bắt 28 đối tượng, trong đó: khởi tố 19 đối tượng, xử phạt hành chính 13 đối tượng."],
    ["sum wrong 28 32"],
  ],
  [
    "two counts in parallel, one of which is off",
    ["Giải quyết 81 vụ/110 bị can (trong đó: truy tố 76 vụ/107 bị can, tạm đình chỉ 03 vụ/03 bị can)."],
    ["sum wrong 81 79"],
  ],
  [
    "traits that overlap",
    ["Có 2.712 đảng viên (108 đảng viên dự bị; 916 đảng viên nữ; 1.437 đảng viên là người dân tộc thiểu số)."],
    [],
  ],
  [
    "an open list",
    ["Phát 4.500 tờ rơi, gồm: xã Nà Tăm 2.000 tờ rơi, xã Bản Bo 1.500 tờ rơi,…"],
    ["sum incomplete 4500 3500"],
  ],
  ["about is not exact", ["Có khoảng 1.000 người, gồm 480 nam, 490 nữ."], []],
  [
    "Trong đó in a sentence of its own",
    ["Làm rõ 29/34 vụ. Trong đó: xâm phạm sở hữu 15 vụ; xâm phạm sức khỏe 08 vụ; xâm phạm trật tự công cộng 11 vụ."],
    [],
  ],
  [
    "a rating in brackets",
    ["72/72 tổ dân phố được phân loại (Xuất sắc: 56 tổ dân phố; Khá: 14 tổ dân phố; Trung bình: 03 tổ dân phố)."],
    ["sum wrong 72 73"],
  ],
  ["comparison in brackets is no list", ["Xảy ra 28 vụ (so với năm 2022 tăng 08 vụ, giảm 02 người chết)."], []],
  [
    "awards by giver in brackets",
    ["Khen thưởng 50 tập thể (02 Bằng khen của UBND tỉnh, 47 Giấy khen của UBND huyện)."],
    ["sum wrong 50 49"],
  ],
  [
    "items below a total",
    ["Tiếp nhận 120 tin báo, gồm:", "- Trộm cắp: 60 tin báo;", "- Lừa đảo: 35 tin báo;", "- Khác: 20 tin báo."],
    ["sum wrong 120 115"],
  ],
  [
    "items below that add up",
    ["Tiếp nhận 120 tin báo, gồm:", "- Trộm cắp: 60 tin báo;", "- Lừa đảo: 40 tin báo;", "- Khác: 20 tin báo."],
    [],
  ],
  [
    "a share that comes out does not excuse its list",
    ["Xảy ra 214 vụ, trong đó: trộm cắp 115 vụ (53,7%), gây thương tích 62 vụ, lừa đảo 47 vụ."],
    ["sum wrong 214 224"],
  ],
  [
    "a total that says of how many parts",
    ["Đợt 1 phát hiện 27 vụ, đợt 2 phát hiện 31 vụ, đợt 3 phát hiện 24 vụ, tổng cộng 3 đợt phát hiện 84 vụ."],
    ["sum wrong 84 82"],
  ],
  [
    "totals of two kinds after their parts",
    ["Khởi tố mới 45 vụ, 78 bị can; chuyển sang 12 vụ, 19 bị can; tổng số thụ lý 57 vụ, 99 bị can."],
    ["sum wrong 99 97"],
  ],
  [
    "the same, right",
    ["Đột xuất 12 tập thể, 31 cá nhân; định kỳ 33 tập thể, 81 cá nhân; tổng cộng 45 tập thể, 112 cá nhân."],
    [],
  ],
  [
    "cases that come out and accused that do not",
    ["Đã xét xử 64 vụ, 112 bị cáo: Tòa án tỉnh 17 vụ, 35 bị cáo; Tòa án huyện 47 vụ, 87 bị cáo."],
    ["sum wrong 112 122"],
  ],
  [
    "a caseload with what is left",
    ["Thụ lý 86 vụ án, đã kết thúc điều tra 59 vụ, đình chỉ 4 vụ, tạm đình chỉ 5 vụ, còn lại 28 vụ."],
    ["identity wrong 86 87", "sum wrong 86 96"],
  ],
  [
    "a caseload with what is left, right",
    ["Thụ lý 86 vụ án, đã kết thúc điều tra 59 vụ, đình chỉ 4 vụ, tạm đình chỉ 5 vụ, còn lại 18 vụ."],
    [],
  ],
  [
    "ranks of places",
    ["Có 106 xã, phường; kết quả phân loại: 41 đơn vị xuất sắc, 52 đơn vị khá, 17 đơn vị trung bình."],
    ["sum wrong 106 110"],
  ],
  [
    "kinds of a total before one of its parts",
    ["Thu hồi 412 khẩu súng, trong đó giao nộp 396 khẩu; phân loại: 68 súng quân dụng, 276 súng kíp, 68 súng hơi."],
    [],
  ],
  [
    "two halves of a year by their dates",
    ["Từ 16/11/2022 đến 15/5/2023 xảy ra 131 vụ; từ 16/5 đến 15/11/2023 xảy ra 155 vụ; cộng cả năm 296 vụ."],
    ["sum wrong 296 286"],
  ],
  [
    "a caseload with what is under way",
    ["Thụ lý 402 vụ; kết luận điều tra 338 vụ, tạm đình chỉ 21 vụ, đang điều tra 53 vụ."],
    ["sum wrong 402 412"],
  ],
  ["parts within one of the outcomes", ["Phát hiện 64 vụ, xử lý 61 vụ, khởi tố 4 vụ, còn lại 3 vụ."], []],
  [
    "a caseload of two kinds, of which one comes out",
    ["Thụ lý 118 vụ, 213 bị cáo; xét xử 109 vụ, 194 bị cáo; trả hồ sơ 4 vụ, 11 bị cáo; còn 5 vụ, 18 bị cáo."],
    ["sum wrong 213 223"],
  ],
  [
    "levels by their numbers",
    ["Phát hiện 1.064 trường hợp vi phạm, trong đó mức 1: 512, mức 2: 341, mức 3: 311."],
    ["sum unlikely 1064 1164"],
  ],
  [
    "tổng alone",
    ["Nhận 96 tin qua đường dây nóng, 214 tin qua Zalo, 216 tin trực tiếp, tổng 536 tin."],
    ["sum wrong 536 526"],
  ],
  [
    "aims that were passed",
    ["Thực hiện 14 chỉ tiêu: vượt 9 chỉ tiêu, đạt 4 chỉ tiêu, không đạt 2 chỉ tiêu."],
    ["sum wrong 14 15"],
  ],
  ["a total of the parts themselves", ["Có 3 vòng thi: vòng 1 có 53 đội, vòng 2 có 16 đội, vòng 3 có 4 đội."], []],
];

/** Sums of a footnote and of tables. */
export const breakdowns: readonly Case[] = [
  [
    "a footnote by commune",
    [
      "Tổ chức 220 buổi tuyên truyền với 15.213 lượt người[1].",
      "[1] Xã Bản Qua tổ chức 100 buổi với 7.000 người; xã Cốc San tổ chức 120 buổi với 8.212 người.",
    ],
    ["sum wrong 15213 15212"],
  ],
  [
    "a footnote that ends in …",
    ["Nhân dân cung cấp 189 nguồn tin[1].", "[1] Xã Bản Qua 100 nguồn tin; xã Cốc San 50 nguồn tin;…"],
    ["sum incomplete 189 150"],
  ],
  [
    "a footnote that names fewer communes than there are",
    ["Có 05/05 xã. Công nhận 68 tập thể[1].", "[1] Xã Bản Qua 20 tập thể; xã Cốc San 18 tập thể."],
    ["sum incomplete 68 38"],
  ],
  [
    "another total after the mark",
    ["Cung cấp 268 nguồn tin[1], trong đó có 179 tin có giá trị.", "[1] Thị trấn Phố Lu 152 tin; xã Gia Phú 116 tin."],
    [],
  ],
  [
    "a footnote that only explains",
    ["Xử phạt 12 cơ sở[1].", "[1] Vi phạm về lối thoát nạn; không trang bị bình chữa cháy."],
    [],
  ],
  [
    "a table with a row of totals",
    ["Đơn vị\tSố buổi\tSố người", "Xã A\t10\t100", "Xã B\t20\t150", "Tổng cộng\t30\t260"],
    ["sum wrong 260 250"],
  ],
  [
    "a table with a slip in each of two columns, and a row of rates",
    [
      "Đơn vị\tSố vụ\tSố chết\tSố bị thương",
      "Xã A\t14\t4\t13",
      "Xã B\t11\t5\t9",
      "Xã C\t9\t2\t16",
      "Tổng cộng\t35\t11\t36",
      "Tỷ lệ (%)\t28\t30\t31",
    ],
    ["sum wrong 35 34", "sum wrong 36 38"],
  ],
  ["a table that adds up", ["Đơn vị\tSố buổi\tSố người", "Xã A\t10\t100", "Xã B\t20\t150", "Tổng cộng\t30\t250"], []],
  [
    "a table with a column of totals",
    ["Đơn vị\tTổng số\tNam\tNữ", "Xã A\t30\t10\t20", "Xã B\t35\t15\t20", "Xã C\t41\t20\t20"],
    ["sum wrong 41 40"],
  ],
  [
    "awards by giver over the paragraphs of a note",
    [
      "Bộ Công an tặng Bằng khen cho 02 tập thể; Chủ tịch UBND tỉnh tặng Bằng khen cho 06 tập thể, 09 cá nhân; Giám đốc Công an tỉnh tặng Giấy khen cho 12 tập thể, 28 cá nhân[1].",
      "[1] Nhân ngày truyền thống: Bộ Công an tặng Bằng khen cho 02 tập thể; Giám đốc Công an tỉnh tặng Giấy khen cho 05 tập thể, 10 cá nhân; Chủ tịch UBND tỉnh tặng Bằng khen cho 04 cá nhân.",
      "- Ngày hội: Chủ tịch UBND tỉnh tặng Bằng khen cho 03 tập thể, 05 cá nhân; Giám đốc Công an tỉnh tặng Giấy khen cho 07 tập thể, 18 cá nhân.",
      "- Hội nghị biểu dương: Chủ tịch UBND tỉnh tặng Bằng khen cho 02 tập thể.",
    ],
    ["sum wrong 6 5"],
  ],
  [
    "parts of which the last are all others, with no word that they are parts",
    [
      "Qua kiểm toán phát hiện sai phạm 2.415 triệu đồng, thu hồi về quỹ của nhà trường 1.836 triệu đồng, xử lý khác 597 triệu đồng.",
    ],
    ["sum wrong 2415000000 2433000000"],
  ],
  [
    "a second breakdown of the same total",
    [
      "Ban Chấp hành có 41 đồng chí, trong đó: nam 30 đồng chí, nữ 11 đồng chí; trình độ thạc sĩ 9 đồng chí, trình độ đại học 27 đồng chí, trình độ khác 7 đồng chí.",
    ],
    ["sum wrong 41 43"],
  ],
  [
    "traits after a breakdown",
    [
      "Ban Chấp hành có 41 đồng chí, trong đó: nam 30 đồng chí, nữ 11 đồng chí; đảng viên 38 đồng chí, người Mông 12 đồng chí, tham gia lần đầu 14 đồng chí.",
    ],
    [],
  ],
  [
    "persons of whom the cases come out",
    ["Phòng 1 thụ lý 52 vụ, 81 bị can; đã truy tố 40 vụ, 66 bị can; đình chỉ 3 vụ, 4 bị can; còn lại 9 vụ, 31 bị can."],
    ["sum wrong 81 101"],
  ],
  [
    "a total that names what its parts are",
    [
      "Diện tích cam 214,5 ha, quýt 86 ha. Diện tích bưởi 41,5 ha, diện tích chanh 30 ha. Tổng diện tích bưởi, chanh là 75,1 ha.",
    ],
    [],
  ],
  [
    "a total in the sentence after its parts",
    [
      "Số tiền vay hộ nghèo 4.812 triệu đồng; số tiền vay giải quyết việc làm 2.367 triệu đồng. Tổng số tiền cho vay là 7.719 triệu đồng.",
    ],
    ["sum wrong 7719000000 7179000000"],
  ],
  [
    "houses of any kind",
    ["Có 61 ngôi nhà hư hỏng, gồm sập 12 nhà, tốc mái 38 căn nhà, xiêu vẹo 14 nhà."],
    ["sum wrong 61 64"],
  ],
  [
    "turns whose noun is said once",
    ["Quý I khám 412 lượt bệnh nhân, quý II 380 lượt, quý III 397 lượt, quý IV 421 lượt; cả năm 1.601 lượt bệnh nhân."],
    ["sum wrong 1601 1610"],
  ],
  [
    "what the sentences before have told, together",
    [
      "Tổ 1 thu gom 14 vụ, 21 đối tượng. Tổ 2 thu gom 9 vụ, 15 đối tượng. Tổ 3 thu gom 6 vụ, 8 đối tượng. Như vậy, cả đợt có tổng cộng 29 vụ, 54 đối tượng.",
    ],
    ["sum wrong 54 44"],
  ],
  [
    "parts of each noun of a total in turn",
    [
      "Kiểm tra tại 12 xã, phường, thị trấn[1].",
      "[1] Huyện Văn Bàn 5 xã; thành phố Lào Cai 4 phường; huyện Bảo Yên 1 thị trấn; huyện Bắc Hà 2 xã.",
    ],
    [],
  ],
  [
    "one part, and then two that are all",
    ["Nhận 640 hồ sơ, trong đó nhận qua bưu điện 412 hồ sơ; trả 588 hồ sơ, còn giữ 52 hồ sơ."],
    [],
  ],
  [
    "two parts of a large total but for a slip",
    ["Có 48.216 lượt người xem, trong đó xem tại xã 29.854 lượt người, xem tại huyện 18.326 lượt người."],
    ["sum wrong 48216 48180"],
  ],
  [
    "the noun of the total is no trait",
    ["Kỷ luật 64 đảng viên, trong đó khiển trách 41 đảng viên, cảnh cáo 19 đảng viên, khai trừ 9 đảng viên."],
    ["sum wrong 64 69"],
  ],
  [
    "ranks of places as items",
    [
      "Kết quả xếp loại năm 2023 đối với 18 xã, thị trấn:",
      "- Loại tốt: 7 đơn vị;",
      "- Loại khá: 9 đơn vị;",
      "- Loại trung bình: 4 đơn vị.",
    ],
    ["sum wrong 18 20"],
  ],
  [
    "all levels of offices",
    ["Tổ chức 96 cuộc diễn tập, trong đó cấp tỉnh 3 cuộc, cấp huyện 14 cuộc, cấp xã 97 cuộc."],
    ["sum wrong 96 114"],
  ],
  [
    "numbers that end the items of a note",
    [
      "Hiện có 21 câu lạc bộ[1].",
      "[1] Câu lạc bộ về thể thao: 9; câu lạc bộ về văn nghệ, dân ca: 7; câu lạc bộ về pháp luật: 5.",
    ],
    [],
  ],
  [
    "items with nouns of all kinds",
    ["Toàn huyện có 64 đơn vị, gồm 13 trung tâm học tập cộng đồng, 48 trường học và 05 thư viện."],
    ["sum wrong 64 66"],
  ],
  [
    "a composition that is not all",
    ["Thu nhập tăng 6,1%; cơ cấu: nông nghiệp 41,2%, công nghiệp 27,3%, dịch vụ 35,1%."],
    ["range wrong 35.1 103.6"],
  ],
  [
    "shares of an earlier total, past another breakdown",
    [
      "Có 215 giáo viên: cấp tiểu học 98 giáo viên, cấp trung học 117 giáo viên; đại học 172 giáo viên (80%), cao đẳng 43 giáo viên (20%).",
    ],
    [],
  ],
  [
    "sorts of communes of which each may be several",
    ["Toàn tỉnh có 66 xã, thị trấn (gồm 24 xã biên giới, 41 xã đặc biệt khó khăn)."],
    [],
  ],
  [
    "ages after men and women",
    [
      "Có 57 học viên, trong đó nam 49 học viên, nữ 8 học viên; dưới 18 tuổi 6 học viên, từ 18 đến 35 tuổi 33 học viên, trên 35 tuổi 15 học viên.",
    ],
    ["sum wrong 57 54"],
  ],
  [
    "counts in the brackets behind parts",
    [
      "Mở 9 lớp cho 318 hội viên, gồm: 4 lớp nghề mộc (142 hội viên), 3 lớp nghề may (96 hội viên), 2 lớp thêu (70 hội viên).",
    ],
    ["sum wrong 318 308"],
  ],
  [
    "two offices together",
    ["Đội 1 tuần tra 74 ca, đội 2 tuần tra 66 ca, tổng cộng 2 đội tuần tra 146 ca."],
    ["sum wrong 146 140"],
  ],
  [
    "cases whose persons come out",
    ["Bắt 26 vụ/41 đối tượng; khởi tố 21 vụ/34 bị can, xử phạt 8 vụ/7 đối tượng."],
    ["sum wrong 26 29"],
  ],
  [
    "members of some sort in the brackets behind parts",
    ["Mở 7 lớp cho 284 hội viên, gồm: 4 lớp nấu ăn (120 hội viên nữ), 3 lớp làm vườn (64 hội viên nữ)."],
    [],
  ],
  [
    "some counted twice",
    ["Huyện có 15 điểm trường: 02 điểm chính, 08 điểm mầm non, 07 điểm tiểu học (có 02 điểm chung)."],
    [],
  ],
  [
    "a total that says of what it is",
    ["Sản lượng cá 812 tấn, sản lượng tôm 326 tấn. Tổng sản lượng thủy sản nuôi trồng 1.338 tấn, gồm cá, tôm và cua."],
    [],
  ],
  [
    "traits, and all others",
    ["Có 118 người được quản lý: 41 người tù tha, 52 người nghiện, 35 người khác."],
    ["sum wrong 118 128"],
  ],
];

/** Shares and changes. */
export const shares: readonly Case[] = [
  [
    "shares of which the last is of all others",
    ["Có 9 dân tộc, trong đó dân tộc Tày chiếm 52,4%, Nùng 27,1%, Dao 10,3%, dân tộc khác 12,0%."],
    ["range wrong 12 101.8"],
  ],
  [
    "a fraction without a noun",
    ["Có 109/109 thôn đăng ký; 104/109 đạt tiêu chuẩn, chiếm 94,5%."],
    ["ratio wrong 94.5 95.4"],
  ],
  ["cards of persons", ["Lũy kế cấp 21.260 thẻ/22.410 người trong độ tuổi, đạt 49,9%."], ["ratio wrong 49.9 94.9"]],
  ["what each of some districts has reached", ["Có 7/9 huyện, thành phố đạt trên 93%."], []],
  ["more districts than there are", ["Có 9/7 huyện, thành phố đạt trên 93%."], ["identity wrong 9 undefined"]],
  [
    "a share of the base that another share has",
    ["Đầu năm có 5.218 hộ nghèo/11.640 hộ, chiếm 44,8%; cuối năm còn 4.540 hộ, chiếm 30,9%."],
    ["ratio wrong 30.9 39"],
  ],
  ["a target of cases, of cases and persons", ["Bắt 246 vụ, 312 đối tượng, chiếm 68,3% chỉ tiêu năm (360 vụ)."], []],
  [
    "a target that a sentence gives with its year",
    ["Tổng vốn giao năm 2024 là 86.420 triệu đồng; giải ngân 48.395 triệu đồng, đạt 65,0% kế hoạch giao."],
    ["ratio wrong 65 56"],
  ],
  [
    "a mean of persons who came, beside members",
    ["Lập 24 đội, 288 thành viên, hướng dẫn 8.640 lượt người dân, bình quân mỗi đội hướng dẫn 306 lượt người."],
    ["ratio wrong 306 360"],
  ],
  [
    "growth said in turn is no share",
    [
      "Trả lương cho 486/612 người (79,4%), bảo trợ 1.246/2.318 người (53,8%), tăng lần lượt 12,5% và 31,2% so với đầu năm.",
    ],
    [],
  ],
  [
    "what a rate was and is, after a count",
    [
      "Huyện có 18.214 hội viên; kết nạp 412 hội viên mới, nâng tỷ lệ tập hợp từ 74,6% lên 75,8%, tăng 1,2 điểm phần trăm.",
    ],
    [],
  ],
  ["the best of them", ["Có 12/12 xã có hồ sơ trực tuyến, cao nhất xã Ea Bia 94,6%."], []],
  [
    "a share of the count that its words name",
    ["Huyện có 24.310 hội viên. Số hội viên tham gia bảo hiểm 23.580 người, chiếm 79,0%."],
    ["ratio wrong 79 97"],
  ],
  [
    "a share of money with its mark in the wrong place",
    ["Tổng dư nợ 214,5 tỷ đồng với 4.418 hộ vay; nợ quá hạn 1,28 tỷ đồng, chiếm 6,0%."],
    ["ratio wrong 6 0.6"],
  ],
  [
    "money by the piece, a separator lost",
    [
      "Trao 36 con bò trị giá 540 triệu đồng (15 triệu đồng/con), 90 suất học bổng trị giá 450 triệu đồng (500.000 đồng/suất).",
    ],
    ["ratio wrong 500000 5000000"],
  ],
  ["more schools than there are", ["Đến nay có 46/42 trường đạt chuẩn quốc gia."], ["identity wrong 46 undefined"]],
  [
    "shares said in turn",
    ["Có 186/192 thôn, 41/44 cơ quan, 35/37 trường học đạt chuẩn, đạt lần lượt 96,9%, 92,3% và 94,6%."],
    ["ratio wrong 92.3 93.2"],
  ],
  [
    "shares of another whole, which another share shows",
    ["Ra lớp 1.238 trẻ, trong đó nhà trẻ 312 trẻ (35,2%), mẫu giáo 926 trẻ (99,4%)."],
    [],
  ],
  ["so many in each", ["Có 14 tổ bảo vệ với 65 thành viên (04 thành viên/tổ)."], ["ratio wrong 4 4.6"]],
  [
    "a mean of the last of two counts, which it names",
    [
      "Có 9 ban cấp huyện với 214 thành viên, 120 ban cấp xã với 2.640 thành viên; bình quân mỗi ban cấp xã có 20 thành viên.",
    ],
    ["ratio wrong 20 22"],
  ],
  [
    "yields of two seasons between semicolons",
    [
      "Vụ xuân gieo cấy 618 ha lúa, năng suất 61,5 tạ/ha, sản lượng 3.819 tấn; vụ mùa 580 ha, năng suất 55 tạ/ha, sản lượng 3.190 tấn.",
    ],
    ["ratio wrong 3819 3800.7"],
  ],
  [
    "a mean of money that is rounded",
    ["Dư nợ 486,9 tỷ đồng, 9.214 hộ vay vốn, mức vay bình quân 52,8 triệu đồng/hộ."],
    [],
  ],
  [
    "a share of the total that a paragraph before has said",
    [
      "Trong năm lập biên bản 2.406 trường hợp vi phạm giao thông.",
      "Xử lý 614 trường hợp vi phạm nồng độ cồn, chiếm 52,5% tổng số vi phạm, tăng 90 trường hợp so với năm trước.",
    ],
    ["ratio wrong 52.5 25.5"],
  ],
  [
    "near a share that is far off",
    ["Trong số 65 đám cháy có 41 đám cháy do điện, chiếm gần 80%."],
    ["ratio unlikely 80 63.1"],
  ],
  ["more than a share that is less", ["Có 71/95 hộ đồng ý hiến đất, đạt trên 80%."], ["ratio unlikely 80 74.7"]],
  [
    "so much for each and its sum",
    ["Quỹ tặng quà 64 cháu, mỗi cháu 500.000 đồng, tổng số tiền 34 triệu đồng."],
    ["ratio wrong 34000000 32000000"],
  ],
  [
    "a share of all after what was done with them",
    ["Tổng số người cao tuổi là 860 người, đã khám sức khỏe định kỳ 731 người, đạt 89%."],
    ["ratio wrong 89 85"],
  ],
  [
    "a share of a target in a bracket, of a shorter noun",
    ["Thư viện phục vụ 3.780 lượt bạn đọc, đạt 115% kế hoạch (kế hoạch 3.600 lượt)."],
    ["ratio wrong 115 105"],
  ],
  [
    "mediation that succeeded",
    ["Tổ hòa giải tiếp nhận 645 vụ việc, hòa giải thành 598 vụ, đạt tỷ lệ 82,7%."],
    ["ratio wrong 82.7 92.7"],
  ],
  ["a fraction and its share", ["Làm rõ 25/28 vụ (đạt 89,3%)."], []],
  ["a share that is wrong", ["Làm rõ 25/28 vụ, đạt tỷ lệ 92,1%."], ["ratio wrong 92.1 89.3"]],
  ["a share cut short", ["Tội phạm này chiếm 17,8% (05/28 vụ)."], ["ratio rounded 17.8 17.9"]],
  ["above the target", ["Thu nhận 2.270/2.045 hồ sơ, đạt 111% chỉ tiêu."], []],
  [
    "a target overshot by the wrong percentage",
    ["Vận động 215/166 thanh niên, đạt 139,5% chỉ tiêu giao."],
    ["ratio wrong 139.5 129.5"],
  ],
  [
    "a share of the whole named before",
    ["Phát hiện 30 vụ, chủ yếu về thực phẩm (19 vụ = 70,4%)."],
    ["ratio wrong 70.4 63.3"],
  ],
  ["a share of what was received", ["Tiếp nhận 96 tin báo; đã giải quyết 85 tin báo, đạt 88,5%."], []],
  [
    "a share of what was received that is wrong",
    ["Tiếp nhận 96 tin báo, đã giải quyết 85 tin báo, đạt 98,5%."],
    ["ratio wrong 98.5 88.5"],
  ],
  [
    "another share in the same bracket is about something else",
    ["Làm rõ 25/28 vụ (đạt 89,3%, trọng án đạt 100%)."],
    [],
  ],
  ["a share of a target not stated", ["Lập 12 hồ sơ cai nghiện (đạt 120% chỉ tiêu)."], []],
  ["more than all", ["Tội phạm trộm cắp chiếm 146,4% tổng số vụ."], ["range wrong 146.4 undefined"]],
  [
    "a share before its whole",
    ["Trộm cắp tài sản xảy ra 84 vụ, chiếm 42% tổng số 168 vụ phạm pháp hình sự."],
    ["ratio wrong 42 50"],
  ],
  ["a share before its whole, right", ["Trộm cắp xảy ra 84 vụ, chiếm 50% tổng số 168 vụ."], []],
  [
    "a share of a noun far before its fraction",
    ["Có 92,5% khu dân cư đạt tiêu chuẩn an toàn về an ninh, trật tự (185/210 khu dân cư)."],
    ["ratio wrong 92.5 88.1"],
  ],
  ["of another noun than the fraction", ["Có 92,5% hộ dân ở các bản xa ký cam kết (13/15 bản đã báo cáo)."], []],
  [
    "a mean by a noun of the sentence",
    ["Công an xã có 318 đồng chí, bình quân mỗi xã có 5 đồng chí (53 xã)."],
    ["ratio wrong 5 6"],
  ],
  ["a mean by month", ["Trung bình mỗi tháng xảy ra 15 vụ, cả năm xảy ra 216 vụ."], ["ratio wrong 15 18"]],
  ["a mean that was rounded", ["Có 412 buổi với 36.500 lượt người, bình quân mỗi buổi 90 lượt người."], []],
  ["a mean of one of two nouns", ["Có 12 buổi với 900 người, 4 lớp với 160 người, bình quân mỗi lớp 40 người."], []],
  ["a third in digits", ["Trong số 164 đối tượng có 41 đối tượng có tiền án (chiếm 1/3)."], ["ratio wrong 41 25"]],
  ["two thirds in words", ["Hai phần ba số vụ (9/15 vụ) do người quen gây ra."], ["ratio wrong 9 60"]],
  ["two thirds, right", ["Hai phần ba số vụ (10/15 vụ) do người quen gây ra."], []],
  [
    "a share of money given out",
    ["Kinh phí được giao 850 triệu đồng, đã giải ngân 612 triệu đồng, đạt 78%."],
    ["ratio wrong 78 72"],
  ],
  [
    "a mean by the noun after it",
    ["Tuần tra 1.412 buổi với 8.472 lượt người, bình quân 9 người/buổi."],
    ["ratio wrong 9 6"],
  ],
  [
    "a mean of money",
    ["Dư nợ 3,8 tỷ đồng với 54 khách hàng, bình quân 90 triệu đồng/khách hàng."],
    ["ratio wrong 90000000 70370370.4"],
  ],
  ["a mean of money, rounded", ["Dư nợ 3,8 tỷ đồng với 54 khách hàng, bình quân 70,4 triệu đồng/khách hàng."], []],
  [
    "one share of several that is not that of its count",
    ["Quần chúng cung cấp 526 tin (chiếm 62,4%), do nghiệp vụ 214 tin (25,4%), do cơ quan khác 103 tin (22,2%)."],
    ["ratio wrong 22.2 12.2"],
  ],
  ["shares of more than the counts beside them", ["Có 52 tin (20%), 26 tin (10%), 13 tin (5%)."], []],
  ["women of a committee", ["Đại hội bầu 21 ủy viên, trong đó nữ 7 đồng chí, chiếm 43,3%."], ["ratio wrong 43.3 33.3"]],
  [
    "a share of the whole that it names, of several",
    ["Toàn trường có 640 học sinh; có 512 em đăng ký học bán trú; đã thu tiền của 480 em, đạt 97,3% số em đăng ký."],
    ["ratio wrong 97.3 93.8"],
  ],
  [
    "a share of another whole than is counted",
    ["Có 860 hộ, trong đó 215 hộ vay vốn (25%), 148 hộ được bảo lãnh (chiếm 22,9% số hộ không có tài sản thế chấp)."],
    [],
  ],
  [
    "rates that were reached beside shares",
    [
      "Tuyển mới 412 cháu, trong đó lớp 5 tuổi 150 cháu (đạt 99,3%), nhà trẻ 62 cháu (đạt 28,4%); ăn trưa tại trường 400 cháu, chiếm 97,1%.",
    ],
    [],
  ],
  [
    "a mean of the two counts before it",
    ["Có 64 tổ với 256 thành viên (bình quân 6 người/tổ), trong đó 64 đồng chí là tổ trưởng."],
    ["ratio wrong 6 4"],
  ],
  [
    "a share of aims, of those of the fraction",
    ["Xã đạt 13/16 chỉ tiêu (81,3%), trong đó 4 chỉ tiêu vượt, 9 chỉ tiêu đạt; 3 chỉ tiêu không đạt (18,8%)."],
    [],
  ],
  ["a share in words of all", ["Trong 60 hồ sơ có 20 hồ sơ nộp trực tuyến (chiếm 2/3)."], ["ratio wrong 20 33.3"]],
  [
    "a mean by the month of so many months",
    ["Trung bình mỗi tháng Trạm Y tế xã khám cho 310 lượt người; 11 tháng khám cho 4.310 lượt người."],
    ["ratio wrong 310 391.8"],
  ],
  [
    "products in the columns of a table",
    [
      "Loại giống\tSố lượng (cây)\tĐơn giá\tThành tiền",
      "Quế\t2.000\t1.500\t3.000.000",
      "Keo\t5.000\t900\t4.500.000",
      "Mỡ\t1.200\t1.100\t1.230.000",
    ],
    ["ratio wrong 1230000 1320000"],
  ],
  [
    "a share in a bracket but for a slip",
    ["Có 1.250 hộ, trong đó 458 hộ dùng nước sạch (63,6%)."],
    ["ratio wrong 63.6 36.6"],
  ],
  [
    "a rate in a bracket that is of another whole",
    ["Có 1.250 trẻ đến trường, trong đó trẻ 5 tuổi 402 cháu (99,8%)."],
    [],
  ],
  [
    "a share of the whole of the sentence before, past a smaller count",
    [
      "Toàn tỉnh có 120 trạm y tế. Trong năm công nhận thêm 8 trạm, nâng số trạm y tế đạt chuẩn lên 96 trạm, chiếm 86% tổng số trạm.",
    ],
    ["ratio wrong 86 80"],
  ],
  [
    "a share of money beside what it names",
    [
      "Số có điều kiện là 320 việc, tương ứng 14,5 tỷ đồng; thi hành xong 240 việc (đạt 75% số việc có điều kiện), thu 8,7 tỷ đồng (đạt 66% số tiền có điều kiện).",
    ],
    ["ratio wrong 66 60"],
  ],
  [
    "means in the columns of a table",
    [
      "Trường\tSố lớp\tSố học sinh\tBình quân học sinh/lớp",
      "Số 1\t12\t360\t30,0",
      "Số 2\t10\t285\t28,5",
      "Số 3\t14\t448\t23,0",
    ],
    ["ratio wrong 23.0 32"],
  ],
  [
    "a mean by the month, and the months of a campaign",
    ["Bình quân mỗi tháng kiểm tra 38 lượt; 2 tháng cao điểm kiểm tra 114 lượt."],
    [],
  ],
  [
    "a share of what stands before an amount",
    ["Năm 2023 phê duyệt 18 dự án với 964 tỷ đồng, bằng 70% số dự án so với năm 2022 (24 dự án)."],
    ["ratio wrong 70 75"],
  ],
];

export const changes: readonly Case[] = [
  [
    "what befell persons, said before the change",
    [
      "Xảy ra 22 vụ, chết 08 người, bị thương 19 người; so với năm trước số vụ giảm 04 vụ (15,4%), số người bị thương tăng 05 người (18,8%).",
    ],
    ["change wrong 18.8 35.7"],
  ],
  [
    "a percentage after the base of its difference",
    ["So với năm trước số súng thu hồi giảm 164 khẩu (1.250 khẩu), giảm 11,3%."],
    ["change wrong 11.3 13.1"],
  ],
  [
    "points after the bracket of a count",
    ["Tỷ lệ hộ nghèo còn 14,6% (1.803 hộ), giảm 1,6% so với năm 2022 (15,2%)."],
    ["change wrong 1.6 0.6"],
  ],
  [
    "three changes after the bracket of what they are from",
    [
      "Xảy ra 88 vụ, chết 42 người, bị thương 71 người; so với cùng kỳ (101 vụ, 47 người chết, 80 người bị thương) giảm 13 vụ, giảm 06 người chết, giảm 09 người bị thương.",
    ],
    ["change wrong 6 5"],
  ],
  ["units before a merger", ["Còn 54 xã, phường (trước sắp xếp 142 đơn vị, giảm 88 đơn vị, tương đương 62%)."], []],
  [
    "what has changed is named before the change",
    ["Hộ nghèo 12 hộ, cận nghèo 31 hộ; so với cùng kỳ, hộ nghèo giảm 05 hộ (17 hộ), hộ cận nghèo giảm 09 hộ (40 hộ)."],
    [],
  ],
  [
    "two changes and the bracket of what both are from",
    ["Bắt 47 vụ, 59 đối tượng; so với cùng kỳ tăng 06 vụ, 08 đối tượng (41 vụ, 56 đối tượng)."],
    ["change wrong 8 3"],
  ],
  [
    "fractions without a noun after each difference",
    ["Trên địa bàn có 19 vụ cháy, 3 người chết. So với năm 2022: giảm 6 vụ (19/24), tăng 1 người chết (3/2)."],
    ["change wrong 6 5"],
  ],
  [
    "a difference of percentages after the fraction of the first",
    ["Tỷ lệ hòa giải thành đạt 90,0% (63/70 vụ), tăng 2,6% so với năm trước (88,5%)."],
    ["change wrong 2.6 1.5"],
  ],
  [
    "a percentage of the base in the bracket after it, with the value far off",
    [
      "Tổ tuần tra lập 918 biên bản; nộp kho bạc 1,7 tỷ đồng, tăng 118 biên bản (bằng 17,4%) so với quý trước (800 biên bản).",
    ],
    ["change wrong 17.4 14.8"],
  ],
  [
    "an earlier value with its verb in the bracket",
    ["Quyên góp được 640 triệu đồng, tăng 150 triệu đồng so với năm trước (thu được 510 triệu đồng)."],
    ["change wrong 150000000 130000000"],
  ],
  [
    "so many times the value of a year before, up to now",
    ["Năm 2020 mới có 24 câu lạc bộ, đến nay có 60 câu lạc bộ, gấp 3,5 lần."],
    ["change wrong 3.5 2.5"],
  ],
  [
    "a difference of cases after a semicolon, with persons between",
    ["Quý II bắt giữ 66 vụ, 94 đối tượng; tăng 6 vụ (tăng 12%) so với quý I."],
    ["change wrong 12 10"],
  ],
  ["a rise and its percentage", ["Xảy ra 28 vụ (so với năm 2022 tăng 08 vụ = 40%)."], []],
  [
    "a rise with the wrong percentage",
    ["Xảy ra 36 vụ (tăng 07 vụ = 21,1% so với năm 2022)."],
    ["change wrong 21.1 24.1"],
  ],
  [
    "a value of the same quarter before",
    ["Quý I/2022 ghi nhận 62 vụ (so với quý I/2021 là 75 vụ, giảm 13 vụ, tỷ lệ 17,3%)."],
    [],
  ],
  [
    "a fraction after the difference",
    ["Xảy ra 34 vụ; so với cùng kỳ năm 2023 giảm 06 vụ (34/41 vụ)."],
    ["change wrong 6 7"],
  ],
  ["a fraction that fits the difference", ["Xảy ra 34 vụ, so với cùng kỳ giảm 07 vụ (34/41 vụ)."], []],
  ["a fall in words", ["Xảy ra 12 vụ tai nạn, giảm 03 vụ, tương ứng 20% so với cùng kỳ."], []],
  [
    "a fall with the wrong percentage",
    ["Xảy ra 12 vụ tai nạn, giảm 03 vụ, tương đương 25% so với cùng kỳ."],
    ["change wrong 25 20"],
  ],
  ["both years as a fraction", ["Xảy ra 28/20 vụ, tăng 08 vụ."], []],
  ["both years as a fraction, and a wrong difference", ["Xảy ra 28/20 vụ, tăng 09 vụ."], ["change wrong 9 8"]],
  [
    "the year before in brackets",
    ["Xảy ra 28 vụ, tăng 08 vụ so với năm 2022 (năm 2022: 21 vụ)."],
    ["change wrong 8 7"],
  ],
  [
    "a percentage that no whole number gives",
    ["Đã bắt 01 đối tượng truy nã (giảm 12,5%)."],
    ["change unlikely 12.5 undefined"],
  ],
  ["a percentage that some whole number gives", ["Đã bắt 07 đối tượng truy nã (giảm 12,5%)."], []],
  ["several falls", ["Xảy ra 09 vụ, làm 03 người chết; so với năm 2022 giảm 02 vụ, 01 người chết."], []],
  [
    "a difference before the values it is of",
    ["So với năm 2021, số mô hình tăng 45 mô hình, từ 310 lên 365 mô hình."],
    ["change wrong 45 55"],
  ],
  ["a rate before the values it is of", ["Gây rối giảm 25% (từ 40 vụ xuống 32 vụ)."], ["change wrong 25 20"]],
  ["a range after a change", ["Phạt tăng 20 trường hợp, từ 5 đến 7 triệu đồng mỗi trường hợp."], []],
  [
    "the earlier value after each difference",
    ["Xảy ra 96 vụ, làm chết 44 người; so với cùng kỳ giảm 12 vụ (108 vụ), giảm 9 người chết (52 người)."],
    ["change wrong 9 8"],
  ],
  [
    "twice as many in words",
    ["Xử lý 2.318 trường hợp, gấp đôi cùng kỳ năm trước (1.459 trường hợp)."],
    ["change wrong 2318 1.59"],
  ],
  ["about twice as many", ["Xử lý 2.318 trường hợp, gấp đôi cùng kỳ năm trước (1.190 trường hợp)."], []],
  ["a rate before the fraction of both years", ["Số vụ giảm 8,2% (286/305 vụ)."], ["change wrong 8.2 6.2"]],
  ["a rate before those that were solved", ["Số vụ làm rõ giảm 8,2% (286/305 vụ)."], []],
  ["three times in words, with both values", ["Lừa đảo tăng gấp ba, từ 12 vụ lên 24 vụ."], ["change wrong 24 2"]],
  ["nearly three times", ["Thiệt hại tăng gần gấp ba, từ 2,1 tỷ đồng lên 5,4 tỷ đồng."], []],
  [
    "points above the year before",
    ["Thành phố đạt 94,5 điểm, cao hơn năm 2022 là 3,25 điểm (92,25 điểm)."],
    ["change wrong 3.25 2.25"],
  ],
  ["a rate from the month before", ["Tháng 8 có 18 ca mắc, tăng 80% so với tháng 7 (12 ca)."], ["change wrong 80 50"]],
  [
    "points from a year that is named before them",
    ["Tỷ lệ tiêm chủng đạt 96,2%, cao hơn năm 2022 1,9 điểm phần trăm (95,3%)."],
    ["change wrong 1.9 0.9"],
  ],
  [
    "a difference after what it is from",
    [
      "Đoàn trường có 846 đoàn viên; kết nạp 212 đoàn viên, trưởng thành 180 đoàn viên; so với đầu năm (814 đoàn viên) tăng 23 đoàn viên.",
    ],
    ["change wrong 23 32"],
  ],
  [
    "a bracket with the first word of the noun only",
    ["Thu hồi 214 khẩu súng kíp, 36 viên đạn; tăng 42 khẩu súng so với năm 2022 (127 khẩu)."],
    ["change wrong 42 87"],
  ],
  [
    "a noun said in full once",
    ["Thu hồi 512 khẩu súng tự chế, tăng 131 khẩu so với giai đoạn 2015 - 2019 (399 khẩu)."],
    ["change wrong 131 113"],
  ],
  [
    "more than in the half year before",
    ["Sáu tháng cuối năm có 31 ca, nhiều hơn sáu tháng đầu năm 5 ca; tính chung cả năm có 57 ca."],
    [],
  ],
  [
    "a change of all that a list counts",
    ["Đạt 33 huy chương: 8 huy chương vàng, 25 huy chương bạc, tăng 6 huy chương so với năm trước (27 huy chương)."],
    [],
  ],
];

export const lists: readonly Case[] = [
  ["a negated result", ["04 huyện không đạt gồm: Mường Lát, Quan Sơn, Quan Hóa."], ["list wrong 4 3"]],
  ["gồm without a colon", ["Có 04 huyện gồm Mường Lát, Quan Sơn, Quan Hóa."], ["list wrong 4 3"]],
  [
    "names in a footnote",
    ["Duy trì 05 mô hình[1].", "[1] Tiếng kẻng an ninh; Camera an ninh; Tổ tự quản; Dòng họ tự quản."],
    ["list wrong 5 4"],
  ],
  [
    "numbered names in a footnote",
    ["Duy trì 03 mô hình[1].", "[1] 1. Tiếng kẻng an ninh; 2. Camera an ninh; 3. Tổ tự quản."],
    [],
  ],
  [
    "names by commune",
    [
      "Có 06/09 bản không tệ nạn ma túy[1].",
      "[1] Bản Nà Ít, bản Pa Tết, bản Hua Sẳng (xã Nà Tăm); bản Cốc Pa, bản Nà Luồng (xã Bản Bo).",
    ],
    ["list wrong 6 5"],
  ],
  [
    "an open list of names",
    ["Duy trì 08 mô hình[1].", "[1] Tiếng kẻng an ninh; Camera an ninh; Tổ tự quản;…"],
    ["list incomplete 8 3"],
  ],
  ["names in brackets", ["Đang xây dựng 04 trụ sở Công an các xã (Đăk Xú, Pờ Y, Sa Loong)."], ["list wrong 4 3"]],
  ["names after a colon", ["Trên địa bàn có 03 tôn giáo: Công giáo, Phật giáo và Tin lành."], []],
  [
    "documents are no names",
    ["Ban hành 02 văn bản[1].", "[1] Kế hoạch số 12/KH-BCĐ; Công văn số 15/CV-BCĐ; Công văn số 16/CV-BCĐ."],
    [],
  ],
  [
    "items that begin with what is counted",
    [
      "Đã ra mắt 04 câu lạc bộ, cụ thể:",
      "- Câu lạc bộ Võ thuật;",
      "- Câu lạc bộ Hát then;",
      "- Câu lạc bộ Phòng cháy.",
    ],
    ["list wrong 4 3"],
  ],
  [
    "aims that are told in words",
    ["Còn 04 chỉ tiêu chưa hoàn thành: tỷ lệ che phủ rừng; tỷ lệ hộ nghèo; thu nhập bình quân đầu người."],
    ["list wrong 4 3"],
  ],
];

export const others: readonly Case[] = [
  [
    "a fraction of the summary, another in the detail",
    [
      "Năm qua có 132/152 xã đạt tiêu chuẩn an toàn về an ninh, trật tự.",
      "Xây dựng xã, cơ quan đạt tiêu chuẩn an toàn về an ninh, trật tự: có 136/152 xã, 40 cơ quan.",
    ],
    ["contradiction unlikely 136 132"],
  ],
  [
    "cases and persons of a caseload with some left over",
    ["Tòa án thụ lý 58 vụ/77 bị cáo; đã giải quyết 49 vụ/66 bị cáo; còn tồn 12 vụ/11 bị cáo."],
    ["identity wrong 58 61"],
  ],
  ["more solved than happened", ["Trọng án xảy ra 42 vụ, đã làm rõ 43 vụ."], ["identity wrong 43 undefined"]],
  ["old cases solved too", ["Xảy ra 42 vụ, đã làm rõ 43 vụ (có 03 vụ năm trước chuyển sang)."], []],
  [
    "all, done and left",
    ["Tiếp nhận 64 tin báo, đã giải quyết 59 tin báo, tiếp tục giải quyết 06 tin báo."],
    ["identity wrong 64 65"],
  ],
  [
    "registered, met and failed",
    ["Tổng số 757 khu dân cư; đăng ký 757; đạt tiêu chuẩn 740; không đạt 18."],
    ["identity wrong 757 758"],
  ],
  ["registered and not", ["Tổng số cơ quan 319; đăng ký 267; không đăng ký 52; đạt 232; không đạt 35."], []],
  ["more solved than there were", ["Đã điều tra, làm rõ 31/28 vụ."], ["identity wrong 31 undefined"]],
  [
    "a base that another count contradicts",
    ["Có 90 đồng chí, gồm: 30 Trưởng Công an xã, 60 Công an viên. Có 25/32 đồng chí Trưởng Công an xã là đảng viên."],
    ["contradiction unlikely 30 32"],
  ],
  [
    "the same words with another number",
    [
      "Kết quả đã vận động nhân dân giao nộp và thu hồi 28 khẩu súng tự chế.",
      "- Công tác vũ khí: đã vận động nhân dân giao nộp và thu hồi 26 khẩu súng tự chế.",
    ],
    ["contradiction unlikely 26 28"],
  ],
  [
    "the same words about another commune",
    [
      "Tại xã Nà Tăm đã vận động nhân dân giao nộp và thu hồi 28 khẩu súng tự chế.",
      "Tại xã Bản Bo đã vận động nhân dân giao nộp và thu hồi 26 khẩu súng tự chế.",
    ],
    [],
  ],
  [
    "a pair copied between breakdowns",
    [
      "Tổ chức 236 buổi với 9.848 người[1]; vận động 146 lượt với 6.148 người[2].",
      "[1] Xã Nà Tăm tổ chức 136 buổi với 5.848 người; xã Bản Bo tổ chức 100 buổi với 4.000 người.",
      "[2] Xã Nà Tăm tổ chức 136 lượt với 5.848 người; xã Bản Bo tổ chức 10 lượt với 300 người.",
    ],
    ["repeat unlikely 136 undefined"],
  ],
  ["a plan", ["Phấn đấu giảm ít nhất 5% số vụ phạm tội; 100% cơ sở được kiểm tra."], []],
  ["all that are not all", ["Cả 7/8 xã đã tổ chức Ngày hội."], ["identity wrong 7 8"]],
  ["some of them too", ["Có mặt cả 7/8 xã biên giới."], []],
  [
    "half a year above its year",
    ["Sáu tháng đầu năm xảy ra 142 vụ, cả năm 2023 xảy ra 131 vụ."],
    ["identity wrong 142 undefined"],
  ],
  ["half a year above another year", ["Sáu tháng đầu năm 2023 xảy ra 142 vụ, cả năm 2022 xảy ra 131 vụ."], []],
  [
    "a year, what came and went, and what there is",
    [
      "Năm 2022 toàn tỉnh có 340 mô hình; năm 2023 thành lập mới 28 mô hình, giải thể 12 mô hình, hiện còn 366 mô hình.",
    ],
    ["identity wrong 366 356"],
  ],
  ["votes for and against", ["Đồng ý 36/38 phiếu, không đồng ý 3/38 phiếu."], ["identity wrong 3 39"]],
  ["votes for and against, and none", ["Đồng ý 34/38 phiếu, không đồng ý 3/38 phiếu."], []],
  [
    "the highest of a list before it",
    ["Xã Tân Sơn đạt 91,2%, xã Tân Lập đạt 95,8%; cao nhất là xã Đại Sơn đạt 93,1%."],
    ["range wrong 93.1 undefined"],
  ],
  [
    "the lowest after the others",
    ["Xã Tân Sơn đạt 91,2%, xã Tân Lập đạt 95,8%, thấp nhất là xã Đại Sơn đạt 73,1%."],
    [],
  ],
  [
    "all, done and left as items",
    [
      "Kết quả giải quyết đơn thư:",
      "- Số đơn tiếp nhận: 93 đơn;",
      "- Đã giải quyết: 87 đơn;",
      "- Đang giải quyết: 8 đơn.",
    ],
    ["identity wrong 93 95"],
  ],
  [
    "old cases among those done",
    [
      "Kết quả giải quyết đơn thư:",
      "- Số đơn tiếp nhận: 93 đơn;",
      "- Đã giải quyết, cả đơn cũ: 97 đơn;",
      "- Đang giải quyết: 8 đơn.",
    ],
    [],
  ],
  [
    "a mean above the highest",
    ["Điểm thấp nhất 62,5 điểm, cao nhất 91 điểm, bình quân 94,2 điểm."],
    ["range wrong 94.2 undefined"],
  ],
  ["a mean between its bounds", ["Điểm thấp nhất 62,5 điểm, cao nhất 91 điểm, bình quân 84,2 điểm."], []],
  [
    "more faults mended than found",
    ["Đoàn đã chỉ ra 26 tồn tại, đến nay khắc phục xong 29 tồn tại."],
    ["identity wrong 29 undefined"],
  ],
  ["fewer persons than households", ["Cấp gạo cho 318 hộ, 204 nhân khẩu."], ["identity wrong 204 undefined"]],
  [
    "all, done and left after a breakdown",
    ["Tiếp nhận 412 đơn, gồm 96 đơn khiếu nại, 316 đơn phản ánh; đã xử lý 388 đơn, còn 42 đơn."],
    ["identity wrong 412 430"],
  ],
  [
    "reconciled and not",
    ["Các tổ tiếp nhận 318 vụ việc, hòa giải thành 281 vụ việc; hòa giải không thành 73 vụ việc."],
    ["identity wrong 318 354", "sum unlikely 318 354"],
  ],
  [
    "money of a fund",
    [
      "Quỹ năm trước chuyển sang 120 triệu đồng, vận động được 460 triệu đồng, đã chi 395 triệu đồng, còn dư 158 triệu đồng.",
    ],
    ["identity wrong 158000000 185000000"],
  ],
];
