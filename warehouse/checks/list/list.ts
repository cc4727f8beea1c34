import type { Span } from "../../../model/span.ts";
import { isWhole, readAmount, sizeOf } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { slipped } from "../number/slip.ts";
import { unitHead } from "../number/units.ts";
import { itemsBelow } from "../text/itemsBelow.ts";
import { itemSign } from "../text/listWords.ts";
import { clauseBefore, notesOf } from "../text/notes.ts";
import type { Check, Checked, Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { confirm, nothing, suspect, together } from "../verdict/verdicts.ts";
import { countNames, namesOf, numberedNames } from "./names.ts";

/** The longest list that is counted, and the largest count of one. */
const longest = { text: 400, count: 600 };
/** A list that misses more than this share of the count is no list of what was counted. */
const farOff = 0.34;
/** So many names are a list even where their count is far off. */
const enough = 3;
const openEnd = /(?:…|\.{3}|\.{2}|v\.v\.?)[\s.)”"]*$/u;
/** Notes that cite documents are no lists of names. */
const documents =
  /(?:công văn|kế hoạch|nghị quyết|quyết định|thông tư|chỉ thị|hướng dẫn|kết luận|chương trình|báo cáo|tờ trình|nghị định|luật)\s+(?:số\s*)?\d|\d+\/\p{Lu}|-\p{Lu}{2}\/\p{Lu}/iu;
/** Groups of people: what `gồm` names after them are their members. */
const groups = /^(?:đoàn|đội|ban|hội đồng|nhóm|tổ(?! dân phố| nhân dân)|lớp|khối|cụm)(?=$|[\s,])/iu;

const someOnly = /(?:chủ yếu|nổi bật|một số|phần lớn|đa số)\s*$/iu;

/** Words after a count that announce items, each perhaps one of those counted. */
const announces = /^[^;.:()\d]{2,80}(?:cụ thể(?: là| như sau)?|như sau|sau đây|sau)\s*:\s*$/iu;

/** Names that are numbers: `Quốc lộ 37`, `Tổ 12`. */
const namedByNumber = /(?:lộ|đường|tổ|thôn|bản|khu|ấp|khóm|số|QL|ĐT|TL)\.?\s*\d+/giu;

/** What `là` may name one by one; of people and meetings it says who or what they are. */
const places =
  /^(?:xã|phường|thị trấn|huyện|quận|thành phố|thị xã|tỉnh|thôn|bản|ấp|buôn|làng|dân tộc|tôn giáo|mô hình|trường|chợ)(?=$|[\s,])/iu;

/** Counts against the names that a footnote, a bracket, a colon or the items below list. */
export const list: Check = (checked) =>
  together([
    ...notesOf(checked).map(({ note, host, mark }) => inNote(checked, note, host, mark)),
    ...checked.passages.flatMap((read) => [
      ...inline(checked, read),
      ...namedBefore(checked, read),
      below(checked, read),
    ]),
  ]);

/** `48 mô hình[22]` and a footnote of names. */
function inNote(checked: Checked, note: Read, host: Read, mark: Span): Verdict {
  const { text } = checked.extraction.plain;
  const said = text.slice(note.passage.start, note.passage.end).replace(/^\[\d+\]\s*/, "");
  if (documents.test(said) || note.figures.some((one) => isCount(one) && one.unit !== undefined)) return nothing;
  const clause = clauseBefore(text, host, mark);
  const count = host.figures.findLast((one) => clause.start <= one.start && one.end <= clause.end && isCount(one));
  if (count === undefined || !isListed(count)) return nothing;
  const names = countNames(said) ?? namesOf(said.replace(/\.\s*$/, ""))?.length;
  if (names === undefined || names < 2) return nothing;
  return judge(count, names, openEnd.test(said), false, [{ start: note.passage.start, end: note.passage.end }]);
}

/** What leads from a count to its names; `gồm` is the clearest. */
const lead =
  /^([^;.:()\d“”]{2,80}?(?:“[^”;:]{2,40}”)?)\s*(\((?!1\))|:\s|(?<=\s)là\s(?=[\p{Lu}“])|,?\s*(?:bao )?gồm(?: có)?:?\s(?=[\p{Lu}“]|xã |huyện |phường ))((?:các |xã |phường |huyện |gồm:? )?)/u;
const noLead =
  /trong đó|so với|(?<!không |chưa )đạt|tăng|giảm|tỷ lệ|kết quả|cụ thể|như sau|lý do|như$|tiêu biểu|điển hình|nổi bật|ví dụ/iu;

/** The names are those of other things, of which several may share one: `06 camera tại các xã (Tân Lập, Hòa Sơn)`. */
const ofOthers = /(?:^|\s)(?:tại|ở|cho|từ|giữa|với|trên) (?:các|những|một số)\s[^,]{2,50}$/iu;

/** A count of things with names: `05 trụ sở Công an các xã (Đăk Xú, Pờ Y, …)`, `03 tôn giáo: Công giáo, Phật giáo và Tin lành`. */
function inline(checked: Checked, read: Read): readonly Verdict[] {
  const { text } = checked.extraction.plain;
  return read.figures.filter(isListed).map((count) => {
    const next = read.figures.find((one) => one.start > count.start && !one.isBase);
    const from = count.base?.end ?? count.end;
    const rest = text.slice(
      from,
      Math.min(read.passage.end, next?.start ?? read.passage.end, count.end + longest.text),
    );
    const opened = lead.exec(rest);
    const explicit = opened !== null && /gồm/iu.test(opened[2]!);
    if (opened === null || (!explicit && ofOthers.test(opened[1]!))) return nothing;
    if ((!explicit && noLead.test(opened[1]!)) || someOnly.test(opened[1]!)) return nothing;
    if (opened[2]!.startsWith("là") && !places.test(count.unit ?? "")) return nothing;
    const tail = rest.slice(opened[0].length);
    if (besideAnother(text, read, count)) return nothing;
    const inside = (opened[2] === "(" ? /^[^()]*?(?=\))/u : /^[^.]*(?=\.|$)/u).exec(tail)?.[0] ?? "";
    const names = /\d{2,}/.test(explicit ? inside.replace(namedByNumber, "") : inside)
      ? undefined
      : (countInline(inside) ?? countAims(count, inside));
    if (names === undefined || inside.length > longest.text) return nothing;
    const start = from + opened[0].length;
    return judge(count, names, openEnd.test(inside), opened[2] !== "(", [{ start, end: start + inside.length }]);
  });
}

