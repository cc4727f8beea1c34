import type { Span } from "../../../model/span.ts";
import { addAmounts } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { unitFit, unitKind } from "../number/units.ts";
import { sentenceOf } from "../text/sentenceOf.ts";
import { comparedBracket } from "./bracketEarlier.ts";

/** The value of the earlier period, in words: `so với 20 vụ năm 2022`, `(năm 2022: 20 vụ)`, `cùng kỳ: 20 vụ`, `từ 20 vụ`. */
const earlier =
  /(?:so với(?: cùng kỳ)?(?: (?:(?:quý (?:[IVX]+|\d)|tháng \d{1,2}|\d{1,2} tháng(?: đầu)?)\s*(?:\/|năm )?\s*)?(?:năm )?\d{4})?(?: là| xảy ra| có)?|cùng kỳ(?: năm(?: trước| ngoái| \d{4})?)?(?: là| xảy ra| có)?|(?:năm (?:trước|ngoái|\d{4})|(?<!tháng |nửa |quý )đầu (?:năm|kỳ|nhiệm kỳ))(?: là| xảy ra| có)?|trước (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất|đó|đây)(?: là| có)?|(?:chỉ tiêu|kế hoạch|dự toán)(?:(?! tăng| giảm) \p{L}+){0,4}|so với[^;.()\d%]{2,40}(?:(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}\s*)?(?=\()|từ)\s*:?\s*(?:\((?:(?!tăng|giảm)\p{L}+ ){0,2})?$/iu;
/** The same by its year alone, where a later year stands beside it: `năm 2022 cấp 478 giấy phép`. */
const earlierYear = /năm (?:19|20)\d{2}(?:\s(?!lên|xuống|còn)\p{L}+){1,3}\s*$/iu;
/** How far back the words of an earlier value are looked for. */
const wordsReach = 50;
/** How far a difference may stand from the earlier value. */
const differenceReach = 120;

/** The value that a change is said of: the nearest count of the same thing before it in the sentence, itself no change. */
export function valueBefore(text: string, read: Read, index: number): Figure | undefined {
  const step = read.figures[index]!;
  const sentence = sentenceOf(read, step);
  const candidates = read.figures
    .slice(0, index)
    .filter(
      (one) =>
        one.start >= sentence.start &&
        isCount(one) &&
        !isEarlier(text, read, one) &&
        !isBaseInWords(read, one) &&
        one.depth <= step.depth,
    );
  const own = step.kind === "percent" ? candidates : candidates.filter((one) => unitFit(one.unit, step.unit) >= 2);
  const fated = own.filter((one) => sharesFate(text, one, step));
  const named = own.filter((one) => bearsSubject(text, one, step));
  if (named.length === 1) return named[0];
  const told = fated.length > 0 ? fated : own;
  const value =
    told.findLast((one) => step.kind === "percent" || step.change !== "up" || one.amount >= step.amount) ??
    told.at(-1) ??
    (candidates.length === 0 ? valueOfSentenceBefore(text, read, step, sentence.start) : undefined);
  // A value in another clause is somebody else's.
  if (value === undefined) return undefined;
  const between = text.slice(value.end, step.start);
  const compared = /;\s*(?:so (?:với|cùng)[^;.]{0,60}(?:\([^()]*\)[^;.]{0,10})?)?(?:tăng|giảm)\s[^;.]*$/iu.exec(
    between,
  );
  if (
    compared !== null &&
    !between.slice(0, compared.index).includes(";") &&
    (unitKind(step.unit) === "case" ||
      fates.test(between + text.slice(step.end, step.end + 25)) === fates.test(text.slice(step.end, step.end + 25)))
  )
    return isOfList(text, sentence.start, value) ? wholeOf(text, sentence.start, told, value) : value;
  return between.includes(";") && !(step.depth > value.depth && bracketOfValue.test(between)) ? undefined : value;
}

/** `37.214 hộ trên 44.302 hộ`, `1.598 thôn trong tổng số 1.672 thôn`: of a fraction in words the base. */
function isBaseInWords(read: Read, one: Figure): boolean {
  const part = read.figures[read.figures.indexOf(one) - 1];
  return (
    part !== undefined &&
    unitFit(part.unit, one.unit) > 0 &&
    /(?<!\p{L})(?:trên|(?:trên|trong) tổng số)\s*$/iu.test(one.label)
  );
}

/** `Hộ nghèo 12 hộ, cận nghèo 31 hộ; hộ nghèo giảm 05 hộ`: the words before a change name what has changed. */
function bearsSubject(text: string, one: Figure, step: Figure): boolean {
  const said = step.label.split(/[,:]/).at(-1)!.toLowerCase();
  const [, subject] = /^\s*(?:số |riêng )?(\p{L}+(?: \p{L}+){1,4}) (?:tăng|giảm)(?: thêm)?\s*$/u.exec(said) ?? [];
  if (subject === undefined || comparing.test(subject)) return false;
  const before = one.label.split(/[,:]/).at(-1)!.toLowerCase();
  return (
    `${before} `.includes(` ${subject} `) ||
    before.trim() === subject ||
    isFate(before, subject) ||
    new RegExp(`^\\s*${subject}(?!\\p{L})`, "iu").test(text.slice(one.end, one.end + 60))
  );
}

/** `bị thương 19 người` and `số người bị thương tăng`. */
function isFate(before: string, subject: string): boolean {
  const fate = before.trim().replace(/^làm /u, "");
  return fates.test(fate) && subject.endsWith(fate);
}

const comparing = /(?<!\p{L})(?:so|với|năm|kỳ|trước|đã|cũng|lại|đều)(?!\p{L})/u;

/** `Phạt 4,85 tỷ đồng, trong đó giao thông 3,1 tỷ đồng; tăng 500 triệu đồng`: what follows the list is of its total. */
const opensList = /(?<!\p{L})(?:trong đó|gồm|bao gồm|trong số đó|riêng|cụ thể)(?!\p{L})/iu;

function isOfList(text: string, start: number, value: Figure): boolean {
  return opensList.test(text.slice(start, value.start).split(";").at(-1)!);
}

/** The last count before the words that open the list in which a part stands. */
function wholeOf(text: string, start: number, counts: readonly Figure[], part: Figure): Figure | undefined {
  return counts.findLast((one) => one.end <= part.start && !isOfList(text, start, one));
}

/** `103 vụ (cùng kỳ: 96 vụ; tăng 07 vụ)`: the bracket is about the value before it. */
const bracketOfValue = /^[^;.()]{0,40}\([^()]*$/u;

/** Sentences that compare what the sentence before has stated. */
const compares = /^\s*(?:So(?: với| sánh)?(?=\s)|Tăng|Giảm|Như vậy|Cùng kỳ|Năm (?:trước|ngoái|\d{4}))/u;
/** Sentences that tell of some of those counted before. */
const breaksDown = /^\s*(?:Trong số (?:này|đó)|Trong đó|Riêng)(?!\p{L})/u;
/** Sentences that give what there was before. */
const tellsEarlier = /^\s*(?:Cùng kỳ|Năm (?:trước|ngoái)|(?:Kỳ|Quý|Tháng) trước)(?!\p{L})/u;
/** What tells apart persons of whom several counts are given. */
const fates = /chết|bị thương|mất tích|bị bắt|bị can|đối tượng/iu;

/** `Xảy ra 60 vụ, làm chết 40 người. So với cùng kỳ giảm 5 vụ (…), giảm 3 người chết`: the count of the same thing. */
function valueOfSentenceBefore(text: string, read: Read, step: Figure, start: number): Figure | undefined {
  const before = read.sentences.filter((one) => one.end <= start && !breaksDown.test(textOf(text, one)));
  // `61 vụ. Cùng kỳ: 70 vụ. Như vậy giảm 09 vụ`: the sentence between gives the earlier values.
  const sentence = tellsEarlier.test(textOf(text, before.at(-1))) ? before.at(-2) : before.at(-1);
  if (sentence === undefined || !compares.test(text.slice(start, step.start))) return undefined;
  const said = read.figures.filter(
    (one) =>
      sentence.start <= one.start && one.end <= sentence.end && isCount(one) && unitFit(one.unit, step.unit) >= 2,
  );
  const same = said.filter((one) => sharesFate(text, one, step));
  const named = same.filter((one) => bearsSubject(text, one, step));
  return named.length === 1 ? named[0] : same.length === 1 ? same[0] : undefined;
}

/** The value that the sentence before gives of the earlier time: `Cùng kỳ: 70 vụ, chết 31. Như vậy giảm 09 vụ`. */
export function earlierOfSentence(text: string, read: Read, step: Figure): Figure | undefined {
  const { start } = sentenceOf(read, step);
  const before = read.sentences.findLast((one) => one.end <= start);
  if (before === undefined || !tellsEarlier.test(textOf(text, before)) || !compares.test(text.slice(start, step.start)))
    return undefined;
  const found = read.figures.filter(
    (one) =>
      before.start <= one.start &&
      one.end <= before.end &&
      isCount(one) &&
      one.base === undefined &&
      unitFit(one.unit, step.unit) >= 2 &&
      sharesFate(text, one, step),
  );
  return found.length === 1 ? found[0] : undefined;
}

function textOf(text: string, span: Span | undefined): string {
  return span === undefined ? "" : text.slice(span.start, span.end);
}

/** True where the fate that a difference names, if any, is that of a count: `giảm 13 người chết` of `làm chết 118 người`. */
function sharesFate(text: string, one: Figure, step: Figure): boolean {
  const said = text.slice(step.end, step.end + 25).split(/[,;(]/)[0]!;
  const fate = (fates.exec(said) ?? fates.exec(step.label.split(/[,)]/).at(-1)!))?.[0].toLowerCase();
  const after = text.slice(one.end, one.end + 20).split(/[,;.)]/)[0]!;
  return fate === undefined || `${one.label.split(",").at(-1)} ${after}`.toLowerCase().includes(fate);
}

/** `Phạt 7 trường hợp …, nhắc nhở 26 trường hợp, giảm 3 trường hợp so với quý trước (36)`: what changed is all of them together. */
export function allTogether(read: Read, value: Figure, stated: Figure, step: Figure): readonly Figure[] | undefined {
  const { start } = sentenceOf(read, step);
  const all = read.figures.filter(
    (one) =>
      one.start >= start &&
      one.end <= step.start &&
      one !== stated &&
      isCount(one) &&
      one.depth === value.depth &&
      unitFit(one.unit, value.unit) === 3,
  );
  const sum = addAmounts([...all.map((one) => one.amount), step.change === "up" ? -step.amount : step.amount]);
  return all.length > 1 && sum === stated.amount ? all : undefined;
}

/** `46 giải: 25 giải cấp huyện, 21 giải cấp tỉnh, tăng 7 giải so với năm trước (39 giải)`: what changed is the total of the list. */
export function totalOfList(text: string, read: Read, part: Figure, amount: bigint): Figure | undefined {
  const { start } = sentenceOf(read, part);
  const total = read.figures.find(
    (one) =>
      one.start >= start && one.end <= part.start && isCount(one) && one.amount === amount && one.unit === part.unit,
  );
  const lists = total !== undefined && /[:(]|trong đó|gồm/iu.test(text.slice(total.end, part.start));
  return lists ? total : undefined;
}

/** The earlier value that the sentence states beside a value: `tăng từ 42 mô hình … lên 50 mô hình`, `(năm 2022: 20 vụ)`. */
export function earlierValue(text: string, read: Read, value: Figure, step: Figure): Figure | undefined {
  const sentence = sentenceOf(read, step);
  const beside = comparedBracket(text, read, step, step.kind === "percent" ? value.unit : step.unit);
  if (beside !== undefined && beside !== value && unitFit(beside.unit, value.unit) >= 1) return beside;
  const others = read.figures.filter(
    (one) => one !== step && one.change !== undefined && one.kind === step.kind && one.start >= sentence.start,
  );
  const found = read.figures.filter(
    (one) =>
      one !== step &&
      one !== value &&
      one.start >= sentence.start &&
      one.end <= sentence.end &&
      isCount(one) &&
      unitFit(one.unit, value.unit) >= 1 &&
      isEarlier(text, read, one) &&
      !others.some((other) => comparedBracket(text, read, other) === one || isSaidOf(text, read, other, one)),
  );
  const year = comparedYear.exec(text.slice(step.end, sentence.end))?.[1];
  const ofYear = found.filter((one) => year === undefined || (yearBeside(text, sentence, one) ?? year) === year);
  const near = ofYear.filter((one) => !betweenThem(text, one, step).includes(";"));
  const own = ofYear.length > 1 && near.length > 0 ? near : ofYear;
  const fated = own.length > 1 ? own.filter((one) => sharesFate(text, one, step)) : own;
  const only = fated[0];
  if (fated.length !== 1 || only === undefined || Math.abs(only.start - step.start) >= differenceReach)
    return undefined;
  // `23 vụ (cùng kỳ 25 vụ), làm rõ 20 vụ`: the bracket belongs to the value before it.
  if (only.start < value.start && only.depth > value.depth && !isInFront(text, sentence.start, only)) return undefined;
  if (belongsToAnother(text, read, only, step)) return undefined;
  const both = [only, value].every((one) => yearRightBefore.test(text.slice(sentence.start, one.start)));
  return betweenThem(text, only, value).includes(";") && !both ? undefined : only;
}

/** `giảm 11 trường hợp so với năm 2023; tảo hôn 6 trường hợp (năm 2023: 9 trường hợp)`: the bracket is about the count before it. */
function belongsToAnother(text: string, read: Read, one: Figure, step: Figure): boolean {
  if (one.start < step.start || one.depth <= step.depth) return false;
  const between = read.figures.filter(
    (other) => other.start > step.start && other.end < one.start && isCount(other) && other.depth < one.depth,
  );
  return between.some((other) => unitFit(other.unit, one.unit) >= 2 && /[,;]/.test(text.slice(step.end, other.start)));
}

/** `tăng 612 người, vượt 120 người so với kế hoạch 4.000 người`: the value right after a change is what that is from. */
function isSaidOf(text: string, read: Read, step: Figure, one: Figure): boolean {
  const next = read.figures[read.figures.indexOf(step) + 1];
  return next === one && /^[^;()]*(?:so với|cùng kỳ)/iu.test(text.slice(step.end, one.start));
}

/** `giảm 11,1% so với năm 2022`: the year that a difference is held against. */
const comparedYear = /^\s*%?[^;.,()\d]{0,25}so với (?:cùng kỳ )?năm ((?:19|20)\d{2})/iu;

/** The year right after a count (`40 vụ năm 2021`), or right before it (`năm 2021: 40 vụ`). */
function yearBeside(text: string, sentence: Span, one: Figure): string | undefined {
  const after = /^\s*(?:\p{L}+\s){0,3}?(?:\(|trong |của )?năm ((?:19|20)\d{2})/iu.exec(
    text.slice(one.end, sentence.end),
  );
  const before = /năm ((?:19|20)\d{2})\s*[:(]?(?:\s\p{L}+){0,3}\s*$/iu.exec(text.slice(sentence.start, one.start));
  return after?.[1] ?? before?.[1];
}

/** `So với năm 2022 (50 vụ), năm 2023 xảy ra 44 vụ`: no number stands before the bracket. */
function isInFront(text: string, start: number, one: Figure): boolean {
  return !/\d/.test(text.slice(start, one.start).replace(/(?:19|20)\d{2}|\d+ tháng|tháng \d+/g, ""));
}

function betweenThem(text: string, one: Figure, other: Figure): string {
  return one.start < other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);
}

/** `Năm 2022: 1.120 hồ sơ; năm 2023: 1.344 hồ sơ`. */
const yearRightBefore = /năm (?:19|20)\d{2}\s*[:,]?(?:\s(?!so|tăng|giảm)\p{L}+){0,3}\s*$/iu;

/** True of a value of an earlier time: its words say so, and it is not the latest of the years that the sentence counts. */
function isEarlier(text: string, read: Read, one: Figure): boolean {
  const head = headOfBracket(text, read, one);
  if (head !== undefined) return isEarlier(text, read, head);
  const before = text.slice(Math.max(0, one.start - wordsReach), one.start);
  const [said] = earlier.exec(before) ?? [];
  const own = yearIn(said ?? earlierYear.exec(before)?.[0] ?? "");
  if (said !== undefined && (own === undefined || /so với|cùng kỳ/iu.test(said))) return true;
  if (own === undefined) return false;
  const sentence = sentenceOf(read, one);
  if (untilNow.test(text.slice(one.end, sentence.end))) return true;
  const years = [...text.slice(sentence.start, sentence.end).matchAll(/năm\s+((?:19|20)\d{2})/giu)].map((year) =>
    Number(year[1]),
  );
  return (said !== undefined && years.every((year) => year === own)) || own < Math.max(...years);
}

/** `(238 vụ, 131 người chết, 140 người bị thương)`: the first figure of the bracket, which says for all when they were. */
function headOfBracket(text: string, read: Read, one: Figure): Figure | undefined {
  const bracket = read.brackets.findLast((span) => span.start < one.start && one.end < span.end);
  const head = bracket && read.figures.find((figure) => figure.start > bracket.start);
  if (head === undefined || head === one || !isCount(head)) return undefined;
  const between = text.slice(head.end, one.start);
  return /[;:]|trong đó|gồm|tăng|giảm|năm \d{4}/iu.test(between) ? undefined : head;
}

/** What follows is of now: `Năm 2021 có 35 mô hình, đến nay có 92 mô hình`. */
const untilNow = /(?<!\p{L})(?:đến nay|hiện nay|năm nay|đến thời điểm này|hiện (?:đã )?có)(?!\p{L})/iu;

function yearIn(said: string): number | undefined {
  const year = /(?:19|20)\d{2}/.exec(said)?.[0];
  return year === undefined ? undefined : Number(year);
}

/** `34 vụ …, giảm 06 vụ (34/41 vụ)`: the fraction after a difference repeats the value, over the one before. */
export function bracketBase(text: string, read: Read, value: Figure, index: number): Figure | undefined {
  const next = read.figures[index + 1];
  if (next?.base === undefined || next.amount !== value.amount) return undefined;
  return /^[^;.,()\d]{0,30}\(\s*$/u.test(text.slice(read.figures[index]!.end, next.start)) ? next.base : undefined;
}

/** `số vụ giảm 16 vụ (54/70 vụ)`: both values stand in the bracket after the difference. */
export function fractionAfter(text: string, read: Read, index: number): Figure | undefined {
  const [step, next] = [read.figures[index]!, read.figures[index + 1]];
  if (next?.base === undefined || (next.unit !== undefined && unitFit(next.unit, step.unit) < 2)) return undefined;
  return /^[^;.,()\d]{0,30}\(\s*$/u.test(text.slice(step.end, next.start)) ? next : undefined;
}

/** The value that the fraction after a difference repeats, from a clause before. */
export function repeatedValue(read: Read, index: number): Figure | undefined {
  const next = read.figures[index + 1];
  if (next?.base === undefined) return undefined;
  return read.figures
    .slice(0, index)
    .findLast((one) => isCount(one) && !one.isBase && one.amount === next.amount && one.unit === next.unit);
}

/** `28/20 vụ, tăng 08 vụ`: the fraction of both years stands right before the difference. */
export function fractionNear(text: string, read: Read, value: Figure, step: Figure): boolean {
  const between = text.slice(value.base!.end, step.start);
  if (/[;.]\s/.test(between) || between.length >= 60 || /đạt|tỷ lệ|tỉ lệ/iu.test(between)) return false;
  // In `96/104 thôn, tăng 7 thôn` the 104 is all there are, unless another fraction beside it compares.
  const direction = value.amount > value.base!.amount ? "up" : "down";
  if (step.kind === "percent" || isComparison(value, step)) return true;
  if (direction === step.change) return direction === "up" || !partWords.test(value.label);
  const { start, end } = sentenceOf(read, step);
  return read.figures.some((one, at) => {
    const next = read.figures[at + 2];
    return one !== value && one.start >= start && one.end <= end && next !== undefined && isComparison(one, next);
  });
}

/** Words of results, of which the base may be all there were: `giải quyết 34/41 tin, giảm 12 tin`. */
const partWords = /giải quyết|xử lý|làm rõ|khám phá|điều tra|hòa giải|hoàn thành|thu hồi|tiếp nhận|đạt|cấp|có(?=\s)/iu;

/** True of a fraction of which the difference is the next number: `33/43 vụ (giảm 10 vụ)`. */
function isComparison({ amount, base }: Figure, step: Figure): boolean {
  if (base === undefined || step.change === undefined) return false;
  return step.amount === (amount > base.amount ? amount - base.amount : base.amount - amount);
}
