import { read, utils } from "@e965/xlsx";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { repairText } from "../../extractors/repair/repairText.ts";
import { writeCsv } from "../../notebooks/app/downloads/writeCsv.ts";
import { writeXlsx } from "../../notebooks/app/downloads/writeXlsx.ts";
import { dateInWords } from "../../notebooks/app/language/dates.ts";
import { evidenceLabel, ruleLabel } from "../../notebooks/app/language/repairs.ts";
import { dimsLabel } from "../../notebooks/app/pages/compare/dimsLabel.ts";
import { mendedText } from "../../notebooks/app/pages/repair/mendedText.ts";
import { pagesOf, paragraphsOf } from "../../notebooks/app/pages/repair/paragraphsOf.ts";
import { readTyped } from "../../notebooks/app/pages/review/readTyped.ts";
import { foldSearch, matchesSearch } from "../../notebooks/app/rows/foldSearch.ts";
import { measureCells } from "../../notebooks/app/rows/measure.ts";
import { periodInWords, periodKind, yearBefore } from "../../notebooks/app/rows/periods.ts";
import type { Column, Rows } from "../../notebooks/app/rows/rows.ts";
import { selectCells } from "../../notebooks/app/rows/select.ts";
import { readRoute, writeRoute } from "../../notebooks/app/state/route.ts";

type Row = {
  area?: string;
  period?: string;
  role?: string;
  dims?: string;
  value: number;
  headline?: boolean;
  confidence?: number;
  marks?: string;
};

/** Rows as columns, with what does not matter filled in. */
function rowsOf(rows: readonly Row[]): Rows {
  const column = <T>(get: (row: Row, index: number) => T): Column<T> => ({ get: (index) => get(rows[index]!, index) });
  return {
    length: rows.length,
    area: column((row) => row.area ?? "A"),
    code: column(() => null),
    level: column(() => "district"),
    period: column((row) => row.period ?? "2023"),
    role: column((row) => row.role ?? "actual"),
    unit: column(() => "vụ"),
    dims: column((row) => row.dims ?? ""),
    series: column(() => null),
    value: column((row) => row.value),
    headline: column((row) => row.headline ?? true),
    computed: column(() => false),
    confidence: column((row) => row.confidence ?? 1),
    marks: column((row) => row.marks ?? null),
    sources: column((_row, index) => `k${index}`),
  };
}

const one = { areas: ["A"], periods: ["2023"], dims: "", role: "actual" } as const;

describe("a cell", () => {
  test("without a row has no value, which is not zero", () => {
    expect(selectCells(rowsOf([]), one)[0]).toMatchObject({ value: undefined, marks: [] });
    expect(selectCells(rowsOf([{ value: 0 }]), one)[0]).toMatchObject({ value: 0 });
  });

  test("of which only a part is reported stays empty and says so", () => {
    const rows = rowsOf([{ value: 5, headline: false, dims: '{"topic":"traffic"}' }]);
    expect(selectCells(rows, one)[0]).toMatchObject({ value: undefined, marks: ["scoped"] });
    expect(selectCells(rows, { ...one, dims: '{"topic":"traffic"}' })[0]).toMatchObject({ value: 5 });
  });

  test("that two rows claim shows the surer one, marked, with the sources of both", () => {
    const rows = rowsOf([
      { value: 5, confidence: 0.7 },
      { value: 6, confidence: 0.9 },
    ]);
    expect(selectCells(rows, one)[0]).toMatchObject({ value: 6, marks: ["conflict"], sources: "k0,k1" });
  });

  test.for([
    ["restated", ["restated"]],
    ["conflict,doubtful", ["conflict", "doubtful"]],
    ["", []],
    [undefined, []],
  ] as const)("that the warehouse marks %j is marked %j", ([said, marks]) => {
    const rows = rowsOf([{ value: 1, ...(said === undefined ? {} : { marks: said }) }]);
    expect(selectCells(rows, one)[0]!.marks).toEqual(marks);
  });

  test("never takes a target for a result", () => {
    const rows = rowsOf([{ value: 24, role: "target" }]);
    expect(selectCells(rows, one)[0]!.value).toBeUndefined();
    expect(selectCells(rows, { ...one, role: "target" })[0]!.value).toBe(24);
  });
});

