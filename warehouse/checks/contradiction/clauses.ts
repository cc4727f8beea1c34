import type { Figure, Read } from "../number/Figure.ts";
import type { Checked } from "../verdict/Check.ts";
import { contextOf, wordsOf } from "./statements.ts";

/** A number with the words of its clause. */
export type Clause = { readonly figure: Figure; readonly read: Read; readonly words: ReadonlySet<string> };

/** Which numbers are looked at, what ends a clause besides its sentence, and which words say nothing. */
export type ClauseRules = {
  readonly wanted: (figure: Figure) => boolean;
  /** Signs, as they stand in a class of a regular expression; a full stop ends what comes after the number too. */
  readonly ends: string;
  readonly empty?: ReadonlySet<string>;
};

/**
 * Clauses of the running text (no notes, no cells) whose numbers count the same in the same context and have the same digits, in
 * whatever order: one list for each such number.
 */
export function clausesAlike(checked: Checked, rules: ClauseRules): readonly (readonly Clause[])[] {
  const groups = new Map<string, Clause[]>();
  const ends = { before: new RegExp(`[${rules.ends}]`), after: new RegExp(`[${rules.ends}.]`) };
  for (const read of checked.passages) {
    if (read.passage.type === "note" || read.passage.cells !== undefined) continue;
    for (const figure of read.figures) {
      const words = rules.wanted(figure) ? wordsAround(checked, read, figure, ends) : undefined;
      if (words === undefined) continue;
      const key = `${figure.kind}|${contextOf(checked, read, figure)}|${[...figure.value].toSorted().join("")}`;
      groups.set(key, [
        ...(groups.get(key) ?? []),
        { figure, read, words: new Set(words.filter((word) => rules.empty?.has(word) !== true)) },
      ]);
    }
  }
  return [...groups.values()];
}

function wordsAround(
  { extraction }: Checked,
  read: Read,
  figure: Figure,
  ends: { readonly before: RegExp; readonly after: RegExp },
): readonly string[] | undefined {
  const sentence = read.sentences.find((one) => one.start <= figure.start && figure.end <= one.end);
  if (sentence === undefined) return undefined;
  const { text } = extraction.plain;
  const before = text.slice(sentence.start, figure.start).split(ends.before).at(-1)!;
  const after = text.slice(figure.end, sentence.end).split(ends.after)[0]!;
  return wordsOf(`${before} ${after}`);
}

/** True of clauses of two passages that have so many words in common, and such a share of those of the shorter one. */
export function sayAlike(
  one: Clause,
  other: Clause,
  least: { readonly words: number; readonly share: number },
): boolean {
  if (one.read === other.read) return false;
  const shared = [...one.words].filter((word) => other.words.has(word)).length;
  return shared >= least.words && shared >= least.share * Math.min(one.words.size, other.words.size);
}
