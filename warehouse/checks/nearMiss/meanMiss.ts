import { readAmount, sizeOf } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isPlain } from "../number/isPlain.ts";
import { lastDigitOf } from "../number/lastDigit.ts";
import type { Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { nothing, suspect } from "../verdict/verdicts.ts";
import { type Slip, slipOf, waysOf } from "./chance.ts";
import { gravityOf } from "./gravityOf.ts";
import { isDoubted, type Settled } from "./Settled.ts";

/** What one of them has, gets or does. */
const each = /(?<!\p{L})(?:bình quân|trung bình|mỗi|tính ra|một|cứ)(?!\p{L})[^;.,()\d]{0,40}$/iu;
/** How often a mean is that of two numbers before it, to those that are not. */
const odds = 0.4;
/** What it is of stands so many counts before it. */
const reach = 5;

/**
 * Means that no two numbers before them have, and that two have but for a slip of the pen:
 * `3.804 buổi cho 251.064 lượt người, trung bình 96 lượt người một buổi`.
 */
export function meanMiss(text: string, read: Read, figures: readonly Figure[], settled: Settled): readonly Verdict[] {
  return figures.map((mean) => judge(text, read, figures, mean, settled));
}

function judge(text: string, read: Read, figures: readonly Figure[], mean: Figure, settled: Settled): Verdict {
  if (!isPlain(mean) || !(each.test(mean.label) || isRate(text, mean))) return nothing;
  if (settled.confirmed.has(mean.start) || isDoubted(settled, mean)) return nothing;
  const at = read.sentences.findIndex((one) => one.start <= mean.start && mean.end <= one.end);
  const from = (read.sentences[at - 1] ?? read.sentences[at])?.start;
  if (from === undefined) return nothing;
  const counts = figures.filter((one) => one !== mean && isPlain(one) && one.amount > 0n && one.end <= mean.start);
  const { scale, decimals } = lastDigitOf(mean);
  const meanOf = (total: Figure, count: Figure): string =>
    (sizeOf(total.amount) / sizeOf(count.amount) / scale).toFixed(decimals);
  const printed = (Number(mean.value) / scale).toFixed(decimals);
  if (counts.some((total) => counts.some((count) => meanOf(total, count) === printed))) return nothing;
  const near = counts
    .filter((one) => from <= one.start)
    .filter((one) => !isRate(text, one))
    .slice(-reach);
  const pairs = near.flatMap((total) =>
    near
      .filter((count) => count.kind !== total.kind && count.kind !== "money")
      .filter(() => isOfKind(total, mean))
      .map((count) => ({ total, count })),
  );
  const misses = pairs.flatMap(({ total, count }) => {
    const slip: Slip | undefined = slipOf(digits(printed), digits(meanOf(total, count)));
    return slip === undefined ? [] : [{ total, count, slip }];
  });
  const [miss, another] = misses;
  if (miss === undefined || another !== undefined) return nothing;
  const room = 10 ** printed.replace(/\D|0+$/g, "").length;
  const severity = gravityOf((pairs.length * waysOf(digits(printed), miss.slip)) / room, odds);
  if (severity === undefined) return nothing;
  const exact = sizeOf(miss.total.amount) / sizeOf(miss.count.amount);
  const computed = String(Number(exact.toFixed(Math.max(1, decimals))));
  const reason = writeReason("mean", miss.total.value, miss.count.value, computed, mean.value);
  return suspect({ check: "ratio", severity, stated: mean, computed, against: [miss.total, miss.count], reason });
}

/** `36.792 lượt hành khách … 21 khách một chuyến`: the same thing, if in fewer words. */
function isOfKind(total: Figure, mean: Figure): boolean {
  return mean.kind === "" || total.kind === mean.kind || ` ${total.unit ?? ""} `.includes(` ${mean.unit ?? ""} `);
}

/** `500.000 đồng/suất`: a mean itself. */
function isRate(text: string, one: Figure): boolean {
  return /^[^;.,()\d/]{0,25}\/\s?\p{L}/u.test(text.slice(one.end, one.end + 40));
}

/** The digits of a decimal as a number. */
function digits(decimal: string): bigint {
  return readAmount(decimal.replace(".", ""));
}
