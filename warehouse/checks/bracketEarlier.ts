import type { Figure, Read } from "./Figure.ts";
import { isCount } from "./figures.ts";
import { sentenceOf } from "./sentenceOf.ts";
import { unitFit } from "./units.ts";

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
  const [step, next] = [read.figures[index]!, read.figures[index + 1]];
  if (next === undefined || !isPlain(next) || next.depth !== step.depth + 1) return undefined;
  if (unitFit(next.unit, step.unit) < 2 || next.amount === value.amount) return undefined;
  const compared = /so với|cùng kỳ|hơn năm/iu.test(text.slice(sentenceOf(read, step).start, step.start));
  const alone = /^[^;.,()\d]{0,30}\(\s*$/u.test(text.slice(step.end, next.start)) && closes(text, read, next);
  return compared && alone ? next : undefined;
}

function isPlain(figure: Figure): boolean {
  return isCount(figure) && figure.base === undefined && figure.approx === undefined;
}

function closes(text: string, read: Read, figure: Figure): boolean {
  return /^[^;.,()\d]{0,25}\)/u.test(text.slice(figure.end, read.passage.end));
}
