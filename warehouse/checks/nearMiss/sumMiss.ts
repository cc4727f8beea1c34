import { type Amount, addAmounts } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isPlain } from "../number/isPlain.ts";
import type { Verdict } from "../verdict/Check.ts";
import { suspectTotal } from "../verdict/suspectTotal.ts";
import { together } from "../verdict/verdicts.ts";
import { plainest, roomOf, type Slip, slipOf, waysOf } from "./chance.ts";
import { gravityOf } from "./gravityOf.ts";
import { isDoubted, type Settled } from "./Settled.ts";

/** A count, and others of its kind that stand beside it in a row; how often such make it up, where they do so to those that do not. */
type Try = { readonly total: Figure; readonly parts: readonly Figure[]; readonly odds: number };

/**
 * How often such rows came out in 61 reports, to those that did not: led to by `trong đó`, `gồm` or a colon and filling the
 * sentence (62% did), two counts that fill it (27%), a sentence of its own (38%, put no higher), before a total that is called one (30%), any other (5%).
 */
const odds = { led: 1.6, filling: 0.37, totalled: 0.43, any: 0.05 };
const leads = /trong đó|gồm|:/iu;
/** Counts of other times are no parts. */
const otherTime =
  /(?<!\p{L})(?:so với|cùng kỳ|lũy kế|(?:đầu|cuối) (?:năm|kỳ|nhiệm kỳ)|kế hoạch|chỉ tiêu|năm \d{4}|năm (?:trước|ngoái)|đến nay|ước)(?!\p{L})/iu;
const totalled = /(?:tổng|cộng)(?!\p{L})[^;.]*$/iu;

/** Longer rows are none. */
const longest = 14;
/** How many counts of a kind may stand between a total and its parts. */
const between = 2;

/**
 * Counts of a kind in a row that miss a total right before or after them by one slip of the pen, whatever the words: so
 * large numbers do not miss by a slip by chance.
 */
export function sumMiss(text: string, read: Read, figures: readonly Figure[], settled: Settled): readonly Verdict[] {
  return read.sentences.map((sentence, at) => {
    const from = read.sentences[at - 1]?.start ?? sentence.start;
    const counts = figures.filter(
      (one) => from <= one.start && one.end <= sentence.end && one.depth === 0 && isPlain(one) && one.amount > 0n,
    );
    const kinds = [...new Set(counts.map((one) => one.kind))];
    const verdicts = kinds.map((kind) => {
      const row = counts.filter((one) => one.kind === kind || one.kind === "");
      return judge(triesOf(text, row, sentence.start, kind), settled);
    });
    return together(verdicts);
  });
}

function triesOf(text: string, row: readonly Figure[], start: number, kind: string): readonly Try[] {
  const found: Try[] = [];
  for (let first = 0; first < row.length - 1; first += 1) {
    if (row[first]!.start < start) continue;
    for (let last = first + 1; last < Math.min(row.length, first + longest); last += 1) {
      const parts = row.slice(first, last + 1);
      const before = last === row.length - 1 ? row.slice(Math.max(0, first - 1 - between), first) : [];
      const after = row[last + 1];
      const totals = [...before, ...(after === undefined ? [] : [after])];
      for (const total of totals)
        if ([total, ...parts].some((one) => one.kind === kind) && parts.every((one) => one.amount < total.amount))
          found.push({ total, parts, odds: oddsOf(text, row, start, total, parts) });
    }
  }
  return found;
}

function oddsOf(text: string, row: readonly Figure[], start: number, total: Figure, parts: readonly Figure[]): number {
  const [first] = parts as [Figure, ...Figure[]];
  if (total.start > first.start) return totalled.test(total.label) ? odds.totalled : odds.any;
  if (row.indexOf(first) !== row.indexOf(total) + 1 || parts.at(-1) !== row.at(-1)) return odds.any;
  if (leads.test(text.slice(total.end, first.start))) return odds.led;
  if (otherTime.test(text.slice(total.end, parts.at(-1)!.end))) return odds.any;
  return parts.length === 2 || total.end <= start ? odds.filling : odds.any;
}

function sumOf(parts: readonly Figure[]): Amount {
  return addAmounts(parts.map((one) => one.amount));
}

function judge(tries: readonly Try[], settled: Settled): Verdict {
  const right = tries.filter(({ total, parts }) => sumOf(parts) === total.amount);
  const taken = new Set(right.flatMap(({ total, parts }) => [total, ...parts]));
  const open = tries.filter(
    ({ total, parts }) =>
      ![total, ...parts].some((one) => taken.has(one)) &&
      !isDoubted(settled, total, ...parts) &&
      !(settled.summed.has(total.start) && parts.some((one) => settled.summed.has(one.start))),
  );
  const misses = open.flatMap((one) => {
    const slip = missOf(one);
    return slip === undefined ? [] : [{ ...one, slip }];
  });
  return together(
    misses.map((miss) => {
      const { total, parts } = miss;
      const likelier = misses.filter((one) => one !== miss && one.odds >= miss.odds);
      const severity = likelier.length > 0 ? undefined : gravityOf(chanceOf(miss, miss.slip), miss.odds);
      return severity === undefined ? { suspicions: [], confirmed: [] } : suspectTotal(total, parts, { severity });
    }),
  );
}

function missOf({ total, parts }: Try): Slip | undefined {
  const missing = total.amount - sumOf(parts);
  return plainest([
    slipOf(total.amount, total.amount - missing),
    ...parts.map((one) => slipOf(one.amount, one.amount + missing)),
  ]);
}

/** How probable it is that numbers that are no parts miss by such a slip. */
function chanceOf({ total, parts }: Try, slip: Slip): number {
  const amounts = [total, ...parts].map((one) => one.amount);
  const sum = sumOf(parts);
  const ways = amounts.reduce((all, one) => all + waysOf(one, slip), 0);
  // Of a sum of 35 and a total of 35.000 the smaller says how much room there is.
  return ways / Math.min(roomOf(sum, ...amounts), roomOf(total.amount, ...amounts));
}
