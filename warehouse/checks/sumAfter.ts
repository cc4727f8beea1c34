import type { Check, Checked, Verdict } from "./Check.ts";
import { isCount, type Read } from "./figures.ts";
import { judgeSum, nothing, together } from "./judgeSum.ts";

/** Words that lead from parts to their total: `… 12 xã xếp loại khá trên tổng số 40 xã`, `…, tổng cộng 97 khẩu`. */
const leadsToTotal =
  /(?:cả năm(?: là| có| xảy ra)?|trên tổng số|trong tổng số|tổng cộng(?: là)?|cộng chung|tất cả là|tổng là)\s*:?\s*$/iu;
/** Parts of a year. */
const ofYear = /quý|tháng|kỳ/iu;
/** Parts that are not all, or that overlap. */
const open = /…|\.{3}|v\.v|cả (?:hai|ba)|đồng thời|kiêm|vừa/iu;

/** Parts that stand before their total in a sentence, all of one kind, three at least. */
export const sumAfter: Check = (checked) =>
  together(checked.passages.flatMap((read) => read.figures.map((_, index) => judge(checked, read, index))));

function judge(checked: Checked, read: Read, index: number): Verdict {
  const { text } = checked.extraction.plain;
  const total = read.figures[index]!;
  if (!isCount(total) || total.depth > 0 || !leadsToTotal.test(total.label)) return nothing;
  const sentence = read.sentences.find((one) => one.start <= total.start && total.end <= one.end) ?? read.passage;
  const before = read.figures.slice(0, index).filter((one) => one.start >= sentence.start && one.depth === 0);
  const parts = before.filter((one) => one.kind === total.kind);
  if (parts.length < 3 || parts.length < before.length || !parts.every(isCount)) return nothing;
  if (/cả năm/iu.test(total.label) && !parts.every((part) => ofYear.test(part.label))) return nothing;
  if (open.test(text.slice(sentence.start, total.start))) return nothing;
  return judgeSum(
    total,
    parts,
    { whole: true, open: false, sure: true, closed: true },
    text.slice(sentence.start, total.start),
  );
}
