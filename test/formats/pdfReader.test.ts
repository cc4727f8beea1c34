import { readFileSync } from "node:fs";
import { join } from "node:path";
import { degrees, PDFDocument, StandardFonts } from "pdf-lib";
import { describe, expect, test } from "vitest";
import { drawPage } from "../../extractors/formats/pdf/drawPage.ts";
import { isUnusual } from "../../extractors/formats/pdf/isUnusual.ts";
import { readPdf } from "../../extractors/formats/pdf/readPdf.ts";
import { printPlain } from "../../extractors/structure/printPlain.ts";
import { structureDocument } from "../../extractors/structure/structureDocument.ts";
import type { Document, Line } from "../../model/document.ts";

const folder = join(import.meta.dirname, "../documents/pdf");
const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));
const options = { ocr: false } as const;

function lines(document: Document): Line[] {
  return document.blocks.filter((block) => block.type === "line");
}

function textOf(line: Line): string {
  return line.inlines.map((inline) => (inline.type === "run" ? inline.text : "")).join("");
}

describe("documents of other makers print as their golden files", () => {
  test.each([
    ["bao-cao-bang.pdf", "Chromium: letterhead, ruled table over two pages with merged heads, signature"],
    ["phu-luc-khong-ke.pdf", "Chromium: a table without lines, wrapped labels, a secrecy mark"],
    ["cuoc-chu.pdf", "LibreOffice: footnotes, running foot, page numbers, km²"],
    ["cot-dung.pdf", "LibreOffice: a table without lines, one with upright headings, wrapped labels"],
    ["trang-ngang.pdf", "LibreOffice: an annex set across after upright pages, merged heads, a table over two pages"],
    ["trang-tren-tong.pdf", "LibreOffice: a footnote on every page's last line, pages numbered “2/3”"],
  ])("%s (%s)", async (name) => {
    const { text } = printPlain(structureDocument(await readPdf(file(name), options)));
    expect(text).toBe(readFileSync(join(folder, name.replace(".pdf", ".txt")), "utf8"));
  });
});

test("runs carry face, size and box; raised numbers are runs of their own", async () => {
  const document = await readPdf(file("cuoc-chu.pdf"), options);
  const marked = lines(document).find((line) => textOf(line).includes("trong năm 2021"));
  expect(marked?.inlines.find((inline) => inline.type === "run" && inline.raised)).toMatchObject({ text: "1" });
  const title = lines(document).find((line) => textOf(line).startsWith("BÁO CÁO"));
  expect(title?.inlines[0]).toMatchObject({ bold: true, size: 14, font: "LiberationSerif-Bold" });
  expect(title?.place).toMatchObject({ type: "page", page: 1, box: { height: expect.any(Number) } });
  expect(document.fonts).toBeUndefined();
  expect(document.pages?.[0]).toMatchObject({ number: 1, source: "text" });
});

async function drawn(draw: (pdf: PDFDocument) => Promise<void>): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  await draw(pdf);
  return pdf.save();
}

describe("what a page draws", () => {
  test("a turned page is read level", async () => {
    const bytes = await drawn(async (pdf) => {
      const font = await pdf.embedFont(StandardFonts.TimesRoman);
      const page = pdf.addPage([595, 842]);
      page.setRotation(degrees(90));
      page.drawText("Bang so lieu nam ngang", { x: 300, y: 100, size: 12, font, rotate: degrees(90) });
    });
    const [line] = lines(await readPdf(bytes, options));
    expect(textOf(line as Line)).toBe("Bang so lieu nam ngang");
  });

  test("text drawn twice for a bold look is read once", async () => {
    const bytes = await drawn(async (pdf) => {
      const font = await pdf.embedFont(StandardFonts.TimesRoman);
      const page = pdf.addPage([595, 842]);
      for (const shift of [0, 0.4]) page.drawText("Tong so 1.217", { x: 100 + shift, y: 700, size: 14, font });
    });
    expect(lines(await readPdf(bytes, options)).map(textOf)).toEqual(["Tong so 1.217"]);
  });

  test("words in separate pieces keep their space, pieces of one word do not get one", async () => {
    const bytes = await drawn(async (pdf) => {
      const font = await pdf.embedFont(StandardFonts.TimesRoman);
      const page = pdf.addPage([595, 842]);
      page.drawText("Cong", { x: 100, y: 700, size: 14, font });
      page.drawText("an", { x: 100 + font.widthOfTextAtSize("Cong ", 14), y: 700, size: 14, font });
      page.drawText("h", { x: 200, y: 700, size: 14, font });
      page.drawText("uyen", { x: 200 + font.widthOfTextAtSize("h", 14), y: 700, size: 14, font });
    });
    expect(lines(await readPdf(bytes, options)).map(textOf)).toEqual(["Cong an", "huyen"]);
  });

  test("a page is drawn as PNG with a box around a figure", async () => {
    const bytes = file("phu-luc-khong-ke.pdf");
    const plain = await drawPage(bytes, { page: 1, dpi: 40 });
    const boxed = await drawPage(bytes, { page: 1, dpi: 40, box: { x: 100, y: 100, width: 50, height: 20 } });
    expect([...(plain ?? []).slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(boxed).not.toEqual(plain);
    expect(await drawPage(bytes, { page: 9 })).toBeUndefined();
  });
});

describe("what cannot be read is said", () => {
  test.each([
    ["an empty file", new Uint8Array(), "empty"],
    ["no PDF at all", new TextEncoder().encode("Xin chào, đây là văn bản"), "damaged"],
    ["a picture named .pdf", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "damaged"],
  ])("%s", async (_, bytes, rule) => {
    const document = await readPdf(bytes, options);
    expect(document.blocks).toEqual([]);
    expect(document.messages[0]).toMatchObject({ rule, severity: "error" });
  });

  test("more pages than allowed", async () => {
    const bytes = await drawn(async (pdf) => {
      for (let page = 0; page < 5; page++) pdf.addPage([200, 200]).drawText(`${page}`);
    });
    const document = await readPdf(bytes, { ...options, limits: { pages: 2 } });
    expect(document.pages).toHaveLength(2);
    expect(document.messages[0]?.reason).toBe("The PDF has 5 pages: only the first 2 were read");
  });

  test("more letters than allowed", async () => {
    const document = await readPdf(file("cuoc-chu.pdf"), { ...options, limits: { glyphs: 100 } });
    expect(document.messages[0]?.rule).toBe("too-long");
    expect(document.blocks.length).toBeGreaterThan(0);
  });

  test("a file cut short gives what is left, or a message", async () => {
    const bytes = file("cuoc-chu.pdf");
    for (const share of [0.2, 0.5, 0.8, 0.98]) {
      const document = await readPdf(bytes.slice(0, bytes.length * share), options);
      expect(document.blocks.length + document.messages.length).toBeGreaterThan(0);
    }
  });
});

describe("letters that surprise in Vietnamese text", () => {
  test.each(["ß", "ÿ", "ƣ", "¿", "", "\u0004", "ą", "中"])("%s does", (letters) =>
    expect(isUnusual(letters)).toBe(true),
  );
  test.each(["ệ", "Đ", "1", " ", "“", "…", "²", "fi", "\uf0b7", "ơ"])("%s does not", (letters) =>
    expect(isUnusual(letters)).toBe(false),
  );
});
