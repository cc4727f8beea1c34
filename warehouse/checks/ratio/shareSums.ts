import { addAmounts, readAmount, sizeOf } from "../number/amount.ts";
import type { Figure } from "../number/Figure.ts";
import { decimalsOf, printedPercent } from "../number/percent.ts";
import { slipped } from "../number/slip.ts";
import { eachSentence, type Sentence } from "../text/eachSentence.ts";
import type { Check, Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { confirm, nothing, suspect } from "../verdict/verdicts.ts";

/** Two groups that make up all. */
const pairs: readonly (readonly [one: RegExp, other: RegExp])[] = [
  [/nam(?: giới)?/iu, /nữ(?: giới)?/iu],
  [/thành thị|đô thị/iu, /nông thôn/iu],
  [/(?<!ngoài )công lập/iu, /ngoài công lập|tư thục/iu],
  [/(?<!không )đồng ý|tán thành/iu, /không (?:đồng ý|tán thành)/iu],
  [/trực tiếp/iu, /trực tuyến/iu],
  [/trong nước/iu, /ngoài nước|nước ngoài/iu],
];
/** `tỷ lệ hộ sử dụng nước sạch khu vực đô thị chiếm 96,4%, nông thôn chiếm 45,2%`: each group has a rate of its own. */
const rateOfEach =
  /(?:tỷ|tỉ) lệ (?:\p{L}+ ){0,4}(?:sử dụng|được|dùng|có|qua|đạt|tham gia|tốt nghiệp|biết|mắc|thất nghiệp|nghèo|bao phủ|thu gom|hoàn thành|đúng)(?!\p{L})/iu;
/** Ranks into which all are sorted. */
const ranks = /(?:xuất sắc|giỏi|khá|tốt|trung bình|yếu|kém|hoàn thành|đạt yêu cầu)[^;,.\d]{0,40}$/iu;
/** Shares of something else. */
const otherwise = /kế hoạch|chỉ tiêu|so với|cùng kỳ|tăng|giảm|trong đó|vượt/iu;
/** Between two shares of one whole nothing but the name of the second stands. */
const shortLead = 30;
/** Words before shares of one whole. */
const ofOneWhole = /cơ cấu|tỷ lệ (?:các|từng) (?:loại|nhóm)|trong (?:tổng )?(?:số|diện tích|dân số|thu|chi)/iu;
/** How far shares that make up the whole may be from 100, each being rounded. */
const rounding = 0.06;

/** Shares of all groups of a whole make up 100%: `nam chiếm 48,7%, nữ chiếm 51,3%`; of all ranks, never more. */
export const shareSums: Check = eachSentence(judgeSentence);

function judgeSentence(text: string, sentence: Sentence): Verdict {
  const composed = text.slice(sentence.start, sentence.end).search(/(?<!\p{L})cơ cấu(?!\p{L})[^;.\d]*:/iu);
  const from = composed < 0 ? sentence.start : sentence.start + composed;
  return judgeShares(text, { ...sentence, start: from }, composed >= 0);
}

function judgeShares(text: string, { start, end, figures }: Sentence, composed: boolean): Verdict {
  const shares = figures.filter((one) => one.kind === "percent" && one.start >= start);
  if (shares.length < 2 || shares.some((one) => one.change !== undefined || one.approx !== undefined)) return nothing;
  const leads = shares.map((one, index) => text.slice(shares[index - 1]?.end ?? start, one.start));
  if (leads.slice(1).some((lead) => otherwise.test(lead))) return nothing;
  const sum = shares.reduce((all, one) => all + sizeOf(one.amount), 0);
  if (Math.abs(sum - 100) <= rounding * shares.length) return confirm(...shares);
  const [first, second] = leads as [string, string];
  const paired =
    shares.length === 2 &&
    pairs.some(([one, other]) => (one.test(first) && other.test(second)) || (other.test(first) && one.test(second))) &&
    /chiếm|tỷ lệ|tỉ lệ|\($/iu.test(second) &&
    second.length <= shortLead &&
    /^\s*%?\s*(?:[.,;)]|$)/u.test(text.slice(shares[1]!.end, end));
  if (paired && sum > 50 && sum < 150 && !rateOfEach.test(first)) return suspectSum("wrong", shares, sum);
  const others = shares.length > 2 && endsWithOthers(leads);
  if ((composed || others) && shares.length > 2 && isSlipOfOne(shares)) return suspectSum("wrong", shares, sum);
  const ranked =
    shares.length > 2 &&
    (leads.every((lead) => ranks.test(lead)) ||
      (ofOneWhole.test(first) && leads.every((lead) => /chiếm\s*$/iu.test(lead))));
  return ranked && sum > 100.5 && sum < 150 ? suspectSum("unlikely", shares, sum) : nothing;
}

/** `dân tộc Thái chiếm 48,6%, Kinh 31,2%, dân tộc khác 20,2%`: the last share is that of all others. */
function endsWithOthers(leads: readonly string[]): boolean {
  const [first, ...rest] = leads;
  return (
    /(?:chiếm|tỷ lệ|:)\s*$/iu.test(first!) &&
    rest.every((lead) => /^\s*%?,\s(?:và )?[^;.,()\d]{1,40}$/u.test(lead)) &&
    /(?<!\p{L})khác(?: chiếm)?\s*$/iu.test(leads.at(-1)!)
  );
}

/** `cơ cấu: trồng trọt 58,4%, chăn nuôi 27,6%, …`: one share written right would make up 100%. */
function isSlipOfOne(shares: readonly Figure[]): boolean {
  // In so many of the last decimal, so that `18,0` and `10,8` have as many digits.
  const decimals = Math.max(...shares.map((one) => decimalsOf(printedPercent(one))));
  const scale = 10n ** BigInt(decimals);
  const missing = scale * (readAmount("100") - addAmounts(shares.map((one) => one.amount)));
  return shares.some((one) => slipped(scale * one.amount, scale * one.amount + missing));
}

function suspectSum(severity: "wrong" | "unlikely", shares: readonly Figure[], sum: number): Verdict {
  const stated = shares.at(-1)!;
  const total = String(Number(sum.toFixed(2)));
  const reason = writeReason("sum", shares.map((one) => one.value).join(" + "), total, "100%");
  return suspect({ check: "range", severity, stated, computed: total, against: shares.slice(0, -1), reason });
}
