import type { Case } from "./cases.ts";

/** Parts and totals as offices of many kinds say them. */
export const totals: readonly Case[] = [
  [
    "breakdowns of one total under headings of their own",
    [
      "Toàn huyện xảy ra 86 vụ cháy:",
      "+ Theo địa bàn: thị trấn 41 vụ, các xã 45 vụ.",
      "+ Theo nguyên nhân: sự cố điện 52 vụ, bất cẩn 21 vụ, nguyên nhân khác 31 vụ.",
    ],
    ["sum wrong 86 104"],
  ],
  [
    "a breakdown in the sentence after its total, of which two digits have changed places",
    ["Tổ chức 640 buổi tập huấn. Hình thức: trực tiếp 415 buổi, trực tuyến 152 buổi, qua loa 37 buổi."],
    ["sum wrong 640 604"],
  ],
  [
    "headings whose parts are some of what there was",
    ["Tổ chức 640 buổi tập huấn.", "+ Theo địa bàn: chủ yếu ở vùng cao 210 buổi, vùng biên giới 96 buổi."],
    [],
  ],
  [
    "the noun before a total, which stands to a target",
    [
      "Tổng số lượt mượn sách 42.750, đạt 95% kế hoạch năm (45.000 lượt); thư viện tỉnh 18.240 lượt, thư viện huyện 25.410 lượt.",
    ],
    ["sum wrong 42750 43650"],
  ],
  [
    "a total after awards by several givers",
    [
      "Bộ tặng 03 tập thể, 05 cá nhân; tỉnh tặng 08 tập thể, 12 cá nhân; huyện tặng 14 tập thể, 40 cá nhân. Cộng lại 28 tập thể, 57 cá nhân được khen.",
    ],
    ["sum wrong 28 25"],
  ],
  [
    "prizes with capitals, the first with a number that names nothing",
    ["Đoạt 96 giải: 04 Nhất, 17 Nhì, 28 Ba, 47 Khuyến khích."],
    [],
  ],
  [
    "prizes with capitals that are too many",
    ["Đoạt 96 giải: 04 Nhất, 17 Nhì, 28 Ba, 74 Khuyến khích."],
    ["sum wrong 96 123"],
  ],
  [
    "a kind that fewer items give than another",
    [
      "Huyện có 38 trường, 402 lớp. Phân theo cấp: mầm non 14 trường, 120 nhóm; tiểu học 15 trường, 176 lớp; THCS 09 trường, 106 lớp.",
    ],
    [],
  ],
  [
    "all levels of offices, of which one is a slip off",
    ["Công nhận 154/190 mô hình, đạt 81,1%: cấp tỉnh 08, cấp huyện 41, cấp xã 115."],
    ["sum wrong 154 164"],
  ],
  [
    "parts that bear the noun of their total, and money after them",
    [
      "Biểu dương 18 mô hình: 09 mô hình của đoàn thể, 08 mô hình của xã, 05 mô hình của trường; kinh phí 27 triệu đồng.",
    ],
    ["sum wrong 18 22"],
  ],
  [
    "what is new, the old and both",
    ["Lắp thêm 1.350 camera, nâng tổng số camera lên 6.930 chiếc (năm 2022: 5.580 chiếc)."],
    [],
  ],
  [
    "what is new and the old, which are not both",
    ["Trồng mới 1.350 cây, nâng tổng số cây lên 6.390 cây (năm 2022: 5.580 cây)."],
    ["change wrong 6390 6930"],
  ],
  [
    "two things that changed a total",
    ["Thành lập 28 tổ, giải thể 12 tổ, nâng tổng số tổ lên 356 tổ (trước đó 340 tổ)."],
    [],
  ],
  [
    "what came, what went and the net",
    ["Kết nạp mới 1.462 người, giảm 1.129 người, số hội viên tăng thêm 343 người so với đầu năm."],
    ["identity wrong 343 333"],
  ],
  [
    "what came and went of what there was",
    ["Đầu năm có 512 người; kết nạp mới 62 người, giảm 29 người, còn 545 người."],
    [],
  ],
  [
    "two halves in the sentence after their whole",
    ["Các xã mở 360 lớp học. Trực tiếp 231 lớp, trực tuyến 192 lớp; có 26 lớp mở vào buổi tối."],
    ["sum wrong 360 423"],
  ],
  [
    "what did and what did not, in words before the numbers",
    ["Thu về 1.940 phiếu; số phiếu hợp lệ 1.913, không hợp lệ 72. Đợt lớn nhất 700 phiếu."],
    ["sum wrong 1940 1985"],
  ],
  [
    "two halves beside others",
    ["Các xã mở 360 lớp học. Trực tiếp 231 lớp, trực tuyến 92 lớp, kết hợp cả hai 37 lớp."],
    [],
  ],
  [
    "what is left of a whole, after a share that comes out",
    ["Xã có 2.480 khẩu, dân tộc Dao 2.430 khẩu, chiếm 98%, còn 150 khẩu là dân tộc khác."],
    ["identity wrong 150 50"],
  ],
  [
    "all prizes there are",
    ["Trao 84 giải, trong đó giải A 06, giải B 15, giải C 25, khuyến khích 83."],
    ["sum wrong 84 129"],
  ],
  [
    "an office above, which is no more than so much",
    [
      "Thu ngân sách 8.640 triệu đồng: bổ sung từ cấp trên 8.120 triệu đồng, thu trên địa bàn 214 triệu đồng, kết dư 360 triệu đồng.",
    ],
    ["sum wrong 8640000000 8694000000"],
  ],
  [
    "a mean is no total",
    [
      "Huy động 360 đội hình với 21.600 lượt đoàn viên, bình quân mỗi đội hình 60 lượt; gồm đội hình cấp tỉnh 10, cấp huyện 92, cấp cơ sở 258.",
    ],
    [],
  ],
  [
    "the last item is the total, whatever stands above",
    [
      "Kết quả bình xét cuối năm đã công bố.",
      "- Hộ đạt cấp tỉnh: 7.420 hộ",
      "- Hộ đạt cấp huyện: 21.650 hộ",
      "- Hộ đạt cấp xã: 60.310 hộ",
      "- Tổng cộng: 83.980 hộ",
    ],
    ["sum wrong 83980 89380"],
  ],
  [
    "a fund to which was added",
    [
      "Quỹ đầu năm 41,6 tỷ đồng, trong năm bổ sung 5,0 tỷ đồng, vận động 1,2 tỷ đồng, nâng tổng nguồn lên 48,7 tỷ đồng.",
    ],
    ["identity wrong 48700000000 47800000000"],
  ],
  [
    "another breakdown after the first, of the sentence before both",
    [
      "Xảy ra 68 vụ cháy. Loại hình: nhà ở 35 vụ, kho 08 vụ, rừng 14 vụ, loại khác 11 vụ. Nguyên nhân: sự cố điện 37 vụ, bất cẩn 18 vụ, khác 13 vụ.",
    ],
    [],
  ],
  [
    "of cases, more than there were",
    ["Khởi tố 57 vụ trong số 48 vụ tai nạn đã xảy ra; các vụ còn lại xử lý hành chính."],
    ["identity wrong 57 undefined"],
  ],
  [
    "all forms of discipline",
    ["Thi hành kỷ luật 142 đảng viên: khiển trách 98, cảnh cáo 27, cách chức 04, khai trừ 31."],
    ["sum wrong 142 160"],
  ],
  [
    "what did not, before what did",
    [
      "Nhận 46 đơn, gồm 16 đơn của tổ chức, 30 đơn của cá nhân; không đủ điều kiện giải quyết 27 đơn, đủ điều kiện 19 đơn.",
    ],
    [],
  ],
  [
    "two halves in other units of money and turns",
    ["Đón 1,74 triệu lượt khách, khách quốc tế 126 nghìn lượt, khách nội địa 1,164 triệu lượt."],
    ["sum wrong 1740000 1290000"],
  ],
  [
    "three ways, of which two are often the only ones",
    ["Tiếp nhận 480 hồ sơ; trực tuyến 350 hồ sơ, trực tiếp 120 hồ sơ, qua bưu chính 10 hồ sơ."],
    [],
  ],
  [
    "a breakdown without a heading, which ends in all others",
    [
      "Thu ngân sách 906,4 tỷ đồng, đạt 120% dự toán. Thuế ngoài quốc doanh 312,5 tỷ đồng, tiền đất 284,1 tỷ đồng, lệ phí 120,6 tỷ đồng, thu khác 198,2 tỷ đồng.",
    ],
    ["sum wrong 906400000000 915400000000"],
  ],
  [
    "a breakdown without a heading, which is not all",
    [
      "Chi ngân sách 800 tỷ đồng. Giáo dục 300 tỷ đồng, y tế 120 tỷ đồng, giao thông 90 tỷ đồng, lĩnh vực khác 60 tỷ đồng, còn lại chi lương.",
    ],
    [],
  ],
  [
    "those that are left of two counts",
    ["Có 118/118 xã có chuyên mục, 84 xã cập nhật hằng tuần, số còn lại 43 xã cập nhật hằng tháng."],
    ["identity wrong 43 34"],
  ],
  ["those that are lacking", ["Biên chế được giao 342, có mặt 319, thiếu 32; có 12 hạt."], ["identity wrong 342 351"]],
  [
    "a caseload of bare numbers",
    ["Biên chế đầu năm 312, tuyển mới 14, nghỉ hưu 20, cuối năm còn 360."],
    ["identity wrong 360 306"],
  ],
  [
    "what is new, and from what to what",
    ["Kết nạp 05 tổ chức thành viên, đưa số tổ chức thành viên từ 31 lên 63 tổ chức."],
    ["change wrong 63 36"],
  ],
  [
    "what is new, where some have gone",
    ["Thành lập 06 tổ, nâng số tổ từ 212 lên 215 tổ sau khi sáp nhập một số tổ."],
    [],
  ],
  [
    "more granted than proposed",
    ["Danh hiệu “Lao động giỏi”: đề nghị 72, được tặng 86."],
    ["identity wrong 86 undefined"],
  ],
  [
    "more than those that they are among",
    ["Tiếp 540 lượt; lãnh đạo tiếp 620 lượt trong số đó."],
    ["identity wrong 620 undefined"],
  ],
  ["those of this time and of the one before", ["Giải quyết 60 đơn trong số 58 đơn mới và 10 đơn cũ."], []],
  [
    "a caseload whose first number stands after its time",
    ["Quân số đầu kỳ 2.614, tiếp nhận 352, chấp hành xong 290, chuyển trại 48, hiện giam giữ 2.682."],
    ["identity wrong 2682 2628"],
  ],
  [
    "what is carried into a year",
    ["Tồn cũ 08 đơn, nhận mới 74 đơn, giải quyết 65 đơn, chuyển sang năm 2024 27 đơn."],
    ["identity wrong 27 17"],
  ],
  [
    "a breakdown after the number of an earlier time",
    [
      "Quân số đầu kỳ 2.614, hiện giam giữ 2.628.",
      "Phân loại theo tội danh: ma túy 1.410 người, trật tự xã hội 840 người, kinh tế 260 người, khác 118 người.",
    ],
    [],
  ],
  [
    "what is found to be so or is still being looked at",
    ["Đường dây nóng nhận 84 tin, xác minh đúng 51 tin, sai 26 tin, đang xác minh 70 tin."],
    ["sum wrong 84 147"],
  ],
  ["whom a reduction was granted", ["Đề nghị giảm thời hạn 940 phạm nhân, được giảm 922 phạm nhân (98,1%)."], []],
];

