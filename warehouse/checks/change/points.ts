import { sizeOf } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { decimalsOf, fitPercent, printedPercent } from "../number/percent.ts";
import type { Check, Checked, Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { confirm, nothing, suspect, together } from "../verdict/verdicts.ts";

/** Words before a percentage of an earlier time, and before the one it became. */
const from = /(?:^|\s)từ\s*$/iu;
const to = /(?:lên|xuống|còn|đến|thành)\s*$/iu;
/** Between a percentage and its difference, and between that and the earlier percentage. */
const stepAfter =
  /^\s*%?\s*\)?\s*[,(;]?\s*(?:(?!bình|mỗi|trung|hằng|hàng)\p{L}+\s+){0,4}(?:tăng|giảm)(?:\s\p{L}+)?\s*$/iu;
const earlierAfter =
  /^\s*%?\s*(?:điểm(?: %| phần trăm)?\s*)?(?:so với|\()[^;,.%]{0,40}(?:cùng kỳ|năm (?:\d{4}|trước|ngoái)|kỳ trước|đầu (?:kỳ|năm))[^;,.%\d]{0,12}(?:\(|là|:)\s*$/iu;

/** `cao hơn năm 2022 2,1 điểm phần trăm (82,5%)`: it is said before the difference what it is from. */
const stepFrom =
  /^\s*%?\s*[,(;]?\s*(?:cao hơn|thấp hơn|tăng|giảm)\s(?:hơn\s)?(?:so với\s)?(?:cùng kỳ\s?)?(?:năm (?:\d{4}|trước|ngoái))?(?:\s(?:là|tới|đến))?\s*$/iu;
const bracketAfter = /^\s*%?\s*(?:điểm(?: %| phần trăm)?\s*)?\(\s*$/iu;

/** `cuối năm 2,61%, đầu năm 4,38%, như vậy giảm 1,77%`: what there was, and the difference. */
const earlierLead = /(?:đầu (?:năm|kỳ)|năm (?:trước|ngoái|\d{4})|cùng kỳ|(?:kỳ|quý) trước)(?: là)?\s*:?\s*$/iu;
const thereforeStep = /^\s*%?\s*\)?[,;]\s*(?:như vậy |tức |do đó )?(?:đã )?(?:tăng|giảm)\s*$/iu;

const ofFraction = /^\s*%?\s*\([^()%]*\d[^()%]*\)/u;

/** Differences of percentages: `giảm từ 8,65% xuống còn 6,40%, giảm 2,25%`; `đạt 97,2%, tăng 1,5% so với năm 2022 (95,7%)`. */
export const points: Check = (checked) =>
  together(checked.passages.flatMap((read) => read.figures.map((_, index) => judge(checked, read, index))));

function judge(checked: Checked, read: Read, index: number): Verdict {
  const { text } = checked.extraction.plain;
  const [first, second, third] = threeFrom(read, index);
  if (first === undefined || second === undefined || third === undefined) return nothing;
  const three = [first, second, third];
  if (three.some((one) => !isRate(text, one) || one.approx !== undefined)) return nothing;
  const between = (a: Figure, b: Figure): string => text.slice(a.end, b.start).replace(ofFraction, "");
  if (third.change !== undefined && from.test(first.label) && to.test(between(first, second)))
    return stepAfter.test(between(second, third)) ? held(second, first, third) : nothing;
  if (isTold(text, three)) return held(first, second, third);
  if (first.change !== undefined || second.change === undefined || third.change !== undefined) return nothing;
  // `96,4% (nông thôn 95,8%, thành thị 99,6%), tăng 0,9 điểm`: the bracket breaks down what has changed.
  if (first.depth > second.depth && read.figures[index - 1]?.kind === "percent") return nothing;
  const [before, after] = [between(first, second), between(second, third)];
  const said =
    (stepAfter.test(before) && earlierAfter.test(after)) || (stepFrom.test(before) && bracketAfter.test(after));
  return said ? held(first, third, second) : nothing;
}

/** What there is, what there was, and the difference. */
function isTold(text: string, [now, before, step]: readonly Figure[]): boolean {
  if (now === undefined || before === undefined || step?.change === undefined) return false;
  if (now.change !== undefined || before.change !== undefined || now.depth !== before.depth) return false;
  return (
    !earlierLead.test(now.label) &&
    earlierLead.test(before.label) &&
    /^[^;.()\d]{0,30}[,;]/u.test(text.slice(now.end, before.start)) &&
    thereforeStep.test(text.slice(before.end, step.start)) &&
    // `giảm 1,2% ở các xã biên giới`: of some of them.
    /^\s*%?\s*(?:điểm(?: %| phần trăm)?\s*)?(?:[.,;)]|$|so với)/u.test(text.slice(step.end, step.end + 30))
  );
}

/** A percentage, or a difference in points of them: `giảm 1,8 điểm %`. */
function isRate(text: string, one: Figure): boolean {
  return (
    one.kind === "percent" ||
    (one.change !== undefined && /^\s*điểm (?:%|phần trăm)/u.test(text.slice(one.end, one.end + 20)))
  );
}

/** A percentage and the two after it, past the bracket of what it is made of: `85,4% (70/82 vụ), tăng 3,3%`. */
function threeFrom(read: Read, index: number): readonly Figure[] {
  const [first, part] = read.figures.slice(index, index + 2);
  if (first === undefined || part === undefined || part.kind === "percent" || part.depth <= first.depth)
    return read.figures.slice(index, index + 3);
  const rest = read.figures.slice(index + 1);
  const own = rest.findIndex((one) => one.depth <= first.depth || one.kind === "percent");
  return own < 0 ? [first] : [first, ...rest.slice(own, own + 2)];
}

/** A difference in points, or as a rate. */
function held(now: Figure, before: Figure, step: Figure): Verdict {
  const points = sizeOf(now.amount) - sizeOf(before.amount);
  const rate = (100 * points) / sizeOf(before.amount);
  const decimals = Math.max(...[now, before, step].map((one) => decimalsOf(printedPercent(one))));
  const against = (step.change === "up" && points < 0) || (step.change === "down" && points > 0);
  const fits = [points, rate].some((one) => fitPercent(printedPercent(step), Math.abs(one)) !== "wrong");
  if (fits && !against) return confirm(now, before, step);
  const computed = String(Number(Math.abs(points).toFixed(decimals)));
  const reason = against
    ? writeReason(points > 0 ? "rise" : "fall", now.value, before.value)
    : writeReason("difference", now.value, before.value, computed, step.value);
  return suspect({ check: "change", severity: "wrong", stated: step, computed, against: [now, before], reason });
}
