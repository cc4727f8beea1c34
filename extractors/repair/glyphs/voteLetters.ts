import type { Document } from "../../../model/document.ts";
import { readFlows } from "../document/readFlows.ts";

/** A code means a letter where so much of what it became agrees. */
const MOST = 0.9;

/**
 * What the codes of some fonts became in a repaired document, by font and code: the letter that nearly all of its
 * places became. Only runs whose letters stand one to one for those of the file are counted (TCVN3, VISCII, VPS).
 */
export function voteLetters(
  repaired: Document,
  fonts: ReadonlySet<string>,
): readonly (readonly [string, ReadonlyMap<number, string>])[] {
  const votes = new Map<string, Map<number, Map<string, number>>>();
  for (const { run } of readFlows(repaired).pieces) {
    if (run.glyphs === undefined || !fonts.has(run.font ?? "")) continue;
    if (run.text.length !== run.glyphs.length || run.glyphs.some(([, text]) => text.length !== 1)) continue;
    const own = votes.get(run.font!) ?? new Map<number, Map<string, number>>();
    votes.set(run.font!, own);
    run.glyphs.forEach(([code], at) => {
      if (code < 0) return;
      const counts = own.get(code) ?? new Map<string, number>();
      own.set(code, counts.set(run.text[at]!, (counts.get(run.text[at]!) ?? 0) + 1));
    });
  }
  return [...votes].map(([font, own]) => [font, new Map([...own].flatMap(([code, counts]) => elect(code, counts)))]);
}

function elect(code: number, counts: ReadonlyMap<string, number>): readonly (readonly [number, string])[] {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [[first] = [""]] = [...counts].sort((one, other) => other[1] - one[1]);
  const small = first.toLowerCase();
  const [ofSmall, ofCapital] = [
    counts.get(small) ?? 0,
    small === first.toUpperCase() ? 0 : (counts.get(first.toUpperCase()) ?? 0),
  ];
  if (ofSmall + ofCapital < MOST * all) return [];
  // A small letter stands for the capital in words of capitals; one that draws capitals never comes out small.
  return [[code, ofSmall >= (1 - MOST) * (ofSmall + ofCapital) ? small : first]];
}
