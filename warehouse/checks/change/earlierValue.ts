import type { Span } from "../../../model/span.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { unitFit } from "../number/units.ts";
import { sentenceOf } from "../text/sentenceOf.ts";
import { comparedBracket } from "./bracketEarlier.ts";
import { isEarlier } from "./isEarlier.ts";
import { sharesFate } from "./sameSubject.ts";

/** How far a difference may stand from the earlier value. */
const differenceReach = 120;

/** The earlier value that the sentence states beside a value: `tăng từ 42 mô hình … lên 50 mô hình`, `(năm 2022: 20 vụ)`. */
export function earlierValue(text: string, read: Read, value: Figure, step: Figure): Figure | undefined {
  const sentence = sentenceOf(read, step);
  const beside = comparedBracket(text, read, step, step.kind === "percent" ? value.unit : step.unit);
  if (beside !== undefined && beside !== value && unitFit(beside.unit, value.unit) >= 1) return beside;
  const others = read.figures.filter(
    (one) => one !== step && one.change !== undefined && one.kind === step.kind && one.start >= sentence.start,
  );
  const found = read.figures.filter(
    (one) =>
      one !== step &&
      one !== value &&
      one.start >= sentence.start &&
      one.end <= sentence.end &&
      isCount(one) &&
      unitFit(one.unit, value.unit) >= 1 &&
      isEarlier(text, read, one) &&
      !others.some((other) => comparedBracket(text, read, other) === one || isSaidOf(text, read, other, one)),
  );
  const year = comparedYear.exec(text.slice(step.end, sentence.end))?.[1];
  const ofYear = found.filter((one) => year === undefined || (yearBeside(text, sentence, one) ?? year) === year);
  const near = ofYear.filter((one) => !betweenThem(text, one, step).includes(";"));
  const own = ofYear.length > 1 && near.length > 0 ? near : ofYear;
  const fated = own.length > 1 ? own.filter((one) => sharesFate(text, one, step)) : own;
  const only = fated[0];
  if (fated.length !== 1 || only === undefined || Math.abs(only.start - step.start) >= differenceReach)
    return undefined;
  // `23 vụ (cùng kỳ 25 vụ), làm rõ 20 vụ`: the bracket belongs to the value before it.
  if (only.start < value.start && only.depth > value.depth && !isInFront(text, sentence.start, only)) return undefined;
  if (belongsToAnother(text, read, only, step)) return undefined;
  const both = [only, value].every((one) => yearRightBefore.test(text.slice(sentence.start, one.start)));
  return betweenThem(text, only, value).includes(";") && !both ? undefined : only;
}

/** `giảm 11 trường hợp so với năm 2023; tảo hôn 6 trường hợp (năm 2023: 9 trường hợp)`: the bracket is about the count before it. */
function belongsToAnother(text: string, read: Read, one: Figure, step: Figure): boolean {
  if (one.start < step.start || one.depth <= step.depth) return false;
  const between = read.figures.filter(
    (other) => other.start > step.start && other.end < one.start && isCount(other) && other.depth < one.depth,
  );
  return between.some((other) => unitFit(other.unit, one.unit) >= 2 && /[,;]/.test(text.slice(step.end, other.start)));
}

/** `tăng 612 người, vượt 120 người so với kế hoạch 4.000 người`: the value right after a change is what that is from. */
function isSaidOf(text: string, read: Read, step: Figure, one: Figure): boolean {
  const next = read.figures[read.figures.indexOf(step) + 1];
  return next === one && /^[^;()]*(?:so với|cùng kỳ)/iu.test(text.slice(step.end, one.start));
}

/** `giảm 11,1% so với năm 2022`: the year that a difference is held against. */
const comparedYear = /^\s*%?[^;.,()\d]{0,25}so với (?:cùng kỳ )?năm ((?:19|20)\d{2})/iu;

/** The year right after a count (`40 vụ năm 2021`), or right before it (`năm 2021: 40 vụ`). */
function yearBeside(text: string, sentence: Span, one: Figure): string | undefined {
  const after = /^\s*(?:\p{L}+\s){0,3}?(?:\(|trong |của )?năm ((?:19|20)\d{2})/iu.exec(
    text.slice(one.end, sentence.end),
  );
  const before = /năm ((?:19|20)\d{2})\s*[:(]?(?:\s\p{L}+){0,3}\s*$/iu.exec(text.slice(sentence.start, one.start));
  return after?.[1] ?? before?.[1];
}

/** `So với năm 2022 (50 vụ), năm 2023 xảy ra 44 vụ`: no number stands before the bracket. */
function isInFront(text: string, start: number, one: Figure): boolean {
  return !/\d/.test(text.slice(start, one.start).replace(/(?:19|20)\d{2}|\d+ tháng|tháng \d+/g, ""));
}

function betweenThem(text: string, one: Figure, other: Figure): string {
  return one.start < other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);
}

/** `Năm 2022: 1.120 hồ sơ; năm 2023: 1.344 hồ sơ`. */
const yearRightBefore = /năm (?:19|20)\d{2}\s*[:,]?(?:\s(?!so|tăng|giảm)\p{L}+){0,3}\s*$/iu;
