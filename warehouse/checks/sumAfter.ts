import type { Check, Checked, Verdict } from "./Check.ts";
import type { Read } from "./Figure.ts";
import { isCount } from "./figures.ts";
import { judgeSum, nothing, together } from "./judgeSum.ts";

/** Words that lead from parts to their total: `… 12 xã xếp loại khá trên tổng số 40 xã`, `…, tổng cộng 97 khẩu`. */
const leadsToTotal =
  /(?:trên tổng số|trong tổng số|[;,]\s*tổng số(?: là)?|^\s*tổng cộng(?: có)?|tổng cộng(?: là)?|(?<!\p{L}\s)cộng(?: là)?|cộng thụ lý(?: là)?|cộng chung|tất cả là|tổng là)\s*:?\s*$/iu;
/** Times after their parts, the words of the parts, and how many there are: `quý I …, quý IV 38 vụ; cả năm 142 vụ`. */
const times: readonly (readonly [whole: RegExp, part: RegExp, count: number])[] = [
  [/(?:cả năm|12 tháng)[^\d]{0,25}$/iu, /quý/iu, 4],
  [/(?:cả năm|12 tháng)[^\d]{0,25}$/iu, /(?:6|sáu) tháng/iu, 2],
  [/(?:cả năm|12 tháng)[^\d]{0,25}$/iu, /nửa (?:đầu|cuối)/iu, 2],
  [/(?:cả năm|12 tháng)[^\d]{0,25}$/iu, /tháng \d/iu, 12],
  [/quý\s*(?:[IV]+|\d)[^\d]{0,25}$/iu, /tháng/iu, 3],
  [/(?:6|sáu) tháng[^\d]{0,25}$/iu, /quý/iu, 2],
  [/(?:9|chín) tháng[^\d]{0,25}$/iu, /quý/iu, 3],
];
/** Totals that are estimated, or hold more than their parts. */
const otherwise = /ước|dự kiến|(?:tính|kể|gồm) cả|(?:chưa|không) (?:tính|kể|bao gồm)/iu;
/** Fewer parts are enough where they are said to be all. */
const both = /lần lượt|tương ứng|cả hai|cộng thụ lý/iu;
/** Parts that are not all, or that overlap. */
const open = /…|\.{3}|v\.v|cả (?:hai|ba)|đồng thời|kiêm|vừa|nhập vụ|nhập án|trừ/iu;

/** Parts that stand before their total in a sentence, all of one kind, three at least. */
export const sumAfter: Check = (checked) =>
  together(checked.passages.flatMap((read) => read.figures.map((_, index) => judge(checked, read, index))));

function judge(checked: Checked, read: Read, index: number): Verdict {
  const { text } = checked.extraction.plain;
  const total = read.figures[index]!;
  const from = read.figures[index - 1]?.end ?? read.passage.start;
  const lead = text.slice(from, total.start);
  const others = otherwise.test(`${lead} ${text.slice(total.end, total.end + 60).split(".")[0]}`);
  const timed =
    others || /so với|cùng kỳ|năm (?:trước|ngoái|\d{4})/iu.test(lead)
      ? []
      : times.filter(([whole]) => whole.test(lead));
  if (!isCount(total) || total.depth > 0 || !(leadsToTotal.test(lead) || timed.length > 0)) return nothing;
  const sentence = read.sentences.find((one) => one.start <= total.start && total.end <= one.end) ?? read.passage;
  const opens = !/\p{L}/u.test(text.slice(sentence.start, total.start).replace(leadsToTotal, ""));
  const start = opens
    ? (read.sentences.findLast((one) => one.end <= sentence.start)?.start ?? sentence.start)
    : sentence.start;
  const before = read.figures.slice(0, index).filter((one) => one.start >= start && one.depth === 0);
  const parts = before.filter((one) => one.kind === total.kind);
  const least = both.test(text.slice(start, total.start)) ? 2 : 3;
  const complete = timed.some(
    ([, word, count]) => parts.length === count && parts.every((one) => word.test(one.label)),
  );
  if (!complete && (timed.length > 0 || parts.length < least)) return nothing;
  const among = before.filter((one) => one.start >= (parts[0]?.start ?? total.start));
  if (parts.length < among.length || !parts.every(isCount)) return nothing;
  if (open.test(text.slice(start, total.start))) return nothing;
  return judgeSum(total, parts, { whole: true, open: false, sure: true, closed: true }, text.slice(start, total.start));
}
