import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readDocx } from "../../extractors/formats/docx/readDocx.ts";
import { rewriteDocx } from "../../extractors/formats/docx/rewriteDocx.ts";
import { writeDocx } from "../../extractors/formats/docx/writeDocx.ts";
import type { RepairText } from "../../extractors/formats/package/rewritten.ts";
import { readDocument } from "../../extractors/formats/readDocument.ts";
import { rewriteDocument } from "../../extractors/formats/rewriteDocument.ts";
import { readXlsx } from "../../extractors/formats/sheet/readXlsx.ts";
import { rewriteSheet } from "../../extractors/formats/sheet/rewriteSheet.ts";
import { writeSheet } from "../../extractors/formats/sheet/writeSheet.ts";
import type { Block, Inline, Paragraph } from "../../model/document.ts";
import { makeDocx, paragraph, run } from "./makeOffice.ts";
import { printBlocks, printNotes } from "./print.ts";

const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(import.meta.dirname, "files", name)));

/** A few letters of TCVN3, enough for the fixtures: the writers must not depend on what repairs. */
const letters: Readonly<Record<string, string>> = {
  "«": "ô",
  Ø: "ỉ",
  "\u00ad": "ư",
  Ë: "ậ",
  "¸": "á",
  è: "ố",
  Ö: "ệ",
  "§": "Đ",
  "¨": "ă",
};

const repair: RepairText = (document) => {
  const mend = (inline: Inline): Inline => {
    if (inline.type !== "run" || !inline.font?.startsWith(".Vn")) return inline;
    const decoded = [...inline.text].map((letter) => letters[letter] ?? letter).join("");
    const text = inline.font.endsWith("H") ? decoded.toUpperCase() : decoded;
    return text === inline.text ? inline : { ...inline, text, original: inline.text };
  };
  const mendBlock = <T extends Block>(block: T): T => {
    if (block.type !== "table") return { ...block, inlines: block.inlines.map(mend) };
    const rows = block.rows.map((row) => ({
      cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(mendBlock) })),
    }));
    return { ...block, rows };
  };
  const notes = document.notes.map((note) => ({ ...note, blocks: note.blocks.map(mendBlock) }));
  return { value: { ...document, blocks: document.blocks.map(mendBlock), notes }, repairs: [] };
};
const none: RepairText = (document) => ({ value: document, repairs: [] });

describe("a mended copy of a DOCX", () => {
  const legacy = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>';

  test("has its letters put right, its fonts replaced and everything else as it was", () => {
    const fixed = rewriteDocx(file("rich.docx"), repair).bytes;
    const before = readDocx(file("rich.docx"));
    const after = readDocx(fixed);
    expect(printBlocks(after.blocks)).toEqual(
      printBlocks(before.blocks).map((line) => line.replace("C«ng an tØnh nh\u00ad vËy", "Công an tỉnh như vậy")),
    );
    expect(printNotes(after)).toEqual(printNotes(before));
    expect(strFromU8(unzipSync(fixed)["word/document.xml"]!)).not.toContain(".VnTime");
    expect(unzipSync(fixed)["word/numbering.xml"]).toEqual(unzipSync(file("rich.docx"))["word/numbering.xml"]);
  });

  test.each([
    [
      "a run split by a soft hyphen",
      `<w:r><w:rPr>${legacy}</w:rPr><w:t>nh</w:t><w:softHyphen/><w:t> vËy</w:t></w:r>`,
      "như vậy",
    ],
    ["a run that is only a soft hyphen", `<w:r><w:rPr>${legacy}</w:rPr><w:softHyphen/></w:r>`, "ư"],
    [
      "tabs and breaks between letters",
      `<w:r><w:rPr>${legacy}</w:rPr><w:t>c¸</w:t><w:tab/><w:t>sè</w:t></w:r>`,
      "cá\tsố",
    ],
    ["signs that XML must hide", run("A &amp; B &lt; ¸", legacy), "A & B < á"],
  ])("mends %s", (_, runs, expected) => {
    const fixed = rewriteDocx(makeDocx(paragraph(runs)), repair).bytes;
    expect(printBlocks(readDocx(fixed).blocks, true)).toEqual([`{Times New Roman}${expected}`]);
  });

  test("replaces legacy fonts of styles, in the chosen font", () => {
    const styles = `<w:style w:type="paragraph" w:styleId="S"><w:name w:val="VnStyle"/><w:rPr>${legacy}</w:rPr></w:style>`;
    const fixed = rewriteDocx(makeDocx(paragraph(run("c¸"), '<w:pStyle w:val="S"/>'), { styles }), repair, {
      font: "Arial",
    }).bytes;
    expect(printBlocks(readDocx(fixed).blocks, true)).toEqual(["{Arial}cá"]);
    expect(strFromU8(unzipSync(fixed)["word/styles.xml"]!)).toContain('w:val="VnStyle"');
  });

  test("is the original, byte for byte, where nothing was wrong", () => {
    const clean = makeDocx(paragraph(run("Sạch sẽ")));
    expect(rewriteDocx(clean, none).bytes).toBe(clean);
  });

  test("is the same bytes each time, and mending it again changes nothing", () => {
    const once = rewriteDocx(file("rich.docx"), repair).bytes;
    expect(rewriteDocx(file("rich.docx"), repair).bytes).toEqual(once);
    expect(rewriteDocx(once, repair).bytes).toBe(once);
  });
});

