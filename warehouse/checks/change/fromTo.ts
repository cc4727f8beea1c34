import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { loosely, rateWords } from "../number/rateWords.ts";
import { unitFit } from "../number/units.ts";
import type { Check, Checked, Verdict } from "../verdict/Check.ts";
import { confirm, nothing, together } from "../verdict/verdicts.ts";
import { heldRate, heldTimes, suspectDifference } from "./judgeChange.ts";

/** Between a change and the two values that it is said of: `giảm 25% (từ 40 vụ …`, `tăng 45 mô hình, từ 310 …`. */
const explains =
  /^\s*%?\s*(?:so với[^;.,()\d]{0,30}(?:\d{4}[^;.,()\d]{0,10})?)?[,(]\s*(?:cụ thể |tức )?(?:là )?từ\s*$/iu;
/** Between the value before and the one after; `đến` would be a range. */
const becomes =
  /^[^;.,()\d]{0,30}(?:năm \d{4}\s+)?(?:(?:tăng|giảm)\s+)?(?:lên|xuống|còn|xuống còn|lên thành|lên đến)\s*$/iu;
/** Several values on the way: `từ 40 vụ xuống 36 vụ và 32 vụ`. */
const goesOn = /^[^;.,()\d]{0,30}(?:năm \d{4}\s*)?(?:và|rồi)\s/iu;

/** A change right before the two values that explain it: `giảm 25% (từ 40 vụ xuống 32 vụ)`. */
export const fromTo: Check = (checked) =>
  together(checked.passages.flatMap((read) => read.figures.map((_, index) => judge(checked, read, index))));

function judge(checked: Checked, read: Read, index: number): Verdict {
  const { text } = checked.extraction.plain;
  const inWords = judgeWord(text, read, index);
  if (inWords !== undefined) return inWords;
  const [step, before, value] = read.figures.slice(index, index + 3);
  if (step?.change === undefined || step.isBase || before === undefined || value === undefined) return nothing;
  const three = [step, before, value];
  if (!isCount(before) || !isCount(value) || three.some((one) => one.approx !== undefined || one.base !== undefined))
    return nothing;
  if (!explains.test(withoutNoun(text, step, before)) || !becomes.test(text.slice(before.end, value.start)))
    return nothing;
  if (goesOn.test(text.slice(value.end, read.passage.end)) || before.amount === 0n) return nothing;
  if (unitFit(before.unit, value.unit) < 2 || (step.kind !== "percent" && unitFit(value.unit, step.unit) < 2))
    return nothing;
  if (step.kind === "percent") return heldRate(step, value, before);
  const after = step.change === "up" ? before.amount + step.amount : before.amount - step.amount;
  return after === value.amount ? confirm(step, before, value) : suspectDifference(value, before, step);
}

/** `tăng gấp ba, từ 12 vụ lên 24 vụ`: how many times in words, and the values. */
const timesWord = new RegExp(`(${rateWords.map(([words]) => words).join("|")})\\s*[,(]\\s*từ\\s*$`, "iu");

function judgeWord(text: string, read: Read, index: number): Verdict | undefined {
  const [before, value] = read.figures.slice(index, index + 2);
  if (before === undefined || value === undefined || !isCount(before) || !isCount(value)) return undefined;
  const lead = text.slice(Math.max(read.passage.start, before.start - 60), before.start);
  const word = timesWord.exec(lead)?.[1];
  if (word === undefined || loosely.test(lead.slice(0, lead.lastIndexOf(word)))) return undefined;
  if ([before, value].some((one) => one.approx !== undefined) || unitFit(before.unit, value.unit) < 2) return undefined;
  if (!becomes.test(text.slice(before.end, value.start)) || before.amount === 0n) return undefined;
  const meant = rateWords.find(([words]) => words === word.toLowerCase())![1];
  return heldTimes(meant, value, before);
}

/** What stands between a change and the values, without the noun of the change. */
function withoutNoun(text: string, step: Figure, before: Figure): string {
  const between = text.slice(step.end, before.start);
  const noun = step.kind === "percent" ? "" : (step.unit ?? "");
  const words = between.trimStart();
  return words.toLowerCase().startsWith(noun) ? words.slice(noun.length) : between;
}
