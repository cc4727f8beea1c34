import { sizeOf } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { isMiswritten } from "../number/nearness.ts";
import type { Check, Checked } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { together } from "../verdict/verdicts.ts";
import { contextOf, suspectContradiction } from "./statements.ts";

/** A number of which two statements that share it speak of the same thing. */
const telling = 100;

type Pair = { readonly read: Read; readonly first: Figure; readonly second: Figure; readonly context: string };

/**
 * Two paragraphs that give the same things in the same order, one number alike and the other a slip apart: `1.045 buổi
 * với 57.059 lượt người` in the summary and `1.054 buổi, thu hút 57.059 lượt người` in the detail.
 */
export const samePair: Check = (checked) => {
  const groups = new Map<string, Pair[]>();
  for (const pair of checked.passages.flatMap((read) => pairsOf(checked, read))) {
    for (const shared of [`${pair.first.value} of`, `of ${pair.second.value}`]) {
      const key = `${pair.first.kind} ${pair.second.kind} ${shared} ${pair.context}`;
      groups.set(key, [...(groups.get(key) ?? []), pair]);
    }
  }
  return together(
    [...groups.values()].flatMap(([known, ...others]) =>
      known === undefined ? [] : others.flatMap((one) => compare(known, one)),
    ),
  );
};

function compare(known: Pair, other: Pair): readonly ReturnType<Check>[] {
  if (known.read === other.read) return [];
  const sameFirst = known.first.amount === other.first.amount;
  const sameSecond = known.second.amount === other.second.amount;
  if (sameFirst === sameSecond) return [];
  const shared = sameFirst ? known.first : known.second;
  const [a, b] = sameFirst ? [known.second, other.second] : [known.first, other.first];
  if (sizeOf(shared.amount) < telling || !isMiswritten(a, b)) return [];
  return [suspectContradiction(b, a, [a], writeReason("elsewhere", a.value))];
}

/** Neighbouring counts of different things in running text. */
function pairsOf(checked: Checked, read: Read): readonly Pair[] {
  const { text } = checked.extraction.plain;
  if (read.passage.type === "note" || read.passage.type === "row") return [];
  const counts = read.figures.filter((one) => isCount(one) && one.depth === 0 && one.kind !== "");
  return counts.flatMap((first, index) => {
    const second = counts[index + 1];
    if (second === undefined || first.kind === second.kind || /[;.]\s/.test(text.slice(first.end, second.start)))
      return [];
    return [{ read, first, second, context: contextOf(checked, read, first) }];
  });
}
