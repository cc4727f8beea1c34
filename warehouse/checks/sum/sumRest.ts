import { addAmounts } from "../number/amount.ts";
import type { Figure } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { isOneSlip } from "../number/slip.ts";
import { eachSentence, type Sentence } from "../text/eachSentence.ts";
import { listOpenings } from "../text/listWords.ts";
import type { Check, Verdict } from "../verdict/Check.ts";
import { nothing, together } from "../verdict/verdicts.ts";
import { judgeSum } from "./judgeSum.ts";

/** Words before all there were. */
const all =
  /(?:thụ lý|tiếp nhận|tổng số|trong số|phát hiện|xảy ra|khởi tố|bắt|quản lý|nhận(?: được)?)[^;.,\d]{0,40}$/iu;
/** Words before those that are left when the others are named. */
const rest =
  /(?<!\p{L})(?:(?:số )?còn lại|còn\s*$|(?:đang|tiếp tục) (?:điều tra|giải quyết|xác minh|xử lý|thụ lý))(?!\p{L})/iu;
/** Those of another time, or counted otherwise. */
const otherwise =
  /(?<!\p{L})(?:so với|cùng kỳ|năm \d{4}|(?:năm|kỳ|tháng|quý) trước|chuyển sang|tồn|cũ|lũy kế|chỉ tiêu|kế hoạch|bình quân|mỗi|riêng|kể cả)(?!\p{L})/iu;

/** `Thụ lý 86 vụ án, kết thúc điều tra 59 vụ, đình chỉ 4 vụ, còn lại 18 vụ`: where the rest is named, the parts are all. */
export const sumRest: Check = eachSentence(judgeSentence);

function judgeSentence(text: string, { start, end, figures }: Sentence): Verdict {
  const counts = figures.filter((one) => one.depth === 0 && isCount(one));
  const kinds = [...new Set(counts.map((one) => one.kind))].filter((kind) => kind !== "");
  const groups = kinds.map((kind) => counts.filter((one) => one.kind === kind));
  return together(
    groups.map((group): Verdict => {
      const [total, ...parts] = group;
      const last = parts.at(-1);
      if (total === undefined || last === undefined || parts.length < 3 || !rest.test(last.label)) return nothing;
      const said = text.slice(total.end, last.start);
      if (!all.test(text.slice(start, total.start)) || otherwise.test(text.slice(start, end))) return nothing;
      if (said.search(listOpenings) >= 0) return nothing;
      const verdict = judgeKind(total, parts, said);
      const beside = groups.filter((other) => other !== group && isBeside(text, group, other));
      return verdict.confirmed.length === 0
        ? verdict
        : together([verdict, ...beside.map(([whole, ...others]) => judgeBeside(whole!, others, said))]);
    }),
  );
}

/** `118 vụ, 213 bị cáo; xét xử 109 vụ, 194 bị cáo; …`: each count of the one kind is followed by one of the other. */
export function isBeside(text: string, group: readonly Figure[], other: readonly Figure[]): boolean {
  return (
    group.length === other.length &&
    group.every((one, at) =>
      /^[^;:.()\d]{0,30}[,/]\s*$/u.test(text.slice(one.end, Math.max(one.end, other[at]!.start))),
    )
  );
}

function judgeKind(total: Figure, parts: readonly Figure[], said: string): Verdict {
  const odd = [total, ...parts].some((one) => one.base !== undefined || one.approx !== undefined);
  if (odd || parts.some((part) => part.amount >= total.amount) || isNested(parts) || someFit(total, parts))
    return nothing;
  const verdict = judgeSum(total, parts, { whole: true, open: false, sure: true, said: true, closed: true }, said);
  return verdict.suspicions.length === 0 || isOneSlip(total, parts) ? verdict : nothing;
}

/** Where the count before each comes out, these are all parts, whatever the difference. */
export function judgeBeside(total: Figure, parts: readonly Figure[], said: string): Verdict {
  return [total, ...parts].some((one) => one.base !== undefined || one.approx !== undefined)
    ? nothing
    : judgeSum(total, parts, { whole: true, open: false, sure: true, said: true, closed: true }, said);
}

/** `giải quyết 70 vụ, khởi tố 50 vụ, không khởi tố 20 vụ`: parts that make up the one before them. */
function isNested(parts: readonly Figure[]): boolean {
  return parts.some((part, at) =>
    parts.some(
      (_, to) => to > at + 1 && addAmounts(parts.slice(at + 1, to + 1).map((one) => one.amount)) === part.amount,
    ),
  );
}

/** `phát hiện 64 vụ, xử lý 61 vụ, khởi tố 4 vụ, còn lại 3 vụ`: one of the parts and the rest are all, the others are within it. */
function someFit(total: Figure, parts: readonly Figure[]): boolean {
  const left = total.amount - parts.at(-1)!.amount;
  const [first, second, ...more] = parts.slice(0, -1).map((one) => one.amount);
  const all = [first!, second!, ...more];
  return all.some(
    (one, at) => one === left || (all.length > 2 && all.some((other, to) => to > at && one + other === left)),
  );
}
