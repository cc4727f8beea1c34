import distance from "natural/lib/natural/distance/index.js";

/**
 * Whether a word is another with one letter or mark wrong, missing, doubled or swapped.
 *
 * Guarded: three letters at least, and the same first or last letter, since Vietnamese syllables lie close together.
 */
export function isMisspelling(word: string, expected: string): boolean {
  if (Math.abs(word.length - expected.length) > 1 || expected.length < 3) return false;
  if (word[0] !== expected[0] && word.at(-1) !== expected.at(-1)) return false;
  return distance.DamerauLevenshteinDistance(word, expected, { restricted: true }) === 1;
}
