import type { Figure, Read } from "../number/Figure.ts";
import { isPlain } from "../number/isPlain.ts";
import { unitFit } from "../number/units.ts";
import { sentenceOf } from "../text/sentenceOf.ts";

/** Between a change and the bracket of what it is from; dates may stand there. */
const comparedWith = /^[^;,()]{0,80}(?:so với|cùng kỳ)[^;,()]{0,60}\(\s*(?:(?!tăng|giảm)\p{L}+:? ){0,2}$/iu;
/** The rate of a change beside it. */
const ownRate = /\([^()%]*%[^()]*\)/gu;

/** `tăng 3 vụ so với tháng 10 (19 vụ), giảm 5 vụ so với tháng 11/2022 (27 vụ)`: each change is from what stands in its own bracket. */
export function comparedBracket(text: string, read: Read, step: Figure, unit = step.unit): Figure | undefined {
  const index = read.figures.indexOf(step);
  const next = read.figures.slice(index + 1, index + 3).find((one) => one.kind !== "percent");
  if (next === undefined || !isPlain(next) || unitFit(unit, next.unit) < 1) return undefined;
  const between = text.slice(step.end, next.start).replace(ownRate, "");
  return comparedWith.test(between) && closes(text, read, next) ? next : undefined;
}

/** `so với cùng kỳ giảm 12 vụ (108 vụ), giảm 9 người chết (52 người)`: the bracket after a difference says what it is from. */
export function bracketEarlier(text: string, read: Read, value: Figure, index: number): Figure | undefined {
  const step = read.figures[index]!;
  const series = inSeries(text, read, index);
  if (series !== undefined) return series;
  const next = read.figures[index + 1];
  if (next === undefined || !isPlain(next) || next.depth !== step.depth + 1) return undefined;
  if (unitFit(next.unit, step.unit) < 2 || next.amount === value.amount) return undefined;
  const compared = /so với|cùng kỳ|hơn năm|vượt (?:chỉ tiêu|kế hoạch|dự toán)/iu.test(
    text.slice(sentenceOf(read, step).start, step.start),
  );
  const alone =
    /^[^;.,()\d]{0,30}\(\s*(?:(?:đầu năm|đầu kỳ|cùng kỳ|năm trước|năm ngoái)(?: là)?:? )?$/iu.test(
      text.slice(step.end, next.start),
    ) && closes(text, read, next);
  return compared && alone ? next : undefined;
}

/** `tăng 09 vụ, 11 đối tượng (52 vụ, 63 đối tượng)`: a bracket after several changes, or before them, has as many values, each of its kind. */
function inSeries(text: string, read: Read, index: number): Figure | undefined {
  const step = read.figures[index]!;
  const isStep = (one: Figure | undefined): one is Figure =>
    one?.change !== undefined && one.kind !== "percent" && one.depth === step.depth;
  let first = index;
  while (
    isStep(read.figures[first - 1]) &&
    joins.test(text.slice(read.figures[first - 1]!.end, read.figures[first]!.start))
  )
    first -= 1;
  let last = index;
  while (
    isStep(read.figures[last + 1]) &&
    joins.test(text.slice(read.figures[last]!.end, read.figures[last + 1]!.start))
  )
    last += 1;
  const steps = read.figures.slice(first, last + 1);
  if (steps.length < 2) return undefined;
  const after = read.figures.slice(last + 1, last + 1 + steps.length);
  const before = read.figures.slice(Math.max(0, first - steps.length), first);
  const start = sentenceOf(read, step).start;
  const isBracket = (values: readonly Figure[]): boolean =>
    values.length === steps.length &&
    values.every(
      (one, at) => isPlain(one) && one.depth === step.depth + 1 && unitFit(one.unit, steps[at]!.unit) >= 2,
    ) &&
    closes(text, read, values.at(-1)!) &&
    /so với|cùng kỳ/iu.test(text.slice(start, values[0]!.start));
  const follows = isBracket(after) && /^[^;.()\d]{0,30}\(\s*$/u.test(text.slice(steps.at(-1)!.end, after[0]!.start));
  if (follows) return after[index - first];
  const leads =
    isBracket(before) &&
    /(?:so với|cùng kỳ)[^;.()]{0,50}\(\s*(?:\p{L}+:? ){0,2}$/iu.test(text.slice(start, before[0]!.start));
  return leads && /^[^;.()\d]{0,25}\)\s*,?\s*(?:tăng|giảm)\s*$/iu.test(text.slice(before.at(-1)!.end, steps[0]!.start))
    ? before[index - first]
    : undefined;
}

/** Between a change and the next of a series. */
const joins = /^[^;.:()\d]{0,25}(?:,|\svà)\s*(?:(?:tăng|giảm)\s)?$/iu;

function closes(text: string, read: Read, figure: Figure): boolean {
  return /^[^;.,()\d]{0,25}\)/u.test(text.slice(figure.end, read.passage.end));
}
