import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { listArchive } from "../../extractors/formats/archive/listArchive.ts";
import { detectFormat } from "../../extractors/formats/detectFormat.ts";
import { readDoc } from "../../extractors/formats/doc/readDoc.ts";
import { readDocx } from "../../extractors/formats/docx/readDocx.ts";
import { readHtml } from "../../extractors/formats/html/readHtml.ts";
import { readOdt } from "../../extractors/formats/odt/readOdt.ts";
import { readDocument } from "../../extractors/formats/readDocument.ts";
import { readRtf } from "../../extractors/formats/rtf/readRtf.ts";
import { readCsv } from "../../extractors/formats/sheet/readCsv.ts";
import { readXls } from "../../extractors/formats/sheet/readXls.ts";
import { readXlsx } from "../../extractors/formats/sheet/readXlsx.ts";
import { readPpt } from "../../extractors/formats/slides/readPpt.ts";
import { readPptx } from "../../extractors/formats/slides/readPptx.ts";
import type { Document } from "../../model/document.ts";
import { makePpt, makePptx } from "./makeSlides.ts";
import { mutate, type Random, random } from "./mutations.ts";

const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(import.meta.dirname, "files", name)));

/** A package whose parts are mutated one at a time, so that damage gets past the zip. */
function mutateInside(bytes: Uint8Array, next: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[Math.floor(next() * names.length)]!;
  return zipSync({ ...parts, [name]: mutate(parts[name]!, next) }, { level: 0 });
}

type Subject = readonly [label: string, bytes: Uint8Array, read: (bytes: Uint8Array) => Document, count: number];
const page =
  "<html><style>p.a{font-family:x}</style><table><tr><td rowspan=3>a<td>b</table><ul><li>c</ul><p class=a>d<sup>2</sup></html>";

const subjects: readonly Subject[] = [
  ["DOCX", file("rich.docx"), readDocx, 300],
  ["DOC", file("rich.doc"), readDoc, 400],
  ["RTF", file("rich.rtf"), readRtf, 300],
  ["ODT", file("rich.odt"), readOdt, 300],
  ["XLSX", file("sheet.xlsx"), readXlsx, 300],
  ["XLS", file("sheet.xls"), readXls, 400],
  ["PPTX", makePptx(), readPptx, 200],
  ["PPT", makePpt(), readPpt, 300],
  ["HTML", strToU8(page), readHtml, 200],
  ["CSV", strToU8('a;b\n"c;d";1\n'), readCsv, 200],
];

describe("mutated files", () => {
  test.each(subjects)(
    "of %s neither throw nor hang, and give a Document that survives JSON",
    (label, bytes, read, count) => {
      const next = random(label.length * 7919 + bytes.length);
      const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
      for (let index = 0; index < count; index++) {
        const mutated = zipped && index % 2 === 0 ? mutateInside(bytes, next) : mutate(bytes, next);
        const started = process.cpuUsage().user;
        let document: Document;
        try {
          document = read(mutated);
          JSON.parse(JSON.stringify(document));
        } catch (cause) {
          throw new Error(`${label} mutation ${index} threw`, { cause });
        }
        expect((process.cpuUsage().user - started) / 1000, `${label} mutation ${index}, ms`).toBeLessThan(1000);
      }
    },
  );

  test("are detected and listed without throwing", () => {
    const next = random(4711);
    for (const [, bytes] of subjects)
      for (let index = 0; index < 60; index++) {
        const mutated = mutate(bytes, next);
        detectFormat(mutated, "a.docx");
        if (mutated[0] === 0x50) for (const inner of listArchive(mutated).files) inner.bytes();
      }
  });

  test("of one document do not poison the next", () => {
    const clean = JSON.stringify(readDoc(file("rich.doc")));
    const next = random(99);
    for (let index = 0; index < 50; index++) readDoc(mutate(file("rich.doc"), next));
    expect(JSON.stringify(readDoc(file("rich.doc")))).toBe(clean);
  });
});

/** Files made to cost as much as they can: each must be read, or cut off, in a second of processor time. */
const costly: readonly (readonly [label: string, bytes: Uint8Array])[] = [
  ["elements nested 200,000 deep", strToU8("<div>".repeat(200_000))],
  ["tables nested 3,000 deep", strToU8("<table><tr><td>".repeat(3000))],
  ["a list of 20,000 entries", strToU8(`<ol>${"<li>x".repeat(20_000)}`)],
  ["cells that span 200 × 200", strToU8(`<table>${"<tr><td rowspan=200 colspan=200>x".repeat(3000)}`)],
  ["groups nested 300,000 deep", strToU8(`{\\rtf1${"{".repeat(300_000)}`)],
  [
    "tables nested 20,000 deep in a DOCX",
    zipSync({ "word/document.xml": strToU8(`<w:document><w:body>${"<w:tbl><w:tr><w:tc>".repeat(20_000)}`) }),
  ],
  ["a sheet of merges that cover it many times", makeMerges()],
  ["a bomb of 100 MB in an archive part", zipSync({ "word/document.xml": new Uint8Array(100_000_000) })],
];

function makeMerges(): Uint8Array {
  const rows = Array.from(
    { length: 500 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c><c r="CV${row + 1}"><v>2</v></c></row>`,
  );
  const merges = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000)}</mergeCells>`;
  return zipSync({
    "xl/workbook.xml": strToU8("<workbook/>"),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData>${rows.join("")}</sheetData>${merges}</worksheet>`),
  });
}

describe("files made to cost", () => {
  test.each(costly)("%s do not take long", async (_, bytes) => {
    const started = process.cpuUsage().user;
    await readDocument(bytes, { name: "a.html" });
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(3);
  });
});
