import { type Amount, addAmounts, writeAmount } from "./amount.ts";
import type { Figure } from "./Figure.ts";

type Valued = Pick<Figure, "amount">;

/**
 * True where one slip of the pen explains why parts do not make up their total: in one of the numbers a digit is
 * another, two have changed places, one is missing or too much, or a group of thousands is.
 */
export function isOneSlip(total: Valued, parts: readonly Valued[]): boolean {
  const missing = total.amount - addAmounts(parts.map((part) => part.amount));
  return (
    slipped(total.amount, total.amount - missing) || parts.some((part) => slipped(part.amount, part.amount + missing))
  );
}

/** True where two digits of one of the numbers in each other's place explain why parts do not make up their total. */
export function isOneSwap(total: Valued, parts: readonly Valued[]): boolean {
  const missing = total.amount - addAmounts(parts.map((part) => part.amount));
  return (
    swapped(total.amount, total.amount - missing) || parts.some((part) => swapped(part.amount, part.amount + missing))
  );
}

/** True where one number may be a slip for the other. */
export function slipped(stated: Amount, meant: Amount): boolean {
  if (meant <= 0n || stated === meant) return false;
  const [a, b] = [writeAmount(stated), writeAmount(meant)];
  if (a.length === b.length) return sameButOne(a, b) || digitsSwapped(withoutMark(a), withoutMark(b));
  return without(a, b) || without(b, a) || a === `${b}000` || b === `${a}000`;
}

function sameButOne(a: string, b: string): boolean {
  return [...a].filter((digit, index) => digit !== b[index]).length === 1;
}

/** True where two digits of one number that stand side by side have changed places in the other. */
export function swapped(stated: Amount, meant: Amount): boolean {
  const [a, b] = [writeAmount(stated), writeAmount(meant)];
  return stated !== meant && a.length === b.length && digitsSwapped(withoutMark(a), withoutMark(b));
}

function digitsSwapped(a: string, b: string): boolean {
  const first = [...a].findIndex((digit, index) => digit !== b[index]);
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2);
}

/** Digits change places over the decimal mark too: `78,4` and `74,8`. */
function withoutMark(decimal: string): string {
  return decimal.replace(".", "");
}

/** True where the longer is the shorter with one digit more. */
function without(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  const at = [...longer].findIndex((digit, index) => digit !== shorter[index]);
  return longer.slice(0, at) + longer.slice(at + 1) === shorter;
}