describe("a measure", () => {
  const cells = selectCells(
    rowsOf([
      { period: "2021", value: 50 },
      { period: "2022", value: 75 },
    ]),
    { ...one, periods: ["2021", "2022", "2023"] },
  );
  const nobody = (): undefined => undefined;

  test("by the first year starts at 100", () => {
    expect(measureCells(cells, "index", nobody).map((c) => c.value)).toEqual([100, 150, undefined]);
  });

  test("of change needs the year before, and says where it lacks it", () => {
    const changed = measureCells(cells, "change", nobody);
    expect(changed.map((c) => c.value)).toEqual([undefined, 50, undefined]);
    expect(changed.map((c) => c.marks)).toEqual([["incomparable"], [], []]);
  });

  test("by inhabitants needs inhabitants", () => {
    expect(measureCells(cells, "per10000", nobody)[0]!.value).toBeUndefined();
    expect(measureCells(cells, "per10000", () => 20_000)[0]!.value).toBe(25);
  });
});

test.for([
  ["2023", "year", "2022"],
  ["2023-01/2023-06", "01-06", "2022-01/2022-06"],
  ["2023-05", "05-05", "2022-05"],
  ["2019/2022", "span", "2018/2021"],
  ["2023-12-31", "day", "2022-12-31"],
] as const)("the period %s is of the kind %s, a year after %s", ([period, kind, before]) => {
  expect(periodKind(period)).toBe(kind);
  expect(yearBefore(period)).toBe(before);
});

test.for([
  ["Huyện Đắk Glei", "dak glei", true],
  ["Số người chết do tai nạn giao thông", "tai nan chet", true],
  ["Số người chết do tai nạn giao thông", "TAI NẠN", true],
  ["Số người chết do tai nạn giao thông", "ai", false],
  ["Thừa Thiên Huế".normalize("NFD"), "thua thien hue", true],
] as const)("%s, searched for %s: %s", ([text, query, found]) => {
  expect(matchesSearch(foldSearch(text), foldSearch(query))).toBe(found);
});

test.for([
  ["1.234,5", "1234.5"],
  ["1.217", "1217"],
  ["1217", "1217"],
  ["3,5", "3.5"],
  ["12.5", "12.5"],
  ["12 vụ", undefined],
  ["1.2.3", undefined],
  ["-4", undefined],
  ["1e9", undefined],
] as const)("typed %s is %s", ([typed, value]) => {
  expect(readTyped(typed)).toBe(value);
});

test("the address of a view leads back to the view", () => {
  void fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.string({ minLength: 1 })), (state) => {
      expect(readRoute(writeRoute({ page: "ra-soat", state })).state).toEqual({ ...state });
    }),
  );
});

test.each([
  ["", "so-sanh"],
  ["#/", "so-sanh"],
  ["#/so-tay?n=01", "so-tay"],
  ["#/so-phan-tich", "so-tay"],
  ["#/van-ban?d=1", "tai-lieu"],
  ["#/gia-vang", "khong-co"],
  ["#/constructor", "khong-co"],
] as const)("the address “%s” leads to %s", (hash, page) => {
  expect(readRoute(hash).page).toBe(page);
});

test("a table opens in a spreadsheet with its numbers as numbers and its texts as they are", () => {
  const sheet = [
    ["Địa bàn", "Giá trị"],
    ["Huyện “Đăk Glei” <&>", 1234.5],
    ["=HYPERLINK(1)", undefined],
  ] as const;
  const book = read(writeXlsx(sheet, "Số vụ: 2023/2024"), { type: "array" });
  const rows = utils.sheet_to_json(book.Sheets[book.SheetNames[0]!]!, { header: 1 });
  expect(rows).toEqual([["Địa bàn", "Giá trị"], ["Huyện “Đăk Glei” <&>", 1234.5], ["=HYPERLINK(1)"]]);
  expect(writeCsv(sheet)).toBe("\uFEFFĐịa bàn,Giá trị\r\nHuyện “Đăk Glei” <&>,1234.5\r\n'=HYPERLINK(1),\r\n");
});

