import type { Document } from "../../../model/document.ts";
import type { Message } from "../../../model/message.ts";
import type { ReadOptions } from "../readOptions.ts";
import { drawImage } from "./drawImage.ts";
import { linesOfOcr } from "./linesOfOcr.ts";
import type { OcrEngine } from "./ocrEngine.ts";
import { openTesseract } from "./openTesseract.ts";
import { readLevel } from "./readLevel.ts";
import { reasonOf } from "./readScannedPages.ts";

/** Pixels a point that a photographed or scanned page is taken to have: A4 is 595 points wide. */
const PAGE_WIDTH = 595;

/**
 * The lines of a picture of a page (PNG, JPEG, TIFF …), read by character recognition and doubtful throughout; whichever way
 * it was held, but for TIFF.
 */
export async function readImage(bytes: Uint8Array, options: ReadOptions = {}): Promise<Document> {
  const base = { snapshot: options.snapshot ?? "", format: "image", notes: [] } as const;
  const failed = (message: Message): Document => ({ ...base, blocks: [], messages: [message] });
  if (bytes.length === 0) return failed({ rule: "empty", severity: "error", reason: "The file is empty" });
  if (options.ocr === false)
    return failed({
      rule: "picture",
      severity: "warning",
      reason: "The file is a picture: it was not read without character recognition",
    });
  let engine: OcrEngine | undefined;
  try {
    engine = await openTesseract();
    const draw = await drawImage(bytes);
    const read = draw ? (await readLevel(engine, async (turn) => draw(turn))).lines : await engine.read(bytes);
    const right = Math.max(1, ...read.flatMap((line) => line.words.map((word) => word.box.x + word.box.width)));
    const bottom = Math.max(1, ...read.map((line) => line.baseline));
    // The right edge of the text stands at nine tenths of a page.
    const scale = Math.max(right / (PAGE_WIDTH * 0.9), 0.1);
    const size = { number: 1, width: PAGE_WIDTH, height: Math.max(842, bottom / scale + 40) };
    const lines = linesOfOcr(read, 1, { x: scale, y: scale });
    const message: Message = {
      rule: "ocr",
      severity: "info",
      reason: "Read from a picture by character recognition: every figure is doubtful",
    };
    return {
      ...base,
      blocks: lines,
      pages: [{ ...size, source: lines.length > 0 ? "ocr" : "empty" }],
      messages: [message],
    };
  } catch (error) {
    const why = reasonOf(error);
    // So the engine says of bytes that begin as a picture and are none.
    const rule = /read image/i.test(why) ? "damaged" : "unreadable";
    return failed({ rule, severity: "error", reason: `The picture could not be read (${why})` });
  } finally {
    await engine?.close().catch(() => undefined);
  }
}
