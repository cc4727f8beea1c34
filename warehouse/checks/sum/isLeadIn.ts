import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { promisesExamples } from "../text/listWords.ts";

/** The longest way from a total to the colon of its list. */
const colonReach = 120;

const ofTime = /(?:năm (?:19|20)\d{2}|quý (?:[IVX]+|\d)|tháng \d{1,2})\s*:?\s*$/iu;

/** A colon leads in a list where a number stands shortly before it, and no words that promise examples. */
export function isLeadIn(text: string, read: Read, listed: readonly Figure[], at: number, after: number): boolean {
  if (
    text
      .slice(after, after + 3)
      .trimStart()
      .startsWith("(")
  )
    return false;
  const total = read.figures.findLast((one) => one.end <= at && isCount(one));
  if (total === undefined || at - total.end >= colonReach) return false;
  const between = text.slice(total.end, at);
  // `năm 2021: 64 vụ, năm 2022: 58 vụ`: years side by side.
  if (ofTime.test(between) && ofTime.test(text.slice(Math.max(0, total.start - 20), total.start))) return false;
  // `386 mô hình: tốt 214 mô hình, khá 131 mô hình`: what is counted again is no example.
  const clause = listed.filter((part) => !text.slice(after, part.start).includes(";"));
  const again = between.trim().toLowerCase() === total.unit && clause.every((part) => part.unit === total.unit);
  return !between.includes(";") && (again || !promisesExamples.test(between));
}
