import { describe, expect, test } from "vitest";
import { checkDocument, checkExtraction } from "../../../warehouse/checks/checkExtraction.ts";
import { extractionOf } from "../sample.ts";
import { breakdowns, type Case, changes, lists, others, shares, sums } from "./cases.ts";
import { comparisons, rates, totals } from "./wordings.ts";

const groups: readonly (readonly [string, readonly Case[]])[] = [
  ["sums", sums],
  ["breakdowns", breakdowns],
  ["shares", shares],
  ["changes", changes],
  ["lists", lists],
  ["others", others],
  ["totals of other wordings", totals],
  ["rates of other wordings", rates],
  ["comparisons of other wordings", comparisons],
];

describe.each(groups)("%s", (_, cases) => {
  test.each(cases)("%s", (_label, lines, expected) => {
    const findings = checkExtraction(extractionOf("x", lines));
    expect(findings.map((one) => `${one.check} ${one.severity} ${one.stated} ${one.computed}`)).toEqual(expected);
  });
});

describe("a finding", () => {
  const lines = ["Toàn huyện có 145 đồng chí, gồm 12 Trưởng Công an xã, 15 Phó Trưởng Công an xã và 108 Công an viên."];

  test("quotes the document and points at its numbers", () => {
    const extraction = extractionOf("x", lines);
    const [finding] = checkExtraction(extraction);
    expect(finding?.quotes.join(" ")).toContain("145 đồng chí");
    expect(finding?.spans.map((span) => extraction.plain.text.slice(span.start, span.end))).toEqual([
      "145",
      "12",
      "15",
      "108",
    ]);
    expect(finding).toMatchObject({ source: "document", area: "Huyện Mường Lay", period: "2023" });
  });

  test("suspects a digit that was read from a picture, and says which would be right", () => {
    const extraction = extractionOf("x", lines);
    const at = extraction.plain.text.indexOf("108");
    const doubts = [{ start: at, end: at + 3, reason: "ocr" as const, confidence: 0.6 }];
    const [finding] = checkExtraction({ ...extraction, plain: { ...extraction.plain, doubts } });
    expect(finding).toMatchObject({ source: "extraction", reason: expect.stringContaining("108 có thể là 118") });
  });

  test("is found in a paragraph that a page end has cut in two", () => {
    const cut = [
      "Toàn huyện có 145 đồng chí, gồm 12 Trưởng Công an xã,",
      "15 Phó Trưởng Công an xã và 108 Công an viên.",
    ];
    expect(checkExtraction(extractionOf("x", cut))).toMatchObject([{ check: "sum", stated: "145", computed: "135" }]);
  });
});

test("a sum that comes out confirms all its figures", () => {
  const extraction = extractionOf("x", ["Tuyển 45 thanh niên (Quân sự 25, Công an 20)."]);
  const { confirmed } = checkDocument(extraction);
  expect(confirmed.map((span) => extraction.plain.text.slice(span.start, span.end))).toEqual(["45", "25", "20"]);
});
