import { isWhole, sizeOf, writeAmount } from "./amount.ts";
import type { Check, Checked, Verdict } from "./Check.ts";
import { type Figure, isCount, type Read } from "./figures.ts";
import { nothing, together } from "./judgeSum.ts";
import { decimalsOf, fitPercent, writePercent } from "./percent.ts";
import { writeReason } from "./reasons.ts";
import { unitFit } from "./units.ts";

/** Between a difference and its percentage: `tăng 08 vụ = 40%`, `giảm 5 vụ, tương ứng 12,5%`, `tăng 8 vụ (40%)`. */
const tie = /^[^;.()\d%]{0,40}?(?:=|,|\(|tương ứng|tương đương|bằng|hay|đạt|chiếm|tỷ lệ|tỉ lệ)[^;.()\d%]{0,25}$/iu;
/** The value of the earlier period, in words: `so với 20 vụ năm 2022`, `(năm 2022: 20 vụ)`, `cùng kỳ: 20 vụ`. */
const earlier =
  /(?:so với(?: cùng kỳ)?(?: (?:(?:quý (?:[IVX]+|\d)|tháng \d{1,2}|\d{1,2} tháng(?: đầu)?)\s*(?:\/|năm )?\s*)?(?:năm )?\d{4})?(?: là| xảy ra| có)?|cùng kỳ(?: năm(?: trước| \d{4})?)?(?: là| xảy ra| có)?|năm (?:trước|\d{4})(?: là| xảy ra| có)?|từ)\s*:?\s*\(?$/iu;

/** Differences and their percentages against the value and the one before: `28 vụ (… tăng 08 vụ = 40%)`. */
export const change: Check = (checked) =>
  together(
    checked.passages.flatMap((read) =>
      read.figures.flatMap((_, index) => [withDifference(checked, read, index), percentAlone(checked, read, index)]),
    ),
  );

function withDifference(checked: Checked, read: Read, index: number): Verdict {
  const { text } = checked.extraction.plain;
  const step = read.figures[index]!;
  if (step.change === undefined || step.kind === "percent" || step.isBase) return nothing;
  const value = valueBefore(text, read, index) ?? repeatedValue(read, index);
  if (value === undefined) return nothing;
  const stated =
    value.base !== undefined && near(text, value, step)
      ? value.base
      : (earlierValue(text, read, value, step) ?? bracketBase(text, read, value, index));
  const before = step.change === "up" ? value.amount - step.amount : value.amount + step.amount;
  if (stated !== undefined && stated.amount !== before) {
    const difference = writeAmount(
      value.amount > stated.amount ? value.amount - stated.amount : stated.amount - value.amount,
    );
    return suspect(
      "wrong",
      step,
      difference,
      [value, stated],
      writeReason("difference", value.value, stated.value, difference, step.value),
    );
  }
  const percent = read.figures[index + 1];
  if (percent?.kind !== "percent" || !tie.test(text.slice(step.end, percent.start))) return nothing;
  if (before < 0n) return suspect("wrong", step, undefined, [value], writeReason("tooMany", value.value, step.value));
  if (before === 0n) return nothing;
  const exact = (100 * sizeOf(step.amount)) / sizeOf(before);
  const fit = fitPercent(percent.value, exact);
  if (fit === "right") return { suspicions: [], confirmed: [value, step, percent] };
  const computed = writePercent(percent.value, exact);
  const reason =
    writeReason("quotient", step.value, writeAmount(before), computed, percent.value) +
    (fit === "rounded" ? writeReason("cut") : "");
  return suspect(fit === "rounded" ? "rounded" : "wrong", percent, computed, [value, step], reason);
}

/** `01 đối tượng (giảm 12,5%)`: no whole number before gives that percentage. */
function percentAlone(checked: Checked, read: Read, index: number): Verdict {
  const { text } = checked.extraction.plain;
  const percent = read.figures[index]!;
  if (percent.kind !== "percent" || percent.change === undefined) return nothing;
  const value = valueBefore(text, read, index);
  if (value === undefined || !isWhole(value.amount) || value.approx !== undefined || percent.approx !== undefined)
    return nothing;
  if (/\d/.test(text.slice(value.end, percent.start).replace(/\[\d+\]|năm \d{4}/g, ""))) return nothing;
  const stated = value.base !== undefined && near(text, value, percent) ? value.base : undefined;
  const rate = Number(percent.value) / 100;
  const size = sizeOf(value.amount);
  if (stated !== undefined && stated.amount > 0n) {
    const exact = (100 * Math.abs(size - sizeOf(stated.amount))) / sizeOf(stated.amount);
    const fit = fitPercent(percent.value, exact);
    if (fit === "right") return { suspicions: [], confirmed: [value, stated, percent] };
    const computed = writePercent(percent.value, exact);
    return suspect(
      fit === "rounded" ? "rounded" : "wrong",
      percent,
      computed,
      [value, stated],
      writeReason("rate", value.value, stated.value, computed, percent.value),
    );
  }
  const before = percent.change === "up" ? size / (1 + rate) : size / (1 - rate);
  if (!Number.isFinite(before) || before > 10 ** (decimalsOf(percent.value) + 3)) return nothing;
  const fits = [Math.floor(before) - 1, Math.floor(before), Math.ceil(before), Math.ceil(before) + 1]
    .filter((one) => one > 0)
    .some((one) => fitPercent(percent.value, (100 * Math.abs(size - one)) / one) !== "wrong");
  if (fits) return nothing;
  return suspect(
    "unlikely",
    percent,
    undefined,
    [value],
    writeReason(percent.change === "up" ? "noWholeUp" : "noWholeDown", percent.value, value.value),
  );
}

/** The value that a change is said of: the nearest count of the same thing before it in the sentence, itself no change. */
function valueBefore(text: string, read: Read, index: number): Figure | undefined {
  const step = read.figures[index]!;
  const sentence = read.sentences.find((one) => one.start <= step.start && step.end <= one.end) ?? read.passage;
  const candidates = read.figures
    .slice(0, index)
    .filter((one) => one.start >= sentence.start && isCount(one) && !isEarlier(text, one) && one.depth <= step.depth);
  if (step.kind === "percent") return nearestClause(text, candidates.at(-1), step);
  const own = candidates.filter((one) => unitFit(one.unit, step.unit) >= 2);
  return nearestClause(text, own.at(-1), step);
}

/** A value in another clause is somebody else's. */
function nearestClause(text: string, value: Figure | undefined, step: Figure): Figure | undefined {
  if (value === undefined) return undefined;
  return /;/.test(text.slice(value.end, step.start)) ? undefined : value;
}

function isEarlier(text: string, one: Figure): boolean {
  return earlier.test(text.slice(Math.max(0, one.start - 50), one.start));
}

function earlierValue(text: string, read: Read, value: Figure, step: Figure): Figure | undefined {
  const sentence = read.sentences.find((one) => one.start <= step.start && step.end <= one.end) ?? read.passage;
  const found = read.figures.filter(
    (one) =>
      one.start > value.start &&
      one.end <= sentence.end &&
      one !== step &&
      isCount(one) &&
      unitFit(one.unit, value.unit) >= 2 &&
      isEarlier(text, one),
  );
  const only = found[0];
  return found.length === 1 &&
    only !== undefined &&
    Math.abs(only.start - step.start) < 120 &&
    !/;/.test(text.slice(value.end, only.start))
    ? only
    : undefined;
}

/** `34 vụ …, giảm 06 vụ (34/41 vụ)`: the fraction after a difference repeats the value, over the one before. */
function bracketBase(text: string, read: Read, value: Figure, index: number): Figure | undefined {
  const next = read.figures[index + 1];
  if (next?.base === undefined || next.amount !== value.amount) return undefined;
  return /^[^;.,()\d]{0,30}\(\s*$/u.test(text.slice(read.figures[index]!.end, next.start)) ? next.base : undefined;
}

/** The value that the fraction after a difference repeats, from a clause before. */
function repeatedValue(read: Read, index: number): Figure | undefined {
  const next = read.figures[index + 1];
  if (next?.base === undefined) return undefined;
  return read.figures
    .slice(0, index)
    .findLast((one) => isCount(one) && !one.isBase && one.amount === next.amount && one.unit === next.unit);
}

function near(text: string, value: Figure, step: Figure): boolean {
  return (
    !/[;.]\s/.test(text.slice(value.base!.end, step.start)) &&
    step.start - value.base!.end < 60 &&
    !/đạt|tỷ lệ|tỉ lệ/iu.test(text.slice(value.base!.end, step.start))
  );
}

function suspect(
  severity: "wrong" | "rounded" | "unlikely",
  stated: Figure,
  computed: string | undefined,
  against: readonly Figure[],
  reason: string,
): Verdict {
  return { suspicions: [{ check: "change", severity, stated, computed, against, reason }], confirmed: [] };
}
