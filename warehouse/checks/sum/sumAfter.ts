import { sizeOf } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { fitPercent, printedPercent } from "../number/percent.ts";
import { isOneSlip } from "../number/slip.ts";
import { sentenceOf } from "../text/sentenceOf.ts";
import type { Check, Checked, Verdict } from "../verdict/Check.ts";
import { confirm, nothing, together } from "../verdict/verdicts.ts";
import { judgeSum } from "./judgeSum.ts";

/** Words that lead from parts to their total: `… 12 xã xếp loại khá trên tổng số 40 xã`, `…, tổng cộng 97 khẩu`. */
const leadsToTotal =
  /(?:trên tổng số|trong tổng số|[;,]\s*tổng(?: số)?(?: là)?|^\s*tổng cộng(?: có)?|tổng cộng(?: là)?|tổng cộng (?:cả |của )?(?:hai|ba|bốn|các) \p{L}+(?: có| là)?|(?:hai|ba|bốn|các) [^\d;.,:]{2,40} cộng lại(?: có| là)?|(?<!\p{L}\s)cộng(?: là)?|cộng thụ lý(?: là)?|cộng (?:lại|chung|cả (?:năm|kỳ|đợt))|(?:tất cả|gộp lại|tính chung)(?: là| có)?|tổng là|[;,]\s*(?:tổng (?:số|cộng)|cộng)(?: (?:thụ lý|phải giải quyết|phát hiện|xử lý|xảy ra|bắt|có)))\s*:?\s*$/iu;
/** One of these stands before every such total. */
const totalWords = /tổng|cộng|tất cả|năm|tháng|quý/iu;
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
const otherwise = /(?<!\p{L})(?:ước|dự kiến|(?:tính|kể|gồm) cả|(?:chưa|không) (?:tính|kể|bao gồm))(?!\p{L})/iu;
/** Fewer parts are enough where they are said to be all. */
const both = /lần lượt|tương ứng|cả hai|cộng thụ lý|cộng cả/iu;
/** Parts that are not all, or that overlap. */
const open = /…|\.{3}|v\.v|(?<!\p{L})(?:cả (?:hai|ba)|đồng thời|kiêm|vừa|nhập vụ|nhập án|trừ)(?!\p{L})/iu;

/** Parts that stand before their total in a sentence, all of one kind, three at least. */
export const sumAfter: Check = (checked) =>
  together(checked.passages.flatMap((read) => read.figures.map((_, index) => judge(checked, read, index))));

function judge(checked: Checked, read: Read, index: number): Verdict {
  const { text } = checked.extraction.plain;
  const total = read.figures[index]!;
  if (!isCount(total) || total.depth > 0) return nothing;
  if (!totalWords.test(text.slice(read.figures[index - 2]?.end ?? read.passage.start, total.start))) return nothing;
  const counted = countedParts(text, read, index);
  const from = read.figures[index - (counted === undefined ? 1 : 2)]?.end ?? read.passage.start;
  const lead = text.slice(from, (counted ?? total).start);
  const others = otherwise.test(`${lead} ${text.slice(total.end, total.end + 60).split(".")[0]}`);
  const timed =
    others || leadsToTotal.test(lead) || /so với|cùng kỳ|năm (?:trước|ngoái|\d{4})/iu.test(lead)
      ? []
      : times.filter(([whole]) => whole.test(lead));
  if (!leadsToTotal.test(lead) && timed.length === 0) return nothing;
  const sentence = sentenceOf(read, total);
  const opens = !/\p{L}/u.test(text.slice(sentence.start, (counted ?? total).start).replace(leadsToTotal, ""));
  const start = opens
    ? (read.sentences.findLast((one) => one.end <= sentence.start)?.start ?? sentence.start)
    : concludes.test(text.slice(sentence.start, total.start))
      ? startOfSeries(read, total)
      : sentence.start;
  const before = read.figures.slice(0, index).filter((one) => one.start >= start && one.depth === 0 && one !== counted);
  const said = text.slice(start, total.start);
  if (open.test(said)) return nothing;
  if (timed.length === 0 && counted === undefined) {
    const side = sideBySide(text, read, index, before);
    if (side !== undefined) return judgeSides(side, said);
  }
  const parts = before.filter((one) => one.kind === total.kind);
  const plain = /(?:tổng số|tổng cộng|[;,]\s*cộng)(?: là)?\s*:?\s*$/iu.test(lead) && before.length === 2;
  const least = both.test(said) || counted !== undefined || plain ? 2 : 3;
  const complete = timed.some(
    ([, word, count]) => parts.length === count && parts.every((one) => word.test(one.label)),
  );
  if (!complete && (timed.length > 0 || parts.length < least)) return nothing;
  if (counted !== undefined && counted.amount !== BigInt(parts.length) * 1_000_000n) return nothing;
  const among = before.filter((one) => one.start >= (parts[0]?.start ?? total.start));
  if (parts.length < among.length || !parts.every(isCount)) return nothing;
  if (plain && timed.length === 0 && !isOneSlip(total, parts)) return nothing;
  if (parts.every((part) => bearsShare(read, part, total))) return confirm(total, ...parts);
  return judgeSum(total, parts, { whole: true, open: false, sure: true, closed: true }, said);
}

