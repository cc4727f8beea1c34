import { strToU8, unzipSync, zipSync } from "fflate";
import { PDFDocument, StandardFonts } from "pdf-lib";
import { describe, expect, test } from "vitest";
import { extract } from "../../extractors/extract.ts";
import { makeDocx, paragraph, run } from "./makeOffice.ts";
import { makeEmblem, makeStamp } from "./makeStamp.ts";

const lines = ["CONG AN HUYEN A", "So: 12/BC-CAH", "BAO CAO", "Trong nam 2023 da bat 12 vu, 15 doi tuong."];

/** A DOCX of these lines with the picture among its parts. */
function docxWith(picture: Uint8Array, text = lines): Uint8Array {
  const parts = unzipSync(makeDocx(text.map((line) => paragraph(run(line))).join("")));
  return zipSync({ ...parts, "word/media/image1.png": picture });
}

/** A PDF with the picture on its first page, `x` and `y` from the bottom left, `scale` points a pixel. */
async function pdfWith(picture: Uint8Array, x = 80, y = 640, scale = 0.3): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  const page = pdf.addPage([595, 842]);
  for (const [index, line] of lines.entries()) page.drawText(line, { x: 70, y: 780 - index * 22, size: 13, font });
  const image = await pdf.embedPng(picture);
  page.drawImage(image, { x, y, width: image.width * scale, height: image.height * scale });
  return pdf.save();
}

/** An RTF with the picture in hexadecimal digits. */
function rtfWith(picture: Uint8Array): Uint8Array {
  const text = lines.map((line) => `${line}\\par\n`).join("");
  return strToU8(`{\\rtf1{\\pict\\pngblip\\picw1\\pich1 ${Buffer.from(picture).toString("hex")}}${text}}`);
}

/** Why a document is put aside, or `read`. */
async function fateOf(bytes: Uint8Array): Promise<string> {
  const result = await extract(bytes, { name: "bao cao" });
  return "document" in result ? "read" : result.reason;
}

const aside: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ["in a DOCX", docxWith(makeStamp("TỐI MẬT")), /marked TỐI MẬT/],
  ["in an RTF", rtfWith(makeStamp("MẬT")), /marked MẬT/],
  ["in a PDF", await pdfWith(makeStamp("TUYỆT MẬT")), /marked TUYỆT MẬT/],
  ["aslant", docxWith(makeStamp("TUYỆT MẬT", { turn: 5 })), /marked TUYỆT MẬT/],
  ["in black", await pdfWith(makeStamp("MẬT", { colour: "#111" })), /marked MẬT/],
  ["that nobody can read", docxWith(makeStamp("", { smudged: true })), /could not be read/],
];

const others: readonly (readonly [string, Uint8Array])[] = [
  ["a stamp of urgency", docxWith(makeStamp("HỎA TỐC"))],
  ["a stamp of receipt", await pdfWith(makeStamp("ĐẾN"))],
  ["an emblem", docxWith(makeEmblem())],
  ["a picture at the foot of the page", await pdfWith(makeStamp("MẬT"), 80, 60)],
  ["a picture larger than any stamp", await pdfWith(makeStamp("MẬT"), 80, 300, 1.2)],
];

describe("a mark of secrecy that is a picture", () => {
  test.each(aside)("puts the document aside: %s", async (_, bytes, reason) => {
    expect(await fateOf(bytes)).toMatch(reason);
  });

  test.each(others)("is none of these: %s", async (_, bytes) => {
    expect(await fateOf(bytes)).toBe("read");
  });

  test("leaves nothing of the document but hash, name and reason", async () => {
    const result = await extract(docxWith(makeStamp("MẬT")), { name: "bao cao" });
    expect(Object.keys(result).sort()).toEqual(["name", "reason", "snapshot"]);
  });
});

describe("a document that a person released", () => {
  const smudged = makeStamp("", { smudged: true });
  const readIt = async (bytes: Uint8Array): Promise<string> => {
    const result = await extract(bytes, { name: "bao cao", released: true });
    return "document" in result ? result.plain.text : result.reason;
  };

  test("is read in spite of a stamp that could not be read", async () => {
    expect(await readIt(docxWith(smudged))).toContain("12 vu");
  });

  test.each([
    ["a stamp that can", docxWith(makeStamp("MẬT")), "marked MẬT"],
    [
      "a mark in its letterhead, behind a stamp that could not be read",
      docxWith(smudged, ["TUYỆT MẬT", ...lines]),
      "marked TUYỆT MẬT",
    ],
  ])("is not in spite of %s", async (_, bytes, reason) => {
    expect(await readIt(bytes)).toBe(reason);
  });
});

const art = (text: string): string =>
  `<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textpath on="t" string="${text}"/></v:shape></w:pict></w:r>`;

describe("a mark of secrecy that is drawn as WordArt", () => {
  test.each([
    ["in a DOCX", makeDocx(paragraph(art("MẬT")) + paragraph(run("Báo cáo"))), /marked MẬT/],
    ["in an RTF", strToU8("{\\rtf1{\\shp{\\sp{\\sn gtextUNICODE}{\\sv M\\u7852?T}}}Bao cao\\par}"), /marked MẬT/],
    ["of another word", makeDocx(paragraph(art("DỰ THẢO")) + paragraph(run("Báo cáo"))), /^read$/],
  ])("%s", async (_, bytes, fate) => {
    expect(await fateOf(bytes)).toMatch(fate);
  });
});
