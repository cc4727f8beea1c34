import { sizeOf } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { slipped } from "../number/slip.ts";
import { sentenceOf } from "../text/sentenceOf.ts";
import type { Check, Checked } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { together } from "../verdict/verdicts.ts";
import { contextOf, suspectContradiction, wordsOf } from "./statements.ts";

/** Of fewer the numbers above differ by a slip by chance. */
const least = 20;
/** So many words both sentences have, those of the unit not counted. */
const shared = 4;

type Said = {
  readonly read: Read;
  readonly figure: Figure;
  readonly context: string;
  readonly words: ReadonlySet<string>;
};

/** `142/152 xã đạt tiêu chuẩn an toàn` in the summary and `146/152 xã` of the same in the detail: of the same base a slip apart. */
export const sameFraction: Check = (checked) => {
  const all = checked.passages.flatMap((read) => saidIn(checked, read));
  const groups = new Map<string, Said[]>();
  for (const one of all) {
    const key = `${one.figure.unit} ${one.figure.base!.value} ${one.context}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return together(
    [...groups.values()].flatMap(([first, ...others]) => {
      const other = others.find((one) => first !== undefined && contradicts(first, one));
      if (first === undefined || other === undefined || others.length > 1) return [];
      return [
        suspectContradiction(other.figure, first.figure, [first.figure], writeReason("elsewhere", first.figure.value)),
      ];
    }),
  );
};

function contradicts(one: Said, other: Said): boolean {
  if (one.read === other.read || !slipped(one.figure.amount, other.figure.amount)) return false;
  return [...one.words].filter((word) => other.words.has(word)).length >= shared;
}

function saidIn(checked: Checked, read: Read): readonly Said[] {
  const { text } = checked.extraction.plain;
  if (read.passage.type === "note" || read.passage.cells !== undefined) return [];
  return read.figures.flatMap((figure): readonly Said[] => {
    if (figure.base === undefined || figure.unit === undefined || sizeOf(figure.base.amount) < least) return [];
    if (figure.approx !== undefined || figure.change !== undefined || figure.depth > 0) return [];
    const sentence = sentenceOf(read, figure);
    const own = new Set(wordsOf(figure.unit));
    const words = wordsOf(text.slice(sentence.start, sentence.end)).filter((word) => !own.has(word));
    return [{ read, figure, words: new Set(words), context: contextOf(checked, read, figure) }];
  });
}
