import { readAmount, sizeOf } from "../number/amount.ts";
import type { Figure } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { halfOfLast, lastDigitOf } from "../number/lastDigit.ts";
import { decimalsOf, printedPercent } from "../number/percent.ts";
import { slipped } from "../number/slip.ts";
import { unitFit } from "../number/units.ts";
import { eachSentence, type Sentence } from "../text/eachSentence.ts";
import type { Check, Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { confirm, nothing, suspect, together } from "../verdict/verdicts.ts";
import { besideOf, divisorOf, onlyOne } from "./meanDivisor.ts";
import { endsClause, isEach, nounOf } from "./meanNoun.ts";

/** A mean this many times another is that of other numbers. */
const farOff = 2;

/** A mean by a noun, where its sentence has one count of that noun and one total: `318 đồng chí, bình quân mỗi xã 5 đồng chí (53 xã)`. */
export const meanOf: Check = eachSentence((text, sentence) =>
  together(sentence.figures.map((mean) => judgeMean(text, sentence, mean))),
);

/** The clause between two `;` in which the mean stands tells first what it is of, else its sentence. */
function judgeMean(text: string, sentence: Sentence, mean: Figure): Verdict {
  const from = text.slice(sentence.start, mean.start).lastIndexOf(";");
  const to = text.slice(mean.end, sentence.end).indexOf(";");
  const start = from < 0 ? sentence.start : sentence.start + from + 1;
  const end = to < 0 ? sentence.end : mean.end + to;
  const figures = sentence.figures.filter((one) => start <= one.start && one.end <= end);
  const own = from < 0 && to < 0 ? nothing : judge(text, { ...sentence, start, end, figures }, mean);
  return own === nothing ? judge(text, sentence, mean) : own;
}

function judge(text: string, { start, end, figures }: Sentence, mean: Figure): Verdict {
  const noun = nounOf(text, start, mean);
  if (noun === undefined || mean.kind === "percent" || mean.approx !== undefined || !isCount(mean)) return nothing;
  const counts = figures.filter((one) => one !== mean && isCount(one) && one.base === undefined);
  const measured = mean.unit?.split("/")[0]?.trim();
  const totals = counts.filter(
    (one) => unitFit(one.unit, measured) >= 2 && !/(?<!\p{L})mỗi\s[^;,.\d]*$/iu.test(one.label),
  );
  const same = totals.filter((one) => measured !== undefined && `${one.unit} `.startsWith(`${measured} `));
  const total =
    hostOf(text, mean, totals) ?? onlyOne(mean, totals) ?? onlyOne(mean, same) ?? namedTotal(text, start, mean, totals);
  if (total === undefined || total.approx !== undefined) return nothing;
  const by = divisorOf(text, start, mean, counts, noun, total) ?? besideOf(text, mean, counts, noun, total);
  if (by === undefined || by.count <= 1) return nothing;
  const exact = sizeOf(total.amount) / by.count;
  const size = sizeOf(mean.amount);
  const against = [total, ...(by.figure === undefined ? [] : [by.figure])];
  // `62 người, mỗi nhóm 10 người`: where it does not come out whole, some have one more.
  const each = Math.abs(exact - Math.round(exact)) < 1e-9 ? (0.5 + halfOfLast(total)) / by.count : 1;
  const slack = isEach(text, mean)
    ? endsClause(text, mean)
      ? each
      : (0.5 + halfOfLast(total)) / by.count
    : stepOf(mean);
  if (Math.abs(size - exact) < slack) return confirm(mean, ...against);
  if ((exact > farOff * size || size > farOff * exact) && !isShifted(mean, exact) && !isSlipOf(mean, exact))
    return nothing;
  // `312 đại biểu; chia 6 tổ, bình quân mỗi tổ 48 đại biểu, còn lại là khách mời`: the mean is not of all.
  if (/^[^.;]*(?:còn lại|không tính|ngoài ra)/iu.test(text.slice(mean.end, end))) return nothing;
  const computed = String(Number(exact.toFixed(decimalsOf(printedPercent(mean)) + 1)));
  const reason = writeReason("mean", total.value, String(by.count), computed, mean.value);
  return suspect({ check: "ratio", severity: "wrong", stated: mean, computed, against, reason });
}

/** One slip of the pen, where the mean comes out whole. */
function isSlipOf(mean: Figure, exact: number): boolean {
  return Math.abs(exact - Math.round(exact)) < 0.05 && slipped(mean.amount, readAmount(String(Math.round(exact))));
}

/** A separator lost or gained: the digits are right. */
function isShifted(mean: Figure, exact: number): boolean {
  const size = sizeOf(mean.amount);
  return [10, 100, 1000, 0.1, 0.01, 0.001].some((times) => Math.abs(exact * times - size) < stepOf(mean));
}

/** `120 suất trị giá 60 triệu đồng (500.000 đồng/suất)`: the amount right before the bracket in which a mean stands alone. */
function hostOf(text: string, mean: Figure, totals: readonly Figure[]): Figure | undefined {
  const last = totals.findLast((one) => one.end <= mean.start);
  return last !== undefined &&
    last.depth < mean.depth &&
    /^[^;.,()\d]{0,20}\([^;.,()\d]{0,30}$/u.test(text.slice(last.end, mean.start))
    ? last
    : undefined;
}

/** The last total before the mean, where the words around it are those that the mean is by: `mỗi Ban Chỉ đạo cấp xã`. */
function namedTotal(text: string, start: number, mean: Figure, totals: readonly Figure[]): Figure | undefined {
  const named = /(?:mỗi|một)\s((?:\p{L}+\s){2,7}?)(?:có |là |được )?$/iu.exec(text.slice(start, mean.start))?.[1];
  const last = totals.filter((one) => one.end <= mean.start).at(-1);
  if (named === undefined || last === undefined) return undefined;
  const said = text.slice(Math.max(start, last.start - 90), last.start).toLowerCase();
  return said.split(/[;,\d]/).some((clause) => clause.includes(named.trim().toLowerCase())) ? last : undefined;
}

/** Round numbers leave half of their last digit that is no zero, but never more than this share of them. */
const roundest = 0.005;

/** The last digit printed, with what multiplies it; half the tens of a round number, to which a mean is often rounded. */
function stepOf(figure: Figure): number {
  const { scale, decimals } = lastDigitOf(figure);
  const bare = sizeOf(figure.amount) / scale;
  const zeros = Number.isInteger(bare) ? (/0*$/.exec(String(bare))?.[0].length ?? 0) : 0;
  if (bare < 30 || zeros === 0) return scale * 10 ** -decimals;
  return scale * Math.max(5, Math.min(0.5 * 10 ** zeros, roundest * bare));
}
