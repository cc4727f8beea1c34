import { isWhole, sizeOf, writeAmount } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { decimalsOf, fitPercent, printedPercent, writePercent } from "../number/percent.ts";
import { slipped } from "../number/slip.ts";
import { eachFigure } from "../text/eachFigure.ts";
import { sentenceOf } from "../text/sentenceOf.ts";
import type { Check, Checked, Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { confirm, nothing, together } from "../verdict/verdicts.ts";
import { bracketEarlier } from "./bracketEarlier.ts";
import { earlierValue } from "./earlierValue.ts";
import { bracketBase, fractionAfter, fractionNear, repeatedValue } from "./fractionValues.ts";
import { isTied } from "./isTied.ts";
import { heldRate, suspectChange, suspectDifference } from "./judgeChange.ts";
import { ofBase, ofBaseBetween } from "./ofBase.ts";
import { earlierOfSentence } from "./sentencesBefore.ts";
import { allTogether, totalOfList } from "./severalTogether.ts";
import { valueBefore } from "./valueBefore.ts";

/** Differences and their percentages against the value and the one before: `28 vụ (… tăng 08 vụ = 40%)`. */
export const change: Check = eachFigure(withDifference, percentAlone);

function withDifference(checked: Checked, read: Read, index: number): Verdict {
  const { text } = checked.extraction.plain;
  const step = read.figures[index]!;
  if (step.change === undefined || step.kind === "percent" || step.isBase) return nothing;
  const value = valueBefore(text, read, index) ?? repeatedValue(read, index) ?? fractionAfter(text, read, index);
  if (value === undefined) return together([ofBase(text, read, index), ofBaseBetween(text, read, index)]);
  if (value.start > step.start) return heldDifference(value, value.base!, step);
  const fraction = value.base !== undefined && fractionNear(text, read, value, step) ? value.base : undefined;
  const stated =
    earlierValue(text, read, value, step) ??
    fraction ??
    bracketBase(text, read, value, index) ??
    bracketEarlier(text, read, value, index) ??
    earlierOfSentence(text, read, step);
  const before = step.change === "up" ? value.amount - step.amount : value.amount + step.amount;
  if (stated !== undefined && stated.amount !== before) {
    if (isFarOff(value, stated, step, before)) return nothing;
    const other = totalOfList(text, read, value, stated.amount - before + value.amount);
    const all = other === undefined ? allTogether(read, value, stated, step) : [other];
    return all === undefined ? suspectDifference(value, stated, step) : confirm(...all, stated, step);
  }
  const percent = read.figures[index + 1];
  // `làm rõ 96/104 vụ, tăng 7 vụ, đạt 92,3%`: the percentage is that of the fraction.
  const ofFraction = value.base !== undefined && percent !== undefined && /đạt|chiếm|tỷ lệ|tỉ lệ/iu.test(percent.label);
  if (
    ofFraction ||
    percent?.kind !== "percent" ||
    !isTied(text.slice(step.end, percent.start)) ||
    isOfPoints(read, percent)
  )
    return stated === undefined ? nothing : confirm(value, stated, step);
  if (before < 0n)
    return suspectChange("wrong", step, undefined, [value], writeReason("tooMany", value.value, step.value));
  if (before === 0n) return nothing;
  const exact = (100 * sizeOf(step.amount)) / sizeOf(before);
  const fit = fitPercent(printedPercent(percent), exact);
  if (fit === "right") return confirm(value, step, percent);
  const computed = writePercent(printedPercent(percent), exact);
  const reason =
    writeReason("quotient", step.value, writeAmount(before), computed, percent.value) +
    (fit === "rounded" ? writeReason("cut") : "");
  return suspectChange(fit === "rounded" ? "rounded" : "wrong", percent, computed, [value, step], reason);
}

/** `tiếp nhận 58 người, kết thúc 47 người, tăng 11 người so với đầu kỳ (201 người)`: what changed is another count, not said here. */
function isFarOff(value: Figure, stated: Figure, step: Figure, before: bigint): boolean {
  if (stated.amount <= 2n * value.amount && value.amount <= 2n * stated.amount) return false;
  const difference = value.amount > stated.amount ? value.amount - stated.amount : stated.amount - value.amount;
  const meant = step.change === "up" ? stated.amount + step.amount : stated.amount - step.amount;
  return (
    difference !== step.amount &&
    !slipped(step.amount, difference) &&
    !slipped(stated.amount, before) &&
    !slipped(value.amount, meant)
  );
}

/** `đầu năm 312 hộ (6,8%), cuối năm 241 hộ (5,2%), giảm 71 hộ, tương ứng 1,6%`: the difference of two percentages before it. */
function isOfPoints(read: Read, percent: Figure): boolean {
  const sentence = sentenceOf(read, percent);
  const rates = read.figures.filter(
    (one) =>
      one.kind === "percent" && one.change === undefined && one.start >= sentence.start && one.end < percent.start,
  );
  const off = sizeOf(percent.amount);
  return rates.some((one) => rates.some((other) => Math.abs(sizeOf(one.amount) - sizeOf(other.amount) - off) < 1e-6));
}

function heldDifference(value: Figure, stated: Figure, step: Figure): Verdict {
  const before = step.change === "up" ? value.amount - step.amount : value.amount + step.amount;
  // `giảm 4 vụ (16/12)`: a bare fraction may give the value before first.
  const turned = step.change === "up" ? stated.amount - step.amount : stated.amount + step.amount;
  if (value.unit === undefined && turned === value.amount) return nothing;
  return before === stated.amount ? confirm(value, stated, step) : suspectDifference(value, stated, step);
}

/** `01 đối tượng (giảm 12,5%)`: no whole number before gives that percentage. */
function percentAlone(checked: Checked, read: Read, index: number): Verdict {
  const { text } = checked.extraction.plain;
  const percent = read.figures[index]!;
  if (percent.kind !== "percent" || percent.change === undefined) return nothing;
  const value = valueBefore(text, read, index);
  if (value === undefined || !isWhole(value.amount) || value.approx !== undefined || percent.approx !== undefined)
    return nothing;
  // `Giảm cả 3 tiêu chí: số vụ giảm 14,6%`: what is measured is counted, not what it comes to.
  if (/^(?:tiêu chí|chỉ tiêu|mặt)(?= |$)/.test(value.unit ?? "")) return nothing;
  const fraction = value.base !== undefined && fractionNear(text, read, value, percent) ? value.base : undefined;
  const stated = fraction ?? earlierValue(text, read, value, percent);
  const between = text.slice(value.end, percent.start).replace(/\[\d+\]|năm \d{4}/g, "");
  if (/\d/.test(stated === undefined ? between : between.replace(stated.number, ""))) return nothing;
  if (stated !== undefined && stated.amount > 0n) return heldRate(percent, value, stated);
  const rate = Number(percent.value) / 100;
  const size = sizeOf(value.amount);
  const before = percent.change === "up" ? size / (1 + rate) : size / (1 - rate);
  if (!Number.isFinite(before) || before > 10 ** (decimalsOf(printedPercent(percent)) + 3)) return nothing;
  const fits = [Math.floor(before) - 1, Math.floor(before), Math.ceil(before), Math.ceil(before) + 1]
    .filter((one) => one > 0)
    .some((one) => fitPercent(printedPercent(percent), (100 * Math.abs(size - one)) / one) !== "wrong");
  if (fits) return nothing;
  const reason = writeReason(percent.change === "up" ? "noWholeUp" : "noWholeDown", percent.value, value.value);
  return suspectChange("unlikely", percent, undefined, [value], reason);
}
