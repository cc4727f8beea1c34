import { readAmount, sizeOf } from "./amount.ts";
import type { Figure, Read } from "./Figure.ts";
import { isCount } from "./figures.ts";
import { bearsWords, lacksWords, namedWords, wordsOfWhole } from "./namedWhole.ts";
import { decimalsOf, fitPercent, printedPercent } from "./percent.ts";
import { sentenceOf } from "./sentenceOf.ts";
import { slipped } from "./slip.ts";
import { unitFit } from "./units.ts";

/** Between a count and its share of a whole that stands elsewhere: `19 vụ = 70,4%`, `13 vụ, chiếm 46,4%`. */
const shareBetween =
  /^[^;.()\d%]{0,60}?(?:=|,?\s*(?:chiếm|đạt|tỷ lệ|tỉ lệ|chiếm tỷ lệ|bằng|tương đương|tương ứng)\s[^;.()\d%:]{0,30}:?|\((?:tỷ lệ|tỉ lệ|đạt|chiếm|bằng|=)?)\s*$/iu;
/** Between a share and the count in the bracket after it: `chiếm 46,4% (13 vụ)`. */
export const bracketBetween: RegExp =
  /^\s*\(\s*(?:(?:bình quân|trung bình|tương ứng|tương đương|ứng với|với|là|đạt|=)\s*){0,2}$/iu;
/** Results of which the whole is what was received: they are held against a figure named before. */
const doneWords =
  /(?:giải quyết|xử lý|làm rõ|khám phá|điều tra|hòa giải|thành(?!\p{L})|đạt chuẩn|thu hồi|hoàn thành|giải ngân|thanh toán|có mặt|chiếm|=)/iu;
/** `409 thí sinh đỗ, tỷ lệ đỗ 99,27%`: the rate is that of what was counted. */
const sameRate = /(?<=\s)(\p{L}+),\s+(?:đạt )?(?:tỷ|tỉ) lệ \1(?!\p{L})/iu;
/** Words before a whole of which shares are said. */
const wholeWords = /(?:tổng số|trong số|xảy ra|phát hiện|tiếp nhận|thụ lý|rà soát|khởi tố|có)[^;.\d]{0,40}$/iu;
const ofAll = /(?:tổng số|trong số)[^;.\d]{0,60}$/iu;
/** Words before what was to be reached, and after a share of it. */
const targetWords = /(?:chỉ tiêu|kế hoạch|được giao|vốn giao|dự toán|nghị quyết)[^;.\d]{0,50}$/iu;
/** A share of a target, or a rate of something else than the count before it. */
const ofTarget = /chỉ tiêu|kế hoạch|dự toán|nghị quyết/iu;
const elsewhere = /trọng án|rất nghiêm trọng|so với|cùng kỳ|tăng|giảm|vượt/iu;

const comparedWithTarget = /so với (?:chỉ tiêu|kế hoạch|dự toán)/iu;
/** Numbers that only describe what is counted: `đối tượng dưới 18 tuổi`. */
const describing = /\[\d+\]|(?:dưới|trên|từ) \d+ tuổi(?: trở lên)?/gu;

/** What a value is compared with is no whole of it: `giảm 8 đảng viên so với năm 2022 (54 đảng viên); trong đó 6 đồng chí, chiếm 13%`. */
const ofEarlier = /(?:so với|cùng kỳ)[^;.()]{0,50}\(\s*(?:\p{L}+ ){0,2}$/iu;

/** A share with the count it is said of and the whole of it; `sure` where words or other shares say that it is the whole. */
export type Share = { readonly part: Figure; readonly whole: Figure; readonly sure: boolean };

/** `28 vụ trên tổng số 31 vụ xảy ra, tỷ lệ khám phá là 90,3%`: a fraction in words, up to its percentage. */
const overWhole = /^[^;.,()\d]{0,40}(?:trên tổng số|trên|trong tổng số)\s*$/iu;
const toPercent = /^[^;.()\d%]{0,60}(?:đạt|tỷ lệ|tỉ lệ|chiếm|bằng|=|\()[^;.()\d%]{0,40}$/iu;

function fractionInWords(text: string, read: Read, percent: Figure): Share | undefined {
  const index = read.figures.indexOf(percent);
  const [part, whole] = [read.figures[index - 2], read.figures[index - 1]];
  if (part === undefined || whole === undefined || part.kind !== whole.kind || !isCount(part) || !isCount(whole))
    return undefined;
  const said =
    overWhole.test(text.slice(part.end, whole.start)) && toPercent.test(text.slice(whole.end, percent.start));
  return said && part.approx === undefined ? { part, whole, sure: true } : undefined;
}

/** `31.260 thẻ/32.410 người trong độ tuổi, đạt 96,5%`: of two nouns, where the share comes out but for a slip. */
function fractionOfTwoNouns(text: string, read: Read, percent: Figure): Share | undefined {
  const index = read.figures.indexOf(percent);
  const [part, whole] = [read.figures[index - 2], read.figures[index - 1]];
  if (part === undefined || whole === undefined || !isCount(part) || !isCount(whole) || part.base !== undefined)
    return undefined;
  const slash = /^\s*[^;.,()\d/]{1,30}\/\s*$/u.test(text.slice(part.end, whole.start));
  if (!slash || !/^[^;.()\d%]{0,60}(?:đạt|chiếm|bằng|tỷ lệ|=|\()\s*$/iu.test(text.slice(whole.end, percent.start)))
    return undefined;
  return fitsShare(percent, part, whole) || isSlip(percent, part, whole) ? { part, whole, sure: true } : undefined;
}

/** The count and the whole that a percentage without a fraction is about; `reads` are all passages. */
export function shareOf(text: string, reads: readonly Read[], read: Read, percent: Figure): Share | undefined {
  const inWords = fractionInWords(text, read, percent) ?? fractionOfTwoNouns(text, read, percent);
  if (inWords !== undefined) return inWords;
  const part = partOf(text, read, percent);
  if (part === undefined) return ofStatement(text, read, percent);
  if (part.base !== undefined || part.isBase || !isCount(part) || part.approx !== undefined) return undefined;
  const after = text.slice(percent.end, Math.min(read.passage.end, percent.end + 40));
  const said = (text.slice(part.start, percent.end) + after.split(/,(?=\s)/)[0]!).split(/[;.](?=\s)/)[0]!;
  const named = wholeInBracket(text, read, part, percent) ?? wholeAfter(text, read, part, percent);
  if (named !== undefined) return ofNamed(read, part, named);
  if (elsewhere.test(said.replace(comparedWithTarget, ""))) return undefined;
  if (ofEarlier.test(text.slice(read.passage.start, part.start))) return undefined;
  const before = countsBefore(read, part).filter((one) => !ofEarlier.test(text.slice(read.passage.start, one.start)));
  if (ofTarget.test(said) && !ofTarget.test(part.unit ?? "")) return ofTargetStated(text, read, before, part, percent);
  const bases = before.flatMap((one) => (one.base === undefined ? [] : [one.base]));
  const fits = [...before, ...bases].find((whole) => fitsShare(percent, part, whole));
  if (fits !== undefined) return { part, whole: fits, sure: true };
  const words = wordsOfWhole(text, percent);
  const bearing = words.length === 0 ? undefined : before.findLast((whole) => bearsWords(text, read, whole, words));
  if (bearing !== undefined) return { part, whole: bearing, sure: true };
  const earlier = wholeNamedEarlier(text, reads, read, part, percent);
  if (earlier !== undefined) return { part, whole: earlier, sure: true };
  const nounOf = part.unit === undefined ? undefined : ofNoun.exec(text.slice(percent.end, percent.end + 60))?.[1];
  const sameNoun = before.find(
    (one) =>
      nounOf?.toLowerCase().startsWith(part.unit!) === true && one.unit === part.unit && isSlip(percent, part, one),
  );
  if (sameNoun !== undefined) return { part, whole: sameNoun, sure: true };
  const last = before.at(-1);
  if (words.length > 0 && last !== undefined && lacksWords(text, read, last, words)) return undefined;
  const sentence = sentenceOf(read, part).start;
  const alike = before.filter((one) => one.start >= sentence && unitFit(one.unit, part.unit) >= 2);
  // A whole is not less than half of its part: what is less is something else.
  const own = (sizeOf(percent.amount) > 100 ? alike : alike.filter((one) => part.amount <= 2n * one.amount)).filter(
    (one) => !isOfOtherTime(text, one, part),
  );
  const shared = own.find((whole) => sharedBy(text, read, percent, whole));
  if (shared !== undefined) return { part, whole: shared, sure: true };
  const base = baseOfAnother(text, read, percent, part, sentence);
  if (base !== undefined) return { part, whole: base, sure: true };
  const between = text.slice(part.end, percent.start);
  const word = doneWords.test(part.label) || /=|chiếm/iu.test(between) || sameRate.test(between);
  const slip = own.find((whole) => isSlip(percent, part, whole));
  const nearest = slip ?? own.at(-1);
  if (slip !== undefined && /^[^;.()\d%]{0,60}\(\s*$/u.test(between) && !isOneOfOthers(text, read, percent, slip))
    return { part, whole: slip, sure: true };
  const done = own.length === 1 && /(?<!\p{L})đã\s/iu.test(part.label) && ofAll.test(own[0]!.label);
  if (nearest !== undefined && hasSibling(text, read, percent, part, sentence)) return undefined;
  if (nearest !== undefined) {
    const beside = slip === undefined && isBeside(text, nearest, part);
    return { part, whole: nearest, sure: (word || done) && !beside };
  }
  return word
    ? (ofSentenceBefore(text, reads, read, part, sentence) ?? ofSubject(read, part, percent, sentence))
    : undefined;
}

/** `bắt 246 vụ, 312 đối tượng, chiếm 68,3% chỉ tiêu (360 vụ)`: of the counts beside each other that of the same kind. */
function ofNamed(read: Read, part: Figure, whole: Figure): Share | undefined {
  if (unitFit(part.unit, whole.unit) > 0 || part.unit === undefined || whole.unit === undefined)
    return { part, whole, sure: true };
  const beside = read.figures[read.figures.indexOf(part) - 1];
  const fits =
    beside !== undefined && isCount(beside) && beside.base === undefined && unitFit(beside.unit, whole.unit) > 1;
  return { part: fits ? beside : part, whole, sure: true };
}

/** `5.218/11.640 hộ, chiếm 44,8%; cuối năm còn 4.540 hộ, chiếm 30,9%`: the base of a share before, but for a slip. */
function baseOfAnother(text: string, read: Read, percent: Figure, part: Figure, start: number): Figure | undefined {
  const one = read.figures.findLast(
    (other) =>
      other.base !== undefined &&
      other.start >= start &&
      other.base.end <= part.start &&
      unitFit(other.base.unit, part.unit) >= 2,
  );
  const share = one === undefined ? undefined : read.figures[read.figures.indexOf(one.base!) + 1];
  if (one === undefined || share?.kind !== "percent" || !fitsShare(share, one, one.base!)) return undefined;
  return isSlip(percent, part, one.base!) && !/(?<!\p{L})so với/iu.test(text.slice(part.start, percent.end))
    ? one.base
    : undefined;
}

/** `24.318 hội viên … . Số hội viên tham gia bảo hiểm 23.589 người, chiếm 97%`: the one count before of what it names, but for a slip. */
function ofSubject(read: Read, part: Figure, percent: Figure, start: number): Share | undefined {
  const [, subject] = /(?:^|[\s,])số (\p{L}+ \p{L}+)[^,]*$/iu.exec(part.label) ?? [];
  const found = read.figures.filter(
    (one) =>
      one.end <= start &&
      one.depth === 0 &&
      isCount(one) &&
      one.unit === subject?.toLowerCase() &&
      one.amount >= part.amount,
  );
  const whole = found.find((one) => fitsShare(percent, part, one)) ?? (found.length === 1 ? found[0] : undefined);
  return whole !== undefined && (fitsShare(percent, part, whole) || isSlip(percent, part, whole))
    ? { part, whole, sure: true }
    : undefined;
}

const ofNoun = /^\s*%?\s*(?:trong |của |trên )?(?:tổng )?số\s+([^;.,()\d%]{2,50})/iu;

/** How many passages before the whole that a share names may stand. */
const passagesBefore = 6;

/** `chiếm 26,3% tổng số vi phạm`: the one count of a paragraph before that bears these words, where the share is of it but for a slip. */
function wholeNamedEarlier(
  text: string,
  reads: readonly Read[],
  read: Read,
  part: Figure,
  percent: Figure,
): Figure | undefined {
  const words = namedWords(text, percent);
  if (words.length === 0) return undefined;
  const found = reads
    .slice(Math.max(0, read.index - passagesBefore), read.index)
    .filter(({ passage }) => passage.type !== "note" && passage.cells === undefined)
    .flatMap((home) =>
      home.figures.filter(
        (one) =>
          one.kind === part.kind &&
          one.depth === 0 &&
          isCount(one) &&
          one.approx === undefined &&
          one.amount >= part.amount &&
          bearsWords(text, home, one, words),
      ),
    );
  const fits = found.find((whole) => fitsShare(percent, part, whole));
  if (fits !== undefined) return fits;
  const [only, another] = found;
  return only !== undefined && another === undefined && isSlip(percent, part, only) ? only : undefined;
}

/** `đầu năm 612 hộ nghèo, …, cuối năm còn 478 hộ, chiếm 8,1%`: neither is a share of the other, but of all there are. */
function isOfOtherTime(text: string, whole: Figure, part: Figure): boolean {
  if (!atEnd.test(part.label)) return false;
  return atBeginning.test(whole.label) || (atClose.test(part.label) && text.slice(whole.end, part.start).includes(";"));
}

const atBeginning = /(?<!\p{L})(?:đầu (?:năm|kỳ|nhiệm kỳ)|(?:năm|kỳ|quý|tháng) trước)(?!\p{L})/iu;
const atEnd = /(?<!\p{L})(?:cuối (?:năm|kỳ)|còn|hiện|đến nay|nay)(?!\p{L})/iu;

const atClose = /(?<!\p{L})(?:cuối (?:năm|kỳ)|hiện|đến nay|nay)(?!\p{L})/iu;

/** `kiểm tra 86 cơ sở; 512 trẻ suy dinh dưỡng, chiếm 11,8%`, `214 hộ nghèo và 137 hộ cận nghèo, chiếm 12,2%`: beside, not within. */
function isBeside(text: string, whole: Figure, part: Figure): boolean {
  const between = text.slice(whole.end, part.start);
  return (
    /^[^,;.()]*\svà\s[^,;.()\d]*$/u.test(between) ||
    ((part.amount > whole.amount || between.includes(";")) && !resultWords.test(part.label))
  );
}

const resultWords =
  /giải quyết|xử lý|làm rõ|khám phá|điều tra|hòa giải|(?<!\p{L})thành(?!\p{L})|đạt|thu hồi|hoàn thành|giải ngân|thanh toán|có mặt/iu;

/** The count that a percentage is said of: right before it, or in the bracket after it. */
export function partOf(text: string, read: Read, percent: Figure): Figure | undefined {
  const index = read.figures.indexOf(percent);
  const before = read.figures[index - 1];
  const between = before === undefined ? "" : text.slice(before.end, percent.start).replace(describing, "");
  const earlier = read.figures[index - 2];
  if (before !== undefined && earlier !== undefined && isAside(text, read, earlier, before)) {
    if (/^[^;.()\d%]{0,20},\s*(?:đạt|tỷ lệ|tỉ lệ|chiếm)[^;.()\d%]{0,20}$/iu.test(between)) return earlier;
  }
  if (before !== undefined && before.kind !== "percent" && shareBetween.test(between))
    return namedCount(text, read, percent, before);
  const after = read.figures[index + 1];
  return after !== undefined && bracketBetween.test(text.slice(afterSign(text, percent), after.start))
    ? after
    : undefined;
}

/** `214 vụ, 338 bị can, chiếm 20,5% số vụ`: of counts side by side that which the percentage names. */
function namedCount(text: string, read: Read, percent: Figure, nearest: Figure): Figure | undefined {
  const named = /^\s*%?\s*(?:tổng )?số (\p{L}+(?: \p{L}+)?)/iu.exec(text.slice(percent.end, percent.end + 40))?.[1];
  if (named === undefined || names(named, nearest)) return nearest;
  const beside = read.figures[read.figures.indexOf(nearest) - 1];
  if (
    beside === undefined ||
    !isCount(beside) ||
    !/^[^;.()\d]{0,30}(?:,|\svới)\s*$/u.test(text.slice(beside.end, nearest.start))
  )
    return nearest;
  return names(named, beside) ? beside : nearest;
}

function names(noun: string, figure: Figure): boolean {
  const unit = figure.unit?.toLowerCase() ?? "";
  return (
    unit !== "" &&
    (noun.toLowerCase().startsWith(unit) ||
      unit.startsWith(noun.toLowerCase()) ||
      unit === noun.toLowerCase().split(" ")[0])
  );
}

/** `xảy ra 64 vụ; làm rõ 58 vụ, 97 đối tượng, đạt tỷ lệ 90,6%`: the second count has no whole before it, the first has. */
function isAside(text: string, read: Read, first: Figure, second: Figure): boolean {
  return (
    first.kind !== second.kind &&
    isCount(first) &&
    doneWords.test(first.label) &&
    /^[^;.()\d%]{0,20}(?:,|\svới|\/)\s*$/u.test(text.slice(first.end, second.start)) &&
    countsBefore(read, first).length > 0 &&
    countsBefore(read, second).length === 0
  );
}

/** `84 vụ, chiếm 42% tổng số 168 vụ`: the whole right after the share of it. */
const ofWholeAfter = /^\s*%?\s*(?:(?:của|trên|trong)\s+)?(?:tổng số|tổng cộng|trong số)\s*$/iu;

function wholeAfter(text: string, read: Read, part: Figure, percent: Figure): Figure | undefined {
  const next = read.figures[read.figures.indexOf(percent) + 1];
  if (next === undefined || !isCount(next) || next.base !== undefined || next.approx !== undefined) return undefined;
  if (next.depth !== percent.depth || unitFit(next.unit, part.unit) < 2) return undefined;
  return ofWholeAfter.test(text.slice(percent.end, next.start)) ? next : undefined;
}

/** `bằng 98,3% kế hoạch (12.700 ha)`, `đạt 96,8% so với số thửa cần cấp (42.568 thửa)`: what it is a share of. */
const namesWhole =
  /^\s*%?\s*(?:so với(?: (?:tổng )?(?:số|cùng kỳ)| kế hoạch| chỉ tiêu| dự toán)|của|kế hoạch|chỉ tiêu|dự toán|tổng số|số)(?!\p{L})[^;.,()\d%]{0,60}(?:(?:năm |kỳ )?\d{4}[^;.,()\d%]{0,20})?\(\s*$/iu;

function wholeInBracket(text: string, read: Read, part: Figure, percent: Figure): Figure | undefined {
  const next = read.figures[read.figures.indexOf(percent) + 1];
  if (next === undefined || !isCount(next) || next.base !== undefined || next.approx !== undefined) return undefined;
  if (!namesWhole.test(text.slice(percent.end, next.start)) || next.depth <= percent.depth) return undefined;
  const closes = /^[^;.()\d]{0,40}\)/u.test(text.slice(next.end));
  const bound = /(?:bằng|đạt|chiếm|=)\s*(?:tỷ lệ\s*)?$/iu.test(text.slice(part.end, percent.start));
  return closes && bound && (next.kind === "money") === (part.kind === "money") ? next : undefined;
}

/** The place after a percentage and its sign. */
export function afterSign(text: string, percent: Figure): number {
  return percent.end + (/^\s*%/.exec(text.slice(percent.end, percent.end + 4))?.[0].length ?? 0);
}

/** `xảy ra 92 vụ, đã làm rõ 79 vụ. Tỷ lệ khám phá đạt 85,9%`: a rate that begins its sentence is that of the one before. */
const rateAlone = /^\s*(?:tỷ lệ|tỉ lệ)\s[^;.()\d]{0,60}$/iu;
/** The same within a sentence, where a rate of something else may follow (`tỷ lệ giải quyết tin báo đạt 96,7%`). */
const rateOfIt =
  /^\s*(?:tỷ lệ|tỉ lệ)\s(?:giải quyết|xử lý|khám phá|làm rõ|hoàn thành|thành|hòa giải thành)(?:\s(?:đạt|là|chung|chiếm))*\s*:?\s*$/iu;

function ofStatement(text: string, read: Read, percent: Figure): Share | undefined {
  const sentence = sentenceOf(read, percent).start;
  const whole = text.slice(sentence, percent.start);
  const clause = rateAlone.test(whole) ? -1 : whole.search(/[;,][^;,]*$/);
  const start = clause < 0 ? sentence : sentence + clause + 1;
  const said = text.slice(start, percent.start);
  if (
    !(clause < 0 ? rateAlone : rateOfIt).test(said) ||
    elsewhere.test(text.slice(start, percent.end + 40).split(/[;.](?=\s)/)[0]!)
  )
    return undefined;
  const last =
    clause < 0 ? read.sentences.findLast((one) => one.end <= start) : { start: sentence, end: percent.start };
  const counts = read.figures.filter(
    (one) => last !== undefined && last.start <= one.start && one.end <= last.end && isCount(one),
  );
  const parts = counts.filter((one) => doneWords.test(one.label) && one.base === undefined);
  const part = parts[0];
  if (part === undefined || parts.length > 1) return undefined;
  const wholes = counts.filter((one) => one.end <= part.start && one.kind === part.kind && wholeWords.test(one.label));
  return wholes.length === 1 ? { part, whole: wholes[0]!, sure: true } : undefined;
}

/** Counts of the same kind before a part, the nearest last. */
function countsBefore(read: Read, part: Figure): readonly Figure[] {
  return read.figures.filter(
    (one) => one.end <= part.start && one.kind === part.kind && isCount(one) && one.approx === undefined,
  );
}

/** `xảy ra 64 vụ. … làm rõ 55 vụ, đạt 85,9%`: the cases of the sentence before, perhaps in the paragraph or item before. */
function ofSentenceBefore(
  text: string,
  reads: readonly Read[],
  read: Read,
  part: Figure,
  start: number,
): Share | undefined {
  const inside = read.sentences.some((one) => one.end <= start);
  // The whole of a paragraph before is that of what was done of it, not of any share.
  if (!inside && !doneWords.test(part.label)) return undefined;
  const home = inside ? read : reads[read.index - 1];
  if (home === undefined || home.passage.type !== read.passage.type || read.passage.cells !== undefined)
    return undefined;
  const last = inside ? home.sentences.findLast((one) => one.end <= start) : home.sentences.at(-1);
  if (last === undefined) return undefined;
  const counts = countsBefore(home, part).filter((one) => last.start <= one.start && one.end <= last.end);
  const whole = counts.find((one) => one.unit === part.unit) ?? counts[0];
  if (whole === undefined || !wholeWords.test(text.slice(home.passage.start, whole.start))) return undefined;
  return { part, whole, sure: true };
}

/** `Chỉ tiêu giao 154 hồ sơ, đã thực hiện 173 hồ sơ, đạt 112,3% chỉ tiêu`; `bằng 95% kế hoạch (kế hoạch 1.200 triệu đồng)`. */
function ofTargetStated(
  text: string,
  read: Read,
  before: readonly Figure[],
  part: Figure,
  percent: Figure,
): Share | undefined {
  const isTarget = (one: Figure): boolean =>
    targetWords.test(
      text
        .slice(read.passage.start, one.start)
        .replace(/năm (?:19|20)\d{2}/giu, "năm")
        .split(/[.;(]\s?/)
        .at(-1)!,
    );
  const next = read.figures[read.figures.indexOf(percent) + 1];
  const after =
    next !== undefined &&
    (next.kind === part.kind || unitFit(part.unit, next.unit) > 0) &&
    isCount(next) &&
    !/[;.]|trong đó|gồm|cụ thể|riêng/iu.test(text.slice(percent.end, next.start)) &&
    isTarget(next);
  const target = after ? next : before.findLast(isTarget);
  return target === undefined ? undefined : { part, whole: target, sure: true };
}

/** True where another share of the sentence is one of this whole. */
function sharedBy(text: string, read: Read, percent: Figure, whole: Figure): boolean {
  return read.figures.some((other) => {
    if (other === percent || other.kind !== "percent" || other.change !== undefined) return false;
    const part = partOf(text, read, other);
    if (part === undefined || saysReached(text, percent) !== saysReached(text, other)) return false;
    return part !== whole && whole.end <= part.start && fitsShare(other, part, whole);
  });
}

/** `nhà trẻ 312 trẻ (35,2%), mẫu giáo 926 trẻ (99,4%)`: where the share beside it is none of this whole, it is none either. */
function isOneOfOthers(text: string, read: Read, percent: Figure, whole: Figure): boolean {
  const next = read.figures.slice(read.figures.indexOf(percent) + 1, read.figures.indexOf(percent) + 3);
  const before = read.figures.slice(Math.max(0, read.figures.indexOf(percent) - 2), read.figures.indexOf(percent));
  return [...before, ...next].some((other) => {
    if (other.kind !== "percent" || other.change !== undefined || other.depth !== percent.depth) return false;
    const part = partOf(text, read, other);
    return part !== undefined && part !== whole && !fitsShare(other, part, whole) && !isSlip(other, part, whole);
  });
}

/** `1.486 cháu (đạt 99,8%)`: a rate that was reached need not be a share of what others are shares of. */
function saysReached(text: string, percent: Figure): boolean {
  return /(?<!\p{L})đạt\s*$/iu.test(text.slice(Math.max(0, percent.start - 8), percent.start));
}

/** `13 vụ (61,9%), 5 vụ (23,8%), đang điều tra 3 vụ (14,3%)`: another share of the sentence is of the same whole, said or not. */
function hasSibling(text: string, read: Read, percent: Figure, part: Figure, sentence: number): boolean {
  const [low, high] = wholesOf(percent, part);
  return read.figures.some((other) => {
    if (other === percent || other.kind !== "percent" || other.change !== undefined || other.start < sentence)
      return false;
    const of = partOf(text, read, other);
    if (of === undefined || of === part || of.kind !== part.kind || !isCount(of)) return false;
    const [from, to] = wholesOf(other, of);
    return from <= high && low <= to;
  });
}

/** The least and the most that a part may be such a share of. */
function wholesOf(percent: Figure, part: Figure): readonly [low: number, high: number] {
  const printed = printedPercent(percent);
  const half = 0.5 * 10 ** -decimalsOf(printed);
  const size = 100 * sizeOf(part.amount);
  return [size / (Number(printed) + half), size / Math.max(half, Number(printed) - half)];
}

/** True where the percentage is that of the part in the whole but for one slip of the pen. */
function isSlip(percent: Figure, part: Figure, whole: Figure): boolean {
  if (whole.amount === 0n || part.amount > whole.amount || percent.approx !== undefined) return false;
  const exact = (100 * sizeOf(part.amount)) / sizeOf(whole.amount);
  const printed = printedPercent(percent);
  if (decimalsOf(printed) === 0) return false;
  const shifted = [10 * Number(printed), Number(printed) / 10].some(
    (one) => Math.abs(one - exact) <= 0.5 * 10 ** -decimalsOf(printed),
  );
  return shifted || slipped(inLastDigits(Number(printed), printed), inLastDigits(exact, printed));
}

/** A share as so many of its last digit: 390 of `39,0`. */
function inLastDigits(share: number, printed: string): bigint {
  return readAmount(String(Math.round(share * 10 ** decimalsOf(printed))));
}

function fitsShare(percent: Figure, part: Figure, whole: Figure): boolean {
  return (
    part.amount <= whole.amount &&
    whole.amount > 0n &&
    fitPercent(printedPercent(percent), (100 * sizeOf(part.amount)) / sizeOf(whole.amount)) !== "wrong"
  );
}