/** `ban đêm 48 vụ (50%), trên quốc lộ 39 vụ (40,6%) … trong tổng số 96 vụ`: each is the share that is said of it, whatever they add up to. */
function bearsShare(read: Read, part: Figure, total: Figure): boolean {
  const percent = read.figures[read.figures.indexOf(part) + 1];
  if (percent?.kind !== "percent" || total.amount === 0n) return false;
  return fitPercent(printedPercent(percent), (100 * sizeOf(part.amount)) / sizeOf(total.amount)) === "right";
}

/** `Như vậy, các lực lượng đã bắt giữ tổng cộng 49 vụ`: what the sentences before have told. */
const concludes =
  /^\s*(?:như vậy|tính chung|tổng hợp lại|tóm lại|cộng chung|(?:cả )?(?:hai|ba|bốn|các)\s[^\d;.,:]{2,40}\scộng lại)(?!\p{L})/iu;

/** Where the sentences begin that each give the same kinds of counts, the last one right before that of the total. */
function startOfSeries(read: Read, total: Figure): number {
  const kindsIn = (one: { readonly start: number; readonly end: number }): string =>
    read.figures
      .filter((figure) => one.start <= figure.start && figure.end <= one.end)
      .map((figure) => figure.kind)
      .join(" ");
  const own = sentenceOf(read, total);
  const before = read.sentences.filter((one) => one.end <= own.start);
  const kinds = before.length === 0 ? "" : kindsIn(before.at(-1)!);
  const other = before.findLastIndex((one) => kindsIn(one) !== kinds);
  return kinds === "" ? own.start : (before[other + 1]?.start ?? own.start);
}

/** `…; tổng cộng 3 đợt phát hiện 84 vụ`: between the word and the total it is said how many parts there are. */
function countedParts(text: string, read: Read, index: number): Figure | undefined {
  const [before, total] = [read.figures[index - 1], read.figures[index]!];
  if (before === undefined || !isCount(before) || before.base !== undefined || before.kind === total.kind)
    return undefined;
  if (!/^[^;:.,()\d]{1,40}$/u.test(text.slice(before.end, total.start))) return undefined;
  return leadsToTotal.test(text.slice(read.figures[index - 2]?.end ?? read.passage.start, before.start))
    ? before
    : undefined;
}

/** A total of each of several kinds, and the parts of each. */
type Side = { readonly total: Figure; readonly parts: readonly Figure[] };

/** `… 45 vụ, 78 bị can; … 12 vụ, 19 bị can; tổng số 57 vụ, 97 bị can`: the same kinds in turn, and their totals. */
function sideBySide(text: string, read: Read, index: number, before: readonly Figure[]): readonly Side[] | undefined {
  const totals: Figure[] = [read.figures[index]!];
  for (const next of read.figures.slice(index + 1)) {
    const last = totals.at(-1)!;
    if (!isCount(next) || next.depth > 0 || totals.some((one) => one.kind === next.kind)) break;
    if (!/^[^;:.()\d]{0,30}(?:,|\svà|\svới|\/)\s*$/u.test(text.slice(last.end, next.start))) break;
    totals.push(next);
  }
  const width = before.length === 0 ? 1 : before.findIndex((one, at) => at > 0 && one.kind === before[0]!.kind);
  if (width < 2 || before.length % width > 0 || !before.every(isCount)) return undefined;
  if (before.some((one, at) => one.kind !== before[at % width]!.kind || one.base !== undefined)) return undefined;
  const kinds = before.slice(0, width).map((one) => one.kind);
  const shared = totals.filter((one) => kinds.includes(one.kind));
  if (shared.length < 2 || new Set(kinds).size < width) return undefined;
  return shared.map((total) => ({ total, parts: before.filter((one) => one.kind === total.kind) }));
}

/** Where one of the kinds comes out, the others must; of three parts and more each must. */
function judgeSides(sides: readonly Side[], said: string): Verdict {
  const verdicts = sides.map(({ total, parts }) =>
    judgeSum(total, parts, { whole: true, open: false, sure: true, closed: true }, said),
  );
  const sure = sides[0]!.parts.length > 2 || verdicts.some((one) => one.confirmed.length > 0);
  return sure ? together(verdicts) : nothing;
}
