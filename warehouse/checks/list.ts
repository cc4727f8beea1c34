import type { Span } from "../../model/span.ts";
import { isWhole, sizeOf } from "./amount.ts";
import type { Check, Checked, Verdict } from "./Check.ts";
import { type Figure, isCount, type Read } from "./figures.ts";
import { nothing, together } from "./judgeSum.ts";
import { writeReason } from "./reasons.ts";
import { clauseBefore, notesOf } from "./sumNote.ts";

/** The longest list that is counted. */
const longest = 400;
/** A list that misses more than this share of the count is no list of what was counted. */
const farOff = 0.34;
const openEnd = /(?:…|\.{3}|\.{2}|v\.v\.?)[\s.)”"]*$/u;
/** Notes that cite documents are no lists of names. */
const documents =
  /(?:công văn|kế hoạch|nghị quyết|quyết định|thông tư|chỉ thị|hướng dẫn|kết luận|chương trình|báo cáo|tờ trình|nghị định|luật)\s+(?:số\s*)?\d|\d+\/\p{Lu}|-\p{Lu}{2}\/\p{Lu}/iu;
const numbered = /(?:^|[;.]\s*|\s)(\d{1,3})\s*[.)]\s*(?=[\p{Lu}“"])/gu;

/** Counts against the names that a footnote, a bracket or a colon lists. */
export const list: Check = (checked) =>
  together([
    ...notesOf(checked).map(({ note, host, mark }) => inNote(checked, note, host, mark)),
    ...checked.passages.flatMap((read) => inline(checked, read)),
  ]);

/** `48 mô hình[22]` and a footnote of names. */
function inNote(checked: Checked, note: Read, host: Read, mark: Span): Verdict {
  const { text } = checked.extraction.plain;
  const said = text.slice(note.passage.start, note.passage.end).replace(/^\[\d+\]\s*/, "");
  if (documents.test(said) || note.figures.some((one) => isCount(one) && one.unit !== undefined)) return nothing;
  const clause = clauseBefore(text, host, mark);
  const count = host.figures.findLast((one) => clause.start <= one.start && one.end <= clause.end && isCount(one));
  if (count === undefined || !isWhole(count.amount) || count.approx !== undefined) return nothing;
  const names = countNames(said);
  if (names === undefined || names < 2) return nothing;
  return judge(count, names, openEnd.test(said), [{ start: note.passage.start, end: note.passage.end }]);
}

/** How many names a list holds: by its numbers, by semicolons, or by commas within the groups that brackets name. */
function countNames(said: string): number | undefined {
  const numbers = [...said.matchAll(numbered)].map((match) => Number(match[1]));
  if (numbers.length >= 2 && numbers.every((number, index) => number === index + 1)) return numbers.length;
  const items = splitOutside(said, ";");
  if (items.length < 2) return undefined;
  const grouped = items.filter((item) => /\([^()]*\)[\s.]*$/.test(item) && /,/.test(item.replace(/\([^()]*\)/g, "")));
  if (grouped.length >= 2)
    return items.reduce((sum, item) => sum + splitOutside(item.replace(/\([^()]*\)[\s.]*$/, ""), ",").length, 0);
  return items.length;
}

/** Parts between separators that stand outside of brackets and quotes; empty ones and a final `…` do not count. */
function splitOutside(said: string, separator: "," | ";"): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < said.length; at += 1) {
    const sign = said[at]!;
    if (sign === "(" || sign === "“") depth += 1;
    if (sign === ")" || sign === "”") depth = Math.max(0, depth - 1);
    if (sign === separator && depth === 0) {
      parts.push(said.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(said.slice(from));
  return parts.filter((part) => /\p{L}/u.test(part.replace(/…|v\.v/gu, "")));
}

/** A count of things with names: `05 trụ sở Công an các xã (Đăk Xú, Pờ Y, …)`, `03 tôn giáo: Công giáo, Phật giáo và Tin lành`. */
function inline(checked: Checked, read: Read): readonly Verdict[] {
  const { text } = checked.extraction.plain;
  return read.figures
    .filter((one) => isCount(one) && isWhole(one.amount) && one.approx === undefined && sizeOf(one.amount) <= 60)
    .map((count) => {
      const next = read.figures.find((one) => one.start > count.start && !one.isBase);
      const rest = text.slice(
        count.base?.end ?? count.end,
        Math.min(read.passage.end, next?.start ?? read.passage.end, count.end + longest),
      );
      const opened =
        /^([^;.,:()\d“”]{2,80}?)\s*(\(|:\s|gồm(?: có)?\s(?=\p{Lu}))((?:các |xã |phường |huyện |gồm:? )?)/u.exec(rest);
      if (
        opened === null ||
        /trong đó|so với|(?<!không |chưa )đạt|tăng|giảm|tỷ lệ|kết quả|cụ thể|như sau|lý do/iu.test(opened[1]!)
      )
        return nothing;
      const closed = opened[2] === "(" ? /^[^()]*?(?=\))/u : /^[^;.()]*(?=[;.]|$)/u;
      const inside = closed.exec(rest.slice(opened[0].length))?.[0];
      if (inside === undefined || inside.length > longest || /\d{2,}/.test(inside)) return nothing;
      const names = splitNames(inside);
      if (names.length < 2 || !names.every((name) => isName(name))) return nothing;
      const start = (count.base?.end ?? count.end) + opened[0].length;
      return judge(count, names.length, openEnd.test(inside), [{ start, end: start + inside.length }]);
    });
}

function splitNames(inside: string): readonly string[] {
  return inside
    .split(/[,;]|\s+và\s+/u)
    .map((name) => name.trim())
    .filter((name) => name !== "" && !/^(?:…|\.+|v\.v\.?)$/u.test(name));
}

const name = /^(?:(?:xã|phường|thị trấn|huyện|thành phố|bản|thôn|tổ|ấp|khóm|trường|dân tộc|đạo)\s+)?[“"]?\p{Lu}/u;

/** A name begins with a capital, after the noun of its kind perhaps, and is short. */
function isName(text: string): boolean {
  return name.test(text) && text.length <= 60 && !/(?:xử lý|vi phạm|tổ chức|phối hợp|đã|được)\s/iu.test(text);
}

function judge(count: Figure, names: number, open: boolean, against: readonly Span[]): Verdict {
  const stated = sizeOf(count.amount);
  if (names === stated) return { suspicions: [], confirmed: [count] };
  const off = Math.abs(names - stated);
  const near = off <= Math.max(2, farOff * stated);
  if (!near && off > 2 * farOff * stated && !(open && names < stated)) return nothing;
  const severity = open && names < stated ? "incomplete" : near ? "wrong" : "unlikely";
  const reason = writeReason("names", names, count.value) + (severity === "incomplete" ? writeReason("dots") : "");
  return {
    suspicions: [{ check: "list", severity, stated: count, computed: String(names), against, reason }],
    confirmed: [],
  };
}
