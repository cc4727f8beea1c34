import { type Amount, sizeOf, writeAmount } from "../number/amount.ts";
import { slipped, swapped } from "../number/slip.ts";

/**
 * How one number may have become another, the plainest first: two digits side by side have changed places, two or three
 * digits have, or a digit is another, missing or too much.
 */
export type Slip = "swap" | "moved" | "digit";

const slips: readonly Slip[] = ["swap", "moved", "digit"];

/** The plainest of the slips found. */
export function plainest(found: readonly (Slip | undefined)[]): Slip | undefined {
  return slips.find((slip) => found.includes(slip));
}

/** The slip that makes a number what is stated of what was meant, if one does. */
export function slipOf(stated: Amount, meant: Amount): Slip | undefined {
  if (meant <= 0n || stated === meant) return undefined;
  if (swapped(stated, meant)) return "swap";
  if (isMoved(writeAmount(stated), writeAmount(meant))) return "moved";
  return slipped(stated, meant) ? "digit" : undefined;
}

/** `344.078` and `344.780`: the same digits, three of them at most elsewhere. */
function isMoved(a: string, b: string): boolean {
  const moved = [...a].filter((digit, at) => digit !== b[at]).length;
  return a.length === b.length && moved <= 3 && [...a].toSorted().join("") === [...b].toSorted().join("");
}

/** How many numbers a number becomes by a slip. */
export function waysOf(amount: Amount, slip: Slip): number {
  const digits = writeAmount(amount).replace(/\D|0+$/g, "");
  const swaps = [...digits].filter((digit, at) => at > 0 && digit !== digits[at - 1]).length;
  if (slip === "swap") return swaps;
  // A digit may be any of nine others, be missing, or have any of ten beside it.
  return digits.length ** 2 + (slip === "moved" ? 0 : 20 * digits.length);
}

/** Among how many numbers one of this size stands, as precisely as the coarsest of several that make it up. */
export function roomOf(size: Amount, ...others: readonly Amount[]): number {
  const zeros = Math.min(...[size, ...others].map((one) => zerosOf(one)));
  return Math.max(1, sizeOf(size) / 10 ** zeros);
}

/** The place of the last digit that is none of the zeros at the end: 2 of 1.200, −1 of 2,5. */
function zerosOf(amount: Amount): number {
  const written = writeAmount(amount);
  const decimals = written.split(".")[1]?.length ?? 0;
  return decimals > 0 ? -decimals : (/0*$/.exec(written)?.[0].length ?? 0);
}
