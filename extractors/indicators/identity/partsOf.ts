import type { Plain } from "../../../model/plain.ts";
import type { ReportKind } from "../../../model/report.ts";

/** The parts of a report that tell who reports on what: texts, one line a passage. */
export type Parts = {
  /** Above the kind: office, number, place and date. Empty where the report has none. */
  readonly letterhead: string;
  readonly kind: ReportKind;
  readonly title: string;
  /** The first paragraphs after the title. */
  readonly opening: string;
  readonly body: string;
  /** The last paragraph before the recipients: “Trên đây là báo cáo …”. */
  readonly closing: string;
  readonly signature: string;
  /** How many headings of a document stand in it: more than one says that files were put together. */
  readonly documents: number;
};

/** Headings that name the kind of a document (Nghị định 30/2020/NĐ-CP, Article 7; others as they come). */
const kinds: readonly (readonly [RegExp, ReportKind])[] = [
  [/^BÁO CÁO(?!\p{L})/u, "report"],
  [/^(?:KẾ HOẠCH|PHƯƠNG ÁN|CHƯƠNG TRÌNH(?! PHỐI))(?!\p{L})/u, "plan"],
  [/^(?:QUYẾT ĐỊNH)(?!\p{L})/u, "decision"],
  [/^(?:THÔNG BÁO|KẾT LUẬN|HƯỚNG DẪN|CHỈ THỊ|NGHỊ QUYẾT)(?!\p{L})/u, "notice"],
  [/^(?:PHỤ LỤC|BIỂU (?:MẪU|SỐ|TỔNG HỢP)|BẢNG TỔNG HỢP|THỐNG KÊ)(?!\p{L})/u, "annex"],
  [/^(?:CÔNG VĂN|TỜ TRÌNH|CÔNG ĐIỆN)(?!\p{L})/u, "letter"],
];
/** Kinds by the symbol of a number: `123/BC-UBND`. */
const symbols: readonly (readonly [RegExp, ReportKind])[] = [
  [/\/\s*BC\b|[-/]BC-/u, "report"],
  [/\/\s*(?:KH|CTr|PA)\b/u, "plan"],
  [/\/\s*QĐ/u, "decision"],
  [/\/\s*(?:TB|HD|CT|NQ|KL)\b/u, "notice"],
  [/\/\s*TTr\b/u, "letter"],
];
const begins =
  /^(?:thực hiện|căn cứ|kính gửi|trong năm|năm \d{4},|thi hành|phần (?:thứ|i)|[ivx]+\s*[.,/-]|\d+[.)]|[a-zđ][.)]|-|\+|\*|đặc điểm|ngày )/iu;
const header = 40;

/** The parts of a plain text, by its passages' types where these tell and by the words where not. */
export function partsOf(plain: Plain): Parts {
  const lines =
    plain.passages.length > 0
      ? plain.passages.map((passage) => ({
          type: passage.type,
          text: plain.text.slice(passage.start, passage.end).trim(),
        }))
      : plain.text.split("\n").map((line) => ({ type: "paragraph" as const, text: line.trim() }));
  const texts = lines.map((line) => line.text);
  const heads = texts.flatMap((text, index) => (kindOfLine(text) ? [index] : []));
  const head = heads.find((index) => index < header) ?? -1;
  const letterheadEnd = head >= 0 ? head : letterheadLength(lines);
  const titleEnd = head >= 0 ? endOfTitle(lines, head) : letterheadEnd;
  const tail = tailStart(texts, titleEnd);
  const letterhead = texts.slice(0, letterheadEnd).join("\n");
  const firstLine = head >= 0 ? texts[head]!.replace(/^[\p{Lu} ]+?(?=\p{Lu}\p{Ll}|$)/u, "").trim() : "";
  const title =
    head >= 0 ? [firstLine, ...texts.slice(head + 1, titleEnd)].filter(Boolean).join(" ") : subjectOf(letterhead);
  return {
    letterhead,
    kind:
      (head >= 0 ? kindOfLine(texts[head]!) : undefined) ??
      kindOfSymbol(letterhead) ??
      (/kính gửi/iu.test(letterhead) ? "letter" : "unknown"),
    title: title.replace(/\[\d+\]/g, ""),
    opening: texts
      .slice(titleEnd, Math.min(titleEnd + 6, tail))
      .join("\n")
      .slice(0, 5000),
    body: texts.slice(titleEnd, tail).join("\n"),
    closing: texts.slice(Math.max(titleEnd, tail - 3), tail).join("\n"),
    signature: texts.slice(tail).join("\n"),
    documents: Math.max(1, nationalHeadings(texts), titles(texts, heads)),
  };
}

