import { type Amount, writeAmount } from "../number/amount.ts";

/** Of totals of so many digits, not counting two zeros at the end and more, a slip does not come by chance. */
export const telling = 5;

/** Nor do two digits in each other's place of totals of so many. */
export const tellingSwap = 4;

export function digitsOf(amount: Amount): number {
  return writeAmount(amount).replace(/\D|0{2,}$/g, "").length;
}
