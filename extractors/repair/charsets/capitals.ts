import { isSyllable } from "../language/spelling.ts";
import { type Charset, lettersWithoutCapital } from "./charset.ts";

/** What the letters of a word that have capitals say of those that have none. */
export type Case = "capitals" | "small" | "open";

/**
 * How a word is written, where a charset has no capitals of some letters: `CéNG` of TCVN3 says `CộNG`, in capitals;
 * `Xã` may be the first word of a sentence or of a heading in capitals and stays open.
 */
export function caseOf(word: string, without: ReadonlySet<string>): Case {
  const telling = [...word].filter((letter) => !without.has(letter));
  if (telling.some((letter) => letter !== letter.toUpperCase())) return "small";
  const upper = telling.filter((letter) => letter !== letter.toLowerCase()).length;
  return upper > 1 || (upper === 1 && without.has(word[0]!)) ? "capitals" : "open";
}

/**
 * The words of a decoded text in capitals where those of their letters that have capitals are capitals.
 *
 * @example
 * raiseWords("CộNG HòA", "tcvn3") // → "CỘNG HÒA"
 */
export function raiseWords(text: string, charset: Charset): string {
  const without = lettersWithoutCapital(charset);
  if (without.size === 0) return text;
  return text.replaceAll(/[\p{L}\p{M}]+/gu, (word) =>
    caseOf(word, without) === "capitals" ? word.toUpperCase() : word,
  );
}

/** A word of a line; `open` where only its neighbours can tell whether it is in capitals. `edge`: a line or clause begins with it. */
export type CasedWord = { readonly text: string; readonly open: boolean; readonly edge: boolean };

/**
 * Which of the open words of a text stand in capitals: those with words in capitals on both sides, or on one and the
 * end of the line or clause on the other. Abbreviations and numbers tell nothing.
 */
export function openWordsInCapitals(words: readonly CasedWord[]): readonly boolean[] {
  const before = sweep(words);
  const after = sweep(words.map((word, at) => ({ ...word, edge: words[at + 1]?.edge ?? true })).reverse()).reverse();
  return words.map(({ open }, at) => {
    const sides = [before[at], after[at]];
    return open && sides.includes("capitals") && !sides.includes("small");
  });
}

/** What the nearest telling word before each word of the same line or clause says. */
function sweep(words: readonly CasedWord[]): Case[] {
  let last: Case = "open";
  return words.map((word) => {
    if (word.edge) last = "open";
    const before = last;
    const own = word.open ? "open" : tells(word.text);
    if (own !== "open") last = own;
    return before;
  });
}

function tells(text: string): Case {
  const letters = text.replaceAll(/[^\p{L}\p{M}]/gu, "");
  if (/\d/.test(text) || letters === "") return "open";
  if (letters !== letters.toUpperCase()) return "small";
  return letters.length > 2 && isSyllable(letters.toLowerCase()) ? "capitals" : "open";
}
