import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { degrees, PDFDocument, StandardFonts } from "pdf-lib";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../extractors/formats/readDocument.ts";
import { makeOdt } from "./makeOdt.ts";
import { makeDocx, paragraph, run } from "./makeOffice.ts";
import { makeStamp } from "./makeStamp.ts";
import { printBlocks } from "./print.ts";

const file = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, "files", name));
const box = `<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><w:txbxContent>${paragraph(run("trong hộp"))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
const wide = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

/** A PDF of a page for each turn, with a line that reads upright on it. */
async function turnedPdf(turns: readonly number[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  const starts: Readonly<Record<number, readonly [number, number]>> = { 90: [60, 60], 180: [535, 60], 270: [535, 780] };
  for (const turn of turns) {
    const page = pdf.addPage([595, 842]);
    page.setRotation(degrees(turn));
    const [x, y] = starts[turn]!;
    page.drawText(`Trang quay ${turn}: bat 12 vu`, { x, y, size: 13, font, rotate: degrees(turn) });
  }
  return pdf.save();
}

const turned = await turnedPdf([90, 180, 270]);

describe("an odd file is read", () => {
  test.each([
    ["a DOCX with nothing but a text box", makeDocx(paragraph(box)), "a.docx", ["trong hộp"]],
    ["text from right to left", strToU8("تقرير ٢٠٢٣\nBáo cáo 2023"), "a.txt", ["تقرير ٢٠٢٣", "Báo cáo 2023"]],
    ["a DOCX from right to left", makeDocx(paragraph(run("تقرير 12", "<w:rtl/>"))), "a.docx", ["تقرير 12"]],
    ["Chinese in an ODT", makeOdt("<text:p>二〇二三年報告 12</text:p>"), "a.odt", ["二〇二三年報告 12"]],
    ["UTF-16 with a mark", wide("\ufeffBáo cáo", true), "a.txt", ["Báo cáo"]],
    ["UTF-16 the other way round", wide("\ufeffBáo cáo", false), "a.txt", ["Báo cáo"]],
    ["UTF-16 without a mark", wide("Bao cao nam 2023 ", true), "a.txt", ["Bao cao nam 2023 "]],
    ["a DOC named .docx", file("rich.doc"), "a.docx", undefined],
    ["an XLS named .doc", file("sheet.xls"), "a.doc", undefined],
    ["an ODT named .doc", file("rich.odt"), "a.doc", undefined],
  ] as const)("%s", async (_, bytes, name, lines) => {
    const { blocks, messages } = await readDocument(bytes, { name });
    expect(messages.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(printBlocks(blocks).length).toBeGreaterThan(0);
    if (lines) expect(printBlocks(blocks)).toEqual(lines);
  });

  test("upright, however its pages are turned", async () => {
    const { blocks } = await readDocument(turned, { name: "a.pdf" });
    const printed = printBlocks(blocks);
    for (const turn of [90, 180, 270]) expect(printed).toContain(`Trang quay ${turn}: bat 12 vu`);
  });
});

describe("an odd file is told for what it is", () => {
  test.each([
    ["a DOCX without a letter", makeDocx(""), "a.docx", ["no-text"]],
    ["an ODT without a letter", makeOdt(""), "a.odt", ["no-text"]],
    ["nothing at all", new Uint8Array(), "a.xlsx", ["empty"]],
    ["the head of a PDF alone", strToU8("%PDF-1.4\n"), "a.pdf", ["damaged"]],
    ["a zip of files named .docx", zipSync({ "a.txt": strToU8("x") }), "a.docx", ["wrong-extension", "archive"]],
    ["a picture without letters named .pdf", makeStamp("", { smudged: true }), "a.pdf", ["wrong-extension"]],
  ])("%s", async (_, bytes, name, rules) => {
    const { messages } = await readDocument(bytes, { name, ocr: false });
    expect(messages.map(({ rule }) => rule)).toEqual(expect.arrayContaining(rules));
    expect(messages.some(({ severity }) => severity === "error" || severity === "warning")).toBe(true);
  });
});
