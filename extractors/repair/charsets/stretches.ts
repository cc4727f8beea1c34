import { surveyText } from "../text/survey.ts";
import { type Reading, readWord } from "./readWord.ts";

/** A stretch of text in one font; `block` counts the paragraphs and cells. */
export type Stretch = { readonly text: string; readonly font?: string | undefined; readonly block: number };

/** A word with a letter beyond ASCII: where it stands, how each state reads it, how likely the charset changes before it. */
export type Piece = {
  readonly stretch: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly readings: readonly Reading[];
  readonly change: number;
};

/** Chance that the charset changes from one word to the next: within a stretch, a font, a block, and between blocks. */
const CHANGE = { stretch: 0.001, font: 0.005, block: 0.15, blocks: 0.3 };
/** Longer stretches without a space are no words in any charset (VNI writes up to 12 characters a syllable). */
const LONGEST_PIECE = 60;

/** The telling words of the stretches; `dirty`: only of stretches with words that are not plain Vietnamese. */
export function piecesOf(stretches: readonly Stretch[], only: "all" | "dirty"): readonly Piece[] {
  const pieces: Piece[] = [];
  let last = -1;
  stretches.forEach((stretch, at) => {
    if (!/[^\n\r\t -~]/.test(stretch.text) || (only === "dirty" && isClean(stretch.text))) return;
    for (const { 0: text, index: start } of stretch.text.matchAll(/[^\s!-@[-`{-~]+/g)) {
      if (text.length > LONGEST_PIECE || !isTelling(text)) continue;
      const change = last === at ? CHANGE.stretch : changeBetween(stretches[last], stretch);
      last = at;
      pieces.push({ stretch: at, start, end: start + text.length, text, readings: readWord(text), change });
    }
  });
  return pieces;
}

function changeBetween(one: Stretch | undefined, other: Stretch): number {
  if (one?.block !== other.block) return CHANGE.blocks;
  return one.font === other.font ? CHANGE.font : CHANGE.block;
}

function isClean(text: string): boolean {
  const { odd, unknown } = surveyText(text);
  return odd + unknown === 0;
}

/** True of a word with a character beyond ASCII; punctuation alone is no word. */
function isTelling(text: string): boolean {
  return /[^ -~\u00a0]/.test(text) && /[^ -@[-`{-~\u00a0“”‘’–—…•]/.test(text);
}
