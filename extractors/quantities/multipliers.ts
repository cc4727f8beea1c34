import type { Word } from "./readWords.ts";

/** Number words that multiply, as powers of ten. */
const powers: Readonly<Record<string, number>> = { tỷ: 9, tỉ: 9, triệu: 6, tr: 6, vạn: 4, nghìn: 3, ngàn: 3 };

/** Words after which `tỷ` and its like are no multiplier: `tỷ lệ`, `triệu chứng`, `vạn vật`. */
const notAfter = /^(?:lệ|trọng|số|chứng|tập|vật|suất|phú)$/;

/** The multiplier that begins at a word (`nghìn tỷ` is 12), and the word after it. */
export function multiplier(
  words: readonly Word[],
  at: number,
): { readonly power: number; readonly to: number } | undefined {
  const word = words[at];
  const power = word?.kind === "word" ? powers[word.text] : undefined;
  if (power === undefined || notAfter.test(words[at + 1]?.text ?? "")) return undefined;
  const following = powers[words[at + 1]?.text ?? ""];
  if (power === 3 && following === 9) return { power: 12, to: at + 2 };
  return { power, to: at + 1 };
}
