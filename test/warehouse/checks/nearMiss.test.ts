import { expect, test } from "vitest";
import { checkExtraction } from "../../../warehouse/checks/checkExtraction.ts";
import { slipOf, waysOf } from "../../../warehouse/checks/nearMiss/chance.ts";
import { gravityOf } from "../../../warehouse/checks/nearMiss/gravityOf.ts";
import { readAmount } from "../../../warehouse/checks/number/amount.ts";
import { extractionOf } from "../sample.ts";

/** Sentences in which no word leads from a total to its parts, a share to its whole or a difference to its values. */
const wrong: readonly (readonly [label: string, lines: readonly string[], expected: string])[] = [
  [
    "three bare results after the files received",
    ["Bộ phận một cửa nhận 12.480 hồ sơ, xong sớm 9.216, xong trong ngày 2.987, để trễ 727."],
    "sum wrong 12480 12930",
  ],
  [
    "counts after nouns that also name numbers",
    ["Xưởng có 18.250 chi tiết máy, bằng kim loại 11.406, qua tài khoản kho 5.218 và loại khác 1.266."],
    "sum wrong 18250 17890",
  ],
  [
    "two groups of a total",
    ["Thư viện phục vụ 8.634 lượt bạn đọc; người lớn 3.279 lượt, thiếu nhi 5.535 lượt."],
    "sum wrong 8634 8814",
  ],
  [
    "parts before what they come to",
    ["Lượng khách đến bằng đường bộ 241.306 lượt, bằng đường thủy 37.215 lượt; gộp lại 278.251 lượt."],
    "sum wrong 278251 278521",
  ],
  [
    "what was there, what came and what there is now, one in a bracket",
    ["Trong năm nhận 4.216 tập hồ sơ lưu trữ, đưa kho lưu trữ thành 75.384 tập (trước đó 71.618 tập)."],
    "sum wrong 75384 75834",
  ],
  ["a share of the count before", ["Rà soát 3.215 bể nước, thau rửa xong 2.748 bể (84,5%)."], "ratio wrong 84.5 85.5"],
  [
    "a difference of two years",
    ["Niên vụ trước ép 48.215 tấn mía, niên vụ này ép 51.630 tấn, cao hơn 3.451 tấn."],
    "change wrong 3451 3415",
  ],
  [
    "a mean whose two numbers stand before it",
    ["Vận chuyển 36.792 lượt hành khách bằng 1.752 chuyến phà, tính ra 12 khách một chuyến."],
    "ratio wrong 12 21",
  ],
  [
    "a count of the conclusion that a sum bears out in the body",
    [
      "Đàn ong toàn huyện có 12.640 đàn, gồm ong nội 8.215 đàn, ong ngoại 4.425 đàn.",
      "Kết luận: đàn ong toàn huyện đạt 12.460 đàn.",
    ],
    "contradiction wrong 12460 12640",
  ],
];

test.each(wrong)("what misses by a slip alone is called wrong: %s", (_, lines, expected) => {
  const findings = checkExtraction(extractionOf("x", lines)).filter((one) => one.severity === "wrong");
  expect(findings.map((one) => `${one.check} ${one.severity} ${one.stated} ${one.computed}`)).toEqual([expected]);
});

/** Nothing is wrong in these, though numbers stand where parts, wholes and values stand. */
const right: readonly (readonly [label: string, line: string])[] = [
  ["kinds that cross", "Thư viện phục vụ 8.634 lượt bạn đọc; nữ 4.871 lượt, học sinh 5.210 lượt, lần đầu 1.126 lượt."],
  ["counts of steps", "Bộ phận một cửa nhận 12.480 hồ sơ, số hóa 11.902 hồ sơ, ký số 11.377 hồ sơ, trả 10.958 hồ sơ."],
  ["two of many places", "Thu mua 9.640 tấn sắn; Tân Châu 2.118 tấn, Dương Minh Châu 1.774 tấn."],
  ["a share of a whole that is not said", "Rà soát 3.215 bể nước, thau rửa 2.748 bể, đạt 92,4% kế hoạch tháng."],
  ["small counts a slip from a sum", "Có 31 tổ, tổ liên gia 9, tổ tự quản 4, tổ hòa giải 8."],
  [
    "a stock and flows of the year",
    "Đầu năm có 612 lao động, tuyển 143 người; cuối năm còn 621 người, nghỉ việc 134 người.",
  ],
  [
    "a difference from what is not said",
    "Niên vụ trước ép 48.215 tấn mía, niên vụ này trồng mới 1.630 ha, cao hơn 210 ha.",
  ],
  ["a mean of some", "Vận chuyển 36.792 lượt khách trên 1.752 chuyến, riêng dịp Tết mỗi chuyến 48 khách."],
  ["a price, not a mean", "Bán 4.160 vé, thu 312 triệu đồng; vé trẻ em 57.000 đồng một vé."],
  ["approximate parts", "Sản lượng khoảng 12.480 tấn, vụ đông xuân gần 9.216 tấn, vụ hè thu trên 2.900 tấn."],
  ["numbers of rows beside an amount", "Chăn nuôi 16 Sản xuất thức ăn 35.000 tấn 17 Chế biến 18 Đóng gói."],
  [
    "years and documents",
    "Theo Nghị quyết số 1.024/NQ, giai đoạn 2021 - 2025 đầu tư 4.120 tỷ đồng, năm 2024 đầu tư 1.402 tỷ đồng.",
  ],
  [
    "shares of one base",
    "Khảo sát 1.240 hộ: 806 hộ dùng nước máy (65%), 310 hộ dùng giếng khoan (25%), 48 hộ dùng cả hai.",
  ],
];

test.each(right)("what only stands side by side is not called wrong: %s", (_, line) => {
  const findings = checkExtraction(extractionOf("x", [line]));
  expect(findings.filter((one) => one.severity === "wrong").map((one) => one.reason)).toEqual([]);
});

test("two counts of different years that share their digits are not called wrong", () => {
  const lines = [
    "Năm 2022 đàn ong toàn huyện có 12.460 đàn.",
    "Đàn ong toàn huyện có 12.640 đàn, gồm ong nội 8.215 đàn, ong ngoại 4.425 đàn.",
  ];
  expect(checkExtraction(extractionOf("x", lines)).filter((one) => one.severity === "wrong")).toEqual([]);
});

test("a slip is told by the plainest way to it, and by how many there are", () => {
  const slip = (stated: string, meant: string) => slipOf(readAmount(stated), readAmount(meant));
  expect([slip("1234", "1243"), slip("1234", "1432"), slip("1234", "1834"), slip("1234", "5678")]).toEqual([
    "swap",
    "moved",
    "digit",
    undefined,
  ]);
  expect(waysOf(readAmount("1233"), "swap")).toBe(2);
});

test("the same miss is graver where numbers that stand so mostly come out", () => {
  expect([gravityOf(0.01, 1), gravityOf(0.01, 0.2), gravityOf(0.01, 0.05)]).toEqual(["wrong", "unlikely", undefined]);
});
