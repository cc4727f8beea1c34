import { wordId, wordScore } from "../language/languageModel.ts";
import { ACCENTED } from "../language/letters.ts";
import { languageTrie, matchesOf } from "../map/trie.ts";
import { isSign } from "../map/words.ts";
import { raiseWords } from "./capitals.ts";
import { CHARSETS, type Charset, decodeCharset } from "./charset.ts";

/** What the letters of a text may be: Unicode, Unicode that a broken font map garbled (`map/`), or a legacy charset. */
export type State = "unicode" | "mapped" | Charset;
export const STATES: readonly State[] = ["unicode", "mapped", ...CHARSETS];

/** A word as a state has it, and the natural logarithm of the chance of that. */
export type Reading = { readonly text: string; readonly score: number };

/** What Windows-1252 shows beyond Latin-1, and what converters put in place of a byte (`STAND_INS`). */
const WINDOWS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ−‐‑μ∙⋅ˉĐđ";
/** No word weighs more than this against a charset. */
const FLOOR = -24;
/** A document whose font map is broken is this much less likely than one that is not. */
const MAPPED = -3;
const MOST_SIGNS = 3;
const LONGEST_MAPPED = 10;
/** Quotes and dashes around a word, which are letters in some charsets. */
const AROUND = /^[“‘„–—…•]*|[”’–—…•]*$/g;
/** How often such signs beside a word are no letters where the charset has letters in their place. */
const NO_LETTERS = Math.log(0.3);

/** A word of a text. Its readings, by the index of the state in `STATES`, are found when asked for: see `readWord`. */
export type Word = {
  readonly text: string;
  /** True of a word with a character beyond ASCII; punctuation alone is no word. */
  readonly isTelling: boolean;
  readonly isEightBit: boolean;
  readonly readings: (Reading | undefined)[];
};

const cache = new Map<string, Word>();
const MOST_CACHED = 50_000;

/** The word of a text: the same one as long as it is not forgotten, so that it is read once however often it stands. */
export function wordOf(text: string): Word {
  let word = cache.get(text);
  if (word === undefined) {
    if (cache.size > MOST_CACHED) cache.clear();
    word = { text, isTelling: isTelling(text), isEightBit: isEightBit(text), readings: STATES.map(() => undefined) };
    cache.set(text, word);
  }
  return word;
}

/** A word as a state reads it. Quotes and dashes at its ends are read as letters where that makes a likelier word. */
export function readWord(word: Word, state: number): Reading {
  let reading = word.readings[state];
  if (reading === undefined) {
    reading = readAs(word, STATES[state]!);
    word.readings[state] = reading;
  }
  return reading;
}

function readAs({ text, isEightBit }: Word, state: State): Reading {
  const composed = text.normalize("NFC");
  if (state === "unicode") return { text, score: scoreOf(composed) };
  if (state === "mapped") return { text, score: Math.max(scoreOf(composed), asMapped(composed)) };
  return isEightBit ? decodeBest(text, state) : { text, score: FLOOR };
}

function decodeBest(word: string, charset: Charset): Reading {
  const all = decode(word, charset);
  const core = word.replaceAll(AROUND, "");
  if (core === "" || core === word) return all;
  const start = word.indexOf(core);
  const end = start + core.length;
  const [before, after] = [word.slice(0, start), word.slice(end)];
  const others = [
    [before, core + after, ""],
    ["", before + core, after],
    [before, core, after],
  ] as const;
  return others
    .filter(([one, , two]) => decodeCharset(one + two, charset) !== one + two)
    .map(([one, inside, two]): Reading => {
      const { text, score } = decode(inside, charset);
      return { text: one + text + two, score: score + NO_LETTERS };
    })
    .reduce((best, other) => (other.score > best.score ? other : best), all);
}

function decode(word: string, charset: Charset): Reading {
  const text = raiseWords(decodeCharset(word, charset), charset);
  return { text, score: scoreOf(text) };
}

function scoreOf(text: string): number {
  let sum = 0;
  let parts = 0;
  for (const [part] of text.matchAll(/[\p{L}\p{M}\u0080-\u00bf\u0001-\u001f\ufffd×÷]+/gu)) {
    parts++;
    const lower = part.toLowerCase();
    sum += Math.max(FLOOR, wordScore(lower, wordId(lower)) + caseScore(part));
  }
  return parts === 0 ? FLOOR : Math.max(FLOOR * 1.5, sum - (parts - 1) * 4);
}

/** The chance of a word if a broken font map has put any letter behind each of its signs: see `map/`. */
function asMapped(text: string): number {
  const signs = [...text].filter(isSign).length;
  if (signs === 0 || signs > MOST_SIGNS || text.length > LONGEST_MAPPED) return Number.NEGATIVE_INFINITY;
  let best = Number.NEGATIVE_INFINITY;
  for (const { word, id } of matchesOf(languageTrie(), text, isSign)) best = Math.max(best, wordScore(word, id));
  return best + signs * ANY_LETTER + MAPPED;
}

/** The chance of a letter where a sign may stand for every letter alike. */
const ANY_LETTER = -Math.log(ACCENTED.length);

/** True of a word with a character beyond ASCII; punctuation alone is no word. */
function isTelling(text: string): boolean {
  return /[^ -~\u00a0]/.test(text) && /[^ -@[-`{-~\u00a0“”‘’–—…•]/.test(text);
}

/** True of text that an 8-bit charset read as Windows-1252 or Latin-1 can have given. */
function isEightBit(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0xff && !WINDOWS.includes(text[at]!)) return false;
  return true;
}

/** Capitals stand first or everywhere; anything else is a sign of a wrong charset. */
function caseScore(part: string): number {
  if (part === part.toLowerCase() || part === part.toUpperCase()) return 0;
  return part.slice(1) === part.slice(1).toLowerCase() ? 0 : -5;
}
