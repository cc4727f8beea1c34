import type { Edit } from "../text/edits.ts";
import { surveyText } from "../text/survey.ts";
import { type FontChances, learnFonts, likeliestStates } from "./chain.ts";
import { type Charset, decodeCharset } from "./charset.ts";
import { gainOf, isBelieved, isCharset, isWorthwhile } from "./evidence.ts";
import { charsetOfFont } from "./fonts.ts";
import { raiseDrawn, raiseLines } from "./raiseCapitals.ts";
import { raiseFirsts } from "./raiseFirsts.ts";
import { readWord, STATES } from "./readWord.ts";
import { type Piece, piecesOf, type Stretch } from "./stretches.ts";

/** What fonts turn out to hold is learned at least twice, and again for every charset that is given up. */
const LEAST_ROUNDS = 2;

/**
 * Edits that turn legacy charsets into Unicode, one list a stretch.
 *
 * A chain of hidden states runs over the words of the document: each word's state is its charset, and it seldom
 * changes within a stretch. A word speaks through the chance of what it says under each charset; a font speaks
 * through its name, and through what the rest of its text turned out to be. So text that mixes charsets by run,
 * paragraph or inside a cell comes apart, fonts that lie are found out, and a lone `Señor` stays.
 */
export function repairCharsets(stretches: readonly Stretch[]): readonly (readonly Edit[])[] {
  const isDirty = stretches.map(({ text }) => !isPlain(text));
  const pieces = piecesOf(stretches);
  const dirty = pieces.filter(({ parts }) => parts.some(({ stretch }) => isDirty[stretch]));
  let allowed = STATES.map((_, state) => isWorthwhile(stretches, dirty, state));
  if (!allowsCharset(allowed)) return stretches.map(() => []);
  let fonts: FontChances = new Map();
  let path = likeliestStates(stretches, pieces, allowed, fonts);
  for (let round = 0, dropped = true; round < LEAST_ROUNDS || dropped; round++) {
    fonts = learnFonts(stretches, pieces, path);
    const believed = allowed.map((yes, state) => yes && isBelieved(stretches, pieces, path, state));
    dropped = believed.some((yes, state) => yes !== allowed[state]);
    allowed = believed;
    if (!allowsCharset(allowed)) return stretches.map(() => []);
    path = likeliestStates(stretches, pieces, allowed, fonts);
  }
  const lines = raiseLines(stretches, raiseDrawn(stretches, editsOf(stretches, pieces, path)));
  const edits = raiseFirsts(stretches, lines);
  return edits.map((list, at) =>
    list.filter(({ start, end, fixed }) => fixed !== stretches[at]!.text.slice(start, end)),
  );
}

function allowsCharset(allowed: readonly boolean[]): boolean {
  return allowed.some((yes, state) => yes && isCharset(state));
}

/** True of words of plain Vietnamese alone. */
function isPlain(text: string): boolean {
  const { odd, unknown } = surveyText(text);
  return odd + unknown === 0;
}

/** What every word of a charset says, words that say the same in Unicode too. */
function editsOf(stretches: readonly Stretch[], pieces: readonly Piece[], path: Uint8Array): Edit[][] {
  const edits: Edit[][] = stretches.map(() => []);
  pieces.forEach((piece, at) => {
    const state = path[at]!;
    if (!isCharset(state)) return;
    const rule = STATES[state] as Charset;
    const gain = gainOf(piece, state);
    const confidence = 1 / (1 + Math.exp(-2 - Math.max(0, gain)));
    const said = lettersOf(piece, stretches, rule, readWord(piece.word, state).text);
    piece.parts.forEach(({ stretch, start, end }, part) => {
      const evidence = evidenceOf(stretches[stretch]!.font, rule, gain);
      edits[stretch]!.push({ start, end, fixed: said[part]!, rule, evidence, confidence });
    });
  });
  return edits;
}

/** What each part of a piece says, where each says something by itself; else the first says all of it. */
function lettersOf({ parts }: Piece, stretches: readonly Stretch[], charset: Charset, text: string): readonly string[] {
  if (parts.length === 1) return [text];
  const alone = parts.map(({ stretch, start, end }) =>
    decodeCharset(stretches[stretch]!.text.slice(start, end), charset),
  );
  if (alone.join("").length !== text.length) return [text, ...parts.slice(1).map(() => "")];
  return alone.map((own, at) => {
    const before = alone.slice(0, at).join("").length;
    return text.slice(before, before + own.length);
  });
}

function evidenceOf(font: string | undefined, charset: string, gain: number): string {
  const named = charsetOfFont(font) === charset ? `font ${font}; ` : "";
  return gain > 0 ? `${named}a Vietnamese word in ${charset}` : `${named}between words in ${charset}`;
}