test("all repairs taken give the repaired text, none the original", () => {
  const text = "C«ng an tØnh b¸o c¸o kÕt qu¶";
  const { value, repairs } = repairText(text);
  expect(mendedText(text, repairs, new Set(repairs.keys()))).toBe(value);
  expect(mendedText(text, repairs, new Set())).toBe(text);
});

test.for([
  ['{"unit_type":"residential"}', "khu dân cư"],
  ['{"model":"Camera an ninh"}', "mô hình: Camera an ninh"],
  ["not JSON", "not JSON"],
] as const)("dimensions %s read %s", ([dims, label]) => {
  expect(dimsLabel(dims, "vi")).toBe(label);
});

test.for([
  ["font .VnTime; a Vietnamese word in tcvn3", "phông .VnTime; thành từ tiếng Việt theo mã tcvn3"],
  ["¿ is ế, ß is ệ in this text's font", "theo phông của văn bản này: ¿ là ế, ß là ệ"],
  ["something new", "something new"],
] as const)("what spoke for a repair, %s, is said in Vietnamese", ([said, vi]) => {
  expect(evidenceLabel(said, "vi")).toBe(vi);
  expect(evidenceLabel(said, "en")).toBe(said);
});

test("every reason that the repairs give for a change has Vietnamese words", () => {
  const texts = [
    "C«ng an tØnh b¸o c¸o kÕt qu¶ c«ng t¸c n¨m 2023 cña C«ng an tØnh.",
    "Coâng an tænh baùo caùo keát quaû coâng taùc naêm 2023.",
    "CÃ´ng an tá»‰nh bÃ¡o cÃ¡o káº¿t quáº£ cÃ´ng tÃ¡c.",
    "Công an tỉnh báo cáo kết quả".normalize("NFD"),
  ];
  const repairs = texts.flatMap((text) => repairText(text).repairs);
  expect(repairs.length).toBeGreaterThan(20);
  for (const { evidence, rule } of repairs) {
    for (const part of evidence.split("; ")) expect(evidenceLabel(part, "vi")).not.toBe(part);
    expect(ruleLabel(rule, "vi")).not.toBe(rule);
  }
});

test.for([
  ["2023-12-05", "vi", "05/12/2023"],
  ["2023-01-09", "en", "09-01-2023"],
  ["no date", "vi", "no date"],
] as const)("the day %s in %s is %s", ([day, language, said]) => {
  expect(dateInWords(day, language)).toBe(said);
});

test.for([
  ["2023", "2023"],
  ["2023-01/2023-06", "6 tháng đầu năm 2023"],
  ["2023-07/2023-09", "Quý III năm 2023"],
  ["2023-03", "Tháng 3 năm 2023"],
  ["2019/2022", "2019–2022"],
] as const)("the period %s is said as %s", ([period, said]) => {
  expect(periodInWords(period, "vi")).toBe(said);
});

describe("paragraphs before and after", () => {
  test("hold every letter but the line ends, whatever is repaired", () => {
    void fc.assert(
      fc.property(fc.stringMatching(/^[ab\n]{0,40}$/), fc.array(fc.nat(39), { maxLength: 6 }), (text, starts) => {
        const repairs = [...new Set(starts)]
          .filter((start) => start < text.length)
          .map((start) => ({ ...aRepair, start, end: start + 1, original: text[start]! }));
        const paragraphs = paragraphsOf(text, repairs);
        const letters = paragraphs.flatMap(({ stretches }) => stretches.map((one) => one.text)).join("");
        expect(letters.replaceAll("\n", "")).toBe(text.replaceAll("\n", ""));
        expect(pagesOf(paragraphs).flat()).toEqual(paragraphs);
      }),
    );
  });
});

const aRepair = { fixed: "x", rule: "tcvn3", evidence: "", confidence: 1, applied: true };