/** How many names a list in a sentence holds: those that are numbered, else those to its end or to its first semicolon. */
function countInline(inside: string): number | undefined {
  return numberedNames(inside) ?? (namesOf(inside) ?? namesOf(inside.split(";")[0]!))?.length;
}

/** What is told in words, not by name: `03 chỉ tiêu không đạt: tỷ lệ che phủ rừng; thu nhập bình quân; số xã đạt chuẩn`. */
const aims = /^(?:chỉ tiêu|tiêu chí|nhiệm vụ|nội dung|lĩnh vực|nhóm|giải pháp)(?=$|\s)/u;

function countAims({ unit }: Figure, inside: string): number | undefined {
  const items = inside.split(";").filter((item) => /\p{L}/u.test(item));
  const told = items.length > 1 && !/\d/.test(inside) && items.every((item) => !/:|trong đó/iu.test(item));
  return told && aims.test(unit ?? "") ? items.length : undefined;
}

/** `Các xã Tân Tiến, Đồng Tâm, Hợp Lý (03 xã)`: the names stand before their count. */
function namedBefore(checked: Checked, read: Read): readonly Verdict[] {
  const { text } = checked.extraction.plain;
  return read.figures.filter(isListed).flatMap((count) => {
    const noun = places.exec(count.unit ?? "")?.[0];
    const bracket = read.brackets.find(
      (one) => /^\(\s*$/u.test(text.slice(one.start, count.start)) && count.end < one.end,
    );
    if (noun === undefined || bracket === undefined) return [];
    if (!/^[^;,.()\d]{0,25}\)$/u.test(text.slice(count.end, bracket.end))) return [];
    const before = text.slice(Math.max(read.passage.start, bracket.start - longest.text), bracket.start);
    const named = new RegExp(`(?:các|những|tại) (?:các )?${noun}\\s*:?\\s([^;.:()\\d]+)$`, "iu").exec(before)?.[1];
    const names = named === undefined ? undefined : namesOf(named);
    if (named === undefined || names === undefined) return [];
    return [judge(count, names.length, false, false, [{ start: bracket.start - named.length, end: bracket.start }])];
  });
}

