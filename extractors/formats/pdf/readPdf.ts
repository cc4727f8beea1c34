import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Block, Document, Font, Furniture, Page } from "../../../model/document.ts";
import type { Message } from "../../../model/message.ts";
import { limitsOf, type ReadOptions } from "../readOptions.ts";
import type { ScannedPage } from "../scan/readScannedPages.ts";
import { buildLines, type Wall } from "./buildLines.ts";
import { doubtfulFonts } from "./doubtfulFonts.ts";
import { findPictures } from "./findPictures.ts";
import { furnishTurned } from "./furnishTurned.ts";
import { loadPdfJs } from "./loadPdfJs.ts";
import { needsOcr } from "./needsOcr.ts";
import { openPdf } from "./openPdf.ts";
import { PdfFonts } from "./PdfFonts.ts";
import { type PlacedPage, placeSegments } from "./placeSegments.ts";
import { readFontShapes } from "./readFontShapes.ts";
import { hasPictures, readPageStamps } from "./readPageStamps.ts";
import { splitStamps } from "./splitStamps.ts";
import { PageWalker } from "./walkPage.ts";

type ReadPage = {
  readonly number: number;
  readonly placed: PlacedPage;
  readonly stamps: readonly Furniture[];
  /** Whether something is painted in red, as stamps are. */
  readonly red: boolean;
};

/** Every so many pages a reading says that it gets on. */
const ALIVE_EVERY = 20;

/**
 * The lines of a PDF with their places, sizes and faces; drawn lines and signature stamps as furniture.
 *
 * Fonts whose map to letters is missing or open to doubt come with their glyph codes and shapes. Never throws on
 * input: what could not be read is said in the messages.
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions = {}): Promise<Document> {
  const base = { snapshot: options.snapshot ?? "", format: "pdf", notes: [] } as const;
  const failed = (...messages: Message[]): Document => ({ ...base, blocks: [], messages });
  if (bytes.length === 0) return failed({ rule: "empty", severity: "error", reason: "The file is empty" });
  const opened = await openPdf(bytes, options.password === undefined ? {} : { password: options.password });
  if ("message" in opened) return failed(opened.message);
  const { pdf } = opened;
  try {
    return await readOpened(pdf, bytes, options, base);
  } catch (error) {
    const reason = `The PDF is damaged and was not read (${error instanceof Error ? error.message.split("\n")[0] : String(error)})`;
    return failed({ rule: "damaged", severity: "error", reason });
  } finally {
    await opened.close();
  }
}

async function readOpened(
  pdf: PDFDocumentProxy,
  bytes: Uint8Array,
  options: ReadOptions,
  base: { snapshot: string; format: "pdf"; notes: readonly [] },
): Promise<Document> {
  const limits = limitsOf(options);
  const messages: Message[] = [];
  if (pdf.numPages === 0) messages.push({ rule: "empty", severity: "error", reason: "The PDF has no pages" });
  const count = Math.min(pdf.numPages, limits.pages);
  if (count < pdf.numPages) {
    const reason = `The PDF has ${pdf.numPages} pages: only the first ${count} were read`;
    messages.push({ rule: "too-many-pages", severity: "error", reason });
  }
  const { OPS } = (await loadPdfJs()).pdfjs;
  const fonts = new PdfFonts();
  const pages: ReadPage[] = [];
  let glyphs = 0;
  for (let number = 1; number <= count; number++) {
    if (number % ALIVE_EVERY === 0) options.onPage?.();
    const read = await readPage(pdf, number, OPS, fonts).catch((error: unknown) => {
      messages.push(pageMessage(number, error));
      return undefined;
    });
    if (!read) continue;
    pages.push(read.page);
    glyphs += read.glyphs;
    if (glyphs > limits.glyphs) {
      const reason = `The PDF has more than ${limits.glyphs} letters: reading stopped at page ${number} of ${pdf.numPages}`;
      messages.push({ rule: "too-long", severity: "error", reason });
      break;
    }
  }
  const doubted = doubtfulFonts(fonts);
  const scanned = await readScanned(pages, bytes, options, messages);
  const [first] = pages;
  const stamped = first?.number === 1 && (first.red || hasPictures(bytes));
  const stamps = stamped ? await readPageStamps(bytes, options.password) : [];
  const text: Block[] = pages.flatMap((page) => [
    ...page.placed.rules.map((rule) => ruleOf(rule, page.number)),
    ...(scanned.get(page.number)?.lines ??
      buildLines(page.placed.level, wallsOf(page.placed), page.number, (font) => doubted.has(font))),
    ...page.stamps,
  ]);
  const blocks = [...stamps, ...text];
  const shapes: readonly Font[] = await readFontShapes(bytes, options.password, count, doubted);
  return {
    ...base,
    blocks,
    pages: pages.map((page) => pageOf(page, scanned)),
    ...(shapes.length > 0 ? { fonts: shapes } : {}),
    messages,
  };
}

/** The lines of pages that have no usable text layer, from their pictures. */
async function readScanned(
  pages: readonly ReadPage[],
  bytes: Uint8Array,
  options: ReadOptions,
  messages: Message[],
): Promise<ReadonlyMap<number, ScannedPage>> {
  const wanted = pages.filter((page) => needsOcr(page.placed.level)).map((page) => page.number);
  if (wanted.length === 0 || options.ocr === false) return new Map();
  const { readScannedPages } = await import("../scan/readScannedPages.ts");
  const read = await readScannedPages(bytes, wanted, options.password, options.onPage);
  messages.push(...read.messages);
  const found = new Map([...read.pages].filter(([, { lines }]) => lines.length > 0));
  if (found.size > 0) {
    const which = found.size === pages.length ? "All pages were" : `Pages ${[...found.keys()].join(", ")} were`;
    const reason = `${which} read by character recognition: every figure there is doubtful`;
    messages.push({ rule: "ocr", severity: "info", reason });
  }
  return found;
}

