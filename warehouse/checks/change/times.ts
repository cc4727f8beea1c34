import { sizeOf } from "../number/amount.ts";
import type { Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { decimalsOf, fitPercent, printedPercent, writePercent } from "../number/percent.ts";
import { loosely, rateWords } from "../number/rateWords.ts";
import { unitFit } from "../number/units.ts";
import { eachFigure } from "../text/eachFigure.ts";
import type { Check, Checked, Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { confirm, nothing, suspect } from "../verdict/verdicts.ts";
import { earlierValue } from "./earlierValue.ts";
import { heldTimes } from "./judgeChange.ts";

/** `128,4 tỷ đồng, gấp 1,2 lần so với năm trước (107 tỷ đồng)`: so many times the earlier value. */
export const times: Check = eachFigure(judge, judgeWord, judgeShare);

/** Words that hold a count against the one after it: `2.318 trường hợp …, gấp đôi cùng kỳ năm trước (1.459 trường hợp)`. */
const said = new RegExp(
  `^[^;.()\\d]{0,60}[\\s,](${rateWords.map(([words]) => words).join("|")})(?!\\p{L})(?! lần)[^;.()\\d]{0,30}(?:cùng kỳ|năm|quý|tháng|kỳ)[^;.()\\d]{0,20}(?:\\d{4}\\s*)?\\(\\s*$`,
  "iu",
);

function judgeWord(checked: Checked, read: Read, index: number): Verdict {
  const { text } = checked.extraction.plain;
  const [value, before] = [read.figures[index]!, read.figures[index + 1]];
  if (before === undefined || !isCount(value) || !isCount(before) || before.amount === 0n) return nothing;
  if (unitFit(value.unit, before.unit) < 2 || before.base !== undefined || before.depth <= value.depth) return nothing;
  const between = text.slice(value.end, before.start);
  const word = said.exec(between)?.[1];
  if (word === undefined || loosely.test(between.slice(0, between.indexOf(word)))) return nothing;
  if (!/^[^;.()\d]{0,30}\)/u.test(text.slice(before.end))) return nothing;
  const [, meant] = rateWords.find(([words]) => words === word.toLowerCase())!;
  return heldTimes(meant, value, before);
}

/** `6.408 triệu đồng; năm ngoái 5.340 triệu đồng, bằng 120% năm ngoái`: a share of what there was. */
function judgeShare(checked: Checked, read: Read, index: number): Verdict {
  const { text } = checked.extraction.plain;
  const [value, before, percent] = read.figures.slice(index, index + 3);
  if (value === undefined || before === undefined || percent?.kind !== "percent" || percent.change !== undefined)
    return nothing;
  if (![value, before].every((one) => isCount(one) && one.base === undefined) || unitFit(value.unit, before.unit) < 2)
    return nothing;
  if ([value, before, percent].some((one) => one.approx !== undefined) || before.amount === 0n) return nothing;
  if (!lastYear.test(before.label) || !/(?:bằng|đạt)\s*$/iu.test(percent.label)) return nothing;
  if (!ofLastYear.test(text.slice(percent.end, percent.end + 40)) || /\.\s/.test(text.slice(value.end, percent.start)))
    return nothing;
  const years = [before.label, text.slice(percent.end, percent.end + 40)].map((one) => /(?:19|20)\d{2}/.exec(one)?.[0]);
  if (years[1] !== undefined && years[1] !== years[0]) return nothing;
  const exact = (100 * sizeOf(value.amount)) / sizeOf(before.amount);
  const fit = fitPercent(printedPercent(percent), exact);
  if (fit === "right") return confirm(value, before, percent);
  const computed = writePercent(printedPercent(percent), exact);
  const reason = writeReason("quotient", value.value, before.value, computed, percent.value);
  return suspect({ check: "change", severity: fit, stated: percent, computed, against: [value, before], reason });
}

/** What there was, before its number, and after the share of it. */
const lastYear =
  /(?<!\p{L})(?:cùng kỳ|năm (?:trước|ngoái|\d{4})|(?:kỳ|quý|tháng) trước)(?: là| đạt| được| có)?\s*:?\s*$/iu;
const ofLastYear = /^\s*%?\s*(?:so với |của )?(?:cùng kỳ|năm (?:trước|ngoái|\d{4})|(?:kỳ|quý|tháng) trước)(?!\p{L})/iu;

function judge(checked: Checked, read: Read, index: number): Verdict {
  const { text } = checked.extraction.plain;
  const [value, factor] = [read.figures[index - 1], read.figures[index]!];
  if (value === undefined || factor.unit !== "lần" || factor.approx !== undefined || value.approx !== undefined)
    return nothing;
  if (!/(?:gấp|bằng)\s*$/iu.test(factor.label) || !isCount(value) || value.kind === "percent") return nothing;
  if (/[;.]\s/.test(text.slice(value.end, factor.start))) return nothing;
  const before = earlierValue(text, read, value, factor);
  if (before === undefined || before.amount === 0n) return nothing;
  const exact = sizeOf(value.amount) / sizeOf(before.amount);
  const decimals = decimalsOf(printedPercent(factor));
  if (Math.abs(exact - sizeOf(factor.amount)) < 10 ** -decimals) return confirm(value, factor);
  const computed = String(Number(exact.toFixed(decimals + 1)));
  const reason = writeReason("mean", value.value, before.value, computed, factor.value);
  return suspect({ check: "change", severity: "wrong", stated: factor, computed, against: [value, before], reason });
}
