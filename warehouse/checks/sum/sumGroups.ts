import { addAmounts } from "../number/amount.ts";
import type { Figure } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { eachSentence, type Sentence } from "../text/eachSentence.ts";
import { listOpenings } from "../text/listWords.ts";
import type { Check, Verdict } from "../verdict/Check.ts";
import { nothing, together } from "../verdict/verdicts.ts";
import { judgeSum } from "./judgeSum.ts";

/** So many parts at least. */
const least = 3;
/** The last part is of all others. */
const others = /(?<!\p{L})khác(?:\s\p{L}+){0,2}\s*:?\s*$/iu;

/**
 * Several breakdowns of one total, parted by `;`: `346 người, trong đó: nam 318 người, nữ 28 người; dân tộc Mông 142
 * người, dân tộc Thái 96 người, dân tộc khác 108 người`. One whose parts all begin with the same word, or whose last is of
 * all others, makes up the total like the first one.
 */
export const sumGroups: Check = eachSentence(judgeSentence);

function judgeSentence(text: string, { start, end, figures }: Sentence): Verdict {
  if (figures.length < least + 3 || !text.slice(start, end).includes(";")) return nothing;
  const counts = figures.filter((one) => one.depth === 0 && one.unit !== "tuổi");
  const openings = [...text.slice(start, end).matchAll(listOpenings)].map((opening) => start + opening.index);
  const from = openings.find((at) => counts.some((one) => one.end <= at && isCount(one)));
  if (from === undefined) return nothing;
  const total = counts.findLast((one) => one.end <= from && isCount(one));
  if (total === undefined || total.base !== undefined || total.approx !== undefined) return nothing;
  const groups = groupsOf(text, from, end, counts);
  const first = groups[0];
  if (first === undefined || first.length < 2 || !first.every((one) => isPart(one, total))) return nothing;
  if (addAmounts(first.map((one) => one.amount)) !== total.amount) return nothing;
  return together(groups.slice(1).map((group) => judgeGroup(total, group)));
}

/** The counts between one `;` and the next. */
function groupsOf(text: string, from: number, end: number, figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const stops = [...text.slice(from, end).matchAll(/;/g)].map((match) => from + match.index);
  return [from, ...stops].map((start, at) =>
    figures.filter((one) => start <= one.start && one.end <= (stops[at] ?? end)),
  );
}

function isPart(one: Figure, total: Figure): boolean {
  return isCount(one) && one.kind === total.kind && one.base === undefined && one.approx === undefined;
}

function judgeGroup(total: Figure, group: readonly Figure[]): Verdict {
  if (group.length < least || !group.every((one) => isPart(one, total))) return nothing;
  const labels = group.map((one) => one.label.split(",").at(-1)!.trim().toLowerCase());
  const aged = labels.every((label) => /tuổi$/u.test(label.replace(/ trở (?:lên|xuống)$/u, "")));
  const closed =
    others.test(labels.at(-1)!) || (aged && /^dưới/u.test(labels[0]!) && /trên|trở lên/u.test(labels.at(-1)!));
  const alike = new Set(labels.map((label) => label.split(/\s+/)[0])).size === 1 && labels[0] !== "";
  if (!closed && !alike) return nothing;
  const sum = addAmounts(group.map((one) => one.amount));
  // Of peoples, trades and the like others may not have been named.
  if (sum < total.amount && !closed) return nothing;
  return judgeSum(total, group, { whole: true, open: false, sure: true, said: true, closed: true }, "");
}
