import type { Document } from "../../model/document.ts";
import type { Repair } from "../../model/repair.ts";
import { readFlows } from "./document/readFlows.ts";
import { EDGE, followScore, wordId, wordScore } from "./language/languageModel.ts";
import { isAccented } from "./language/letters.ts";
import { isSyllable } from "./language/spelling.ts";
import { slipsOf } from "./text/slips.ts";

type Word = { readonly start: number; readonly text: string; readonly lower: string; readonly id: number };
type Guess = { readonly text: string; readonly score: number };

/** How much likelier than the next best reading a suggestion must be, as logarithm. */
const CLEARLY = Math.log(4);
const MOST_CONFIDENT = 0.9;
/** Letters with a clause's end between two words part them. */
const JOINED = /^[ \t]*\r?\n?[ \t]*$/;

/**
 * Words of a text that look like slips of character recognition, each with what it may have been. They are
 * suggestions and never applied: `applied` is false.
 *
 * A slip is a word that is no syllable and becomes a known word that its neighbours go with when one letter is read as
 * another that looks like it (l and 1, rn and m, a mark that was lost). Names, abbreviations and foreign words become
 * none.
 *
 * @example
 * suggestSlips("lực lượng Cống an, tuyên truyển, phưong tiện") // → [{ original: "phưong", fixed: "phương", rule: "ocr-slip", … }]
 */
export function suggestSlips(text: string): readonly Repair[] {
  const words = [...text.matchAll(/[\p{L}\p{M}\d\u00ad\u200b]+/gu)].map((match): Word => {
    const lower = match[0].toLowerCase();
    return { start: match.index, text: match[0], lower, id: wordId(lower) };
  });
  return words.flatMap((word, at): readonly Repair[] => {
    if (!isStrange(word)) return [];
    const guess = guessOf(word, neighbour(text, words[at - 1], word), neighbour(text, word, words[at + 1], true));
    if (guess === undefined) return [];
    const span = { start: word.start, end: word.start + word.text.length, original: word.text };
    const evidence = `${word.text} is no syllable, and ${guess.text} goes with the words beside it`;
    const confidence = Math.round(guess.score * 1000) / 1000;
    return [{ ...span, fixed: guess.text, rule: "ocr-slip", evidence, confidence, applied: false }];
  });
}

/** The slips of a document, each in its run's text as repairs have it, with the run's place. */
export function suggestDocumentSlips(document: Document): readonly Repair[] {
  const { text, pieces } = readFlows(document);
  let at = 0;
  return suggestSlips(text).flatMap((slip): readonly Repair[] => {
    while (at < pieces.length - 1 && pieces[at]!.end <= slip.start) at++;
    const { run, start, end, place } = pieces[at]!;
    const outside = slip.start < start || slip.end > end || run.original !== undefined;
    return outside ? [] : [{ ...slip, start: slip.start - start, end: slip.end - start, place: run.place ?? place }];
  });
}

/** True of words that may be slips: unknown and no syllables, with more letters than digits, no abbreviations. */
function isStrange({ text, lower, id }: Word): boolean {
  if (id > 0 || text.length > 9 || isSyllable(lower)) return false;
  const digits = text.replace(/\D/g, "").length;
  const accented = [...text].some(isAccented);
  return digits <= 1 && text.length - digits >= (accented ? 1 : 3) && /\p{Ll}/u.test(text);
}

/** The known word beside, if nothing ends between the two. */
function neighbour(text: string, one: Word | undefined, two: Word | undefined, after = false): Word | undefined {
  if (one === undefined || two === undefined) return undefined;
  const found = after ? two : one;
  return JOINED.test(text.slice(one.start + one.text.length, two.start)) && found.id > 0 ? found : undefined;
}

function guessOf(word: Word, before: Word | undefined, after: Word | undefined): Guess | undefined {
  const guesses = slipsOf(word.text)
    .map((text) => ({ text, lower: text.toLowerCase() }))
    .filter(({ lower }) => [...lower].some(isAccented) || lower.length > 3)
    .map(({ text, lower }) => ({ text, lower, id: wordId(lower) }))
    .filter(({ id }) => id > 0)
    .map(({ text, lower, id }) => {
      const alone = wordScore(lower, id);
      const gain = (before ? followScore(before.id, id, lower) : followScore(EDGE, id, lower)) - alone;
      const next = after ? followScore(id, after.id, after.lower) - wordScore(after.lower, after.id) : 0;
      return { text, score: alone + gain + next, fits: (before !== undefined && gain > 0) || next > 0 };
    })
    .sort((one, other) => other.score - one.score);
  const [best, second] = guesses;
  if (!best?.fits || (second && best.score - second.score < CLEARLY)) return undefined;
  const all = guesses.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0);
  return { text: best.text, score: Math.min(MOST_CONFIDENT, 1 / all) };
}
