import type { Document } from "../../model/document.ts";
import { readFlows, runsOf } from "./document/readFlows.ts";
import { decideCodes } from "./glyphs/decideCodes.ts";
import { legacyFonts } from "./glyphs/legacyFonts.ts";
import { voteLetters } from "./glyphs/voteLetters.ts";
import { repairDocument } from "./repairDocument.ts";
import { leastConfidence, type RepairOptions } from "./repairText.ts";

/** What the codes of each font in doubt draw: letters by code, by the `id` of `Document.fonts`. */
export type FontLetters = ReadonlyMap<string, ReadonlyMap<number, string>>;

/**
 * What each code of the fonts in doubt draws, for writing a right map into the file itself: what `repairDocument`
 * decides by glyph, and of fonts in a legacy charset what its words became. Codes whose letter is not sure enough, or
 * unknown, are left out.
 *
 * @example
 * decideLetters(document).get("F2")?.get(0x5e) // → "ế"
 */
export function decideLetters(document: Document, options: RepairOptions = {}): FontLetters {
  const least = leastConfidence(options);
  const { fonts = [] } = document;
  if (fonts.length === 0) return new Map();
  const { text, pieces, spans } = readFlows(document);
  const legacy = legacyFonts(fonts, text, spans);
  const decided = [...decideCodes(document, runsOf(text, pieces), legacy)].map(
    ([font, codes]): [string, ReadonlyMap<number, string>] => {
      const sure = [...codes].filter(
        ([code, { letter, confidence }]) => isWritable(code, letter) && confidence >= least,
      );
      return [font, new Map(sure.map(([code, { letter }]) => [code, letter]))];
    },
  );
  const voted = legacy.size === 0 ? [] : voteLetters(repairDocument(document, options).value, legacy);
  return new Map([...decided, ...voted]);
}

function isWritable(code: number, letter: string): boolean {
  return code >= 0 && letter !== "" && letter !== "\ufffd";
}