function kindOfLine(text: string): ReportKind | undefined {
  if (text.length > 220) return undefined;
  return kinds.find(([pattern]) => pattern.test(text))?.[1];
}

function kindOfSymbol(letterhead: string): ReportKind | undefined {
  const number = /Số\s*:?[^\n]{0,40}/iu.exec(letterhead)?.[0] ?? "";
  return symbols.find(([pattern]) => pattern.test(number))?.[1];
}

function letterheadLength(lines: readonly { readonly type: string; readonly text: string }[]): number {
  const last = lines
    .slice(0, 15)
    .findLastIndex(
      ({ type, text }) =>
        type === "letterhead" || /^(?:Số\s*:|Kính gửi|V\/v|Về việc|.*, ngày .*tháng .*năm)/iu.test(text),
    );
  return last + 1;
}

function subjectOf(letterhead: string): string {
  return /(?:V\/v|Về việc)\s*:?\s*([^\n]+)/iu.exec(letterhead)?.[1] ?? "";
}

function endOfTitle(lines: readonly { readonly type: string; readonly text: string }[], head: number): number {
  let end = head + 1;
  while (end < lines.length && end <= head + 6) {
    const { type, text } = lines[end]!;
    if (text === "" || /^[-_*–—.\s]+$/.test(text)) end += 1;
    else if (
      type === "title" ||
      (end <= head + 4 && isTitleLine(text) && type !== "item" && (end === head + 1 || isTail(text)))
    )
      end += 1;
    else break;
  }
  return end;
}

function isTitleLine(text: string): boolean {
  return text.length < 700 && !begins.test(text) && !/[.;:]$/.test(text);
}

/** A further line of a title: a period, a bracket, or words that go on in small letters or capitals. */
function isTail(text: string): boolean {
  return (
    text.length < 200 &&
    (/^\(|^[\p{Ll}“"]/u.test(text) ||
      text === text.toUpperCase() ||
      /^(?:Năm|Quý|Tháng|Giai đoạn|6 tháng)\b/u.test(text))
  );
}

/** Where the recipients or the signature begin. */
function tailStart(texts: readonly string[], from: number): number {
  const least = Math.max(from, Math.floor(texts.length / 3));
  for (let index = texts.length - 1; index >= least; index -= 1)
    if (/^Nơi (?:nhận|gửi)/iu.test(texts[index]!)) return index;
  for (let index = Math.max(least, texts.length - 14); index < texts.length; index += 1) {
    if (/^(?:TM|T\/M|KT|TL|TUQ|T\.M)\s*[./]|^(?:PHÓ )?(?:CHỦ TỊCH|TRƯỞNG|GIÁM ĐỐC|BÍ THƯ)/u.test(texts[index]!))
      return index;
  }
  return texts.length;
}

function nationalHeadings(texts: readonly string[]): number {
  return texts.filter((text) => /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM/u.test(text) && text.length < 200).length;
}

/** An office in capitals in the lines above a heading: a letterhead of its own. */
function hasOffice(texts: readonly string[], index: number): boolean {
  return texts
    .slice(Math.max(0, index - 6), index)
    .some(
      (text) => text.length < 120 && /^(?:CÔNG AN|UBND|ỦY BAN|ỦY BAN|HUYỆN ỦY|ĐẢNG ỦY|BAN |SỞ |MẶT TRẬN)/u.test(text),
    );
}

/** Headings “BÁO CÁO” alone on their line, well apart or each under its own letterhead. */
function titles(texts: readonly string[], heads: readonly number[]): number {
  let count = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const index of heads) {
    if (!/^(?:BÁO CÁO|KẾ HOẠCH)$/u.test(texts[index]!)) continue;
    if (index - last > 15 || (index > last + 1 && hasOffice(texts, index))) count += 1;
    last = index;
  }
  return count;
}
