import type { Figure } from "./Figure.ts";

/** How a printed percentage stands to the exact one. */
export type PercentFit = "right" | "rounded" | "wrong";

/**
 * A percentage with its decimals as printed: `11,0` claims a tenth, its value 11 only a whole.
 *
 * @example
 * printedPercent({ number: "11,0", value: "11" }) // → "11.0"
 */
export function printedPercent({ number, value }: Pick<Figure, "number" | "value">): string {
  const printed = /[.,](\d{1,2})\s*%?\s*$/.exec(number)?.[1]?.length ?? 0;
  return printed > decimalsOf(value) ? Number(value).toFixed(printed) : value;
}

/** The decimals of a percentage as printed: 1 of `89,3`, 0 of `88`. */
export function decimalsOf(value: string): number {
  return value.split(".")[1]?.length ?? 0;
}

/**
 * `right` if the exact value rounds to the printed one, `rounded` if it was cut short or rounded up instead, else
 * `wrong`. Both ways of rounding a half are right.
 *
 * @example
 * fitPercent("17.8", 17.857) // → "rounded"
 */
export function fitPercent(printed: string, exact: number): PercentFit {
  const step = 10 ** -decimalsOf(printed);
  const distance = Math.abs(Number(printed) - exact);
  const slack = 1e-9;
  if (distance <= step / 2 + slack) return "right";
  if (distance < step - slack) return "rounded";
  return "wrong";
}

/** The exact percentage with one decimal more than printed needs, at least one: what should stand there. */
export function writePercent(printed: string, exact: number): string {
  return String(Number(exact.toFixed(Math.max(1, decimalsOf(printed)))));
}
