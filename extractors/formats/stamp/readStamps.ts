import type { Furniture, Run } from "../../../model/document.ts";
import type { Place } from "../../../model/place.ts";
import type { OcrEngine } from "../scan/ocrEngine.ts";
import { openTesseract } from "../scan/openTesseract.ts";
import { writePgm } from "../scan/writePgm.ts";
import type { CutStamp } from "./cutStamp.ts";

/** Something on a document that may be a stamp, and where. */
export type StampPicture = { readonly cut: CutStamp; readonly place: Place };

/** Stamps read of one document: more cost time, and the mark of secrecy stands at its head. */
const MOST = 6;
/** Words less sure than this were not read; stamps are cut in capitals. */
const LEAST = 0.35;

/**
 * The stamps of a document as furniture, their text read by character recognition and doubtful. A red one of which nothing
 * could be read comes without text: it may say anything. Pictures that are no stamps give nothing.
 */
export async function readStamps(pictures: readonly StampPicture[]): Promise<readonly Furniture[]> {
  const wanted = pictures.filter(({ cut }) => cut.letters > 0 && isLong(cut)).slice(0, MOST);
  if (wanted.length === 0) return [];
  let engine: OcrEngine | undefined;
  const stamps: Furniture[] = [];
  try {
    engine = await openTesseract("block");
    for (const { cut, place } of wanted) {
      const runs = (await engine.read(writePgm(cut.grey))).map(({ words }): Run => {
        const confidence = Math.min(...words.map((word) => word.confidence));
        return { type: "run", text: words.map((word) => word.text).join(" "), doubt: { reason: "ocr", confidence } };
      });
      const read = runs.filter(({ text, doubt }) => /\p{Lu}{2}/u.test(text) && (doubt?.confidence ?? 0) >= LEAST);
      const unread = read.length === 0 && cut.red && cut.letters >= 2;
      for (const run of read) stamps.push({ type: "furniture", kind: "stamp", inlines: [run], place });
      if (unread) stamps.push({ type: "furniture", kind: "stamp", inlines: [], place });
    }
    return stamps;
  } finally {
    await engine?.close().catch(() => undefined);
  }
}

/** A word in a frame is longer than high; emblems and seals are not. */
function isLong({ grey: { width, height } }: CutStamp): boolean {
  return width > 1.2 * height && width < 9 * height;
}
