import type { Quantity } from "../../../model/quantity.ts";
import { readNumber } from "../number/readNumber.ts";
import { quantityAt } from "./quantityAt.ts";
import { sentencesOf } from "./sentences.ts";

/** The numbers of `giảm 4 người chết (17/21)`: a fraction without a noun, of the value over the one before. */
export function bareFractionsOf(said: string): readonly Quantity[] {
  return [...said.matchAll(fractionOfChange)].flatMap((match) =>
    [1, 2].flatMap((group) => {
      const [start, end] = match.indices![group]!;
      const figure = readNumber(match[group]!, { start, end });
      return figure === undefined ? [] : [{ start, end: figure.end, number: match[group]!, value: figure.value }];
    }),
  );
}

const fractionOfChange =
  /(?<!\p{L})(?:tăng|giảm)\s+\d[\d.]*\s[^;.,()\d]{1,30}\(\s*(\d[\d.]*)\s*\/\s*(\d[\d.]*)\s*\)/dgiu;

/** A number with its share in a bracket after it, whatever stands before: `hoàn thành nhiệm vụ 05 (14,7%)`. */
export function bareSharesOf(said: string): readonly Quantity[] {
  return [...said.matchAll(beforeShare)].flatMap((match) =>
    notCounted.test(said.slice(Math.max(0, match.index - 20), match.index)) ? [] : quantityAt(match[0], match.index),
  );
}

const beforeShare = /(?<=\p{L}\s)\d[\d.]*(?=\s\((?:chiếm |đạt |tỷ lệ |=\s?)?\d+(?:,\d+)?\s?%)/gu;

/** Words after which a number is a name, whatever follows. */
const notCounted =
  /(?<!\p{L})(?:số|điều|khoản|mục|chương|quý|tháng|năm|ngày|thứ|lần thứ|thông tư|nghị định|nghị quyết|đề án|lộ|tuổi)\s$/iu;

/** `109/109 thôn đăng ký; 104/109 đạt`: a fraction without a noun, of a base that the sentence has had with one. */
export function bareBasesOf(said: string, read: readonly Quantity[]): readonly Quantity[] {
  return [...said.matchAll(bareFraction)].flatMap((match) => {
    const sentence = sentencesOf(said, { start: 0, end: said.length }).find(
      (one) => one.start <= match.index && match.index < one.end,
    );
    const sides = [1, 2].flatMap((group) => quantityAt(match[group]!, match.indices![group]![0]));
    const [part, base] = sides;
    if (part === undefined || base === undefined || Number(part.value) > Number(base.value)) return [];
    const unit = read.findLast(
      (one) =>
        sentence !== undefined && one.start >= sentence.start && one.end < match.index && one.value === base.value,
    )?.unit;
    return unit === undefined ? [] : sides.map((one) => ({ ...one, unit }));
  });
}

const bareFraction =
  /(?<=[;,]\s(?:có |còn )?)(\d[\d.]*)\/(\d[\d.]*)(?=\s(?:đạt|được|có|đã|chưa|hoàn thành|đăng ký|ký)\s)/dgu;
