import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { isPlain } from "../number/isPlain.ts";
import { roundingOf } from "../number/rounding.ts";
import { isOneSlip } from "../number/slip.ts";
import { sentenceOf } from "../text/sentenceOf.ts";
import type { Check, Checked, Verdict } from "../verdict/Check.ts";
import { suspectTotal } from "../verdict/suspectTotal.ts";
import { confirm, nothing, together } from "../verdict/verdicts.ts";

/** Words before two counts of which each thing is in the one or the other. */
const halves: readonly (readonly [one: RegExp, other: RegExp])[] = [
  [/trực tiếp$/iu, /trực tuyến$/iu],
  [/(?:thành thị|đô thị)$/iu, /nông thôn$/iu],
  [/ban ngày$/iu, /ban đêm$/iu],
  [/đúng (?:thời )?hạn$/iu, /(?:quá|trễ|chậm|sai) hạn$/iu],
  [/(?<!ngoài )công lập$/iu, /ngoài công lập$/iu],
  [/ngân sách(?: nhà nước)?(?: cấp)?$/iu, /xã hội hóa$/iu],
  [/(?:khách )?quốc tế$/iu, /(?:khách )?(?:nội địa|trong nước)$/iu],
  [/chuyển tiếp$/iu, /(?:khởi công )?mới$/iu],
  [/hình sự$/iu, /hành chính$/iu],
  [/xây(?: dựng)?(?: mới)?$/iu, /sửa(?: chữa)?$/iu],
  [/tập trung$/iu, /(?:tại nhà|tại gia đình|phân tán)$/iu],
];
/** What the first did and the second did not. */
const negated = /(?:^|\s)(?:không|chưa)(?: được)? (\p{L}+(?: \p{L}+){0,3})$/iu;
/** Others of the whole, or values of another time. */
const otherwise = /(?<!\p{L})(?:so với|cùng kỳ|lũy kế|kế hoạch|chỉ tiêu|kết hợp|vừa|năm \d{4})(?!\p{L})/iu;

/** `412 hội nghị. Trực tiếp 286 hội nghị, trực tuyến 126 hội nghị`; `2.447 phiếu; hợp lệ 2.431, không hợp lệ 16`: the two make up all. */
export const twoHalves: Check = (checked) =>
  together(
    checked.passages
      .filter(({ passage }) => passage.cells === undefined)
      .flatMap((read) => read.figures.map((one) => judge(checked, read, one))),
  );

function judge(checked: Checked, read: Read, one: Figure): Verdict {
  const { text } = checked.extraction.plain;
  if (!isPlain(one)) return nothing;
  const sentence = sentenceOf(read, one);
  const next = read.figures.find(
    (other) => other.start > one.end && other.depth <= one.depth && other.kind !== "percent",
  );
  if (next === undefined || !isPlain(next) || next.end > sentence.end || next.kind !== one.kind) return nothing;
  if (!arePair(leadOf(one), leadOf(next)) || /;/.test(text.slice(one.end, next.start).split("(")[0]!)) return nothing;
  const sum = one.amount + next.amount;
  const wholes = wholesOf(read, one, sentence.start);
  const whole =
    wholes.find((count) => count.amount === sum) ??
    wholes.findLast((count) => count.amount > one.amount && count.amount > next.amount) ??
    wholes.at(-1);
  if (whole === undefined || otherwise.test(text.slice(whole.end, next.start))) return nothing;
  if (sum === whole.amount) return confirm(whole, one, next);
  if (roundingOf(whole, [one, next]) !== undefined) return nothing;
  const another = read.figures.some((other) => other.amount === sum && other.end <= one.start);
  if (another || !isOneSlip(whole, [one, next])) return nothing;
  return suspectTotal(whole, [one, next]);
}

/** The words of the clause before a number. */
function leadOf({ label }: Figure): string {
  return label
    .split(/[,:)]/)
    .at(-1)!
    .replace(/^\s*\p{L}+\s*$/u, (word) => word)
    .trim();
}

function arePair(one: string, other: string): boolean {
  return (
    isNegation(one, other) ||
    isNegation(other, one) ||
    halves.some(([a, b]) => (a.test(one) && b.test(other)) || (b.test(one) && a.test(other)))
  );
}

/** `đủ điều kiện` and `không đủ điều kiện giải quyết`. */
function isNegation(did: string, not: string): boolean {
  const verb = negated.exec(not)?.[1]?.toLowerCase();
  const said = did.toLowerCase();
  return (
    verb !== undefined &&
    !negated.test(did) &&
    (said.endsWith(verb) || (said.includes(" ") && verb.startsWith(`${said} `)))
  );
}

/** The counts before the two; of the sentence before, the one of their kind. */
function wholesOf(read: Read, one: Figure, start: number): readonly Figure[] {
  const fits = (whole: Figure): boolean =>
    isCount(whole) &&
    whole.approx === undefined &&
    whole.depth === one.depth &&
    (whole.kind === one.kind || one.kind === "");
  const own = read.figures.filter((other) => start <= other.start && other.end <= one.start && fits(other));
  if (own.length > 0) return one.kind === "" ? own.slice(-1) : own;
  const before = read.sentences.findLast((other) => other.end <= start);
  if (before === undefined || one.kind === "") return [];
  const told = read.figures.filter((other) => before.start <= other.start && other.end <= before.end && fits(other));
  return told.length === 1 ? told : [];
}
