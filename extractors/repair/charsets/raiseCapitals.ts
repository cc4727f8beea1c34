import type { Edit } from "../text/edits.ts";
import { type Edits, isOpen, withoutCapital, wordsOf } from "./blockWords.ts";
import { openWordsInCapitals } from "./capitals.ts";
import { charsetOfFont, drawsCapitals } from "./fonts.ts";
import type { Stretch } from "./stretches.ts";

const lacksCapitals = (edit: Edit): boolean => withoutCapital(edit).size > 0;

/**
 * Edits of stretches whose font draws small letters as capitals (`.VnTimeH`), with capitals: words of plain ASCII are
 * drawn so too. A font of that name whose text turned out to be Unicode is left alone.
 */
export function raiseDrawn(stretches: readonly Stretch[], edits: Edits): Edits {
  if (!edits.some((list) => list.some(lacksCapitals))) return edits;
  return edits.map((list, at) => {
    const { text, font } = stretches[at]!;
    if (!drawsCapitals(font) || !(list.some(lacksCapitals) || /^[\x00-\x7f]*$/.test(text))) return list;
    return raiseStretch(text, list, font!);
  });
}

function raiseStretch(text: string, edits: readonly Edit[], font: string): readonly Edit[] {
  const taken = (at: number): boolean => edits.some(({ start, end }) => at >= start && at < end);
  const plain = [...text.matchAll(/[a-z]+/gi)].filter(({ 0: word, index }) => !taken(index) && /[a-z]/.test(word));
  const raised = plain.map(
    ({ 0: word, index }): Edit => ({
      start: index,
      end: index + word.length,
      fixed: word.toUpperCase(),
      rule: charsetOfFont(font) ?? "tcvn3",
      evidence: `font ${font} draws capitals`,
      confidence: 0.97,
    }),
  );
  const decoded = edits.map((edit) => ({ ...edit, fixed: edit.fixed.toUpperCase() }));
  return [...decoded, ...raised].sort((one, other) => one.start - other.start);
}

/** What every word in capitals has. */
const BIG = /\p{Lu}{2}/u;

/** Edits with capitals where a word has only letters without capitals behind its first, and stands among capitals. */
export function raiseLines(stretches: readonly Stretch[], edits: Edits): Edits {
  const big = stretches.filter(({ text }, at) => BIG.test(text) || edits[at]!.some(({ fixed }) => BIG.test(fixed)));
  const beside = new Set(big.map(({ block }) => block));
  const open = stretches.filter(({ block }, at) => beside.has(block) && edits[at]!.some(isOpen));
  const blocks = new Set(open.map(({ block }) => block));
  if (blocks.size === 0) return edits;
  const words = wordsOf(stretches, edits, blocks);
  const capitals = openWordsInCapitals(words);
  const raised = new Set(words.flatMap((word, at) => (capitals[at] ? word.edits : [])));
  return edits.map((list) =>
    list.map((edit) => (raised.has(edit) ? { ...edit, fixed: edit.fixed.toUpperCase() } : edit)),
  );
}
