import { isWhole, readAmount, sizeOf } from "../number/amount.ts";
import type { Figure } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { halfOfLast, lastDigitOf } from "../number/lastDigit.ts";
import { decimalsOf, printedPercent } from "../number/percent.ts";
import { slipped } from "../number/slip.ts";
import { unitFit, unitKind } from "../number/units.ts";
import { eachSentence, type Sentence } from "../text/eachSentence.ts";
import type { Check, Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { confirm, nothing, suspect, together } from "../verdict/verdicts.ts";

/** Before a mean, with the noun that it is by: `bình quân mỗi buổi 120 người`, `trung bình mỗi tháng xảy ra 15 vụ`. */
const byNoun =
  /(?:bình quân|trung bình|tính ra)\s+(?:cứ\s+)?(?:mỗi|một|hằng|hàng)\s+(\p{L}+(?: \p{L}+)?)(?:\s\p{L}+){0,6}\s*:?\s*$/iu;
/** The same in the other order: `mỗi phiên bình quân 200 triệu đồng`. */
const byNounBefore =
  /(?<!\p{L})(?:mỗi|một)\s(\p{L}+(?: \p{L}+)?)(?:\s\p{L}+){0,3}?\s(?:bình quân|trung bình)(?:\s(?:là|đạt|được))?\s*$/iu;
/** The same without a word that it is a mean, and nothing after it: `79 tổ với 632 thành viên, mỗi tổ 08 người`. */
const eachOf = /[,;(]\s*mỗi\s(\p{L}+(?: \p{L}+)?)(?:\s(?:có|gồm|được))?\s*$/iu;
/** A mean by a noun after it: `bình quân 6 người/buổi`. */
const isMean = /(?:bình quân|trung bình)(?:\s\p{L}+){0,2}\s*:?\s*$/iu;
const perNoun = /^\s*(?:\p{L}+\s?){0,3}(?:\/\s?|(?:(?:trên|cho) )?(?:mỗi|một)\s)(\p{L}+(?: \p{L}+)?)/u;
/** How many months there are in the time that a total is of. */
const months: readonly (readonly [time: RegExp, count: number])[] = [
  [/cả năm/iu, 12],
  [/sáu tháng/iu, 6],
  [/chín tháng/iu, 9],
  [/quý/iu, 3],
];
/** Shorter times are told for what happened in them. */
const fewestMonths = 6;
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

/** The one count there is, or the one that stands before the mean: `121 tổ với 484 thành viên (bình quân 4 người/tổ), trong đó …`. */
function onlyOne(mean: Figure, counts: readonly Figure[]): Figure | undefined {
  const before = counts.filter((one) => one.end <= mean.start);
  const own = counts.length > 1 && mean.depth > 0 ? before : counts;
  return own.length === 1 ? own[0] : undefined;
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

/** `14 tổ với 56 thành viên (04 thành viên/tổ)`: a whole number of each, and nothing said of a mean. */
const eachAlone = /\(\s*$/u;

function isEach(text: string, mean: Figure): boolean {
  if (endsClause(text, mean)) return true;
  const closes = /^\s*(?:\p{L}+\s?){1,3}\/\s?\p{L}+(?:\s\p{L}+)?\s*\)/u.test(text.slice(mean.end, mean.end + 50));
  return closes && isWhole(mean.amount) && eachAlone.test(text.slice(Math.max(0, mean.start - 3), mean.start));
}

/** `mỗi tổ 08 người;`: after `mỗi` and its noun, with nothing after it; of money with its sum another check asks. */
function endsClause(text: string, mean: Figure): boolean {
  const after = text.slice(mean.end, mean.end + 50);
  const ends = /^\s(?:\p{L}+\s?){1,3}(?:[;.)]|$|,\s(?:cả năm|tất cả|tổng|tính ra|cộng))/u.test(after);
  const sum = mean.kind === "money" && /^[^;.]*,\s(?:cả năm|tất cả|tổng|tính ra|cộng)/u.test(after);
  return ends && !sum && isWhole(mean.amount) && eachOf.test(text.slice(Math.max(0, mean.start - 40), mean.start));
}

/** The last total before the mean, where the words around it are those that the mean is by: `mỗi Ban Chỉ đạo cấp xã`. */
function namedTotal(text: string, start: number, mean: Figure, totals: readonly Figure[]): Figure | undefined {
  const named = /(?:mỗi|một)\s((?:\p{L}+\s){2,7}?)(?:có |là |được )?$/iu.exec(text.slice(start, mean.start))?.[1];
  const last = totals.filter((one) => one.end <= mean.start).at(-1);
  if (named === undefined || last === undefined) return undefined;
  const said = text.slice(Math.max(start, last.start - 90), last.start).toLowerCase();
  return said.split(/[;,\d]/).some((clause) => clause.includes(named.trim().toLowerCase())) ? last : undefined;
}

/** The count of the noun right before the total. */
function besideOf(
  text: string,
  mean: Figure,
  counts: readonly Figure[],
  noun: string,
  total: Figure,
): Divisor | undefined {
  const before = counts[counts.indexOf(total) - 1];
  if (before === undefined || before.start > mean.start || !isNoun(noun, before.unit ?? "")) return undefined;
  const beside = /^[^;.:()\d]{0,60}(?:,|\svới|\scó|\sgồm|trị giá|số tiền|kinh phí|phạt tiền)(?:\s\p{L}+)?\s*$/iu.test(
    text.slice(before.end, total.start),
  );
  return beside ? { count: sizeOf(before.amount), figure: before } : undefined;
}

function nounOf(text: string, start: number, mean: Figure): string | undefined {
  const before = text.slice(Math.max(start, mean.start - 60), mean.start);
  const after =
    isMean.test(before) || isEach(text, mean) ? perNoun.exec(text.slice(mean.end, mean.end + 40))?.[1] : undefined;
  return (
    after ??
    byNoun.exec(before)?.[1] ??
    byNounBefore.exec(before)?.[1] ??
    (isEach(text, mean) ? eachOf.exec(before)?.[1] : undefined)
  )?.toLowerCase();
}

type Divisor = { readonly count: number; readonly figure: Figure | undefined };

function divisorOf(
  text: string,
  start: number,
  mean: Figure,
  counts: readonly Figure[],
  noun: string,
  total: Figure,
): Divisor | undefined {
  if (noun.startsWith("tháng")) {
    const lead = text.slice(Math.max(start, total.start - 40), total.start);
    const numbered = /(?<!\d)(\d{1,2}) tháng(?!\p{L})/iu.exec(lead)?.[1];
    // Three months of a campaign are not those of the mean.
    if (Number(numbered ?? 12) < fewestMonths) return undefined;
    const count = numbered === undefined ? months.find(([time]) => time.test(lead))?.[1] : Number(numbered);
    return count === undefined ? undefined : { count, figure: undefined };
  }
  const own = counts.filter((one) => one !== total && isNoun(noun, one.unit ?? ""));
  const figure = onlyOne(mean, own);
  return figure === undefined ? undefined : { count: sizeOf(figure.amount), figure };
}

/** `buổi` of `buổi tuyên truyền`; two words that follow a mean may be one noun and a verb (`xã có`). */
function isNoun(noun: string, unit: string): boolean {
  if (noun === "người" && unitKind(unit) === "person") return true;
  return unit !== "" && (unit.startsWith(noun) || noun.startsWith(unit) || unit.split(" ")[0] === noun.split(" ")[0]);
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
