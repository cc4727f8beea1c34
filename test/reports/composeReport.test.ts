import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { composeInquiry } from "../../reports/content/composeInquiry.ts";
import { composeReport } from "../../reports/content/composeReport.ts";
import { sayChange } from "../../reports/content/composeSentence.ts";
import { type Block, type Content, type Figure, printedTitle, type Text } from "../../reports/content/content.ts";
import { changeBetween, printNumber } from "../../reports/content/numbers.ts";
import { printDate } from "../../reports/form/decree30.ts";
import { exampleIssue, exampleScope } from "./exampleScope.ts";

const page = (): Document => parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
const compose = (): Content => composeReport(exampleScope(), exampleIssue, page());
const say = (text: Text): string => text.map((piece) => (typeof piece === "string" ? piece : piece.printed)).join("");
const blocks = (content: Content): readonly Block[] =>
  [...content.sections, ...content.annexes].flatMap((section) => section.blocks);

function figures(content: Content): readonly Figure[] {
  return blocks(content)
    .flatMap((block) => {
      if (block.type === "table") return block.rows.flat();
      return block.type === "chart" ? block.table.rows.flat() : block.text;
    })
    .filter((piece) => typeof piece !== "string");
}

describe("a change in words", () => {
  test.each([
    ["259", "240", "tăng 19 (7,9%) so với năm 2021"],
    ["240", "259", "giảm 19 (7,3%) so với năm 2021"],
    ["33", "33", "không đổi so với năm 2021"],
    ["4", "0", "tăng 4 so với năm 2021"],
    ["0", "4", "giảm 4 (100%) so với năm 2021"],
    ["89.3", "88", "tăng 1,3 (1,5%) so với năm 2021"],
  ])("%s after %s is “%s”", (now, before, words) => {
    expect(sayChange(now, before, 2021)).toBe(words);
  });

  test("a rate changes by points, not by a percent of a percent", () => {
    expect(sayChange("87.9", "85.3", 2021, "%")).toBe("tăng 2,6 điểm phần trăm so với năm 2021");
  });
});

describe("numbers and dates are printed the Vietnamese way", () => {
  test.each([
    ["1234567.5", "1.234.567,5"],
    ["5", "5"],
    ["2555850000", "2.555.850.000"],
    ["0.50", "0,5"],
  ])("%s is %s", (value, printed) => {
    expect(printNumber(value)).toBe(printed);
  });

  test.each([
    ["2024-02-05", "ngày 05 tháng 02 năm 2024"],
    ["2024-12-15", "ngày 15 tháng 12 năm 2024"],
    ["2024-03-01", "ngày 01 tháng 3 năm 2024"],
    [undefined, "ngày …… tháng …… năm ……"],
  ])("%s is %s", (date, printed) => {
    expect(printDate(date)).toBe(printed);
  });

  test("a change keeps its size and its percentage apart", () => {
    expect(changeBetween("259", "240")).toEqual({ direction: "rise", step: "19", percent: "7,9" });
  });
});

describe("the report on an area and a year", () => {
  test("every figure cites a source that holds its number", () => {
    const content = compose();
    const sources = new Map(content.sources.map((source) => [source.number, source]));
    expect(figures(content).length).toBeGreaterThan(40);
    for (const figure of figures(content)) {
      expect(figure.cites.length).toBeGreaterThan(0);
      for (const number of figure.cites) expect(sources.get(number)?.quote).toBeDefined();
    }
  });

  test("sources are numbered from 1 without a gap", () => {
    const { sources } = compose();
    expect(sources.map((source) => source.number)).toEqual(sources.map((_, index) => index + 1));
  });

  test("what was not reported is named as missing, in the words and in the table", () => {
    const content = compose();
    const texts = blocks(content).flatMap((block) => (block.type === "paragraph" ? [say(block.text)] : []));
    expect(
      texts.some((text) => text.startsWith("Chưa có số liệu năm 2022:") && text.includes("số vụ tai nạn giao thông")),
    ).toBe(true);
    const rows = blocks(content).flatMap((block) => (block.type === "table" ? block.rows : []));
    expect(rows.find((row) => row[0] === "Số vụ tai nạn giao thông")?.[3]).toBe("missing");
  });

  test("years on two legal bases are not set against each other", () => {
    const texts = blocks(compose()).flatMap((block) => (block.type === "paragraph" ? [say(block.text)] : []));
    expect(texts.find((text) => text.includes("chuẩn an toàn"))).toContain("không so sánh với năm 2021");
  });

  test("figures that nobody reviewed stand in the annex only", () => {
    const content = compose();
    const doubtful = (list: readonly Block[]): number =>
      list.filter((block) =>
        block.type === "item"
          ? block.text.some((piece) => typeof piece !== "string" && piece.marks.includes("doubtful"))
          : false,
      ).length;
    expect(doubtful(content.sections.flatMap((section) => section.blocks))).toBe(0);
    expect(doubtful(content.annexes.flatMap((section) => section.blocks))).toBe(1);
  });

  test("an area without any figure gets a sentence that says so, and no table", () => {
    const scope = { ...exampleScope(), area: "Huyện Mường Khương", compare: [] };
    const content = composeReport(scope, exampleIssue, page());
    expect(say((content.sections[0]!.blocks[1] as { text: Text }).text)).toContain("chưa có con số nào");
    expect(blocks(content).some((block) => block.type === "table" && block.caption.includes("tuyên truyền"))).toBe(
      false,
    );
  });

  test("a topic can be asked for alone", () => {
    const content = composeReport({ ...exampleScope(), topics: ["models"] }, exampleIssue, page());
    expect(content.sections[1]!.blocks.filter((block) => block.type === "table")).toHaveLength(1);
  });

  test("without areas to compare, charts run over the years", () => {
    const content = composeReport({ ...exampleScope(), compare: [] }, exampleIssue, page());
    const charts = blocks(content).filter((block) => block.type === "chart");
    expect(charts.length).toBeGreaterThan(0);
    expect(charts[0]!.caption).toContain("qua các năm");
  });
});

test("the letter of inquiry gives each contradiction in the document's own words", () => {
  const scope = exampleScope();
  const content = composeInquiry(scope.area, scope.facts.findings, exampleIssue, "0");
  const text = blocks(content)
    .map((block) => (block.type === "paragraph" ? say(block.text) : ""))
    .join("\n");
  expect(text).toContain("có 1 điểm cần được làm rõ");
  expect(text).toContain("1. Sai: văn bản ghi 259; tính lại là 167");
  expect(text).toContain("“tổ chức 259 buổi tuyên truyền”");
});

test("a letter has its subject below its number and an address, and no title", () => {
  const { area, facts } = exampleScope();
  const [asked, open] = [["Công an huyện Bát Xát"], []].map((recipients) =>
    composeInquiry(area, facts.findings, { ...exampleIssue, recipients }, "0"),
  );
  expect(asked!.subject).toMatch(/^V\/v đề nghị làm rõ số liệu/);
  expect(printedTitle(asked!)).toEqual([]);
  expect(blocks(asked!)[0]).toEqual({ type: "paragraph", text: ["Kính gửi: Công an huyện Bát Xát"] });
  expect(blocks(open!)[0]).toEqual({ type: "paragraph", text: ["Kính gửi: ……………………"] });
});
