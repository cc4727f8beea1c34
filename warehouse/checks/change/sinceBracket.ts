import type { Figure, Read } from "../number/Figure.ts";
import { isPlain } from "../number/isPlain.ts";
import { slipped } from "../number/slip.ts";
import { unitFit } from "../number/units.ts";
import { sentenceOf } from "../text/sentenceOf.ts";
import type { Check, Checked, Verdict } from "../verdict/Check.ts";
import { confirm, nothing, together } from "../verdict/verdicts.ts";
import { suspectDifference } from "./judgeChange.ts";

/** Before the earlier value, at the beginning of a clause: `so với đầu năm (1.200 hội viên) tăng …`. */
const since = /(?:^|[;,])\s*(?:so với|cùng kỳ)[^;.()]{0,50}\(\s*(?:\p{L}+:? ){0,2}$/iu;
/** Between it and the difference. */
const toStep = /^[^;.()\d]{0,25}\)\s*,?\s*(?:(?:thì|đã)\s)?(?:tăng|giảm)(?:\s(?:thêm|được))?\s*$/iu;

/** A difference after the bracket of the earlier value, against the one count of the sentence that it is the change of. */
export const sinceBracket: Check = (checked) =>
  together(checked.passages.flatMap((read) => read.figures.map((_, index) => judge(checked, read, index))));

function judge(checked: Checked, read: Read, index: number): Verdict {
  const { text } = checked.extraction.plain;
  const [before, step] = read.figures.slice(index, index + 2);
  if (before === undefined || step?.change === undefined || step.kind === "percent" || !isPlain(before)) return nothing;
  const { start } = sentenceOf(read, before);
  if (!since.test(text.slice(start, before.start)) || !toStep.test(text.slice(before.end, step.start))) return nothing;
  const values = read.figures.filter(
    (one) =>
      start <= one.start && one.end <= before.start && one.depth < before.depth && isPlain(one) && isLike(one, step),
  );
  const meant = step.change === "up" ? before.amount + step.amount : before.amount - step.amount;
  const value = values.find((one) => one.amount === meant);
  if (value !== undefined) return confirm(value, before, step);
  // Of several counts that whose difference may have been written wrong.
  const near = values.filter((one) => slipped(step.amount, differenceOf(one, before)));
  return near.length === 1 ? suspectDifference(near[0]!, before, step) : nothing;
}

function differenceOf(one: Figure, before: Figure): bigint {
  return one.amount > before.amount ? one.amount - before.amount : before.amount - one.amount;
}

function isLike(one: Figure, step: Figure): boolean {
  return step.unit === undefined || unitFit(one.unit, step.unit) >= 2;
}
