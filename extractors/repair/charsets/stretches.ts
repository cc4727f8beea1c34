import type { FlowSpan } from "../text/edits.ts";
import { surveyText } from "../text/survey.ts";
import { charsetOfFont } from "./fonts.ts";
import { type Reading, readWord } from "./readWord.ts";

/** A stretch `[start, end)` of a flow of text in one font; `block` counts the paragraphs and cells. */
export type Stretch = FlowSpan & { readonly text: string };

/** A stretch of one font `[start, end)` in the text of the stretch of that number. */
export type Part = { readonly stretch: number; readonly start: number; readonly end: number };

/** A word with a letter beyond ASCII: its parts, how each state reads it, how likely the charset changes before it. */
export type Piece = {
  readonly parts: readonly Part[];
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
  const wanted = stretches.map(({ text }) => /[^\n\r\t -~]/.test(text) && (only === "all" || !isClean(text)));
  let last = -1;
  return wordsOf(stretches).flatMap(({ text, parts }): readonly Piece[] => {
    if (text.length > LONGEST_PIECE || !parts.some(({ stretch }) => wanted[stretch]) || !isTelling(text)) return [];
    const { stretch } = parts[0]!;
    const change = last === stretch ? CHANGE.stretch : changeBetween(stretches[last], stretches[stretch]!);
    last = parts.at(-1)!.stretch;
    return [{ parts, text, readings: readWord(text), change }];
  });
}

/** The words of all stretches. A word may go on in the next font, if that may be of the same charset. */
function wordsOf(stretches: readonly Stretch[]): readonly Pick<Piece, "parts" | "text">[] {
  const words: { parts: Part[]; text: string }[] = [];
  let open = false;
  stretches.forEach((stretch, at) => {
    const before = stretches[at - 1];
    const joined =
      before?.end === stretch.start &&
      before.block === stretch.block &&
      charsetOfFont(before.font) === charsetOfFont(stretch.font);
    for (const { 0: text, index: start } of stretch.text.matchAll(/[^\s!-@[-`{-~]+/g)) {
      const part = { stretch: at, start, end: start + text.length };
      const last = words.at(-1);
      if (last && open && joined && start === 0) {
        last.parts.push(part);
        last.text += text;
      } else words.push({ parts: [part], text });
      open = part.end === stretch.text.length;
    }
    open &&= /[^\s!-@[-`{-~]$/.test(stretch.text);
  });
  return words;
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
