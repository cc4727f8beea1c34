import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { unitFit } from "../number/units.ts";
import { sentenceOf } from "../text/sentenceOf.ts";
import { fitsShare, isSlip } from "./fitsShare.ts";
import { bearsWords, namedWords } from "./namedWhole.ts";
import { countsBefore, doneWords } from "./partOf.ts";
import type { Share } from "./Share.ts";

/** Words before a whole of which shares are said. */
const wholeWords = /(?:tổng số|trong số|xảy ra|phát hiện|tiếp nhận|thụ lý|rà soát|khởi tố|có)[^;.\d]{0,40}$/iu;

/** Words of a rate that is of something else than the count before it. */
export const elsewhere = /trọng án|rất nghiêm trọng|so với|cùng kỳ|tăng|giảm|vượt/iu;

/** `xảy ra 92 vụ, đã làm rõ 79 vụ. Tỷ lệ khám phá đạt 85,9%`: a rate that begins its sentence is that of the one before. */
const rateAlone = /^\s*(?:tỷ lệ|tỉ lệ)\s[^;.()\d]{0,60}$/iu;

/** The same within a sentence, where a rate of something else may follow (`tỷ lệ giải quyết tin báo đạt 96,7%`). */
const rateOfIt =
  /^\s*(?:tỷ lệ|tỉ lệ)\s(?:giải quyết|xử lý|khám phá|làm rõ|hoàn thành|thành|hòa giải thành)(?:\s(?:đạt|là|chung|chiếm))*\s*:?\s*$/iu;

/** The count of the statement before, and its whole, that a rate by itself is said of. */
export function ofStatement(text: string, read: Read, percent: Figure): Share | undefined {
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

/** `xảy ra 64 vụ. … làm rõ 55 vụ, đạt 85,9%`: the cases of the sentence before, perhaps in the paragraph or item before. */
export function ofSentenceBefore(
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

/** `24.318 hội viên … . Số hội viên tham gia bảo hiểm 23.589 người, chiếm 97%`: the one count before of what it names, but for a slip. */
export function ofSubject(read: Read, part: Figure, percent: Figure, start: number): Share | undefined {
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

/** How many passages before the whole that a share names may stand. */
const passagesBefore = 6;

/** `chiếm 26,3% tổng số vi phạm`: the one count of a paragraph before that bears these words, where the share is of it but for a slip. */
export function wholeNamedEarlier(
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

/** `5.218/11.640 hộ, chiếm 44,8%; cuối năm còn 4.540 hộ, chiếm 30,9%`: the base of a share before, but for a slip. */
export function baseOfAnother(
  text: string,
  read: Read,
  percent: Figure,
  part: Figure,
  start: number,
): Figure | undefined {
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
