import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuantities } from "../../extractors/quantities/findQuantities.ts";

const shown = (text: string): readonly string[] =>
  findQuantities(text).map(
    (one) => `${one.approx ? `${one.approx} ` : ""}${one.number} = ${one.value} ${one.unit ?? "-"}`,
  );

describe("numbers that count are read with their unit", () => {
  test.each<[string, readonly string[]]>([
    ["tổ chức 1.217 buổi", ["1.217 = 1217 buổi"]],
    ["phát 29309 tờ rơi", ["29309 = 29309 tờ rơi"]],
    ["thu 15 250 400 đồng", ["15 250 400 = 15250400 đồng"]],
    ["Số vụ án xảy ra 812 790 845 903", ["812 = 812 -"]],
    ["có 2 372/2 608 người dự", ["2 372 = 2372 người", "2 608 = 2608 người"]],
    ["bắt 05 đối tượng", ["05 = 5 đối tượng"]],
    ["làm rõ 25/28 vụ", ["25 = 25 vụ", "28 = 28 vụ"]],
    ["trên 5,7 vạn người", ["ge 5,7 vạn = 57000 người"]],
    ["số tiền 3 tỷ 450 triệu đồng", ["3 tỷ 450 triệu = 3450000000 đồng"]],
    ["phạt 6.000.000đ", ["6.000.000 = 6000000 đ"]],
    ["kinh phí 1,5 nghìn tỷ đồng", ["1,5 nghìn tỷ = 1500000000000 đồng"]],
    ["giải ngân 2,4/4,8 tỷ đồng", ["2,4 = 2400000000 đồng", "4,8 tỷ = 4800000000 đồng"]],
    ["cấp 1.200/1,5 nghìn thẻ", ["1.200 = 1200 thẻ", "1,5 nghìn = 1500 thẻ"]],
    ["phạt 5-7 triệu đồng", ["ge 5 = 5000000 đồng", "le 7 triệu = 7000000 đồng"]],
    ["từ 1,5 lên 2 tỷ đồng", ["1,5 = 1500000000 đồng", "2 tỷ = 2000000000 đồng"]],
    ["thu 790,97g heroin", ["790,97 = 790.97 g"]],
    ["đạt 89,3%", ["89,3 = 89.3 %"]],
    ["đạt 89.3% kế hoạch", ["89.3 = 89.3 %"]],
    ["tăng 0,5 %", ["0,5 = 0.5 %"]],
    ["bố trí 01 đến 02 đồng chí", ["ge 01 = 1 đồng chí", "le 02 = 2 đồng chí"]],
    ["mỗi xã 05-10 buổi", ["ge 05 = 5 buổi", "le 10 = 10 buổi"]],
    ["khen 02 tập thể, 01 cá nhân", ["02 = 2 tập thể", "01 = 1 cá nhân"]],
    ["tại 72/72 tổ dân phố, bản", ["72 = 72 tổ dân phố, bản", "72 = 72 tổ dân phố, bản"]],
    ["cho 400 cán bộ, giáo viên, học sinh", ["400 = 400 cán bộ, giáo viên, học sinh"]],
    ["đăng ký 757; đạt 740", ["757 = 757 -", "740 = 740 -"]],
    ["thu giữ 12 khẩu súng và 03kg thuốc nổ", ["12 = 12 khẩu súng", "03 = 3 kg"]],
    ["Thụ lý 94 vụ/130 bị can", ["94 = 94 vụ", "130 = 130 bị can"]],
    ["Phòng PC01 - 03 vụ án", ["03 = 3 vụ án"]],
    ["mật độ khoảng 86 người/km2", ["about 86 = 86 người/km2"]],
    ["đạt 103 chỉ tiêu", ["103 = 103 %"]],
    ["đã đạt 15 chỉ tiêu", ["15 = 15 chỉ tiêu"]],
    ["từ 10 người trở lên", ["ge 10 = 10 người"]],
    ["không quá 05 vụ", ["le 05 = 5 vụ"]],
    ["trên 04 lĩnh vực", ["04 = 4 lĩnh vực"]],
    ["trong đồng bào dân tộc thiểu số 45 người", ["45 = 45 người"]],
    ["theo quy định của pháp luật 05 vụ", ["05 = 5 vụ"]],
    ["thành phố 30 trường hợp", ["30 = 30 trường hợp"]],
    ["(Công an 28, Quân sự 30)", ["28 = 28 -", "30 = 30 -"]],
    ["thời lượng phát thanh 540 phút", ["540 = 540 phút"]],
  ])("%s", (text, expected) => {
    expect(shown(text).slice(-expected.length)).toEqual(expected);
  });
});

