import { readAmount, sizeOf } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { readNumber } from "../number/readNumber.ts";
import { within } from "../text/within.ts";

/** Numbers that count: none of dates, years, names, documents and sections. */
const bare =
  /(?<![\p{L}\d.,/:–-])\d[\d.,]*(?<![.,])(?![\p{L}\d/:%–-]|[.,]\d|\s?[%–-]\s?\d|\s(?:tháng|năm|quý)(?!\p{L}))/gu;
/** What a number after it dates or numbers, or says roughly. */
const dating =
  /(?:^|[\s(“"])(?:năm|tháng|ngày|quý|số|nghị định|nghị quyết|thông tư|quyết định|chỉ thị|đề án|kế hoạch|luật|từ|đến|dưới|trên|khoảng|gần|hơn|ít nhất)\s*$/iu;
/** What a small number after it names: `khóa 12`; in `kim loại 3.109` it counts. */
const naming =
  /(?:^|[\s(“"])(?:kỳ|khóa|lần|thứ|điều|khoản|điểm|mục|chương|phần|mức|cấp|hạng|loại|lớp|khối|đợt|vòng|quận|phường|tổ|khu|thôn|bản|ấp|khóm|đội|qua|và)\s*$/iu;
/** Names have no number as large. */
const named = 100;

/** The figures of a passage, and the numbers of its sentences that bear no noun and may yet be parts or values. */
export function looseFigures(text: string, read: Read): readonly Figure[] {
  if (read.passage.cells !== undefined) return read.figures;
  const said = text.slice(read.passage.start, read.passage.end);
  const more = [...said.matchAll(bare)].flatMap((match): readonly Figure[] => {
    const start = read.passage.start + match.index;
    const span = { start, end: start + match[0].length };
    if (read.figures.some((one) => span.start < one.end && one.start < span.end)) return [];
    const label =
      said
        .slice(0, match.index)
        .split(/[;.(,\d]/)
        .at(-1) ?? "";
    const number = readNumber(match[0], span);
    if (number === undefined || label.trim() === "" || dating.test(label)) return [];
    if (sizeOf(readAmount(number.value)) < named && naming.test(label)) return [];
    if (/^(?:19|20)\d\d$/.test(match[0])) return [];
    return [
      {
        ...number,
        amount: readAmount(number.value),
        label,
        depth: read.brackets.filter((one) => within(span, one)).length,
      },
    ];
  });
  return more.length === 0 ? read.figures : [...read.figures, ...more].toSorted((a, b) => a.start - b.start);
}
