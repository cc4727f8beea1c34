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
];
