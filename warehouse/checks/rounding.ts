import { type Amount, addAmounts, readAmount } from "./amount.ts";
import type { Figure } from "./figures.ts";

/** Number words that scale, as they end a printed number. */
const scales: readonly (readonly [words: RegExp, scale: number])[] = [
  [/(?:nghìn|ngàn) tỷ$/iu, 1e12],
  [/t[ỷỉ]$/iu, 1e9],
  [/(?:triệu|tr)$/iu, 1e6],
  [/vạn$/iu, 1e4],
  [/(?:nghìn|ngàn)$/iu, 1e3],
];
/** Rounding explains no more than this share of a total. */
const most = 100n;

/** Whether a total and its parts differ by no more than their rounding: `1,29 tỷ` is 612 and 674 triệu; `14,3 ha` is 8,2 and 6,2. */
export function isRounding(total: Figure, parts: readonly Figure[]): boolean {
  const all = [total, ...parts].map(stepOf);
  const finest = all.map((one) => one.step).toSorted((a, b) => (a < b ? -1 : 1))[0]!;
  const slack = all.reduce((sum, one) => (one.decimals || one.step > finest ? sum + one.step : sum), 0n);
  const difference = total.amount - addAmounts(parts.map((part) => part.amount));
  const size = difference < 0n ? -difference : difference;
  return 2n * size <= slack && most * size <= total.amount;
}

/** The last digit printed is worth so much; and whether it stands behind a decimal mark. */
function stepOf({ number }: Figure): { readonly step: Amount; readonly decimals: boolean } {
  const said = number.replace(/\s*%$/, "").trim();
  const scale = scales.find(([words]) => words.test(said))?.[1] ?? 1;
  const decimals = /,(\d+)(?=\D*$)/.exec(said)?.[1]?.length ?? 0;
  return { step: readAmount(String(scale)) / 10n ** BigInt(decimals), decimals: decimals > 0 };
}
