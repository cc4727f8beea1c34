import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { isOneSlip } from "../number/slip.ts";
import type { Check, Verdict } from "../verdict/Check.ts";
import { nothing, together } from "../verdict/verdicts.ts";
import { judgeSum } from "./judgeSum.ts";

/** A total that says of what: `Tổng sản lượng lương thực có hạt đạt 2.942 tấn`. */
const overall = /(?:^|[;.]\s*)(?:(?:như vậy|nâng|đưa),?\s)?tổng (?:số )?(\p{L}+)(?:\s[^;.,:()\d]{1,60})?\s$/iu;
/** Parts and totals of other times, or that are not what there was. */
const otherwise =
  /(?<!\p{L})(?:so với|cùng kỳ|năm (?:trước|ngoái|\d{4})|lũy kế|kế hoạch|chỉ tiêu|ước|dự kiến|bình quân|còn lại|trong đó|riêng|đến nay|hiện)(?!\p{L})/iu;

/**
 * A total after its parts that names what they are: `diện tích lúa 412 ha; diện tích ngô 186 ha. Tổng diện tích gieo
 * trồng 598 ha`. Other parts may not have been named, so that a difference is wrong only where one slip explains it.
 */
export const sumOverall: Check = ({ extraction, passages }) =>
  together(
    passages
      .filter(({ passage }) => passage.cells === undefined)
      .flatMap((read) => read.figures.map((total) => judge(extraction.plain.text, read, total))),
  );

function judge(text: string, read: Read, total: Figure): Verdict {
  if (!isCount(total) || total.depth > 0 || total.base !== undefined || total.approx !== undefined) return nothing;
  const at = read.sentences.findIndex((one) => one.start <= total.start && total.end <= one.end);
  const sentence = read.sentences[at];
  if (sentence === undefined || !/tổng/iu.test(text.slice(sentence.start, total.start))) return nothing;
  const lead = text.slice(sentence.start, total.start);
  const noun = overall.exec(lead.trimStart())?.[1]?.toLowerCase();
  // `…, gồm lúa và ngô`: it says of what it is the total.
  if (/(?<!\p{L})(?:gồm|trong đó|từ|của)(?!\p{L})/iu.test(text.slice(total.end, sentence.end))) return nothing;
  if (noun === undefined || otherwise.test(lead.split(/;/).at(-1)!)) return nothing;
  const opens = /^\s*(?:như vậy,?\s)?tổng/iu.test(lead);
  const start = opens ? (read.sentences[at - 1]?.start ?? sentence.start) : sentence.start;
  const before = read.figures.filter((one) => start <= one.start && one.end < total.start && one.unit === total.unit);
  const parts = before.filter((one) => isCount(one) && one.depth === 0);
  if (parts.length < 2 || parts.length < before.length || !parts.every((one) => isPart(text, one, noun)))
    return nothing;
  const verdict = judgeSum(total, parts, { whole: true, open: false, sure: true, said: true, closed: true }, "");
  return verdict.suspicions.length === 0 || isOneSlip(total, parts) ? verdict : nothing;
}

/** The words right before a part say the same thing, and nothing of another time; no rate (`54 tạ/ha`). */
function isPart(text: string, part: Figure, noun: string): boolean {
  const odd = part.base !== undefined || part.approx !== undefined || otherwise.test(part.label);
  return (
    !odd &&
    part.label.toLowerCase().split(/\s+/).includes(noun) &&
    !/^\s*\p{L}+\s?\//u.test(text.slice(part.end, part.end + 12))
  );
}
