import { isEarlier } from "../change/isEarlier.ts";
import { suspectDifference } from "../change/judgeChange.ts";
import type { Amount } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isPlain } from "../number/isPlain.ts";
import type { Verdict } from "../verdict/Check.ts";
import { nothing } from "../verdict/verdicts.ts";
import { plainest, roomOf, type Slip, slipOf, waysOf } from "./chance.ts";
import { gravityOf } from "./gravityOf.ts";
import { isDoubted, type Settled } from "./Settled.ts";

/** A value and that which it is held against. */
type Pair = { readonly value: Figure; readonly before: Figure };

/** A number that says how far two others are from each other. */
const apart =
  /(?<!\p{L})(?:tăng|giảm|hơn|vượt|thiếu|chênh(?: lệch)?|kém|hụt|thêm|dôi dư|còn phải [^;.,()\d]{1,30})\s*(?:[\p{L}\s]{0,30})$/iu;
/** How often two values have the difference said, to those that do not: told to be held against each other, and any others. */
const odds = { told: 0.5, any: 0.2 };
/** Values stand so many counts from their difference. */
const reach = 4;

/**
 * Differences that no two values beside them have, and that would be that of two if one slip of the pen were mended:
 * `Năm 2023 mở 1.104 lớp, năm nay 1.096 lớp, ít hơn 80 lớp`.
 */
export function changeMiss(text: string, read: Read, figures: readonly Figure[], settled: Settled): readonly Verdict[] {
  return figures.map((step) => judge(text, read, figures, step, settled));
}

function judge(text: string, read: Read, figures: readonly Figure[], step: Figure, settled: Settled): Verdict {
  if (step.kind === "percent" || step.isBase || step.base !== undefined || step.approx !== undefined) return nothing;
  if (step.change === undefined && !apart.test(step.label)) return nothing;
  if (settled.confirmed.has(step.start) || isDoubted(settled, step)) return nothing;
  const at = read.sentences.findIndex((one) => one.start <= step.start && step.end <= one.end);
  const [from, end] = [(read.sentences[at - 1] ?? read.sentences[at])?.start, read.sentences[at]?.end];
  if (from === undefined || end === undefined) return nothing;
  const like = figures.filter(
    (one) =>
      one !== step &&
      isPlain(one) &&
      (one.kind === step.kind || one.kind === "" || step.kind === "") &&
      one.amount > 0n,
  );
  const near = like.filter((one) => from <= one.start && one.end <= end);
  const values = [
    ...near.filter((one) => one.end <= step.start).slice(-reach),
    ...near.filter((one) => one.start >= step.end).slice(0, 2),
  ];
  if (like.some((one) => like.some((other) => one.amount - other.amount === step.amount))) return nothing;
  const pairs = values.flatMap((value, index) => values.slice(index + 1).map((before) => ({ value, before })));
  const open = pairs.filter((one) => !isDoubted(settled, one.value, one.before));
  const misses = open.flatMap((pair) => {
    const slip = missOf(pair, step);
    return slip === undefined ? [] : [{ ...pair, slip }];
  });
  const [miss, another] = misses;
  if (miss === undefined || another !== undefined) return nothing;
  const told = isTold(text, read, miss, values, step);
  const tried = told ? [miss] : pairs;
  const chance = tried.reduce((sum, pair) => sum + chanceOf(pair, step, miss.slip), 0);
  const severity = gravityOf(chance, told ? odds.told : odds.any);
  if (severity === undefined) return nothing;
  const verdict = suspectDifference(miss.value, miss.before, step);
  return { ...verdict, suspicions: verdict.suspicions.map((one) => ({ ...one, severity })) };
}

/** The words say that one of two values is earlier, or both stand right before their difference. */
function isTold(text: string, read: Read, { value, before }: Pair, values: readonly Figure[], step: Figure): boolean {
  const both = values.filter((one) => one.end <= step.start).slice(-2);
  return (
    isEarlier(text, read, value) || isEarlier(text, read, before) || (both.includes(value) && both.includes(before))
  );
}

function between({ value, before }: Pair): Amount {
  return value.amount > before.amount ? value.amount - before.amount : before.amount - value.amount;
}

function missOf(pair: Pair, step: Figure): Slip | undefined {
  const [more, less] = pair.value.amount > pair.before.amount ? [pair.value, pair.before] : [pair.before, pair.value];
  return plainest([
    slipOf(step.amount, between(pair)),
    slipOf(more.amount, less.amount + step.amount),
    slipOf(less.amount, more.amount - step.amount),
  ]);
}

function chanceOf({ value, before }: Pair, step: Figure, slip: Slip): number {
  const amounts = [value, before, step].map((one) => one.amount);
  const ways = amounts.reduce((sum, one) => sum + waysOf(one, slip), 0);
  return ways / roomOf(between({ value, before }) + (value.amount > before.amount ? before : value).amount, ...amounts);
}
