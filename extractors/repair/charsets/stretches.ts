import type { FlowSpan } from "../text/edits.ts";
import { charsetOfFont } from "./fonts.ts";
import { type Word, wordOf } from "./readWord.ts";

/** A stretch `[start, end)` of a flow of text in one font; `block` counts the paragraphs and cells. */
export type Stretch = FlowSpan & { readonly text: string };

/** A stretch of one font `[start, end)` in the text of the stretch of that number. */
export type Part = { readonly stretch: number; readonly start: number; readonly end: number };

/** A word with a letter beyond ASCII, its parts, and how likely the charset changes before it. */
export type Piece = { readonly parts: readonly Part[]; readonly word: Word; readonly change: number };

/**
 * Chance that the charset changes from one word to the next: within a stretch, a font, a block, between blocks, and
 * between fonts whose names say different charsets.
 */
const CHANGE = { stretch: 0.001, font: 0.005, block: 0.15, blocks: 0.3, named: 0.9 };
/** Longer stretches without a space are no words in any charset (VNI writes up to 12 characters a syllable). */
const LONGEST_PIECE = 60;

/** 1 for the characters between words: white space, digits and punctuation of ASCII. */
const between = new Uint8Array(0x10000);
for (const [from, to] of ["\t\r", " @", "[`", "{~", "\u2000\u200a"])
  between.fill(1, from!.charCodeAt(0), to!.charCodeAt(0) + 1);
for (const space of "\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff") between[space.charCodeAt(0)] = 1;

/** The telling words of the stretches. A word may go on in the next stretch, if that may be of the same charset. */
export function piecesOf(stretches: readonly Stretch[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let open: Part[] = [];
  let last = -1;
  const close = (): void => {
    const [first] = open;
    if (first === undefined) return;
    const parts = open;
    open = [];
    const textOf = ({ stretch, start, end }: Part): string => stretches[stretch]!.text.slice(start, end);
    const text = parts.length === 1 ? textOf(first) : parts.map(textOf).join("");
    if (text.length > LONGEST_PIECE) return;
    const word = wordOf(text);
    if (!word.isTelling) return;
    const { stretch } = first;
    const change = last === stretch ? CHANGE.stretch : changeBetween(stretches[last], stretches[stretch]!);
    pieces.push({ parts, word, change });
    last = parts.at(-1)!.stretch;
  };
  stretches.forEach((stretch, number) => {
    const { text } = stretch;
    if (open.length > 0 && !goesOn(stretches[number - 1]!, stretch)) close();
    for (let start = find(text, 0, 0); start < text.length; ) {
      const end = find(text, start, 1);
      open.push({ stretch: number, start, end });
      if (end < text.length) close();
      start = find(text, end, 0);
    }
  });
  close();
  return pieces;
}

/** Where a character between words (1) or of a word (0) stands next. */
function find(text: string, from: number, kind: number): number {
  let at = from;
  while (at < text.length && between[text.charCodeAt(at)] !== kind) at++;
  return at;
}

/** True where the last word of a stretch may go on in the next one. */
function goesOn(one: Stretch, other: Stretch): boolean {
  return (
    find(other.text, 0, 0) === 0 &&
    other.text !== "" &&
    one.end === other.start &&
    one.block === other.block &&
    charsetOfFont(one.font) === charsetOfFont(other.font)
  );
}

function changeBetween(one: Stretch | undefined, other: Stretch): number {
  const isOtherFont = one !== undefined && one.font !== other.font;
  if (isOtherFont && charsetOfFont(one.font) !== charsetOfFont(other.font)) return CHANGE.named;
  if (one?.block !== other.block) return CHANGE.blocks;
  return isOtherFont ? CHANGE.block : CHANGE.font;
}