/** Shares, means and rates as offices of many kinds say them. */
export const rates: readonly Case[] = [
  [
    "the noun of a part is not said again",
    ["Kiểm tra 320 cơ sở, đạt 272 (87%), còn lại đang khắc phục."],
    ["ratio wrong 87 85"],
  ],
  [
    "a plan and what was done, two digits of whose share have changed places",
    ["Đợt I: kế hoạch 180.000 liều, thực hiện 169.200 liều, đạt 49,0%; đợt II chưa tổ chức."],
    ["ratio wrong 49 94"],
  ],
  [
    "the share of a whole that begins the sentence",
    ["Biên chế 860 người, gồm giáo viên 640, nhân viên 220. Trong số giáo viên, 592 người đạt chuẩn (95,2%)."],
    ["ratio wrong 95.2 92.5"],
  ],
  [
    "the mean of the clause, beside other totals",
    ["Hỗ trợ bán trú 6,3 tỷ đồng cho 1.400 em; hỗ trợ học phí 2,4 tỷ đồng cho 3.200 em, bình quân 570 nghìn đồng/em."],
    ["ratio wrong 570000 750000"],
  ],
  [
    "so many each, without a word that it is a mean",
    ["Toàn xã có 64 tổ với 448 thành viên, mỗi tổ 09 người; tổ trưởng là trưởng thôn."],
    ["ratio wrong 9 7"],
  ],
  ["so many each, of something else", ["Toàn xã có 64 tổ với 448 thành viên, mỗi tổ 03 người trực ban đêm."], []],
  [
    "a mean rounded to its first digits",
    ["Phạt 1.245.500.000 đồng, bình quân 3.050.000 đồng/trường hợp (408 trường hợp)."],
    [],
  ],
  [
    "a share in digits and what it comes to",
    ["Kinh phí tu bổ 84,6 tỷ đồng, xã hội hóa chiếm 2/3, tức 46,5 tỷ đồng."],
    ["ratio wrong 46500000000 55"],
  ],
  [
    "disputes, of which more were settled",
    ["Ghi nhận 53 vụ mâu thuẫn, hòa giải thành 58 vụ."],
    ["identity wrong 58 undefined"],
  ],
  [
    "a mean by a noun after it",
    ["Tuyên truyền được 2.640 buổi cho 190.080 lượt người nghe, trung bình 27 lượt người một buổi."],
    ["ratio wrong 27 72"],
  ],
  [
    "so many each and all of them",
    ["Phát hành 12 kỳ bản tin, mỗi kỳ 1.250 cuốn, cả năm 10.500 cuốn."],
    ["ratio wrong 1250 875"],
  ],
  [
    "so much each of two sorts, and both",
    [
      "Phạt 9 đơn vị, gồm 4 tổ chức và 5 cá nhân, mỗi tổ chức 10 triệu đồng, mỗi cá nhân 4 triệu đồng, tổng 60 triệu đồng.",
    ],
    [],
  ],
  ["a rate by two things", ["Đỡ đầu 36 cháu, mức 500 nghìn đồng/cháu/tháng, 10 tháng chi 180 triệu đồng."], []],
  [
    "a share of what its clause names, which is not said",
    [
      "Khám tuyển 2.980 thanh niên, đạt sức khỏe 1.490 (50%); trong số giao quân có 140 người trình độ đại học, chiếm 15,6%.",
    ],
    [],
  ],
  [
    "a bare share in the bracket of its part",
    ["Dạy bơi 4.500 em, biết bơi 3.690 em (28%), chưa biết bơi 810 em."],
    ["ratio wrong 28 82"],
  ],
  [
    "the share of several that are named together",
    ["Thu 310 khẩu súng. Huyện A thu 80 khẩu, huyện B thu 75 khẩu, hai huyện này chiếm 50% số súng thu được."],
    [],
  ],
  [
    "a mean in the other order",
    ["Mở 42 phiên chợ, doanh số 8,4 tỷ đồng, mỗi phiên bình quân 20 triệu đồng."],
    ["ratio wrong 20000000 200000000"],
  ],
  ["so many each, some with one more", ["Chia 06 nhóm với 62 người, mỗi nhóm 10 người; hai nhóm có 11 người."], []],
  ["a share of another target", ["Kế hoạch vốn 540 tỷ đồng, giải ngân 300 tỷ đồng, đạt 65% kế hoạch quý."], []],
  [
    "the share of a count of the sentence before",
    ["Huyện có 168 đội văn nghệ. Trong số các đội có 63 đội hoạt động thường xuyên (35,7%)."],
    ["ratio wrong 35.7 37.5"],
  ],
  ["a rate of what has arisen", ["Mỗi ngày phát sinh 48 tấn, thu gom 40,8 tấn, tỷ lệ 75%."], ["ratio wrong 75 85"]],
  [
    "cases found, beside those of the plan",
    ["Kiểm tra 720 vụ (theo kế hoạch 230 vụ, đột xuất 490 vụ); phát hiện 554 vụ vi phạm, tỷ lệ 67,9%."],
    ["ratio wrong 67.9 76.9"],
  ],
];

