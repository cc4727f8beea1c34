import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Line } from "../../../model/document.ts";
import type { Message } from "../../../model/message.ts";
import type { Turn } from "../../../model/place.ts";
import { openPdf } from "../pdf/openPdf.ts";
import { renderGrey } from "../pdf/renderPage.ts";
import { linesOfOcr } from "./linesOfOcr.ts";
import type { OcrEngine } from "./ocrEngine.ts";
import { openTesseract } from "./openTesseract.ts";
import { readLevel } from "./readLevel.ts";

/** Dots an inch at which pages are drawn for recognition: more costs time and reads no better. */
const DPI = 200;

/**
 * How wide pages are drawn, as a share of their width: the network reads a line column by column, so narrower letters cost
 * as much less. Of 10,337 words on 16 pages 22 to 25 are lost at 0.9 to 0.95 as at 1, 30 at 0.88, 44 at 0.8.
 */
const NARROW = 0.92;

/** The lines of a page in the axes of the page as it was turned to be read, from how viewers show it. */
export type ScannedPage = { readonly lines: readonly Line[]; readonly turn: Turn };

export type ScannedPages = {
  readonly pages: ReadonlyMap<number, ScannedPage>;
  readonly messages: readonly Message[];
};

/** The lines of the pages of a PDF that have no text of their own, read from their pictures, whichever way these lie. */
export async function readScannedPages(
  bytes: Uint8Array,
  numbers: readonly number[],
  password?: string,
  onPage?: () => void,
): Promise<ScannedPages> {
  const pages = new Map<number, ScannedPage>();
  const messages: Message[] = [];
  const opened = await openPdf(bytes, { images: true, ...(password === undefined ? {} : { password }) });
  if ("message" in opened) return { pages, messages: [opened.message] };
  let engine: OcrEngine | undefined;
  const ready = async (): Promise<OcrEngine> => {
    engine ??= await openTesseract();
    return engine;
  };
  try {
    for (const page of numbers) {
      onPage?.();
      try {
        const read = await readPage(opened.pdf, page, ready);
        if (read !== undefined) pages.set(page, read);
      } catch (error) {
        messages.push({
          rule: "page-unread",
          severity: "error",
          reason: `The picture of page ${page} could not be read (${reasonOf(error)})`,
          place: { type: "page", page },
        });
      }
    }
  } finally {
    await engine?.close().catch(() => undefined);
    await opened.close();
  }
  return { pages, messages };
}

/** A page, unless it is blank. */
async function readPage(
  pdf: PDFDocumentProxy,
  page: number,
  engine: () => Promise<OcrEngine>,
): Promise<ScannedPage | undefined> {
  const drawn = await renderGrey(pdf, page, DPI, NARROW);
  if (drawn.blank) return undefined;
  const { lines, turn, picture } = await readLevel(await engine(), async (turn) =>
    turn === 0 ? drawn : await renderGrey(pdf, page, DPI, NARROW, turn),
  );
  return { lines: linesOfOcr(lines, page, picture.scale), turn };
}

/** The first line of what went wrong. */
export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}