describe("a DOCX written from a document", () => {
  test.each(["rich.doc", "rich.rtf", "rich.docx"])("of %s reads back the same", async (name) => {
    const document = await readDocument(file(name), { name });
    const again = readDocx(writeDocx(document));
    expect(printBlocks(again.blocks)).toEqual(printBlocks(document.blocks));
    expect(printNotes(again)).toEqual(printNotes(document));
  });

  test("keeps the looks of runs and leaves out no note", () => {
    const place = { type: "part", part: "x", path: "p" } as const;
    const block: Paragraph = {
      type: "paragraph",
      place,
      inlines: [
        { type: "run", text: "a", font: "Arial", size: 13, bold: true, italic: true },
        { type: "run", text: "2", raised: true, size: 14 },
      ],
    };
    const note = {
      label: "7",
      blocks: [{ type: "paragraph" as const, place, inlines: [{ type: "run" as const, text: "không ai gọi" }] }],
      place,
    };
    const again = readDocx(writeDocx({ snapshot: "", format: "doc", blocks: [block], notes: [note], messages: [] }));
    const [first, second] = (again.blocks[0] as Paragraph).inlines;
    expect(first).toEqual({ type: "run", text: "a", font: "Arial", size: 13, bold: true, italic: true });
    expect(second).toEqual({ type: "run", text: "2", font: "Times New Roman", size: 14, raised: true });
    expect(printBlocks(again.blocks)).toEqual(["a2", "không ai gọi"]);
  });
});

describe("a mended workbook", () => {
  const expected = [
    "{Times New Roman}BÁO CÁO SỐ LIỆU",
    "(1×2){Times New Roman}Huyện | (2×1){Times New Roman}Năm 2023 | {Times New Roman}Đến ngày",
    "{Times New Roman}Số vụ | {Times New Roman}Tỷ lệ | ",
    "{Times New Roman}Đăk Glei | {Times New Roman}1.234.567 | {Times New Roman}12,50% | {Times New Roman}31/12/2023",
    "{Times New Roman}tỉnh {Times New Roman}Kon Tum | {Times New Roman}12 | {Times New Roman}50,00% | {Times New Roman}2,5",
  ];
  test("of an XLSX keeps all but letters and fonts", () => {
    const fixed = rewriteSheet(file("sheet.xlsx"), repair).bytes;
    expect(printBlocks(readXlsx(fixed).blocks, true)).toEqual(expected);
    expect(strFromU8(unzipSync(fixed)["xl/worksheets/sheet1.xml"]!)).toContain("<f>1+1</f>");
    expect(rewriteSheet(fixed, repair).bytes).toBe(fixed);
  });
  test("of an XLS is an XLSX with its numbers, formats, merges and hidden sheets", () => {
    const fixed = writeSheet(file("sheet.xls"), repair).bytes;
    const document = readXlsx(fixed);
    expect(printBlocks(document.blocks, true)).toEqual(expected);
    expect(document.messages.map((message) => message.rule)).toEqual(["hidden-sheet"]);
    expect(strFromU8(unzipSync(fixed)["xl/worksheets/sheet1.xml"]!)).toMatch(
      /<cols><col min="1" max="\d+" width="[\d.]+" /,
    );
  });
});

describe("rewriteDocument", () => {
  test.each([
    ["rich.docx", "docx"],
    ["rich.doc", "docx"],
    ["rich.rtf", "docx"],
    ["sheet.xlsx", "xlsx"],
    ["sheet.xls", "xlsx"],
  ])("gives %s back as %s that can be read", async (name, extension) => {
    const written = await rewriteDocument(file(name), repair, {}, { name });
    expect(written?.extension).toBe(extension);
    const { format, blocks } = await readDocument(written!.bytes);
    expect(format).toBe(extension);
    expect(blocks.length).toBeGreaterThan(1);
  });
  test.each([
    ["locked-agile.docx", "Mật khẩu 1", "docx"],
    ["locked-standard.docx", "matkhau", "docx"],
    ["locked.doc", "matkhau", "docx"],
    ["locked.xls", "matkhau", "xlsx"],
  ])("gives of %s, with its password, a copy without one, and says so", async (name, password, extension) => {
    const written = await rewriteDocument(file(name), repair, {}, { name, password });
    expect(written?.extension).toBe(extension);
    expect(written?.messages.map(({ rule }) => rule)).toContain("unlocked-copy");
    const read = await readDocument(written!.bytes);
    expect(read.messages.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(read.blocks.length).toBeGreaterThan(1);
    const closed = await rewriteDocument(file(name), repair, {}, { name, password: "sai" });
    expect(closed?.messages.some(({ rule }) => rule === "wrong-password") ?? true).toBe(true);
    expect(closed?.messages.map(({ rule }) => rule) ?? []).not.toContain("unlocked-copy");
  });
  test("says nothing of locks where a password was given that the file does not need", async () => {
    const written = await rewriteDocument(file("rich.doc"), repair, {}, { name: "rich.doc", password: "thừa" });
    expect(written?.messages.map(({ rule }) => rule)).not.toContain("unlocked-copy");
  });
  test("gives nothing for what is no office file, and never throws", async () => {
    expect(await rewriteDocument(strToU8("%PDF-1.4"), repair)).toBeUndefined();
    expect(await rewriteDocument(strToU8("chữ"), repair)).toBeUndefined();
    const broken = zipSync({ "word/document.xml": strToU8("<w:document><w:body><w:p><w:r><w:t>hỏng") });
    expect((await rewriteDocument(broken, repair))?.extension).toBe("docx");
  });
});
