import type { Figure, Read } from "../number/Figure.ts";
import { sentenceOf } from "../text/sentenceOf.ts";
import type { Check, Verdict } from "../verdict/Check.ts";
import { nothing, together } from "../verdict/verdicts.ts";
import { heldRate } from "./judgeChange.ts";

/** Words of results, whose fraction is of all there were. */
const partly = /giải quyết|làm rõ|khám phá|xử lý|hoàn thành|đạt|tỷ lệ|tỉ lệ|chiếm/iu;

/** `Số vụ giảm 6,2% (286/305 vụ)`: a rate right before both values, unless they are those that were solved, and all. */
export const fractionRate: Check = ({ extraction, passages }) =>
  together(passages.flatMap((read) => read.figures.map((_, index) => judge(extraction.plain.text, read, index))));

function judge(text: string, read: Read, index: number): Verdict {
  const [step, value] = read.figures.slice(index, index + 2);
  const before: Figure | undefined = value?.base;
  if (step?.kind !== "percent" || step.change === undefined || value === undefined || before === undefined)
    return nothing;
  if ([step, value, before].some((one) => one.approx !== undefined) || before.amount === 0n) return nothing;
  const direction = value.amount > before.amount ? "up" : "down";
  if (direction !== step.change || partly.test(text.slice(sentenceOf(read, step).start, step.start))) return nothing;
  const opens = /^\s*%?\s*\(\s*$/u.test(text.slice(step.end, value.start));
  const closes = /^[^;.,()\d]{0,25}\)/u.test(text.slice(before.end, read.passage.end));
  return opens && closes ? heldRate(step, value, before) : nothing;
}
