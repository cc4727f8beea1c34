import { addAmounts, writeAmount } from "../number/amount.ts";
import type { Figure } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { slipped } from "../number/slip.ts";
import { eachSentence, type Sentence } from "../text/eachSentence.ts";
import type { Check, Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { confirm, nothing, suspect } from "../verdict/verdicts.ts";

/** What a count of a caseload is, by the words before it; the first that holds. */
const sides: readonly (readonly [side: Side, words: RegExp])[] = [
  [
    "left",
    /(?:(?:tồn )?(?<!tháng |nửa |quý )cuối (?:năm|kỳ|tháng|quý)|còn dư|(?:nâng|đưa) tổng (?:số|nguồn|vốn|quỹ)(?:\s\p{L}+){0,3} lên|(?:hiện|đến)(?: nay| tại)?(?: đang)? (?:còn|có|quản lý|điều trị|chăm sóc|giam giữ|nuôi dưỡng)|còn(?: lại| tồn)?|chuyển (?:sang )?(?:(?:kỳ|năm|tháng|quý) sau|năm \d{4}))(?:\s+(?!mới|cũ)\p{L}+){0,3}\s*:?\s*$/iu,
  ],
  [
    "before",
    /(?:(?<!tháng |nửa |quý )đầu (?:năm|kỳ|tháng|quý|nhiệm kỳ|năm học)|(?:năm|kỳ|tháng|quý) trước|tồn (?:cũ|đầu|trước)(?: kỳ)?|cũ)(?:\s+(?!mới)\p{L}+){0,4}\s*:?\s*$|chuyển (?:sang|qua)\s*$|năm (?:19|20)\d{2}(?:\s\p{L}+){0,3}\scó\s*$/iu,
  ],
  [
    "out",
    /(?:(?<!\p{L})chi(?!\p{L})|thoát|đưa ra|giải quyết|kết thúc|xóa|chuyển (?:đi|trả|công tác|trại|trường|nơi|cơ sở)|chấp hành xong|giảm|chấm dứt|xử lý|hoàn thành|ra khỏi|giải thể|thanh lý|xuất|rút|trưởng thành|chuyển sinh hoạt|nghỉ|qua đời|từ trần|ra quân|ra viện|xuất viện|chuyển (?:tuyến|viện)|tử vong|tốt nghiệp|bỏ học|đầu thú|thanh loại)(?:\s+\p{L}+){0,4}\s*:?\s*$/iu,
  ],
  [
    "in",
    /(?:vận động(?: được)?|thu được|tăng mới|tăng thêm|tăng|phát sinh|mới|bổ sung|tái nghèo|nhập|vào viện|tiếp nhận|thêm)(?:\s+\p{L}+){0,4}\s*:?\s*$/iu,
  ],
];
export type Side = "before" | "in" | "out" | "left";

/** `Đầu kỳ 74 đối tượng; tăng mới 11, đưa ra khỏi danh sách 8; hiện còn 77`: what there was, what came and went, what is left. */
export const balance: Check = eachSentence(judgeSentence);

function judgeSentence(text: string, { start, figures }: Sentence): Verdict {
  const counts = figures.filter((one) => one.kind !== "percent" && !one.isBase && one.depth === 0);
  const sided = counts.map((figure) => ({ figure, side: sideOf(wordsBefore(text, figures, figure, start)) }));
  const of = (side: Side): readonly Figure[] => sided.flatMap((one) => (one.side === side ? [one.figure] : []));
  const [before, left] = [of("before"), of("left")];
  const [first, last] = [before[0], left[0]];
  if (first === undefined || last === undefined || before.length + left.length > 2) return nothing;
  const moved = [...of("in"), ...of("out")];
  const all = [first, ...moved, last];
  const kind = all.find((one) => one.kind !== "")?.kind;
  const alike = all.every((one) => (one.kind === kind || one.kind === "") && one.base === undefined);
  if (!alike || moved.length === 0 || first.start > last.start || all.some((one) => one.approx !== undefined))
    return nothing;
  if (of("in").some((one) => one.change === "down") || of("out").some((one) => one.change === "up")) return nothing;
  if (hasUnread(text, figures, first, last)) return nothing;
  const came = [first, ...of("in")].map((one) => one.amount);
  const computed = addAmounts([...came, ...of("out").map((one) => -one.amount)]);
  if (computed === last.amount) return confirm(...all);
  const total = addAmounts(came);
  const others = sided.filter((one) => one.side === undefined && isCount(one.figure) && one.figure.kind === kind);
  // `…, nâng tổng nguồn vốn lên 70,2 tỷ đồng`: nothing went.
  const raised = /(?:nâng|đưa) tổng/iu.test(wordsBefore(text, figures, last, start));
  const unknown = others.some(({ figure }) => figure.amount !== total);
  if (computed <= 0n || of("in").length === 0 || (of("out").length === 0 && !raised) || unknown) return nothing;
  const terms = [...came.map(writeAmount).join(" + "), ...of("out").map((one) => ` - ${one.value}`)].join("");
  return suspect({
    check: "identity",
    severity: isSlipOfOne(all, computed) ? "wrong" : "unlikely",
    stated: last,
    computed: writeAmount(computed),
    against: [first, ...moved],
    reason: writeReason("sum", terms, writeAmount(computed), last.value),
  });
}

/** True where a number between them was not read as a count: `thanh loại 6; cuối năm còn 55`. */
function hasUnread(text: string, figures: readonly Figure[], first: Figure, last: Figure): boolean {
  const numbers = text.slice(first.start, last.start).matchAll(/(?<!(?:năm|tháng|quý|ngày)\s)(?<![\d./])\d+/giu);
  return [...numbers].some(({ index }) => {
    const at = first.start + index;
    return !figures.some((one) => one.start <= at && at < one.end);
  });
}

/** True where one number written wrong explains the difference. */
function isSlipOfOne(all: readonly Figure[], computed: bigint): boolean {
  const off = computed - all.at(-1)!.amount;
  return all.some((one) => slipped(one.amount, one.amount + off) || slipped(one.amount, one.amount - off));
}

/** The words since the figure before, or the sentence's beginning; those of the same clause. */
function wordsBefore(text: string, figures: readonly Figure[], figure: Figure, start: number): string {
  const previous = figures[figures.indexOf(figure) - 1];
  return (
    text
      .slice(previous?.end ?? start, figure.start)
      .split(/[;,.(]/)
      .at(-1) ?? ""
  );
}

/** What a count of a caseload is by the words before it, or its heading. */
export function sideOf(words: string): Side | undefined {
  return sides.find(([, pattern]) => pattern.test(words))?.[0];
}