/** `03 xã, 01 phường gồm: …`: the names are those of both counts. */
function besideAnother(text: string, read: Read, count: Figure): boolean {
  const before = read.figures[read.figures.indexOf(count) - 1];
  return (
    before !== undefined &&
    isCount(before) &&
    /^[^;.():]{0,30}(?:,|\svà)\s*$/u.test(text.slice(before.end, count.start))
  );
}

/** `06 mô hình điểm, gồm:` and the items below, each a name. */
function below(checked: Checked, head: Read): Verdict {
  const { text } = checked.extraction.plain;
  const said = text.slice(head.passage.start, head.passage.end);
  const count = head.figures.findLast((one) => isCount(one) && one.depth === 0);
  const whole = /gồm(?: có)?(?: các [^:;.\d]{2,30})?\s*:\s*$/iu.test(said);
  if (count === undefined || !isListed(count) || !(whole || announces.test(said.slice(count.end - head.passage.start))))
    return nothing;
  const items = itemsBelow(checked, head);
  const texts = items.map((item) => text.slice(item.passage.start, item.passage.end).replace(itemSign, ""));
  if (items.length < 2 || items.some((item) => item.figures.some(isCount)) || texts.some((one) => documents.test(one)))
    return nothing;
  const against = { start: items[0]!.passage.start, end: items.at(-1)!.passage.end };
  const verdict = judge(count, items.length, openEnd.test(texts.at(-1)!), false, [against]);
  if (whole || texts.every((one) => namesOne(one, count.unit ?? ""))) return verdict;
  const numbered = items.every((item) => /^\s*\(?\d/.test(text.slice(item.passage.start, item.passage.end)));
  const doubted = verdict.suspicions.map((one) => ({ ...one, severity: "unlikely" as const }));
  return { ...verdict, suspicions: numbered ? doubted : [] };
}

/** `05 mô hình mới, cụ thể:` and an item `Mô hình “Camera an ninh”`: it begins with the noun that is counted, said once. */
function namesOne(item: string, unit: string): boolean {
  const [first, ...more] = item.toLowerCase().split(unitHead(unit));
  return unitHead(unit) !== "" && first?.trim() === "" && more.length === 1;
}

/** True of a count of which a list of names may tell each. */
function isListed(count: Figure): boolean {
  return (
    isCount(count) &&
    isWhole(count.amount) &&
    count.approx === undefined &&
    sizeOf(count.amount) <= longest.count &&
    !groups.test(count.unit ?? "")
  );
}

function judge(count: Figure, names: number, open: boolean, explicit: boolean, against: readonly Span[]): Verdict {
  const stated = sizeOf(count.amount);
  if (names === stated) return confirm(count);
  const off = Math.abs(names - stated);
  const slip = names >= enough && slipped(count.amount, readAmount(String(names)));
  const near = off <= Math.max(2, farOff * stated) || slip;
  if (!near && !(open && names < stated) && off > 2 * farOff * stated && !explicit) return nothing;
  const severity = open && names < stated ? "incomplete" : near ? "wrong" : "unlikely";
  const reason = writeReason("names", names, count.value) + (severity === "incomplete" ? writeReason("dots") : "");
  return suspect({ check: "list", severity, stated: count, computed: String(names), against, reason });
}
