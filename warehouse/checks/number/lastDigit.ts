import type { Figure } from "./Figure.ts";

/** Number words that scale, as they end a printed number. */
const scales: readonly (readonly [words: RegExp, scale: number])[] = [
  [/(?:nghìn|ngàn) tỷ$/iu, 1e12],
  [/t[ỷỉ]$/iu, 1e9],
  [/(?:triệu|tr)$/iu, 1e6],
  [/vạn$/iu, 1e4],
  [/(?:nghìn|ngàn)$/iu, 1e3],
];

/** What multiplies a number as printed, and how many decimals it has: 10⁹ and 2 of `1,29 tỷ`. */
export function lastDigitOf({ number }: Pick<Figure, "number">): { readonly scale: number; readonly decimals: number } {
  const said = number.replace(/\s*%$/, "").trim();
  return {
    scale: scales.find(([words]) => words.test(said))?.[1] ?? 1,
    decimals: /,(\d+)(?=\D*$)/.exec(said)?.[1]?.length ?? 0,
  };
}

/** Half of the last digit before `triệu` or `tỷ`, in đồng; none of what is written out. */
export function halfOfLast(figure: Figure): number {
  const { scale, decimals } = lastDigitOf(figure);
  return scale > 1 ? 0.5 * scale * 10 ** -decimals : 0;
}
