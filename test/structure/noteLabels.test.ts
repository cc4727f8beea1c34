import { expect, test } from "vitest";
import { printWhole } from "../../extractors/structure/printWhole.ts";
import { structureDocument } from "../../extractors/structure/structureDocument.ts";
import type { Block, Run } from "../../model/document.ts";

const line = (y: number, size: number, ...inlines: readonly Run[]): Block => ({
  type: "line",
  inlines,
  place: { type: "page", page: 1, box: { x: 72, y: y - size, width: 300, height: size } },
  page: 1,
  x: 72,
  y,
  width: 300,
  size,
});
const run = (text: string, size = 13): Run => ({ type: "run", text, font: "Times", size });

/** What a page of three lines prints whose last line is the one given, in 11 points, under a raised 1. */
const print = (...last: readonly Run[]): string =>
  printWhole(
    structureDocument({
      snapshot: "",
      format: "pdf",
      blocks: [
        line(100, 13, run("Toàn huyện có 214 hộ nuôi ong lấy mật, nhiều nhất ở ba xã vùng")),
        line(116, 13, run("cao, thu 18 tấn mật."), { ...run("1", 7.5), raised: true }),
        line(132, 13, run("Giá bán giữ như năm trước.")),
        line(760, 11, ...last),
      ],
      notes: [],
      pages: [{ number: 1, width: 595, height: 842, source: "text" }],
      messages: [],
    }),
  );

test("a footnote whose label stands level is linked to the raised number above", () => {
  for (const note of [[run("1 Kể cả 12 hộ mới nuôi.", 11)], [run("1 ", 11), run("Kể cả 12 hộ mới nuôi.", 11)]]) {
    const text = print(...note);
    expect(text).toContain("thu 18 tấn mật.[1]");
    expect(text).toContain("[1] Kể cả 12 hộ mới nuôi.");
  }
});

test("small type that begins with another number is no footnote", () => {
  expect(print(run("2 Kể cả 12 hộ mới nuôi.", 11))).not.toContain("[2]");
});
