import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { unitFit, unitKind } from "../number/units.ts";
import { sentenceOf } from "../text/sentenceOf.ts";
import { isEarlier } from "./isEarlier.ts";
import { bearsSubject, fates, sharesFate } from "./sameSubject.ts";
import { valueOfSentenceBefore } from "./sentencesBefore.ts";

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
  if (candidates.length === 0) return valueOfSentenceBefore(text, read, step, sentence.start);
  const own = step.kind === "percent" ? candidates : candidates.filter((one) => unitFit(one.unit, step.unit) >= 2);
  const fated = own.filter((one) => sharesFate(text, one, step));
  const named = own.filter((one) => bearsSubject(text, one, step));
  if (named.length === 1) return named[0];
  const told = fated.length > 0 ? fated : own;
  const value =
    told.findLast((one) => step.kind === "percent" || step.change !== "up" || one.amount >= step.amount) ?? told.at(-1);
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
