import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { CFB } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../extractors/formats/readDocument.ts";
import type { Document } from "../../model/document.ts";
import { printBlocks, printNotes } from "./print.ts";

const file = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, "files", name));
const require = createRequire(import.meta.url);

/** `rich.*` are one document in four formats, `sheet.*` one workbook in two, converted by LibreOffice 7. */
const lines = [
  "Báo cáo tổng hợp",
  "I. Mục một",
  "I.1. Mục một chấm một",
  "II. Mục hai",
  "- gạch đầu dòng",
  "Đoạn có chú thích[1] và chữ đậm m2.",
  "Giữ thêm vào hết",
  "Hiện rõ",
  "Trước hộp sau hộp",
  "Chữ trong hộp",
  "(1×2)Tên | (2×1)Năm 2023",
  "Vụ | Người",
  "C«ng an tØnh nh\u00ad vËy",
  "Trường kết quả\tsau tab\ndòng dưới-nối",
  "Chú thích cuối[i]",
];

describe.each(["docx", "doc", "rtf", "odt"])("a rich document as %s", (format) => {
  const read = readDocument(file(`rich.${format}`), { name: `rich.${format}` });

  test("has every line of the page, boxes and tables included, deleted and hidden text not", async () => {
    const printed = printBlocks((await read).blocks);
    for (const line of lines) expect(printed).toContain(line);
    expect(printed.find((line) => line.startsWith("Đăk Glei"))).toMatch(/^Đăk Glei \| 12 \| 34 .*trong1.*trong2$/);
    expect(printed.join("\n")).not.toMatch(/xoá đi|ẩn|AUTHOR/);
  });

  test("links footnotes and endnotes to their marks", async () => {
    expect(printNotes(await read)).toEqual(["1: Lời chú chân trang", "i: Lời chú cuối"]);
  });

  test("keeps the font of each run", async () => {
    const { blocks } = await read;
    expect(fontOf(await read, "C«ng an")).toBe(".VnTime");
    expect(fontOf(await read, "Mục hai")).toBe("Times New Roman");
    expect(blocks.some((block) => block.type === "heading" && block.level === 1)).toBe(true);
  });

  test("marks raised and bold letters", async () => {
    const runs = (await read).blocks
      .flatMap((block) => ("inlines" in block ? block.inlines : []))
      .filter((inline) => inline.type === "run");
    expect(runs.find((inline) => inline.text === "2")?.raised).toBe(true);
    expect(runs.find((inline) => inline.text === "đậm")?.bold).toBe(true);
  });

  test("keeps headers and footers apart, and says what was changed or hidden", async () => {
    const document = await read;
    const furniture = document.blocks.filter((block) => block.type === "furniture").map((block) => block.kind);
    expect(furniture).toEqual(["header", "footer"]);
    expect(document.messages.map((message) => message.rule).sort()).toEqual(["hidden-text", "tracked-changes"]);
  });
});

describe.each(["xlsx", "xls"])("a workbook as %s", (format) => {
  const read = readDocument(file(`sheet.${format}`), { name: `sheet.${format}` });

  test("shows numbers as formatted, merged cells and the fonts of cells and runs", async () => {
    expect(printBlocks((await read).blocks, true)).toEqual([
      "{.VnTimeH}b¸o c¸o sè liÖu",
      "(1×2){Times New Roman}Huyện | (2×1){Times New Roman}Năm 2023 | {Times New Roman}Đến ngày",
      "{Times New Roman}Số vụ | {Times New Roman}Tỷ lệ | ",
      "{.VnTime}§¨k Glei | {Times New Roman}1.234.567 | {Times New Roman}12,50% | {Times New Roman}31/12/2023",
      "{.VnTime}tØnh {Times New Roman}Kon Tum | {Times New Roman}12 | {Times New Roman}50,00% | {Times New Roman}2,5",
    ]);
  });

  test("leaves the hidden sheet out and says so; places are cells", async () => {
    const document = await read;
    expect(document.messages.map((message) => message.rule)).toEqual(["hidden-sheet"]);
    const table = document.blocks.find((block) => block.type === "table");
    expect(table?.rows[2]?.cells[1]?.place).toEqual({ type: "cell", sheet: "Biểu 1", cell: "B5" });
    expect(table?.header).toBe(2);
  });
});

test("an encrypted package is said to be one, whatever it is named", async () => {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, "/EncryptionInfo", [4, 0, 4, 0]);
  CFB.utils.cfb_add(file, "/EncryptedPackage", [1, 2, 3]);
  const bytes = new Uint8Array(CFB.write(file, { type: "buffer" }) as Uint8Array);
  const document = await readDocument(bytes, { name: "mật.xlsx" });
  expect(document.messages.map((message) => message.rule)).toEqual(["lock-unread"]);
  expect(document.format).toBe("xlsx");
});

/** mammoth prints no line break, and keeps the hyphen that does not break as U+2011. */
const gluedByMammoth: readonly string[] = ["tabdòng", "dưới\u2011nối"];

describe("other readers as oracles", () => {
  test("mammoth finds the same words in the DOCX", async () => {
    const mammoth = require("mammoth") as {
      extractRawText: (input: { buffer: Uint8Array }) => Promise<{ value: string }>;
    };
    const { value } = await mammoth.extractRawText({ buffer: file("rich.docx") });
    const ours = printBlocks((await readDocument(file("rich.docx"))).blocks).join(" ");
    const missing = words(value).filter((word) => !ours.includes(word));
    expect(missing).toEqual(["ẩn", ...gluedByMammoth].filter((word) => missing.includes(word)));
  });

  test("word-extractor finds the same words in the DOC", async () => {
    const Extractor = require("word-extractor") as new () => {
      extract: (bytes: Uint8Array) => Promise<{ getBody: (options: object) => string }>;
    };
    const body = (await new Extractor().extract(file("rich.doc"))).getBody({ filterUnicode: false });
    const ours = printBlocks((await readDocument(file("rich.doc"))).blocks).join(" ");
    const missing = words(body).filter((word) => !ours.includes(word));
    expect(missing.filter((word) => !/ẩn|xoá|đi|undefined/.test(word))).toEqual([]);
  });
});

const samples = join(import.meta.dirname, "../../../shared/samples");
describe.skipIf(!existsSync(samples))("the shared samples", () => {
  test.each([
    ["000.docx", 34],
    ["000-tcvn3.docx", 34],
    ["000-tcvn3.doc", 34],
    ["003.docx", 41],
    ["004.docx", 11],
    ["004.rtf", 11],
  ])("%s has all its %d footnotes linked", async (name, count) => {
    const document = await readDocument(readFileSync(join(samples, name)), { name });
    const marks = [...JSON.stringify(document.blocks).matchAll(/"type":"mark","label":"([^"]+)"/g)].map(
      (match) => match[1],
    );
    expect(document.notes.map((note) => note.label)).toEqual(marks);
    expect(marks).toHaveLength(count);
  });
});

function words(text: string): readonly string[] {
  return text.split(/[\s\u0000-\u001f]+/).filter((word) => word !== "");
}

function fontOf(document: Document, text: string): string | undefined {
  for (const block of document.blocks)
    if ("inlines" in block)
      for (const inline of block.inlines) if (inline.type === "run" && inline.text.includes(text)) return inline.font;
  return undefined;
}
