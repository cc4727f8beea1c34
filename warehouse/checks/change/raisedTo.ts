import type { Figure } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { isOneSlip } from "../number/slip.ts";
import { unitFit } from "../number/units.ts";
import { eachSentence, type Sentence } from "../text/eachSentence.ts";
import type { Check, Verdict } from "../verdict/Check.ts";
import { suspectTotal } from "../verdict/suspectTotal.ts";
import { confirm, nothing, together } from "../verdict/verdicts.ts";

/** Before a total to which something new has raised it: `nâng tổng số mô hình lên`, `đưa số sách lên`. */
const raises = /(?:nâng|đưa)\s(?:tổng\s)?(?:số\s)?[^;.,()\d]{0,50}lên(?:\s(?:thành|tới|đến))?\s*$/iu;
/** Before what there was: in the bracket after the total, or after a comma. */
const before =
  /^[^;.,()\d]{0,40}(?:\(|,\s)[^;.,()\d]{0,30}(?:trước đó|trước đây|đầu (?:năm|kỳ)|(?:cuối )?năm (?:(?:19|20)\d{2}|trước|ngoái)|cùng kỳ|(?:kỳ|quý|tháng) trước)\s*(?:là|có|chỉ có)?\s*:?\s*$/iu;

/** Something has gone too. */
const lost = /(?<!\p{L})(?:giải thể|sáp nhập|hợp nhất|giảm|bỏ|rút|chuyển đi|xóa|thanh lý|trừ|hỏng)(?!\p{L})/iu;

/** `lắp mới 09 điểm, nâng tổng số lên 21 điểm (trước đó 12 điểm)`: what is new and what there was make up the total. */
export const raisedTo: Check = eachSentence((text, sentence) =>
  together(sentence.figures.map((_, index) => judge(text, sentence, index))),
);

function judge(text: string, { start, end, figures }: Sentence, index: number): Verdict {
  const told = raisedFrom(text, start, figures, index) ?? raisedOver(text, start, figures, index);
  if (told === undefined || lost.test(text.slice(start, end))) return nothing;
  const { total, old } = told;
  const [fresh, another] = figures
    .filter((one) => one.end <= Math.min(total.start, old.start))
    .filter((one) => unitFit(one.unit, total.unit) >= 2);
  // `thành lập 28 mô hình, giải thể 12 mô hình, nâng tổng số lên …`: more than one thing has changed.
  if (
    fresh === undefined ||
    another !== undefined ||
    !isPlain(fresh) ||
    ![total, old].every(isPlain) ||
    unitFit(old.unit, total.unit) < 2
  )
    return nothing;
  if (/[;]/.test(text.slice(fresh.end, total.start))) return nothing;
  const sum = fresh.amount + old.amount;
  if (sum === total.amount) return confirm(fresh, old, total);
  if (!isOneSlip(total, [fresh, old])) return nothing;
  return suspectTotal(total, [old, fresh], { check: "change", against: [fresh, old] });
}

type Raised = { readonly total: Figure; readonly old: Figure };

/** `nâng tổng số lên 21 điểm (trước đó 12 điểm)`. */
function raisedOver(text: string, start: number, figures: readonly Figure[], index: number): Raised | undefined {
  const [total, old] = [figures[index]!, figures[index + 1]];
  if (old === undefined || !raises.test(text.slice(start, total.start).split(/\d/).at(-1)!)) return undefined;
  return before.test(text.slice(total.end, old.start)) ? { total, old } : undefined;
}

/** `nâng số tổ chức từ 28 lên 31 tổ chức`. */
function raisedFrom(text: string, start: number, figures: readonly Figure[], index: number): Raised | undefined {
  const [old, total] = [figures[index]!, figures[index + 1]];
  if (total === undefined || !/^[^;.,()\d]{0,20}\slên\s*$/iu.test(text.slice(old.end, total.start))) return undefined;
  return /(?:nâng|đưa)\s(?:tổng\s)?số[^;.,()\d]{0,60}\stừ\s*$/iu.test(text.slice(start, old.start))
    ? { total, old }
    : undefined;
}

/** True of a count that is all there is: what is new may be said as an increase (`tăng 9 điểm`). */
function isPlain(one: Figure): boolean {
  return (
    (isCount(one) || one.change === "up") &&
    one.kind !== "percent" &&
    one.base === undefined &&
    one.approx === undefined
  );
}
