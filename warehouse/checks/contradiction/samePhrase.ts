import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { isMiswritten } from "../number/nearness.ts";
import type { Check, Checked, Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { together } from "../verdict/verdicts.ts";
import { contextOf, suspectContradiction, wordsOf } from "./statements.ts";

/** How many words around two numbers must be the same, and how many of them before; of large numbers that differ by a slip. */
const alike = { all: 7, before: 2 };
const alikeSlip = { all: 4, before: 1 };

/** Numbers of three digits do not differ by a slip by chance. */
const large = 100;

/** Words that stand more often than this are a formula, not a statement. */
const fewest = 6;

/** Words before a number that say nothing of what is counted. */
const empty: ReadonlySet<string> = new Set(["duoc", "la", "co", "da", "hon", "tong", "so", "khoang"]);

type Said = {
  readonly figure: Figure;
  readonly read: Read;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly context: string;
};

/** The same words around two numbers in different paragraphs of the report, about the same area and time. */
export const samePhrase: Check = (checked) => {
  const groups = new Map<string, Said[]>();
  for (const read of checked.passages) {
    for (const figure of read.figures) {
      const said = wordsAround(checked, read, figure);
      if (said === undefined) continue;
      const key = `${said.before.at(-1)} ${said.after.slice(0, 2).join(" ")}`;
      groups.set(key, [...(groups.get(key) ?? []), said]);
    }
  }
  return together(
    [...groups.values()].flatMap((group) =>
      group.length > fewest
        ? []
        : group.flatMap((first, index) => group.slice(index + 1).flatMap((second) => compare(first, second))),
    ),
  );
};

function compare(first: Said, second: Said): readonly Verdict[] {
  if (first.read === second.read || first.figure.amount === second.figure.amount || first.context !== second.context)
    return [];
  const least = isMiswritten(first.figure, second.figure, large) ? alikeSlip : alike;
  const before = commonStart(first.before.toReversed(), second.before.toReversed());
  if (before < least.before || before + commonStart(first.after, second.after) < least.all) return [];
  const reason = writeReason("words", first.figure.value);
  return [suspectContradiction(second.figure, first.figure, [first.figure], reason)];
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((word, index) => word !== b[index]);
  return differs < 0 ? a.length : differs;
}

/** Numbers that bound a rule (`từ 50 đến dưới 100`) are no statements. */
const threshold = /(?:từ|dưới|đến|quá|ít nhất|tối thiểu|tối đa)\s*$/iu;
const thresholdAfter = /^[^;.\d]{0,60}\s(?:trở lên|trở xuống|đến dưới|đến(?=\s+(?:dưới\s+)?\d))\s/iu;

/** The words around a number that stands for itself: not in a note, a row or a bracket, nor said again beside it. */
function wordsAround(checked: Checked, read: Read, figure: Figure): Said | undefined {
  const { text } = checked.extraction.plain;
  const { type } = read.passage;
  if (type === "note" || type === "row" || !isCount(figure) || figure.unit === undefined) return undefined;
  if (figure.depth > 0 || figure.kind === "money" || figure.approx !== undefined) return undefined;
  const rest = text.slice(figure.base?.end ?? figure.end, read.passage.end).slice(0, 90);
  if (threshold.test(figure.label) || thresholdAfter.test(rest)) return undefined;
  // Awards are listed giver by giver and occasion by occasion in the same words.
  if (/^(?:tập thể|cá nhân)/.test(figure.unit)) return undefined;
  const again = read.figures.some(
    (one) => one !== figure && one !== figure.base && one.amount === figure.amount && one.unit === figure.unit,
  );
  const before = wordsOf(figure.label.split(/[,:]/).at(-1) ?? "").filter((word) => !empty.has(word));
  const after = wordsOf(rest.split(/[;.,:()[\n]/)[0] ?? "");
  if (again || before.length < alike.before || after.length < 2) return undefined;
  return {
    figure,
    read,
    before: before.slice(-5),
    after: after.slice(0, 6),
    context: contextOf(checked, read, figure),
  };
}