/** Changes as offices of many kinds say them. */
export const comparisons: readonly Case[] = [
  [
    "more than there were, without a word that they grew",
    ["Có 24.610 hộ đạt chuẩn, hơn năm 2022 là 1.530 hộ (năm 2022: 23.260 hộ)."],
    ["change wrong 1530 1350"],
  ],
  [
    "of a fraction in words, the part has changed",
    ["Có 24.610 hộ đạt trên 31.200 hộ đăng ký, tăng 1.350 hộ so với năm 2022 (23.260 hộ)."],
    [],
  ],
  [
    "so cùng kỳ, after a list",
    ["Xảy ra 150 vụ, 60 người chết; so cùng kỳ năm 2022 giảm 10 vụ (9,3%), giảm 04 người chết (6,3%)."],
    ["change wrong 9.3 6.3"],
  ],
  [
    "points of a share in a bracket",
    ["Con thứ ba 189 trẻ (24,1%), giảm 1,6 điểm % so với năm 2022 (27,5%)."],
    ["change wrong 1.6 3.4"],
  ],
  [
    "points of a share, after the shares of its parts",
    ["Hộ dùng nước sạch đạt 91,2% (nông thôn 88,0%, đô thị 99,1%), tăng 1,2 điểm % so với năm 2022 (90,0%)."],
    [],
  ],
  [
    "whose fate has changed stands before the change",
    [
      "Xảy ra 80 vụ, chết 07 người, bị thương 15 người. So với năm 2022: người chết giảm 05 người (07/10), bị thương tăng 04 người (15/11).",
    ],
    ["change wrong 5 3"],
  ],
  [
    "the sentence between gives what there was",
    [
      "Sáu tháng: 52 vụ, chết 24, bị thương 40. Cùng kỳ: 61 vụ, chết 28, bị thương 46. Như vậy giảm 06 vụ, giảm 04 người chết.",
    ],
    ["change wrong 6 9"],
  ],
  [
    "more than the year before, in a sentence of its own",
    ["Tuyên truyền được 2.640 buổi. So năm trước nhiều hơn 420 buổi (năm 2022 là 2.400 buổi)."],
    ["change wrong 420 240"],
  ],
  [
    "what has changed is named, in the sentence before",
    [
      "Huyện có 40.216 hộ, còn 412 hộ nghèo, 905 hộ cận nghèo. So với đầu năm, hộ nghèo giảm 78 hộ (đầu năm 499 hộ), hộ cận nghèo giảm 120 hộ (đầu năm 1.025 hộ).",
    ],
    ["change wrong 78 87"],
  ],
  [
    "beyond a target",
    ["Giải quyết việc làm cho 6.350 người, vượt chỉ tiêu 530 người (chỉ tiêu 6.000 người)."],
    ["change wrong 530 350"],
  ],
  [
    "two shares and their difference",
    ["Tỷ lệ hộ nghèo cuối năm 3,24%, đầu năm 5,10%, như vậy giảm 1,68%."],
    ["change wrong 1.68 1.86"],
  ],
  [
    "shares of three years",
    ["Tỷ lệ hài lòng đạt 91,4% (năm 2021: 88,9%; năm 2022: 90,2%), tăng 1,2% so với năm 2022."],
    [],
  ],
  [
    "a month and the one before",
    ["Tháng 6 cấp được 8.420 thẻ, tháng 5 cấp được 7.960 thẻ, nhiều hơn tháng trước 640 thẻ."],
    ["change wrong 640 460"],
  ],
  ["a month and the one before, and a change of some", ["Tháng 6 có 55 ca, tháng 5 có 40 ca, tăng 12 ca nặng."], []],
  [
    "two quarters, and a change from another",
    ["Quý I có 120 vụ, quý II có 95 vụ, giảm 12 vụ so với cùng kỳ năm trước."],
    [],
  ],
  [
    "a share of what there was",
    ["Vận động 5.760 triệu đồng; năm ngoái 4.800 triệu đồng, như vậy bằng 102% năm ngoái."],
    ["change wrong 102 120"],
  ],
  ["a share of another year", ["Năm nay đạt 86 mô hình, năm 2022 đạt 74 mô hình, bằng 90% so với năm 2019."], []],
  ["less than the year before, in a bracket", ["Xảy ra 142 vụ, ít hơn cùng kỳ 23 vụ (165 vụ)."], []],
  [
    "a sentence of some of them between",
    ["Thi hành kỷ luật 164 đảng viên. Trong số này 46 người là cấp ủy viên. So với năm trước tăng 09 người (8,5%)."],
    ["change wrong 8.5 5.8"],
  ],
  [
    "what has changed is named after other counts",
    [
      "Đăng ký khai sinh 9.240 trường hợp, trong đó đúng hạn 8.316 trường hợp. Số trẻ khai sinh giảm 670 trường hợp so với năm trước (10.000 trường hợp).",
    ],
    ["change wrong 670 760"],
  ],
  ["a count that is not said has changed", ["Có 86 trẻ. Số trẻ được tiêm ít hơn 06 trẻ so với kế hoạch (80 trẻ)."], []],
  [
    "another count of the same noun has changed",
    ["Có 412 vụ, trong đó hình sự 96 vụ. Số vụ ma túy tăng 12 vụ so với năm trước (40 vụ)."],
    [],
  ],
  [
    "beyond what was planned, in a bracket",
    ["Thu 96,4 tỷ đồng, vượt dự toán 14,6 tỷ đồng (80 tỷ đồng)."],
    ["change wrong 14600000000 16400000000"],
  ],
];
