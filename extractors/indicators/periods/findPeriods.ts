import type { PeriodContext, PeriodMention } from "./periodMention.ts";
import { type Frame, readings } from "./readings.ts";

/** Where a period may begin. */
const trigger =
  /(?<![\p{L}\d/.,-])(?:từ|ngày|tính|đến|trong|quý|tháng|giai(?=\s+đoạn)|nhiệm(?=\s+kỳ)|so(?=\s)|với(?=\s+cùng)|cùng(?=\s+kỳ)|(?:các|những)(?=\s+năm)|đầu(?=\s+năm)|năm|(?:sáu|chín|ba|\d{1,2})(?=\s+(?:tháng|năm))|\d{1,2}(?=[/.-]\d{1,2}[/.-]\d{4})|(?:19|20)\d{2}(?=\s*[-–]\s*(?:19|20)\d{2}))/giu;

/** A quick look: what names no year, month, quarter or period names none. */
const timely = /năm|tháng|quý|kỳ|(?:19|20)\d\d/iu;

/** What stands before a period that something is compared with: `so với quý I/2021`. */
const comparison = /(?:so\s+với|so)(?:\s+cùng\s+kỳ)?\s+(?:của\s+)?$/iu;

/** A quick look at the last word before a period. */
function mayCompare(text: string, index: number): boolean {
  return (
    text.startsWith("với", index - 4) ||
    text.startsWith("so", index - 3) ||
    text.startsWith("kỳ", index - 3) ||
    text.startsWith("của", index - 4)
  );
}

/** Words that begin the title of another document, and what ends it. */
const document =
  /(?:kế hoạch|nghị quyết|chỉ thị|đề án|dự án|chương trình|quyết định|công văn|thông báo|hướng dẫn|kết luận|thông tư|nghị định|nghị định số|quy chế|tờ trình|chiến lược|báo cáo số|báo cáo \d)[^;.]*$/iu;

/**
 * The periods that a text names, in order, their spans apart; plain dates of documents are none.
 *
 * What is not printed comes from the report: `năm trước` is the year before its own, `cùng kỳ` its period a year earlier,
 * `6 tháng đầu năm` the first half of its year.
 *
 * @example
 * findPeriods("so với cùng kỳ năm 2022 tăng 08 vụ", { period: "2023" })
 * // → [{ start: 0, end: 23, period: "2022", relation: "compared", … }]
 */
export function findPeriods(text: string, context: PeriodContext = {}): readonly PeriodMention[] {
  if (!timely.test(text)) return [];
  const years = context.period?.match(/\d{4}/g) ?? context.date?.match(/^\d{4}/) ?? [];
  const last = years.at(-1);
  const frame: Frame = { year: last ? Number(last) : undefined, period: context.period, context };
  const found: PeriodMention[] = [];
  let from = 0;
  for (const { index } of text.matchAll(trigger)) {
    if (index < from) continue;
    for (const { pattern, read } of readings) {
      pattern.lastIndex = index;
      const match = pattern.exec(text);
      if (!match) continue;
      from = index + match[0].length;
      const value = read(match, frame);
      if (value) {
        const relation =
          value.relation === "named" &&
          mayCompare(text, index) &&
          comparison.test(text.slice(Math.max(0, index - 24), index))
            ? "compared"
            : value.relation;
        found.push({
          start: index,
          end: from,
          period: value.period,
          as_of: value.as_of,
          relation,
          cited: relation !== "compared" && isCited(text, index, match[0]),
          confidence: value.confidence ?? 0.95,
          reason: value.reason,
        });
      }
      break;
    }
  }
  return found;
}

/** True inside the title of another document; `trong năm 2023` and what follows the one who reports are of the report itself. */
function isCited(text: string, index: number, printed: string): boolean {
  if (/^trong\s/iu.test(printed)) return false;
  const window = text.slice(Math.max(0, index - 260), index);
  const before = window.slice(window.lastIndexOf("\n") + 1);
  if (!document.test(before) || /,[^,]*(?:công an|ban chỉ đạo|ubnd|ủy ban|ủy)[^,]*báo cáo[^,]*$/iu.test(before))
    return false;
  const title = before.match(document)![0];
  if (isComplete(title)) return false;
  const quoted = (before.match(/[“"”]/g) ?? []).length;
  return quoted > 0 || /\b(?:số|về|ngày)\b|\d/.test(title);
}

/** A reference with its author and a comma after it: `Báo cáo số 55/BC-CAH ngày 14/12/2022 của Công an huyện, năm 2022 …`. */
function isComplete(title: string): boolean {
  return title.trimEnd().endsWith(",") && title.includes(" của ") && !title.includes(" về ");
}
