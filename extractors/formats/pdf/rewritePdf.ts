import { PDFDocument } from "pdf-lib";
import type { Message } from "../../../model/message.ts";
import type { LettersOf, RepairText, Rewritten } from "../package/rewritten.ts";
import type { ReadOptions } from "../readOptions.ts";
import { fontDicts } from "./fontDicts.ts";
import { putLetters } from "./putLetters.ts";
import { readPdf } from "./readPdf.ts";
import { sameFonts, tagFonts } from "./tagFonts.ts";

const protectedPdf: Message = {
  rule: "encrypted-copy",
  severity: "error",
  reason: "The PDF is protected and no mended copy can be written: take its text instead (-o NAME.txt)",
};
const signatureLost: Message = {
  rule: "signature-lost",
  severity: "warning",
  reason: "The PDF is signed: the signature does not hold for the mended copy, keep the original with it",
};
const textOnly: Message = {
  rule: "text-only",
  severity: "warning",
  reason: "Letters are left that the maps of the fonts cannot mend: take the text instead (-o NAME.txt)",
};
const SAVING = { updateFieldAppearances: false };

/**
 * A copy of a PDF with right maps from codes to letters, so that search and copy work in any viewer. The pages draw
 * the same glyphs of the same fonts in the same places: nothing that is seen changes.
 *
 * A PDF whose fonts are sound comes back as it is. An encrypted one cannot be written: a message says so.
 */
export async function rewritePdf(
  bytes: Uint8Array,
  repair: RepairText,
  lettersOf: LettersOf,
  reading: ReadOptions = {},
): Promise<Rewritten> {
  const options: ReadOptions = { ...reading, ocr: false };
  const read = await readPdf(bytes, options);
  const same = { bytes, repairs: [], messages: read.messages };
  const { repairs } = repair(read);
  if (!repairs.some(({ applied }) => applied)) return same;
  if (read.fonts === undefined) return { ...same, messages: [...read.messages, textOnly] };
  const copy = await load(bytes);
  if (copy.isEncrypted) return { ...same, messages: [...read.messages, protectedPdf] };

  // The reader tells fonts by their names; so it reads a copy in which every font has a name of its own.
  const tagged = await load(bytes);
  const tags = tagFonts(tagged.context);
  const named = await readPdf(await tagged.save(SAVING), options);
  const letters = lettersOf(named);
  const fonts = fontDicts(copy.context);
  let changed = 0;
  for (const { id, subset } of named.fonts ?? []) {
    const font = fonts[tags.indexOf(subset ?? "")];
    const own = letters.get(id);
    if (font && own) for (const one of sameFonts(fonts, font)) changed += putLetters(one, own) ? 1 : 0;
  }
  if (changed === 0) return { ...same, messages: [...read.messages, textOnly] };
  const mended = await copy.save(SAVING);
  const left = repair(await readPdf(mended, options)).repairs.some(({ applied }) => applied);
  const messages = [...(isSigned(bytes) ? [signatureLost] : []), ...(left ? [textOnly] : [])];
  return { bytes: mended, repairs, messages: [...read.messages, ...messages] };
}

/** A protected PDF is opened too, only to be told. */
function load(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
}

/** A signature says which bytes it covers. */
function isSigned(bytes: Uint8Array): boolean {
  return /\/ByteRange\s*\[/.test(new TextDecoder("latin1").decode(bytes));
}
