import { sizeOf } from "./amount.ts";
import type { Check, Verdict } from "./Check.ts";
import { eachSentence, type Sentence } from "./eachSentence.ts";
import type { Figure } from "./Figure.ts";
import { isCount } from "./figures.ts";
import { nothing, together } from "./judgeSum.ts";
import { decimalsOf, printedPercent } from "./percent.ts";
import { writeReason } from "./reasons.ts";
import { unitFit } from "./units.ts";

/** Before a mean, with the noun that it is by: `bình quân mỗi buổi 120 người`, `trung bình mỗi tháng xảy ra 15 vụ`. */
const byNoun =
  /(?:bình quân|trung bình)\s+(?:cứ\s+)?(?:mỗi|một|hằng|hàng)\s+(\p{L}+(?: \p{L}+)?)(?:\s\p{L}+){0,3}\s*:?\s*$/iu;
/** How many months there are in the time that a total is of. */
const months: readonly (readonly [time: RegExp, count: number])[] = [
  [/(?:cả năm|12 tháng)/iu, 12],
  [/(?:6|sáu) tháng/iu, 6],
  [/(?:9|chín) tháng/iu, 9],
  [/quý/iu, 3],
];
/** A mean this many times another is that of other numbers. */
const farOff = 2;

/** A mean by a noun, where its sentence has one count of that noun and one total: `318 đồng chí, bình quân mỗi xã 5 đồng chí (53 xã)`. */
export const meanOf: Check = eachSentence((text, sentence) =>
  together(sentence.figures.map((mean) => judge(text, sentence, mean))),
);

function judge(text: string, { start, figures }: Sentence, mean: Figure): Verdict {
  const noun = byNoun.exec(text.slice(Math.max(start, mean.start - 60), mean.start))?.[1]?.toLowerCase();
  if (noun === undefined || mean.kind === "percent" || mean.approx !== undefined || !isCount(mean)) return nothing;
  const counts = figures.filter((one) => one !== mean && isCount(one) && one.base === undefined);
  const totals = counts.filter((one) => unitFit(one.unit, mean.unit) >= 2);
  const [total] = totals;
  if (total === undefined || totals.length > 1 || total.approx !== undefined) return nothing;
  const by = divisorOf(text, start, counts, noun, total);
  if (by === undefined || by.count <= 1) return nothing;
  const exact = sizeOf(total.amount) / by.count;
  const size = sizeOf(mean.amount);
  const against = [total, ...(by.figure === undefined ? [] : [by.figure])];
  if (Math.abs(size - exact) < stepOf(mean)) return { suspicions: [], confirmed: [mean, ...against] };
  if (exact > farOff * size || size > farOff * exact) return nothing;
  const computed = String(Number(exact.toFixed(decimalsOf(printedPercent(mean)) + 1)));
  const reason = writeReason("mean", total.value, String(by.count), computed, mean.value);
  return {
    suspicions: [{ check: "ratio", severity: "wrong", stated: mean, computed, against, reason }],
    confirmed: [],
  };
}

type Divisor = { readonly count: number; readonly figure: Figure | undefined };

function divisorOf(
  text: string,
  start: number,
  counts: readonly Figure[],
  noun: string,
  total: Figure,
): Divisor | undefined {
  if (noun.startsWith("tháng")) {
    const lead = text.slice(Math.max(start, total.start - 40), total.start);
    const count = months.find(([time]) => time.test(lead))?.[1];
    return count === undefined ? undefined : { count, figure: undefined };
  }
  const own = counts.filter((one) => one !== total && isNoun(noun, one.unit ?? ""));
  const [figure] = own;
  return figure === undefined || own.length > 1 ? undefined : { count: sizeOf(figure.amount), figure };
}

/** `buổi` of `buổi tuyên truyền`; two words that follow a mean may be one noun and a verb (`xã có`). */
function isNoun(noun: string, unit: string): boolean {
  return unit !== "" && (unit.startsWith(noun) || noun.startsWith(unit) || unit.split(" ")[0] === noun.split(" ")[0]);
}

/** The last digit printed; half the tens of a round number, to which a mean is often rounded. */
function stepOf(mean: Figure): number {
  const decimals = decimalsOf(printedPercent(mean));
  const size = sizeOf(mean.amount);
  return size >= 30 && size % 10 === 0 ? 5 : 10 ** -decimals;
}
