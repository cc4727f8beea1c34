import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { unitFit } from "../number/units.ts";
import { sentenceOf } from "../text/sentenceOf.ts";

/** `34 vụ …, giảm 06 vụ (34/41 vụ)`: the fraction after a difference repeats the value, over the one before. */
export function bracketBase(text: string, read: Read, value: Figure, index: number): Figure | undefined {
  const next = read.figures[index + 1];
  if (next?.base === undefined || next.amount !== value.amount) return undefined;
  return /^[^;.,()\d]{0,30}\(\s*$/u.test(text.slice(read.figures[index]!.end, next.start)) ? next.base : undefined;
}

/** `số vụ giảm 16 vụ (54/70 vụ)`: both values stand in the bracket after the difference. */
export function fractionAfter(text: string, read: Read, index: number): Figure | undefined {
  const [step, next] = [read.figures[index]!, read.figures[index + 1]];
  if (next?.base === undefined || (next.unit !== undefined && unitFit(next.unit, step.unit) < 2)) return undefined;
  return /^[^;.,()\d]{0,30}\(\s*$/u.test(text.slice(step.end, next.start)) ? next : undefined;
}

/** The value that the fraction after a difference repeats, from a clause before. */
export function repeatedValue(read: Read, index: number): Figure | undefined {
  const next = read.figures[index + 1];
  if (next?.base === undefined) return undefined;
  return read.figures
    .slice(0, index)
    .findLast((one) => isCount(one) && !one.isBase && one.amount === next.amount && one.unit === next.unit);
}

/** `28/20 vụ, tăng 08 vụ`: the fraction of both years stands right before the difference. */
export function fractionNear(text: string, read: Read, value: Figure, step: Figure): boolean {
  const between = text.slice(value.base!.end, step.start);
  if (/[;.]\s/.test(between) || between.length >= 60 || /đạt|tỷ lệ|tỉ lệ/iu.test(between)) return false;
  // In `96/104 thôn, tăng 7 thôn` the 104 is all there are, unless another fraction beside it compares.
  const direction = value.amount > value.base!.amount ? "up" : "down";
  if (step.kind === "percent" || isComparison(value, step)) return true;
  if (direction === step.change) return direction === "up" || !partWords.test(value.label);
  const { start, end } = sentenceOf(read, step);
  return read.figures.some((one, at) => {
    const next = read.figures[at + 2];
    return one !== value && one.start >= start && one.end <= end && next !== undefined && isComparison(one, next);
  });
}

/** Words of results, of which the base may be all there were: `giải quyết 34/41 tin, giảm 12 tin`. */
const partWords = /giải quyết|xử lý|làm rõ|khám phá|điều tra|hòa giải|hoàn thành|thu hồi|tiếp nhận|đạt|cấp|có(?=\s)/iu;

/** True of a fraction of which the difference is the next number: `33/43 vụ (giảm 10 vụ)`. */
function isComparison({ amount, base }: Figure, step: Figure): boolean {
  if (base === undefined || step.change === undefined) return false;
  return step.amount === (amount > base.amount ? amount - base.amount : base.amount - amount);
}
