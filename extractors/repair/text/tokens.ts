import { NUMBER } from "../language/words.ts";
import { DIGIT, HIDDEN, kindOf, ODD, OTHER, PLAIN, SEPARATOR, SYMBOL, VIETNAMESE } from "./characters.ts";
import { sentenceEnds } from "./lineBreaks.ts";

/** A word with everything that may be a garbled letter of it. `before` says what stands between it and the last. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** True where a clause ends between this word and the one before. */
  readonly edge: boolean;
  /** True where a sentence ends before this word. */
  readonly opens: boolean;
};

function touchesDigit(text: string, at: number): boolean {
  return kindOf[text.charCodeAt(at - 1)] === DIGIT || kindOf[text.charCodeAt(at + 1)] === DIGIT;
}

/**
 * The words of a text as they stand. A symbol such as `°` belongs to a word unless it touches a digit;
 * ASCII punctuation and digits part words. A number is the empty token `#`.
 */
export function tokensOf(text: string, from = 0, to: number = text.length): readonly Token[] {
  const tokens: Token[] = [];
  const ends = sentenceEnds(text);
  let start = -1;
  let edge = true;
  let opens = true;
  let lineStart = true;
  for (let at = from; at <= to; at++) {
    const code = at < to ? text.charCodeAt(at) : 32;
    const kind = kindOf[code]!;
    const inside =
      kind === PLAIN ||
      kind === VIETNAMESE ||
      kind === ODD ||
      kind === OTHER ||
      kind === HIDDEN ||
      (kind === SYMBOL && (start >= 0 || !touchesDigit(text, at)));
    if (inside) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0) {
      tokens.push({ start, end: at, text: text.slice(start, at), edge, opens });
      start = -1;
      edge = false;
      opens = false;
      lineStart = code === 41 && lineStart;
    }
    if (kind === DIGIT) {
      if (at === 0 || kindOf[text.charCodeAt(at - 1)] !== DIGIT) {
        tokens.push({ start: at, end: at, text: NUMBER, edge, opens });
        edge = false;
        opens = false;
      }
    } else if (code === 10) {
      lineStart = true;
      if (ends(at)) {
        edge = true;
        opens = true;
      }
    } else if (code !== 32 && code !== 9 && code !== 13 && code !== 0xa0 && code !== 37) {
      edge = true;
      const label = code === 41 && kindOf[text.charCodeAt(at - 1)] !== SEPARATOR;
      if (lineStart && (code === 45 || code === 43 || label)) opens = true;
      if (code === 46 || code === 33 || code === 63 || code === 58) opens = true;
    }
  }
  return tokens;
}
