import { wordsOf } from "../contradiction/statements.ts";
import { type Amount, sizeOf } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { decimalsOf, fitPercent, printedPercent, writePercent } from "../number/percent.ts";
import type { Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { nothing, suspect } from "../verdict/verdicts.ts";
import { type Slip, slipOf, waysOf } from "./chance.ts";
import { gravityOf } from "./gravityOf.ts";
import { isDoubted, type Settled } from "./Settled.ts";

type Pair = { readonly part: Figure; readonly whole: Figure };

/** How often a percentage is that share, to those that are not: of the nearest count before, of any other near it. */
const odds = { nearest: 0.5, any: 0.3, another: 0.1 };
/** A percentage of fewer digits is a slip from another by chance. */
const fewest = 2;
/** Wholes of a percentage that no rule has found stand so many counts before it. */
const reach = 5;

/**
 * Percentages that no share comes out at, and that would be that of the count before them and another one if two of
 * their digits changed places: `Dạy bơi 5.100 em, biết bơi 4.233 em (38%)`.
 */
export function shareMiss(text: string, read: Read, figures: readonly Figure[], settled: Settled): readonly Verdict[] {
  return figures.map((percent) => judge(text, read, figures, percent, settled));
}

function judge(text: string, read: Read, figures: readonly Figure[], percent: Figure, settled: Settled): Verdict {
  if (percent.kind !== "percent" || percent.change !== undefined || percent.approx !== undefined) return nothing;
  if (settled.confirmed.has(percent.start) || isDoubted(settled, percent)) return nothing;
  const at = read.sentences.findIndex((one) => one.start <= percent.start && percent.end <= one.end);
  const [from, end] = [(read.sentences[at - 1] ?? read.sentences[at])?.start, read.sentences[at]?.end];
  if (from === undefined || end === undefined) return nothing;
  const counts = figures.filter((one) => isCount(one) && one.approx === undefined && one.amount > 0n);
  const near = counts.filter((one) => from <= one.start && one.end <= end);
  const part = near.findLast((one) => one.end <= percent.start);
  if (part === undefined) return nothing;
  const printed = printedPercent(percent);
  const fits = ({ part: some, whole }: Pair, stated: string): boolean =>
    fitPercent(stated, (100 * sizeOf(some.amount)) / sizeOf(whole.amount)) !== "wrong";
  // Any share of the paragraph that comes out may be meant.
  if (counts.some((whole) => counts.some((some) => some !== whole && fits({ part: some, whole }, printed))))
    return nothing;
  const before = near.filter((one) => one.end <= part.start).slice(-reach);
  const after = near.find((one) => one.start >= percent.end);
  const wholes = [...before, ...(after === undefined ? [] : [after])].filter(
    (one) => one.amount > part.amount && (one.kind === part.kind || one.kind === "" || part.kind === ""),
  );
  const pairs = wholes.map((whole) => ({ part, whole }));
  const misses = pairs.flatMap((pair) => {
    const slip = missOf(percent, pair);
    return slip === undefined ? [] : [{ ...pair, slip }];
  });
  const [miss, another] = misses;
  if (miss === undefined || another !== undefined) return nothing;
  const digits = printed.replace(/^[0.]+|\D/g, "").length;
  // The nearest count of the kind is the likeliest whole.
  const nearest = before.findLast((one) => wholes.includes(one)) === miss.whole;
  if (digits < fewest) return nothing;
  const chance = (nearest ? 1 : pairs.length) * waysOf(percent.amount, miss.slip) * 10 ** -digits;
  const severity = gravityOf(
    chance,
    isOfAnother(text, percent, miss.whole) ? odds.another : nearest ? odds.nearest : odds.any,
  );
  if (severity === undefined) return nothing;
  const computed = writePercent(printed, (100 * sizeOf(miss.part.amount)) / sizeOf(miss.whole.amount));
  const reason = writeReason("quotient", miss.part.value, miss.whole.value, computed, percent.value);
  return suspect({ check: "ratio", severity, stated: percent, computed, against: [miss.part, miss.whole], reason });
}

/** `đạt 65% kế hoạch quý`: the words after it name a whole, which is not said so of the count. */
function isOfAnother(text: string, percent: Figure, whole: Figure): boolean {
  const named = wordsOf(/^\s*%?([^;.,():\d]*)/u.exec(text.slice(percent.end, percent.end + 60))?.[1] ?? "");
  const said = new Set(wordsOf(`${whole.label} ${text.slice(whole.end, whole.end + 40)}`));
  return named.length > 0 && !(named.length > 1 ? named.slice(-2) : named).every((word) => said.has(word));
}

/** The slip that makes a percentage of what it would be. */
function missOf(percent: Figure, { part, whole }: Pair): Slip | undefined {
  const decimals = decimalsOf(printedPercent(percent));
  const exact = ((100 * sizeOf(part.amount)) / sizeOf(whole.amount)).toFixed(decimals);
  const [stated, meant] = [printedPercent(percent), exact].map((one) => BigInt(one.replace(".", "")) * 1_000_000n) as [
    Amount,
    Amount,
  ];
  return slipOf(stated, meant);
}
