import { writeAmount } from "../number/amount.ts";
import type { Figure } from "../number/Figure.ts";
import { isOneSlip } from "../number/slip.ts";
import { eachSentence, type Sentence } from "../text/eachSentence.ts";
import type { Check, Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { confirm, nothing, suspect, together } from "../verdict/verdicts.ts";

/** What came, what went and what the one exceeds the other by, by the words before each. */
const came =
  /(?<!\p{L})(?:thu(?: được| quỹ)?|kết nạp(?: mới)?|sinh|phát triển mới|tăng(?: mới)?|nhập|vận động(?: được)?)(?:\s\p{L}+){0,4}\s*:?\s*$/iu;
const went = /(?<!\p{L})(?:chi|giảm|chết|xuất|xóa tên|chuyển đi|rời|giải thể)(?:\s\p{L}+){0,4}\s*:?\s*$/iu;
const net =
  /(?<!\p{L})(?:tăng (?:thêm|thuần|ròng|tự nhiên|cơ học)|thực tăng|còn(?: lại| dư| tồn)?(?: quỹ)?|(?:số )?dư|tồn(?: quỹ)?)\s*:?\s*$/iu;
/** There was something before, or other things went. */
const otherwise =
  /(?<!\p{L})(?:(?<!so với )đầu (?:năm|kỳ)|(?<!so với năm |so với kỳ )trước|chuyển sang|cùng kỳ|lũy kế|trong đó|kế hoạch|dự kiến)(?!\p{L})/iu;

/** `kết nạp mới 1.284 người, giảm 1.036 người, số hội viên tăng thêm 248 người`: what came, less what went, is the net. */
export const netOf: Check = eachSentence((text, sentence) => {
  const kinds = [...new Set(sentence.figures.map((one) => one.kind))].filter((kind) => kind !== "percent");
  return together(kinds.map((kind) => judge(text, sentence, kind)));
});

function judge(text: string, { start, end, figures }: Sentence, kind: string): Verdict {
  const counts = figures.filter((one) => one.kind === kind && one.depth === 0);
  const [one, other, left, ...more] = counts;
  if (one === undefined || other === undefined || left === undefined || more.length > 0) return nothing;
  if (counts.some((figure) => figure.base !== undefined || figure.isBase || figure.approx !== undefined))
    return nothing;
  const lead = (figure: Figure): string => text.slice(figures[figures.indexOf(figure) - 1]?.end ?? start, figure.start);
  if (!came.test(lead(one)) || !went.test(lead(other)) || !net.test(lead(left))) return nothing;
  if (otherwise.test(text.slice(start, end))) return nothing;
  if (one.amount === other.amount + left.amount) return confirm(...counts);
  if (one.amount <= other.amount || !isOneSlip(one, [other, left])) return nothing;
  const computed = writeAmount(one.amount - other.amount);
  const reason = writeReason("sum", `${one.value} - ${other.value}`, computed, left.value);
  return suspect({ check: "identity", severity: "wrong", stated: left, computed, against: [one, other], reason });
}
