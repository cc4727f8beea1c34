import { degrees, PDFDocument, StandardFonts } from "pdf-lib";
import { expect, test } from "vitest";
import { readPdf } from "../../extractors/formats/pdf/readPdf.ts";
import { structureDocument } from "../../extractors/structure/structureDocument.ts";

/** Where a text of 12 points begins on an upright page, and the box that it fills as the page is shown. */
const cases = [
  { runs: 0, x: 100, y: 700, box: (long: number) => ({ x: 100, y: 842 - 700 - 10, width: long, height: 12 }) },
  { runs: 90, x: 300, y: 100, box: (long: number) => ({ x: 290, y: 842 - 100 - long, width: 12, height: long }) },
  { runs: 180, x: 400, y: 500, box: (long: number) => ({ x: 400 - long, y: 842 - 500 - 2, width: long, height: 12 }) },
  { runs: 270, x: 300, y: 600, box: (long: number) => ({ x: 298, y: 842 - 600, width: 12, height: long }) },
] as const;

test.each(cases)("a figure in text that runs at $runs° is outlined where the page shows it", async (one) => {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  const page = pdf.addPage([595, 842]);
  const text = "Tong so 1.217 buoi";
  page.drawText(text, { x: one.x, y: one.y, size: 12, font, rotate: degrees(one.runs) });
  const read = await readPdf(await pdf.save(), { ocr: false });
  const document = structureDocument(read);
  const [block] = document.blocks.filter((block) => block.type !== "furniture");
  const place = block?.place;
  if (place?.type !== "page" || !place.box) throw new Error("no box");
  const wanted = one.box(font.widthOfTextAtSize(text, 12));
  for (const side of ["x", "y", "width", "height"] as const)
    expect(Math.abs(place.box[side] - wanted[side]), `${side} of ${JSON.stringify(place.box)}`).toBeLessThan(4);
  expect(document.pages?.[0]).toEqual({ number: 1, width: 595, height: 842, source: "text" });
});
