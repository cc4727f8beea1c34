import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Furniture } from "../../../model/document.ts";
import type { Box } from "../../../model/place.ts";
import { cutStamp } from "../stamp/cutStamp.ts";
import { readStamps, type StampPicture } from "../stamp/readStamps.ts";
import { findRedBoxes } from "../stamp/redInk.ts";
import { findPictures, type PagePictures } from "./findPictures.ts";
import { loadPdfJs } from "./loadPdfJs.ts";
import { openPdf } from "./openPdf.ts";
import { renderPicture } from "./renderPage.ts";

/** Dots an inch at which stamps are read. */
const DPI = 200;
/** Stamps are put on the upper part of the first page: this share of its height. */
const UPPER = 0.6;
/** Points: a stamp is at least 7 mm wide and 3 mm high, and at most 70 mm and 32 mm. */
const LEAST = { width: 20, height: 9 };
const MOST = { width: 200, height: 90 };

/** Whether the bytes of a PDF name a picture anywhere: names are never packed or encrypted there. */
export function hasPictures(bytes: Uint8Array): boolean {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return ["/Subtype/Image", "/Subtype /Image"].some((name) => source.includes(name));
}

/**
 * The stamps that the first page bears as pictures or drawings, read by character recognition: a mark of secrecy may be
 * one of them. The page is drawn only where something on it has the size of a stamp.
 */
export async function readPageStamps(bytes: Uint8Array, password?: string): Promise<readonly Furniture[]> {
  const opened = await openPdf(bytes, { images: true, ...(password === undefined ? {} : { password }) });
  if ("message" in opened) return [];
  try {
    return await readStamps(await cutStamps(opened.pdf));
  } catch {
    // A page that cannot be drawn shows nobody a stamp; what is wrong with it is said where its text is read.
    return [];
  } finally {
    await opened.close();
  }
}

async function cutStamps(pdf: PDFDocumentProxy): Promise<readonly StampPicture[]> {
  const page = await pdf.getPage(1);
  const { OPS } = (await loadPdfJs()).pdfjs;
  const found = findPictures(await page.getOperatorList(), OPS);
  const viewport = page.getViewport({ scale: 1 });
  const toTop = (box: Box): Box => {
    const [x0, y0, x1, y1] = viewport.convertToViewportRectangle([box.x, box.y, box.x + box.width, box.y + box.height]);
    return { x: Math.min(x0, x1), y: Math.min(y0, y1), width: Math.abs(x1 - x0), height: Math.abs(y1 - y0) };
  };
  const size = { width: viewport.width, height: viewport.height };
  const boxes = candidates(found, toTop, size);
  const scanned = found.pictures.some((box) => box.width * box.height > 0.5 * size.width * size.height);
  if (boxes.length === 0 && !scanned) return [];
  const { picture, scale } = await renderPicture(pdf, 1, DPI);
  const inked = scanned ? findRedBoxes(picture).map((box) => scaled(box, 1 / scale)) : [];
  return [...inked.filter((box) => isStampSized(box, size.height)), ...boxes].map((box) => ({
    cut: cutStamp(picture, scaled(box, scale)),
    place: { type: "page", page: 1, box },
  }));
}

/** The boxes of the size and at the height of a stamp: red drawings first, joined to one where they touch. */
function candidates({ pictures, reds }: PagePictures, toTop: (box: Box) => Box, size: { height: number }): Box[] {
  return [...joinBoxes(reds.map(toTop)), ...pictures.map(toTop)].filter((box) => isStampSized(box, size.height));
}

function isStampSized({ y, width, height }: Box, page: number): boolean {
  const small = width <= MOST.width && height <= MOST.height;
  return small && width >= LEAST.width && height >= LEAST.height && y + height / 2 < page * UPPER;
}

/** Boxes nearer to one another than a few points are one: a stamp drawn with lines is made of its letters and its frame. */
function joinBoxes(boxes: readonly Box[]): Box[] {
  const joined: Box[] = [];
  for (const box of boxes.slice(0, 500)) {
    let whole = box;
    for (let index = joined.length - 1; index >= 0; index--)
      if (isNear(joined[index]!, whole)) {
        whole = around(joined[index]!, whole);
        joined.splice(index, 1);
        index = joined.length;
      }
    joined.push(whole);
  }
  return joined;
}

const NEAR = 6;

function isNear(left: Box, right: Box): boolean {
  return (
    left.x - NEAR <= right.x + right.width &&
    right.x - NEAR <= left.x + left.width &&
    left.y - NEAR <= right.y + right.height &&
    right.y - NEAR <= left.y + left.height
  );
}

function around(left: Box, right: Box): Box {
  const [x, y] = [Math.min(left.x, right.x), Math.min(left.y, right.y)];
  const width = Math.max(left.x + left.width, right.x + right.width) - x;
  return { x, y, width, height: Math.max(left.y + left.height, right.y + right.height) - y };
}

function scaled({ x, y, width, height }: Box, scale: number): Box {
  return { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
}
