import { sizeOf } from "./amount.ts";
import type { Figure } from "./Figure.ts";
import { slipped } from "./slip.ts";

/** Smaller numbers differ by a digit by chance. */
const smallest = 20;
/** Numbers that differ by less than this share of them are likely to mean the same. */
const nearby = 0.03;

/** True of two numbers of which one may be the other written wrong: a digit apart, or nearly the same; never of both below `least`. */
export function isMiswritten(one: Figure, other: Figure, least: number = smallest): boolean {
  const [a, b] = [sizeOf(one.amount), sizeOf(other.amount)];
  if (a === b || Math.max(a, b) < least) return false;
  return slipped(one.amount, other.amount) || Math.abs(a - b) <= nearby * Math.max(a, b);
}