describe("numbers that name are not read", () => {
  test.each([
    "Kế hoạch số 25/KH-BCĐ ngày 08/12/2023",
    "Thông tư số 124/2021/TT-BCA ngày 28 tháng 12 năm 2021",
    "Kết luận số 44-KL/TW và Chỉ thị số 09 -CT/TW",
    "Quyết định 510/QĐ-BCA-V05",
    "giai đoạn 2021 - 2025, tầm nhìn đến năm 2030",
    "khóa 13, nhiệm kỳ 2020-2025",
    "Ban Chỉ đạo 138 huyện; Đề án 06",
    "vi phạm điểm b khoản 4 Điều 6",
    "tiêu chí 19.2 trong Bộ tiêu chí",
    "Tổ 9, bản Gia Khâu 1, tổ dân phố số 04, 08 phường Đoàn Kết",
    "ở bản Gia khâu 1 đăng ký sinh hoạt",
    "mô hình “05 không, 05 trách nhiệm” và “03 không, 03 có”",
    "quốc lộ 4D, QL 32, đường tỉnh lộ 130",
    "sơ kết 02 năm, định kỳ 06 tháng",
    "trẻ em từ 5 đến dưới 12 tuổi",
    "Chu Văn A, SN 1971",
    "Ngày hội (19/8) và Ngày toàn dân (04/10), tết 30/4, 01/5",
    "kỷ niệm 92 năm Ngày thành lập (03/02/1930 - 03/02/2022)",
    "47 giải phóng miền Nam (30/4/1975 – 30/4/2022)",
    "1. Tổ hòa giải; 2. Tổ liên gia; 03. Đội dân phòng",
    "tôn giáo[1], nông thôn[12].",
    "số điện thoại 0213.3876.543, 0912345678",
    "dịch bệnh Covid-19",
    "cách mạng công nghiệp 4.0",
    "01 đ/c thuộc đối tượng 3".slice(6),
  ])("%s", (text) => {
    expect(shown(text)).toEqual([]);
  });
});

test("the span of a quantity is its number as printed, and its value a decimal", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "tổ chức ",
      " buổi, ",
      " vụ/",
      "%",
      " (",
      "); ",
      "“",
      "”",
      "[1]",
      " năm ",
      "/KH-BCĐ ",
      " đồng",
      "\n",
      "-",
      ".",
    ),
    fc.integer({ min: 0, max: 99999 }).map(String),
    fc.integer({ min: 0, max: 9 }).map((digit) => `0${digit}`),
    fc
      .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }))
      .map(([a, b]) => `${a}.${String(b).padStart(3, "0")}`),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      let end = 0;
      for (const one of findQuantities(text)) {
        expect(text.slice(one.start, one.end)).toBe(one.number);
        expect(one.value).toMatch(/^\d+(?:\.\d+)?$/);
        expect(one.start).toBeGreaterThanOrEqual(end);
        end = one.end;
      }
    }),
    { numRuns: 300, seed: 20260101 },
  );
});

test.each([
  ["digits", "1".repeat(1_000_000)],
  ["commas", "1,".repeat(500_000)],
  ["points", "1.".repeat(500_000)],
  ["slashes", "1/".repeat(500_000)],
  ["spaced groups", "1 000 ".repeat(160_000)],
  ["open quotes", "“1 ".repeat(300_000)],
  ["one unbroken line", "tổ chức 05 buổi với 1.200 người, ".repeat(30_000)],
])("a megabyte of %s is gone through once, or this would take hours", { timeout: 60_000 }, (_name, text) => {
  for (const { start, end } of findQuantities(text)) expect(end).toBeGreaterThan(start);
});
