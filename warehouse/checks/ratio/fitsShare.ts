import { readAmount, sizeOf } from "../number/amount.ts";
import type { Figure } from "../number/Figure.ts";
import { decimalsOf, fitPercent, printedPercent } from "../number/percent.ts";
import { slipped, swapped } from "../number/slip.ts";

/** True where the percentage is that of the part in the whole, as printed, rounded or cut short. */
export function fitsShare(percent: Figure, part: Figure, whole: Figure): boolean {
  return (
    part.amount <= whole.amount &&
    whole.amount > 0n &&
    fitPercent(printedPercent(percent), (100 * sizeOf(part.amount)) / sizeOf(whole.amount)) !== "wrong"
  );
}

/** True where the percentage is that of the part in the whole but for one slip of the pen. */
export function isSlip(percent: Figure, part: Figure, whole: Figure): boolean {
  if (whole.amount === 0n || part.amount > whole.amount || percent.approx !== undefined) return false;
  const exact = (100 * sizeOf(part.amount)) / sizeOf(whole.amount);
  const printed = printedPercent(percent);
  if (decimalsOf(printed) === 0) return false;
  const shifted = [10 * Number(printed), Number(printed) / 10].some(
    (one) => Math.abs(one - exact) <= 0.5 * 10 ** -decimalsOf(printed),
  );
  return shifted || slipped(inLastDigits(Number(printed), printed), inLastDigits(exact, printed));
}

/** True where the percentage is that of the part but for two digits in each other's place, which does not come by chance. */
export function isSwap(percent: Figure, part: Figure, whole: Figure, beside = false): boolean {
  if (whole.amount === 0n || part.amount > whole.amount || percent.approx !== undefined) return false;
  const printed = printedPercent(percent);
  const exact = inLastDigits((100 * sizeOf(part.amount)) / sizeOf(whole.amount), printed);
  return (beside || decimalsOf(printed) > 0) && swapped(inLastDigits(Number(printed), printed), exact);
}

/** The least and the most that a part may be such a share of. */
export function wholesOf(percent: Figure, part: Figure): readonly [low: number, high: number] {
  const printed = printedPercent(percent);
  const half = 0.5 * 10 ** -decimalsOf(printed);
  const size = 100 * sizeOf(part.amount);
  return [size / (Number(printed) + half), size / Math.max(half, Number(printed) - half)];
}

/** A share as so many of its last digit: 390 of `39,0`. */
function inLastDigits(share: number, printed: string): bigint {
  return readAmount(String(Math.round(share * 10 ** decimalsOf(printed))));
}
