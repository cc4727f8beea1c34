import { expect, test } from "vitest";
import { printPlain } from "../../extractors/structure/printPlain.ts";
import { printWhole } from "../../extractors/structure/printWhole.ts";
import type { Block, Document } from "../../model/document.ts";

const place = { type: "part", part: "word/document.xml", path: "body/p[1]" } as const;
const text = (words: string): readonly [{ readonly type: "run"; readonly text: string }] => [
  { type: "run", text: words },
];

test("running heads, page numbers and stamps are printed where they stand, which the plain text leaves out", () => {
  const blocks: readonly Block[] = [
    { type: "furniture", kind: "header", inlines: text("CÔNG AN TỈNH"), place },
    { type: "paragraph", inlines: text("Báo cáo kết quả."), place },
    { type: "furniture", kind: "page-number", inlines: text("2"), place },
    { type: "furniture", kind: "stamp", inlines: text("SAO Y"), place },
    { type: "paragraph", inlines: text("Hết."), place },
  ];
  const document: Document = { snapshot: "", format: "docx", blocks, notes: [], messages: [] };
  expect(printWhole(document).split("\n").filter(Boolean)).toEqual([
    "CÔNG AN TỈNH",
    "Báo cáo kết quả.",
    "2",
    "SAO Y",
    "Hết.",
  ]);
  expect(printPlain(document).text.split("\n").filter(Boolean)).toEqual(["Báo cáo kết quả.", "Hết."]);
});
