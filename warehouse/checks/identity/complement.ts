import { writeAmount } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { slipped } from "../number/slip.ts";
import { sentenceOf } from "../text/sentenceOf.ts";
import type { Check, Verdict } from "../verdict/Check.ts";
import { suspectTotal } from "../verdict/suspectTotal.ts";
import { confirm, nothing, together } from "../verdict/verdicts.ts";

/** What a count did not do, after its noun: `43 đơn không đủ điều kiện`, `05 xã chưa đạt`. */
const without = /^[^\d;.,():]{0,40}?\s(?:không|chưa)\s+(?:được\s+)?((?:\p{L}+\s?){1,2})/u;
/** `27/30 đại biểu (vắng 03 đại biểu)`, `thi hành xong 842 trên tổng số 1.015 việc; còn 173 việc`: words before those that did not. */
const lacking = /(?:^|[\s(])(?:vắng(?: mặt)?|thiếu|còn(?: lại)?)\s*$/iu;
/** `đầu năm 5.218/11.640 hộ; ước cuối năm còn 4.540 hộ`: what is left at another time. */
const otherTime = /(?:cuối (?:năm|kỳ|nhiệm kỳ)|ước|dự kiến)(?!\p{L})[^;.]*$/iu;
/** Words between those that did and all of them. */
const overWhole = /^[^;.,()\d]{0,40}(?:trên|trên tổng số|trong tổng số)\s*$/iu;
/** `24 người còn lại`: those that are left of all. */
const theRest = /^[^;.,()]{0,25}\scòn lại(?!\p{L})/u;
/** Words that say nothing of what was done. */
const empty = /^(?:có|được|đã|là|phải)\s+/u;
/** What leads from a whole to its two parts. */
const ofWhole = /(?:trong(?: tổng)?(?: số)?|tổng số|tổng cộng|trên)\s*$/iu;

/**
 * Those that did and those that did not make up all: `Trong 86 đơn có 52 đơn đủ điều kiện, 34 đơn không đủ điều kiện`;
 * `142/150 doanh nghiệp đã nộp báo cáo, 8 doanh nghiệp chưa nộp`.
 */
export const complement: Check = (checked) => {
  const { text } = checked.extraction.plain;
  return together(checked.passages.flatMap((read) => read.figures.map((one) => judge(text, read, one))));
};

function judge(text: string, read: Read, left: Figure): Verdict {
  if (!isCount(left) || left.base !== undefined || read.passage.cells !== undefined) return nothing;
  if (lacking.test(left.label)) return otherTime.test(left.label) ? nothing : judgeLacking(text, read, left);
  if (left.depth > 0) return nothing;
  if (theRest.test(textAfter(text, read, left))) return judgeRest(text, read, left);
  const said = without.exec(textAfter(text, read, left))?.[1]?.trim();
  if (said === undefined) return nothing;
  const before = read.figures.filter((one) => one.end <= left.start && one.depth === 0 && sameThing(one, left));
  const done = before.filter((one) => !one.isBase && isCount(one)).at(-1);
  if (done === undefined || /[.]\s/.test(text.slice(done.end, left.start))) return nothing;
  if (!does(textAfter(text, read, done.base ?? done), said)) return nothing;
  const whole = done.base ?? wholeBefore(text, before, done);
  if (whole === undefined) return nothing;
  return held(text, read, done, left, whole);
}

/** Those of a fraction, in digits or words, that are lacking: the next count of the same thing after it. */
function judgeLacking(text: string, read: Read, left: Figure): Verdict {
  const counts = read.figures.filter((one) => one.end <= left.start && one.kind !== "percent" && one.depth === 0);
  const last = counts.at(-1);
  const before = counts.at(-2);
  if (last === undefined || before === undefined || /[.]\s/.test(text.slice(last.end, left.start))) return nothing;
  if (!sameThing(last, left) || left.approx !== undefined || !isCount(before)) return nothing;
  const fraction = last.isBase && before.base === last;
  const inWords = overWhole.test(text.slice(before.end, last.start)) && sameThing(before, last);
  return fraction || inWords ? held(text, read, before, left, last) : nothing;
}

/** `Trong số 72 người có 48 người …; 24 người còn lại …`: all those named before, and the rest. */
function judgeRest(text: string, read: Read, left: Figure): Verdict {
  const sentence = sentenceOf(read, left);
  const counts = read.figures.filter(
    (one) =>
      one.start >= sentence.start && one.end <= left.start && one.depth === 0 && isCount(one) && sameThing(one, left),
  );
  const [whole, done, ...more] = counts;
  if (whole === undefined || done === undefined || more.length > 0 || counts.some((one) => one.base !== undefined))
    return nothing;
  return ofWhole.test(text.slice(Math.max(0, whole.start - 25), whole.start))
    ? held(text, read, done, left, whole)
    : nothing;
}

function held(text: string, read: Read, done: Figure, left: Figure, whole: Figure): Verdict {
  const sum = done.amount + left.amount;
  if (sum < whole.amount && isOneOfSeveral(text, read, [done, left, whole])) return nothing;
  if (sum === whole.amount) return confirm(done, left, whole);
  const off = whole.amount - sum;
  const slip = [done, left].some((one) => slipped(one.amount, one.amount + off)) || slipped(whole.amount, sum);
  return suspectTotal(whole, [done, left], {
    check: "identity",
    severity: slip ? "wrong" : "unlikely",
    stated: left,
    computed: writeAmount(whole.amount - done.amount),
    against: [done, whole],
  });
}

/** `38/40 phiếu đồng ý, 01 phiếu không đồng ý, 01 phiếu trắng`: a third group of the same thing stands beside the two. */
function isOneOfSeveral(
  text: string,
  read: Read,
  known: readonly [done: Figure, left: Figure, whole: Figure],
): boolean {
  const [done, left] = known;
  return read.figures.some(
    (one) =>
      one.start > done.end &&
      !known.includes(one) &&
      isCount(one) &&
      sameThing(one, left) &&
      !/[.]\s/.test(text.slice(done.end, one.start)),
  );
}

/** The whole that is said to be one, before those that did; no other count stands between. */
function wholeBefore(text: string, before: readonly Figure[], done: Figure): Figure | undefined {
  const whole = before[before.indexOf(done) - 1];
  if (whole === undefined || whole.isBase || !isCount(whole) || whole.amount <= done.amount) return undefined;
  const said = text.slice(Math.max(0, whole.start - 25), whole.start);
  // The only count of the same thing before needs no word that it is the whole.
  const only = before.indexOf(done) === 1 && /^[^;.()\d]{0,40},\s*$/u.test(text.slice(whole.end, done.start));
  return (only || ofWhole.test(said)) && !/[;.]\s/.test(text.slice(whole.end, done.start)) ? whole : undefined;
}

function sameThing(one: Figure, other: Figure): boolean {
  return one.kind === other.kind && one.unit?.split(" ")[0] === other.unit?.split(" ")[0] && one.approx === undefined;
}

/** The words after a number up to the next number or clause. */
function textAfter(text: string, read: Read, figure: Figure): string {
  return text.slice(figure.end, Math.min(read.passage.end, figure.end + 90)).split(/[\d;.(]/)[0] ?? "";
}

/** True where words say that what others did not do was done. */
function does(after: string, said: string): boolean {
  const phrase = said.replace(empty, "");
  const at = after.search(new RegExp(`(?<!\\p{L})${phrase}(?!\\p{L})`, "u"));
  return at >= 0 && !/(?:không|chưa)\s+(?:\p{L}+\s+)?$/u.test(after.slice(0, at));
}
