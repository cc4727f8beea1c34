import { sizeOf } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { fitPercent, printedPercent, writePercent } from "../number/percent.ts";
import { unitFit } from "../number/units.ts";
import type { Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { confirm, nothing } from "../verdict/verdicts.ts";
import { isTied } from "./isTied.ts";
import { suspectChange } from "./judgeChange.ts";

/** `tăng 415 trường hợp (bằng 22,4%) so với cùng kỳ (1.850 trường hợp)`: the percentage is of the base, whatever the value. */
const baseAfter =
  /^\s*%?\s*\)?\s*so với[^;.()\d]{0,40}(?:cùng kỳ|trước|ngoái|năm \d{4})[^;.()\d]{0,15}\((?:(?!tăng|giảm)\p{L}+ ){0,2}$/iu;

export function ofBase(text: string, read: Read, index: number): Verdict {
  const [step, percent, base] = read.figures.slice(index, index + 3);
  if (step === undefined || percent?.kind !== "percent" || base === undefined || base.amount <= 0n) return nothing;
  if (!isCount(base) || base.base !== undefined || unitFit(base.unit, step.unit) < 2) return nothing;
  if ([step, percent, base].some((one) => one.approx !== undefined)) return nothing;
  if (!isTied(text.slice(step.end, percent.start)) || !baseAfter.test(text.slice(percent.end, base.start)))
    return nothing;
  return heldBase(step, percent, base);
}

/** `giảm 164 khẩu (1.250 khẩu), giảm 13,1%`: the base stands between a difference and its percentage. */
export function ofBaseBetween(text: string, read: Read, index: number): Verdict {
  const [step, base, percent] = read.figures.slice(index, index + 3);
  if (step === undefined || base === undefined || percent?.kind !== "percent" || base.amount <= 0n) return nothing;
  if (!isCount(base) || base.base !== undefined || base.depth <= step.depth || unitFit(base.unit, step.unit) < 2)
    return nothing;
  if (percent.depth !== step.depth || percent.change !== step.change) return nothing;
  if ([step, percent, base].some((one) => one.approx !== undefined)) return nothing;
  const [before, after] = [text.slice(step.end, base.start), text.slice(base.end, percent.start)];
  if (!/^[^;.,()\d]{0,30}\(\s*$/u.test(before) || !/^[^;.,()\d]{0,25}\)\s*,?\s*(?:tăng|giảm)\s*$/iu.test(after))
    return nothing;
  return heldBase(step, percent, base);
}

/** Holds the rate of a difference against what it is from. */
function heldBase(step: Figure, percent: Figure, base: Figure): Verdict {
  const exact = (100 * sizeOf(step.amount)) / sizeOf(base.amount);
  const fit = fitPercent(printedPercent(percent), exact);
  if (fit === "right") return confirm(step, percent, base);
  const computed = writePercent(printedPercent(percent), exact);
  const reason = writeReason("quotient", step.value, base.value, computed, percent.value);
  return suspectChange(fit, percent, computed, [step, base], reason);
}
