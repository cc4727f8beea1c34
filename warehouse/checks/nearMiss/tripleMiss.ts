import { addAmounts, sizeOf, writeAmount } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isPlain } from "../number/isPlain.ts";
import type { Verdict } from "../verdict/Check.ts";
import { suspectTotal } from "../verdict/suspectTotal.ts";
import { nothing } from "../verdict/verdicts.ts";
import { plainest, roomOf, type Slip, slipOf, waysOf } from "./chance.ts";
import { gravityOf } from "./gravityOf.ts";
import { isDoubted, type Settled } from "./Settled.ts";

/** Three numbers of a kind, of which the first may be the sum of the others. */
type Triple = readonly [whole: Figure, one: Figure, other: Figure];

/** How often the largest of any three numbers beside each other is the sum of the others, to where it is not. */
const odds = 0.05;
/** Smaller numbers have such sums by chance. */
const least = 1000;

/**
 * Three large numbers, in brackets or not, of which one would be the sum of the others but for a slip of the pen:
 * `Kết nạp 3.880 hội viên, nâng số hội viên lên 194.680 (đầu năm 192.600)`.
 */
export function tripleMiss(read: Read, figures: readonly Figure[], settled: Settled): readonly Verdict[] {
  const large = figures.filter(
    (one) => isPlain(one) && digitsOf(one) >= 2 && sizeOf(one.amount) >= least && !isDoubted(settled, one),
  );
  return read.sentences.map(({ start, end }) => judge(large.filter((one) => start <= one.start && one.end <= end)));
}

function digitsOf({ amount }: Figure): number {
  return writeAmount(amount).replace(/\D|0+$/g, "").length;
}

function judge(row: readonly Figure[]): Verdict {
  const triples = row.flatMap((whole) => {
    const parts = row.filter((one) => one !== whole && one.amount < whole.amount && isLike(one, whole));
    return parts.flatMap((one, at) => parts.slice(at + 1).map((other): Triple => [whole, one, other]));
  });
  const right = triples.filter(([whole, one, other]) => one.amount + other.amount === whole.amount).flat();
  const misses = triples.flatMap((triple) => {
    const slip = triple.some((one) => right.includes(one)) ? undefined : missOf(triple);
    return slip === undefined ? [] : [{ triple, slip }];
  });
  const [miss, another] = misses;
  if (miss === undefined || another !== undefined) return nothing;
  const chance = triples.reduce((sum, triple) => sum + chanceOf(triple, miss.slip), 0);
  const severity = gravityOf(chance, odds);
  const [whole, ...parts] = miss.triple;
  return severity === undefined ? nothing : suspectTotal(whole, parts, { severity });
}

function isLike(one: Figure, other: Figure): boolean {
  return one.kind === other.kind || one.kind === "" || other.kind === "";
}

function missOf([whole, one, other]: Triple): Slip | undefined {
  const sum = one.amount + other.amount;
  return plainest([
    slipOf(whole.amount, sum),
    slipOf(one.amount, whole.amount - other.amount),
    slipOf(other.amount, whole.amount - one.amount),
  ]);
}

function chanceOf(triple: Triple, slip: Slip): number {
  const [whole, ...parts] = triple.map((one) => one.amount) as [bigint, bigint, bigint];
  const ways = triple.reduce((all, one) => all + waysOf(one.amount, slip), 0);
  return ways / Math.min(roomOf(whole, ...parts), roomOf(addAmounts(parts), whole, ...parts));
}
