import type { Word } from "../quantities/readWords.ts";
import { spellings } from "./spellings.ts";

/** A word to match: its spelling, and the index of the word of the text it stands for; `break` where no phrase goes on, `comma` after a comma. */
export type Token = { readonly text: string; readonly at: number; readonly break: boolean; readonly comma: boolean };

const table: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(spellings).map(([short, long]) => [short, long.split(" ")]),
);
const breaks = new Set(".;:()[]?!=…");

/** The words of a text with abbreviations spelled out and commas, quotes and hyphens left out. */
export function expandWords(words: readonly Word[], text: string): readonly Token[] {
  const tokens: Token[] = [];
  let comma = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.kind === "mark") {
      if (breaks.has(word.text)) tokens.push({ text: word.text, at, break: true, comma: false });
      comma = word.text === ",";
      continue;
    }
    const long =
      word.capital || word.text === "đ/c" ? table.get(text.slice(word.start, word.end).toUpperCase()) : undefined;
    const whole = long !== undefined && (word.text === "đ/c" || isCapitals(text, word));
    if (whole)
      for (const [index, part] of long.entries())
        tokens.push({ text: part, at, break: false, comma: comma && index === 0 });
    else tokens.push({ text: word.text, at, break: false, comma });
    comma = false;
  }
  return tokens;
}

function isCapitals(text: string, word: Word): boolean {
  const raw = text.slice(word.start, word.end);
  return raw === "VNeID" || raw === raw.toUpperCase();
}
