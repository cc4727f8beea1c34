import type { Span } from "../../../model/span.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { unitFit } from "../number/units.ts";
import { sentenceOf } from "../text/sentenceOf.ts";
import { bearsSubject, sharesFate } from "./sameSubject.ts";

/** Sentences that compare what the sentence before has stated. */
const compares =
  /^\s*(?:So(?: với| sánh)?(?=\s)|Tăng|Giảm|Như vậy|Cùng kỳ|Năm (?:trước|ngoái|\d{4})|(?:Tổng số|Số)\s[^;.,\d]{2,40}\s(?:tăng|giảm|nhiều hơn|ít hơn)(?!\p{L}))/u;

/** Sentences that tell of some of those counted before. */
const breaksDown = /^\s*(?:Trong số (?:này|đó)|Trong đó|Riêng)(?!\p{L})/u;

/** Sentences that give what there was before. */
const tellsEarlier = /^\s*(?:Cùng kỳ|Năm (?:trước|ngoái)|(?:Kỳ|Quý|Tháng) trước)(?!\p{L})/u;

/** `Xảy ra 60 vụ, làm chết 40 người. So với cùng kỳ giảm 5 vụ (…), giảm 3 người chết`: the count of the same thing. */
export function valueOfSentenceBefore(text: string, read: Read, step: Figure, start: number): Figure | undefined {
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
  if (named.length === 1) return named[0];
  // `86 trẻ. Số trẻ được tiêm ít hơn 06 trẻ`: what it names is another count, which is not said.
  return same.length === 1 && !/^\s*(?:Tổng số|Số)\s/u.test(text.slice(start, step.start)) ? same[0] : undefined;
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
  const named = found.filter((one) => bearsSubject(text, one, step));
  return named.length === 1 ? named[0] : found.length === 1 ? found[0] : undefined;
}

function textOf(text: string, span: Span | undefined): string {
  return span === undefined ? "" : text.slice(span.start, span.end);
}