async function readPage(
  pdf: PDFDocumentProxy,
  number: number,
  ops: Record<string, number>,
  fonts: PdfFonts,
): Promise<{ page: ReadPage; glyphs: number }> {
  const page: PDFPageProxy = await pdf.getPage(number);
  const list = await page.getOperatorList();
  fonts.from((id) => (page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined));
  const walked = new PageWalker(ops, fonts).walk(list);
  const { text, stamps } = splitStamps(walked, page.view, page.rotate, number);
  const placed = placeSegments(text, page.view, page.rotate);
  page.cleanup();
  const red = number === 1 && findPictures(list, ops).reds.length > 0;
  const turned = furnishTurned(placed.turned, number);
  return { page: { number, placed, stamps: [...stamps, ...turned], red }, glyphs: walked.glyphs };
}

function wallsOf({ rules }: PlacedPage): Wall[] {
  return rules.filter((rule) => rule.x1 - rule.x0 < 1.5 && rule.y1 - rule.y0 >= 5);
}

function pageMessage(number: number, error: unknown): Message {
  const detail = error instanceof Error ? error.message.split("\n")[0] : String(error);
  return {
    rule: "page-damaged",
    severity: "error",
    reason: `Page ${number} could not be read (${detail})`,
    place: { type: "page", page: number },
  };
}

function pageOf({ number, placed }: ReadPage, scanned: ReadonlyMap<number, ScannedPage>): Page {
  const read = scanned.get(number);
  const source = read ? "ocr" : placed.level.length > 0 ? "text" : "empty";
  const turn = read?.turn ?? placed.turn;
  const [width, height] = turn % 2 === placed.turn % 2 ? [placed.width, placed.height] : [placed.height, placed.width];
  return { number, width, height, source, ...(turn === 0 ? {} : { turn }) };
}

function ruleOf(rule: PlacedPage["rules"][number], page: number): Furniture {
  const box = { x: rule.x0, y: rule.y0, width: rule.x1 - rule.x0, height: rule.y1 - rule.y0 };
  return { type: "furniture", kind: "rule", inlines: [], place: { type: "page", page, box } };
}
