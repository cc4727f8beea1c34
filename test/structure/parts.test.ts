import { describe, expect, test } from "vitest";
import { findSecrecy } from "../../extractors/structure/findSecrecy.ts";
import { readMarker } from "../../extractors/structure/join/markers.ts";
import { printMarkdown } from "../../extractors/structure/printMarkdown.ts";
import { printPlain } from "../../extractors/structure/printPlain.ts";
import { structureDocument } from "../../extractors/structure/structureDocument.ts";
import type { Block, Cell, Document } from "../../model/document.ts";
import { dumpOf } from "./lines.ts";

const place = { type: "part", part: "word/document.xml", path: "p" } as const;
const paragraph = (text: string, bold = false): Block => ({
  type: "paragraph",
  inlines: [{ type: "run", text, font: "Times New Roman", ...(bold ? { bold: true } : {}) }],
  place,
});
const cell = (text: string, columns = 1, rows = 1): Cell => ({
  blocks: [{ type: "paragraph", inlines: [{ type: "run", text }], place }],
  columns,
  rows,
  place,
});
const documentOf = (blocks: readonly Block[]): Document => ({
  snapshot: "",
  format: "docx",
  blocks,
  notes: [],
  messages: [],
});

describe("the secrecy mark", () => {
  const head = ["UBND TỈNH MẪU", "Số: 12/BC-UBND"];
  test.each([
    ["MẬT", "MẬT"],
    ["TỐI MẬT", "TỐI MẬT"],
    ["TUYỆT MẬT", "TUYỆT MẬT"],
    ["T U Y Ệ T  M Ậ T", "TUYỆT MẬT"],
    ["Độ mật: Mật", "MẬT"],
    ["(TỐI MẬT)", "TỐI MẬT"],
  ])("%s alone in the head is one", (text, level) => {
    expect(findSecrecy(dumpOf([text, ...head].join("\n")))).toMatchObject({ level, sure: true });
  });
  test.each([
    "Bảo vệ bí mật nhà nước",
    "Tài liệu MẬT được quản lý chặt chẽ",
    "- Mật: 12 văn bản",
    "Mật",
    "MẬT ONG RỪNG",
    "Mật độ dân số",
  ])("%s is none", (text) => {
    expect(findSecrecy(dumpOf([...head, text].join("\n")))).toBeUndefined();
  });
  test("the word on a line of its own far down is none", () => {
    expect(findSecrecy(dumpOf(`${"Một đoạn văn bình thường.\n".repeat(60)}MẬT`))).toBeUndefined();
  });
  test("a stamp is one wherever it is, read from a picture it is unsure", () => {
    const stamp: Block = {
      type: "furniture",
      kind: "stamp",
      inlines: [{ type: "run", text: "MAT", doubt: { reason: "ocr", confidence: 0.5 } }],
      place,
    };
    expect(findSecrecy(documentOf([...Array.from({ length: 50 }, () => paragraph("Văn bản.")), stamp]))).toMatchObject({
      sure: false,
    });
  });
});

describe("markers of items and headings", () => {
  test.each([
    ["I. ĐẶC ĐIỂM", "I.", "roman"],
    ["2.1. Ưu điểm", "2.1.", "decimal"],
    ["1. Về an ninh", "1.", "number"],
    ["a) Công tác", "a)", "letter"],
    ["- Tổ chức", "-", "dash"],
    ["+ Khu dân cư", "+", "plus"],
    ["Điều 3. Tổ chức thực hiện", "Điều 3.", "part"],
  ])("%s", (text, marker, kind) => expect(readMarker(text)).toMatchObject({ marker, kind }));
  test.each(["25 vụ án", "1.217 buổi", "12/2021/TT-BCA", "Một là", "-5%,", "2,5 triệu"])("%s has none", (text) => {
    expect(["number", "decimal", "roman", "letter"]).not.toContain(readMarker(text)?.kind);
  });
});

describe("a document with paragraphs of its own", () => {
  const blocks: Block[] = [
    {
      type: "table",
      header: 0,
      place,
      rows: [{ cells: [cell("CÔNG AN HUYỆN MẪU"), cell("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")] }],
    },
    paragraph("BÁO CÁO", true),
    paragraph("Kết quả công tác quý I", true),
    paragraph("I. KẾT QUẢ", true),
    paragraph("1. Tổ chức 12 buổi tuyên truyền cho 350 người."),
    paragraph("- Xã A: 5 buổi;"),
    paragraph("+ Bản B: 2 buổi."),
    {
      type: "table",
      header: 1,
      place,
      rows: [{ cells: [cell("Xã"), cell("Số buổi", 2)] }, { cells: [cell("A"), cell("2"), cell("3")] }],
    },
    paragraph("Nơi nhận:"),
    paragraph("- Lưu: VT."),
    paragraph("TRƯỞNG CÔNG AN HUYỆN", true),
    paragraph("Giàng A Mẫu"),
  ];
  const structured = structureDocument(documentOf(blocks));

  test("gains headings, items with levels and parts", () => {
    const { passages, text } = printPlain(structured);
    expect(passages.map((passage) => [passage.type, passage.level, text.slice(passage.start, passage.end)])).toEqual([
      ["letterhead", undefined, "CÔNG AN HUYỆN MẪU"],
      ["letterhead", undefined, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["title", undefined, "BÁO CÁO"],
      ["title", undefined, "Kết quả công tác quý I"],
      ["heading", 1, "I. KẾT QUẢ"],
      ["item", 1, "1. Tổ chức 12 buổi tuyên truyền cho 350 người."],
      ["item", 2, "- Xã A: 5 buổi;"],
      ["item", 3, "+ Bản B: 2 buổi."],
      ["row", undefined, "Xã\tSố buổi"],
      ["row", undefined, "A\t2\t3"],
      ["recipients", undefined, "Nơi nhận:"],
      ["recipients", undefined, "- Lưu: VT."],
      ["signature", undefined, "TRƯỞNG CÔNG AN HUYỆN"],
      ["signature", undefined, "Giàng A Mẫu"],
    ]);
    expect(passages[8]?.cells?.map(({ column, columns }) => [column, columns])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  test("prints as Markdown", () => {
    const text = printMarkdown(structured);
    expect(text).toContain("## **I. KẾT QUẢ**".replaceAll("**", ""));
    expect(text).toContain("| Xã | Số buổi |  |\n| --- | --- | --- |\n| A | 2 | 3 |");
    expect(text).toContain("- Xã A: 5 buổi;\n    - Bản B: 2 buổi.".replace("    - ", "    - "));
  });

  test("structuring is done once: doing it again changes nothing", () => {
    expect(printPlain(structureDocument(structured))).toEqual(printPlain(structured));
  });
});

test("passages cover the text but for line ends, and spans hold what they say", () => {
  const { text, passages } = printPlain(structureDocument(dumpOf("BÁO CÁO\nI. CHUNG\nCó 5 vụ.\n- Xã A: 2 vụ.")));
  let end = 0;
  for (const passage of passages) {
    expect(text.slice(end, passage.start)).toMatch(/^\n?$/);
    for (const span of passage.places) expect(span.end).toBeLessThanOrEqual(passage.end);
    end = passage.end;
  }
  expect(text.slice(end)).toBe("\n");
});
