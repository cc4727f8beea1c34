import { foldWord } from "./foldName.ts";
import { isCapital, wordsOf } from "./words.ts";

/** What is known of a word whatever its place. */
export type Word = {
  readonly text: string;
  readonly low: string;
  readonly fold: string;
  readonly capital: boolean;
  readonly digit: boolean;
};

/** A text with its words: `at(i)` is the i-th, `start(i)` and `end(i)` its span, `between(i)` what stands before it. */
export type Reading = {
  readonly text: string;
  readonly count: number;
  readonly at: (index: number) => Word;
  readonly start: (index: number) => number;
  readonly end: (index: number) => number;
  readonly between: (index: number) => string;
};

const none: Word = { text: "", low: "", fold: "", capital: false, digit: false };
const known = new Map<string, Word>();

/** Reads the words of a text. */
export function readWords(text: string): Reading {
  const spans = wordsOf(text);
  const count = spans.length >> 1;
  const words = new Array<Word | undefined>(count);
  const start = (index: number): number => (index < count ? spans[index * 2]! : text.length);
  const end = (index: number): number => (index >= 0 ? spans[index * 2 + 1]! : 0);
  return {
    text,
    count,
    start,
    end,
    at: (index) => {
      if (index < 0 || index >= count) return none;
      words[index] ??= wordOf(text.slice(spans[index * 2], spans[index * 2 + 1]));
      return words[index];
    },
    between: (index) => text.slice(index > 0 ? end(index - 1) : 0, start(index)),
  };
}

function wordOf(text: string): Word {
  let word = known.get(text);
  if (word) return word;
  if (known.size > 50_000) known.clear();
  word = {
    text,
    low: text.toLowerCase().normalize("NFC"),
    fold: foldWord(text),
    capital: isCapital(text),
    digit: /^\d+$/.test(text),
  };
  known.set(text, word);
  return word;
}
