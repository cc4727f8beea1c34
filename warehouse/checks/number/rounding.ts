import { type Amount, addAmounts, readAmount } from "./amount.ts";
import type { Figure } from "./Figure.ts";
import { lastDigitOf } from "./lastDigit.ts";

/** Rounding explains no more than this share of a total. */
const most = 100n;

/**
 * What rounding explains of the difference between a total and its parts: the total is coarser (`1,29 tỷ` is 612 and 674
 * triệu), or each part was rounded (`12,5 ha` is 8,3 and 4,3). Nothing where they are whole numbers.
 */
export function roundingOf(total: Figure, parts: readonly Figure[]): "of the total" | "of the parts" | undefined {
  const [own, ...others] = [total, ...parts].map(stepOf) as [Step, ...Step[]];
  const all = [own, ...others];
  const finest = all.map((one) => one.step).toSorted((a, b) => (a < b ? -1 : 1))[0]!;
  const difference = total.amount - addAmounts(parts.map((part) => part.amount));
  const size = difference < 0n ? -difference : difference;
  if (most * size > total.amount) return undefined;
  if (own.step > finest && 2n * size <= own.step) return "of the total";
  const slack = all.reduce((sum, one) => (one.decimals || one.step > finest ? sum + one.step : sum), 0n);
  return 2n * size <= slack ? "of the parts" : undefined;
}

type Step = { readonly step: Amount; readonly decimals: boolean };

/** The last digit printed is worth so much; and whether it stands behind a decimal mark. */
function stepOf(figure: Figure): Step {
  const { scale, decimals } = lastDigitOf(figure);
  return { step: readAmount(String(scale)) / 10n ** BigInt(decimals), decimals: decimals > 0 };
}
