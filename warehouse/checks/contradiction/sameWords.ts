import { sizeOf } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { slipped } from "../number/slip.ts";
import type { Check, Checked } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { together } from "../verdict/verdicts.ts";
import { contextOf, suspectContradiction, wordsOf } from "./statements.ts";

/** Numbers smaller than this differ by a slip by chance. */
const large = 1000;
/** So many words must be the same, and such a share of those of the shorter clause. */
const alike = { words: 7, share: 0.7 };

type Said = {
  readonly figure: Figure;
  readonly read: Read;
  readonly words: ReadonlySet<string>;
  readonly context: string;
};

/** Large numbers a slip apart in clauses of other passages that say the same in another order. */
export const sameWords: Check = (checked) => {
  const all = checked.passages.flatMap((read) => saidIn(checked, read));
  const groups = new Map<string, Said[]>();
  for (const one of all) {
    const key = `${one.figure.kind} ${one.context} ${[...one.figure.value].toSorted().join("")}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return together(
    [...groups.values()].flatMap((group) => {
      const [first, ...rest] = group;
      const other = rest.find((one) => first !== undefined && contradicts(first, one));
      return first === undefined || other === undefined
        ? []
        : [
            suspectContradiction(
              other.figure,
              first.figure,
              [first.figure],
              writeReason("elsewhere", first.figure.value),
            ),
          ];
    }),
  );
};

function contradicts(one: Said, other: Said): boolean {
  if (one.read === other.read || !slipped(one.figure.amount, other.figure.amount)) return false;
  const shared = [...one.words].filter((word) => other.words.has(word)).length;
  return shared >= alike.words && shared >= alike.share * Math.min(one.words.size, other.words.size);
}

/** Numbers with the words of their clause, where no other number of the same thing stands in it. */
function saidIn(checked: Checked, read: Read): readonly Said[] {
  const { text } = checked.extraction.plain;
  if (read.passage.type === "note" || read.passage.cells !== undefined) return [];
  return read.figures.flatMap((figure): readonly Said[] => {
    if (!isCount(figure) || figure.depth > 0 || figure.approx !== undefined || sizeOf(figure.amount) < large) return [];
    const sentence = read.sentences.find((one) => one.start <= figure.start && figure.end <= one.end);
    if (sentence === undefined) return [];
    const before = text.slice(sentence.start, figure.start).split(/[;,(]/).at(-1)!;
    const after = text.slice(figure.end, sentence.end).split(/[;,(.]/)[0]!;
    const words = new Set(wordsOf(`${before} ${after}`));
    return [{ figure, read, words, context: contextOf(checked, read, figure) }];
  });
}
