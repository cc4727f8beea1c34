const whole = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 });
const tenth = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 });

/**
 * A decimal as Vietnamese write it, exact to two decimals.
 *
 * @example
 * printNumber("1234567.5") // → "1.234.567,5"
 */
export function printNumber(value: string): string {
  return whole.format(value as Intl.StringNumericLiteral);
}

/** The change from one decimal to another: its direction, its size and its percentage, printed. */
export type Change = {
  readonly direction: "rise" | "fall" | "same";
  readonly step: string;
  /** Absent where the value before is zero. */
  readonly percent: string | undefined;
};

/**
 * How `now` differs from `before`.
 *
 * @example
 * changeBetween("259", "240") // → { direction: "rise", step: "19", percent: "7,9" }
 */
export function changeBetween(now: string, before: string): Change {
  const step = Math.round((Number(now) - Number(before)) * 1e6) / 1e6;
  const size = Math.abs(step);
  const direction = step > 0 ? "rise" : step < 0 ? "fall" : "same";
  const percent = Number(before) === 0 ? undefined : tenth.format((size / Math.abs(Number(before))) * 100);
  return { direction, step: whole.format(size), percent };
}
