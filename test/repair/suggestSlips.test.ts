import { describe, expect, test } from "vitest";
import { suggestDocumentSlips, suggestSlips } from "../../extractors/repair/suggestSlips.ts";
import type { Document } from "../../model/document.ts";
import { FOREIGN, REPORT } from "./samples.ts";

describe("slips of character recognition", () => {
  test.each([
    ["tuyên truyền, phưong tiện", "phưong", "phương"],
    ["lực lưọng Công an", "lưọng", "lượng"],
    ["Công an tỉnh, huyệu và xã", "huyệu", "huyện"],
    ["xử lý vi phạrn hành chính", "phạrn", "phạm"],
  ])("in %s: %s may have been %s", (text, original, fixed) => {
    const slips = suggestSlips(text);
    expect(slips).toMatchObject([{ original, fixed, rule: "ocr-slip", applied: false }]);
    expect(text.slice(slips[0]!.start, slips[0]!.end)).toBe(original);
    expect(slips[0]!.confidence).toBeLessThanOrEqual(0.9);
  });

  test.each([...FOREIGN, "Đăk Glei, Ia H’Drai, Krông Pắc", "QĐ-UBND, TTATGT, ANTT"])("none are seen in %s", (text) => {
    expect(suggestSlips(text)).toEqual([]);
  });

  test("none are seen in a clean report", () => {
    expect(suggestSlips(REPORT)).toEqual([]);
  });

  test("of a document stand in their run, at its place, and never in a repaired one", () => {
    const place = { type: "line", line: 7 } as const;
    const runs = [
      { type: "run", text: "tuyên truyền, " },
      { type: "run", text: "phưong tiện", place },
      { type: "run", text: "; lực lưọng Công an", original: "x" },
    ] as const;
    const block = { type: "paragraph", inlines: runs, place: { type: "line", line: 1 } } as const;
    const document: Document = { snapshot: "", format: "text", blocks: [block], notes: [], messages: [] };
    expect(suggestDocumentSlips(document)).toMatchObject([{ start: 0, end: 6, fixed: "phương", place }]);
  });
});
