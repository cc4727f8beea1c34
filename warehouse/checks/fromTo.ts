import { sizeOf, writeAmount } from "./amount.ts";
import type { Check, Checked, Verdict } from "./Check.ts";
import type { Figure, Read } from "./Figure.ts";
import { isCount } from "./figures.ts";
import { nothing, together } from "./judgeSum.ts";
import { fitPercent, printedPercent, writePercent } from "./percent.ts";
import { loosely, rateWords, roughly } from "./rateWords.ts";
import { writeReason } from "./reasons.ts";
import { sentenceOf } from "./sentenceOf.ts";
import { unitFit } from "./units.ts";

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
  const fraction = fractionOf(text, read, index);
  if (fraction !== undefined) return heldRate(read.figures[index]!, fraction.base!, fraction);
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
  return step.kind === "percent" ? heldRate(step, before, value) : heldDifference(step, before, value);
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
  const exact = sizeOf(value.amount) / sizeOf(before.amount);
  if (Math.abs(exact - meant) <= roughly * meant) return { suspicions: [], confirmed: [before, value] };
  const computed = String(Number(exact.toFixed(2)));
  return suspect(
    "wrong",
    value,
    computed,
    [before],
    writeReason("mean", value.value, before.value, computed, `${meant}`),
  );
}

/** `Số vụ giảm 6,2% (286/305 vụ)`: both values in the bracket, unless they are those that were solved, and all. */
function fractionOf(text: string, read: Read, index: number): Figure | undefined {
  const [step, value] = read.figures.slice(index, index + 2);
  if (step?.kind !== "percent" || step.change === undefined || value?.base === undefined) return undefined;
  if ([step, value, value.base].some((one) => one.approx !== undefined) || value.base.amount === 0n) return undefined;
  const direction = value.amount > value.base.amount ? "up" : "down";
  const before = text.slice(sentenceOf(read, step).start, step.start);
  if (direction !== step.change || partly.test(before)) return undefined;
  const opens = /^\s*%?\s*\(\s*$/u.test(text.slice(step.end, value.start));
  return opens && /^[^;.,()\d]{0,25}\)/u.test(text.slice(value.base.end, read.passage.end)) ? value : undefined;
}

/** Words of results, whose fraction is of all there were. */
const partly = /giải quyết|làm rõ|khám phá|xử lý|hoàn thành|đạt|tỷ lệ|tỉ lệ|chiếm/iu;

/** What stands between a change and the values, without the noun of the change. */
function withoutNoun(text: string, step: Figure, before: Figure): string {
  const between = text.slice(step.end, before.start);
  const noun = step.kind === "percent" ? "" : (step.unit ?? "");
  const words = between.trimStart();
  return words.toLowerCase().startsWith(noun) ? words.slice(noun.length) : between;
}

function heldDifference(step: Figure, before: Figure, value: Figure): Verdict {
  const off = value.amount - before.amount;
  const up = off > 0n;
  const size = writeAmount(up ? off : -off);
  const against = up !== (step.change === "up");
  if (size === step.value && !against) return { suspicions: [], confirmed: [step, before, value] };
  const reason = against
    ? writeReason(up ? "rise" : "fall", value.value, before.value)
    : writeReason("difference", value.value, before.value, size, step.value);
  return suspect("wrong", step, size, [value, before], reason);
}

function heldRate(step: Figure, before: Figure, value: Figure): Verdict {
  const exact = (100 * (sizeOf(value.amount) - sizeOf(before.amount))) / sizeOf(before.amount);
  const against = exact > 0 !== (step.change === "up");
  const fit = against ? "wrong" : fitPercent(printedPercent(step), Math.abs(exact));
  if (fit === "right") return { suspicions: [], confirmed: [step, before, value] };
  const computed = writePercent(printedPercent(step), Math.abs(exact));
  const reason = against
    ? writeReason(exact > 0 ? "rise" : "fall", value.value, before.value)
    : writeReason("rate", value.value, before.value, computed, step.value);
  return suspect(fit, step, computed, [value, before], reason);
}

function suspect(
  severity: "wrong" | "rounded",
  stated: Figure,
  computed: string,
  against: readonly Figure[],
  reason: string,
): Verdict {
  return { suspicions: [{ check: "change", severity, stated, computed, against, reason }], confirmed: [] };
}
