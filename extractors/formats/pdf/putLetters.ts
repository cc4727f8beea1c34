import { decodePDFRawStream, PDFName, PDFRawStream } from "pdf-lib";
import type { FontDict } from "./fontDicts.ts";
import { type CodeLetters, parseToUnicode, writeToUnicode } from "./toUnicode.ts";

const TO_UNICODE = PDFName.of("ToUnicode");

/**
 * Gives a font a map with these letters by code; codes that they do not tell keep what the font's own map says. A new
 * stream takes the place of the old one, which other fonts may share. False where nothing changes.
 */
export function putLetters({ dict, composite }: FontDict, letters: CodeLetters): boolean {
  const before = dict.context.lookup(dict.get(TO_UNICODE));
  const known =
    before instanceof PDFRawStream ? parseToUnicode(latin1(decodePDFRawStream(before).decode())) : new Map();
  if ([...letters].every(([code, letter]) => known.get(code) === letter)) return false;
  const map = writeToUnicode(new Map([...known, ...letters]), composite ? 2 : 1);
  dict.set(TO_UNICODE, dict.context.register(dict.context.flateStream(map)));
  return true;
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
