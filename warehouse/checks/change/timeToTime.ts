import type { Figure } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { unitFit } from "../number/units.ts";
import { eachSentence, type Sentence } from "../text/eachSentence.ts";
import type { Check, Verdict } from "../verdict/Check.ts";
import { confirm, nothing, together } from "../verdict/verdicts.ts";
import { suspectDifference } from "./judgeChange.ts";

/** The month or quarter that a count is of: `tháng 10 có`, `quý II thực hiện`. */
const timed = /(?<!\p{L})(tháng|quý)\s(\d{1,2}|[IV]+)(?:\s\p{L}+){0,3}\s*:?\s*$/iu;
const quarters: readonly string[] = ["I", "II", "III", "IV"];
/** Between the second count and the difference; of another time or share nothing stands there. */
const toStep =
  /^[^;.()\d]{0,30},\s*(?:tức |như vậy |do đó )?(?:đã )?(?:tăng|giảm|nhiều hơn|ít hơn|cao hơn|thấp hơn)(?:\s(?:so với\s)?(?:tháng|quý) trước)?\s*$/iu;
/** After it. */
const ofOtherTime = /^[^;.,()]{0,30}(?:so với|cùng kỳ)(?! (?:tháng|quý) trước)/iu;

/** `tháng 6 được 9.105 tài khoản, tháng 5 được 8.240 tài khoản, nhiều hơn 865 tài khoản`: a month against the one before. */
export const timeToTime: Check = eachSentence((text, sentence) =>
  together(sentence.figures.map((_, index) => judge(text, sentence, index))),
);

function judge(text: string, { figures, end }: Sentence, index: number): Verdict {
  const [one, other, step] = figures.slice(index, index + 3);
  if (one === undefined || other === undefined || step?.change === undefined || step.kind === "percent") return nothing;
  if ([one, other].some((count) => !isCount(count) || unitFit(count.unit, step.unit) < 2)) return nothing;
  if ([one, other, step].some((count) => count.base !== undefined || count.approx !== undefined)) return nothing;
  // `tăng 12 ca nặng`: of some of them.
  const said = text.slice(step.end, end).trimStart().toLowerCase();
  const noun = step.unit ?? "";
  if (!/^\s*(?:[.,;)]|$|so với (?:tháng|quý) trước)/u.test(said.startsWith(noun) ? said.slice(noun.length) : said))
    return nothing;
  const [first, second] = [timeOf(one), timeOf(other)];
  if (first === undefined || second === undefined || Math.abs(first - second) !== 1) return nothing;
  if (!toStep.test(text.slice(other.end, step.start)) || ofOtherTime.test(text.slice(step.end, end))) return nothing;
  const [value, before] = first > second ? [one, other] : [other, one];
  const meant = step.change === "up" ? before.amount + step.amount : before.amount - step.amount;
  return meant === value.amount ? confirm(value, before, step) : suspectDifference(value, before, step);
}

function timeOf({ label }: Figure): number | undefined {
  const [, noun, number] = timed.exec(label) ?? [];
  if (noun === undefined || number === undefined) return undefined;
  const quarter = quarters.indexOf(number.toUpperCase());
  return noun.toLowerCase() === "quý" && quarter >= 0 ? quarter : Number(number);
}
