import { addAmounts } from "../number/amount.ts";
import type { Figure } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { isOneSlip, isOneSwap, swapped } from "../number/slip.ts";
import { eachSentence, type Sentence } from "../text/eachSentence.ts";
import { listOpenings, opensSome } from "../text/listWords.ts";
import type { Check, Verdict } from "../verdict/Check.ts";
import { nothing, together } from "../verdict/verdicts.ts";
import { judgeSum } from "./judgeSum.ts";
import { isBeside, judgeBeside } from "./sumRest.ts";
import { digitsOf, telling, tellingSwap } from "./telling.ts";

/** Words of parts that are counted otherwise than their total: at another time, or beside it. */
const otherwise =
  /(?<!\p{L})(?:so với|cùng kỳ|lũy kế|từ đầu (?:năm|nhiệm kỳ)|kế hoạch|chỉ tiêu|còn lại|tồn|năm \d{4}|đến nay|ước|bình quân|riêng|kể cả|trung bình|tối đa|mỗi|còn|đầu (?:năm|kỳ)|cuối (?:năm|kỳ)|nổi lên|chủ yếu|nhất là|tập trung|xen|kiêm|đồng thời|vừa)(?!\p{L})/iu;
/** Totals that are said to be such need one digit less to be telling. */
const saidTotal = /tổng(?: (?:số|cộng|diện tích|kinh phí|sản lượng|giá trị|dân số))?[^;.,\d]{0,40}$/iu;
/** `1.842 triệu đồng, đạt 122,8% chỉ tiêu (1.500 triệu đồng); …`: how the total stands to a target says nothing of its parts. */
const ofTarget =
  /^[^;.,()\d]{0,40},\s*(?:đạt|bằng|vượt)\s[\d.,]+\s*%\s*(?:chỉ tiêu|kế hoạch|dự toán)[^;.,()\d]*(?:\([^()]*\))?/iu;
/** The last part is of all others: `xử lý khác 648 triệu đồng`, `dân tộc khác 37 người`. */
const others = /(?<!\p{L})khác(?:\s\p{L}+){0,3}\s*:?\s*$/iu;
/** Awards are listed giver by giver. */
const awarded = /^(?:tập thể|tập|cá nhân|cá)$/u;
/** Smaller totals need three parts. */
const large = 100;

/**
 * A total and the counts of the same noun that fill the rest of its sentence, with no word that they are its parts:
 * `toàn trường có 1.062 học sinh; khối 6: 268 em, khối 7: 271 em …`. A difference is doubted where one slip explains it.
 */
export const sumUnsaid: Check = eachSentence(judgeSentence);

function judgeSentence(text: string, { end, figures, passage }: Sentence): Verdict {
  if (passage.type === "note") return nothing;
  const counts = figures.filter((one) => one.depth === 0 && isCount(one));
  const kinds = [...new Set(counts.map((one) => one.kind))].filter((kind) => kind !== "" && !awarded.test(kind));
  const groups = kinds.map((kind) => counts.filter((one) => one.kind === kind));
  return together(
    groups.map((group) => {
      const verdict = judgeKind(text, end, group);
      const [total, ...parts] = group;
      // `71 vụ/94 đối tượng; khởi tố 68 vụ/89 bị can, xử phạt 3 vụ/5 đối tượng`: where the persons come out, the cases must.
      const known = groups.find(
        (other) => other !== group && comesOut(other) && (isBeside(text, group, other) || isBeside(text, other, group)),
      );
      const isMore = total !== undefined && addAmounts(parts.map((one) => one.amount)) > total.amount;
      const said = text.slice(total?.end ?? end, end);
      return verdict.suspicions.length > 0 || known === undefined || !isMore || otherwise.test(said)
        ? verdict
        : judgeBeside(total, parts, said);
    }),
  );
}

function comesOut([total, ...parts]: readonly Figure[]): boolean {
  return total !== undefined && parts.length > 1 && addAmounts(parts.map((one) => one.amount)) === total.amount;
}

function judgeKind(text: string, end: number, [total, ...parts]: readonly Figure[]): Verdict {
  if (total === undefined || parts.length < (total.amount < BigInt(large) * 1_000_000n ? 3 : 2)) return nothing;
  const all = [total, ...parts];
  if (all.some((one) => one.base !== undefined || one.approx !== undefined)) return nothing;
  if (parts.some((part) => part.amount >= total.amount)) return nothing;
  const leads = all.slice(1).map((part, at) => text.slice(all[at]!.end, part.start));
  const said = text.slice(total.end, end);
  if (
    otherwise.test(said.replace(ofTarget, "")) ||
    opensSome.test(said.split(":")[0]!) ||
    said.replaceAll(":", "").search(listOpenings) >= 0
  )
    return nothing;
  // Each part has words of its own, other than those of its noun.
  if (leads.some((lead) => !/\p{L}{2}/u.test(lead))) return nothing;
  const verdict = judgeSum(total, parts, { whole: true, open: false, sure: true, closed: true }, said);
  if (verdict.suspicions.length === 0) return verdict;
  if (!isNear(total, parts) || !isOneSlip(total, parts)) return nothing;
  const digits = digitsOf(total.amount);
  const sure =
    others.test(parts.at(-1)!.label) ||
    digits >= (saidTotal.test(total.label) ? telling - 1 : telling) ||
    (digits >= tellingSwap && isOneSwap(total, parts));
  const severity = sure ? ("wrong" as const) : ("unlikely" as const);
  return { ...verdict, suspicions: verdict.suspicions.map((one) => ({ ...one, severity, closed: false })) };
}

/** True where the parts miss the total by a tenth at most, or two digits of a number have changed places. */
function isNear(total: Figure, parts: readonly Figure[]): boolean {
  const missing = total.amount - addAmounts(parts.map((part) => part.amount));
  const size = missing < 0n ? -missing : missing;
  return 10n * size <= total.amount || parts.some((part) => swapped(part.amount, part.amount + missing));
}
