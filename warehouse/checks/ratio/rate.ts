import type { Span } from "../../../model/span.ts";
import { readAmount, sizeOf } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { halfOfLast } from "../number/lastDigit.ts";
import { decimalsOf, printedPercent } from "../number/percent.ts";
import { slipped } from "../number/slip.ts";
import { eachFigure } from "../text/eachFigure.ts";
import type { Check, Checked, Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { confirm, nothing, suspect } from "../verdict/verdicts.ts";

/** The unit that a rate is by: the `ha` of `62,4 tạ/ha`. */
const perUnit = /^\s*\p{L}+(?:\s\p{L}+)?\s*\/\s*(\p{L}+[23²]?)/u;
/** Words before a rate. */
const isRate = /(?:năng suất|mật độ|bình quân|trung bình|định mức|mức)[^;.\d]{0,40}$/iu;
/** Weights in kilograms. */
const weights: Readonly<Record<string, number>> = { tấn: 1000, tạ: 100, yến: 10, kg: 1, kilôgam: 1, gam: 0.001 };
/** A product this many times another is that of other numbers, of the whole year perhaps. */
const farOff = 1.25;

/**
 * A rate against what it is made of: `3.250 ha, năng suất 62,4 tạ/ha, sản lượng 20.280 tấn`; `bình quân 18,5 tiêu chí
 * (222 tiêu chí/12 xã)`.
 */
export const rate: Check = eachFigure(judgeProduct, judgeMean, judgeEach);

function judgeProduct(checked: Checked, read: Read, index: number): Verdict {
  const { text } = checked.extraction.plain;
  const one = read.figures[index]!;
  const per = perUnit.exec(text.slice(one.end, Math.min(read.passage.end, one.end + 30)))?.[1]?.toLowerCase();
  // `500 nghìn đồng/cháu/tháng`: by two things.
  if (/^\s*\p{L}+(?:\s\p{L}+)?\s*\/\s*\p{L}+(?:\s\p{L}+)?\s*\//u.test(text.slice(one.end, one.end + 40)))
    return nothing;
  if (per === undefined || one.change !== undefined || !isRate.test(one.label)) return nothing;
  const sentence = read.sentences.find((span) => span.start <= one.start && one.end <= span.end);
  if (sentence === undefined) return nothing;
  const clause = clauseAround(text, sentence, one);
  return judgeIn(text, read, one, per, clause) ?? judgeIn(text, read, one, per, sentence) ?? nothing;
}

/** Between the semicolons around a rate: `4.980 ha, năng suất 68,5 tạ/ha, sản lượng 34.113 tấn; vụ hè thu 4.860 ha, …`. */
function clauseAround(text: string, sentence: Span, one: Figure): Span {
  const before = text.slice(sentence.start, one.start).lastIndexOf(";");
  const after = text.slice(one.end, sentence.end).indexOf(";");
  return {
    start: sentence.start + before + 1,
    end: after < 0 ? sentence.end : one.end + after,
  };
}

/** What a rate makes of the one size and the one product in a stretch, if there are such. */
function judgeIn(text: string, read: Read, one: Figure, per: string, { start, end }: Span): Verdict | undefined {
  const others = read.figures.filter((other) => other !== one && start <= other.start && other.end <= end);
  const sizes = others.filter((other) => isCount(other) && other.unit?.toLowerCase() === per);
  const yields = others.filter((other) => isCount(other) && isMeasuredAs(one, other) && !isOfRate(text, other));
  const [size, product] = [sizes[0], yields[0]];
  if (size === undefined || product === undefined || sizes.length + yields.length > 2) return undefined;
  const scale = (scaleOf(one) ?? 1) / (scaleOf(product) ?? 1);
  const exact = sizeOf(one.amount) * sizeOf(size.amount) * scale;
  const slack = doubt(one) * sizeOf(size.amount) * scale + doubt(size) * sizeOf(one.amount) * scale + doubt(product);
  return judge(product, exact, slack, [one, size], "product");
}

function scaleOf(figure: Figure): number | undefined {
  return weights[figure.unit?.toLowerCase() ?? ""];
}

function isMeasuredAs(one: Figure, other: Figure): boolean {
  return scaleOf(one) === undefined ? one.unit === other.unit : scaleOf(other) !== undefined;
}

function isOfRate(text: string, figure: Figure): boolean {
  return perUnit.test(text.slice(figure.end, figure.end + 30));
}

/** `bình quân … 18,5 tiêu chí (222 tiêu chí/12 xã)`: the mean, and what it is the mean of, in the bracket after it. */
function judgeMean(checked: Checked, read: Read, index: number): Verdict {
  const { text } = checked.extraction.plain;
  const [mean, all, by] = read.figures.slice(index, index + 3);
  if (mean === undefined || all === undefined || by === undefined || by.amount === 0n) return nothing;
  if (!isRate.test(mean.label) || all.kind !== mean.kind || mean.kind === "percent") return nothing;
  const opens = /^[^;.()\d]{0,30}\([^;.()\d]{0,20}$/u.test(text.slice(mean.end, all.start));
  if (!opens || !/^[^;.()\d]{0,25}(?:\/|:|chia cho|trên)\s*$/u.test(text.slice(all.end, by.start))) return nothing;
  return judge(mean, sizeOf(all.amount) / sizeOf(by.amount), doubt(mean), [all, by], "mean");
}

/** Between `mỗi hộ` and its sum of money. */
const eachNoun =
  /(?<!\p{L})mỗi (\p{L}+)\s(?:(?:được |đã )?(?:hỗ trợ|vay|nhận|tặng|thưởng|trị giá)\s)?(?:số tiền\s)?(?:là\s)?$/iu;
const totalMoney =
  /(?:tổng (?:số )?(?:tiền|kinh phí|trị giá|giá trị|số vốn|vốn)|tổng cộng)(?:\s(?!cả)\p{L}+){0,3}\s*:?\s*$/iu;

/** `46 hộ, mỗi hộ 5 triệu đồng, tổng số tiền 230 triệu đồng`. */
function judgeEach(checked: Checked, read: Read, index: number): Verdict {
  const { text } = checked.extraction.plain;
  const one = read.figures[index]!;
  const noun =
    one.kind === "money" ? eachNoun.exec(text.slice(Math.max(0, one.start - 60), one.start))?.[1] : undefined;
  if (noun === undefined || one.approx !== undefined) return nothing;
  const sentence = read.sentences.find((span) => span.start <= one.start && one.end <= span.end);
  const counts = read.figures.filter(
    (other) => sentence !== undefined && sentence.start <= other.start && other.end <= sentence.end && isCount(other),
  );
  const [total, more] = counts.filter((other) => other !== one && other.kind === "money");
  const [count, another] = counts.filter((other) => other.unit?.split(" ")[0] === noun.toLowerCase());
  if (total === undefined || count === undefined || more !== undefined || another !== undefined) return nothing;
  if (!totalMoney.test(text.slice(sentence!.start, total.start)) || /\svà\s/u.test(text.slice(one.end, one.end + 12)))
    return nothing;
  const exact = sizeOf(count.amount) * sizeOf(one.amount);
  return judge(total, exact, halfOfLast(total), [count, one], "product");
}

/** Half of the last digit printed. */
function doubt(figure: Figure): number {
  const scaled = halfOfLast(figure);
  if (scaled > 0) return scaled;
  return Number.isInteger(Number(figure.value)) && figure.kind !== "percent" && figure.amount % 10_000_000n === 0n
    ? 5
    : 0.5 * 10 ** -decimalsOf(printedPercent(figure));
}

function judge(
  stated: Figure,
  exact: number,
  slack: number,
  against: readonly Figure[],
  reason: "product" | "mean",
): Verdict {
  const size = sizeOf(stated.amount);
  if ([stated, ...against].some((one) => one.approx !== undefined)) return nothing;
  if (Math.abs(size - exact) <= slack * 1.01) return confirm(stated, ...against);
  const far = exact > farOff * size || size > farOff * exact;
  if (far && !slipped(stated.amount, readAmount(exact.toFixed(decimalsOf(stated.value))))) return nothing;
  const computed = String(Number(exact.toFixed(Math.max(1, decimalsOf(stated.value)))));
  const [a, b] = against.map((one) => one.value) as [string, string];
  return suspect({
    check: "ratio",
    severity: "wrong",
    stated,
    computed,
    against,
    reason: writeReason(reason, a, b, computed, stated.value),
  });
}
