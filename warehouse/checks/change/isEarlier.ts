import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { sentenceOf } from "../text/sentenceOf.ts";

/** The value of the earlier period, in words: `so với 20 vụ năm 2022`, `(năm 2022: 20 vụ)`, `cùng kỳ: 20 vụ`, `từ 20 vụ`. */
const earlier =
  /(?:so với(?: cùng kỳ)?(?: (?:(?:quý (?:[IVX]+|\d)|tháng \d{1,2}|\d{1,2} tháng(?: đầu)?)\s*(?:\/|năm )?\s*)?(?:năm )?\d{4})?(?: là| xảy ra| có)?|cùng kỳ(?: năm(?: trước| ngoái| \d{4})?)?(?: là| xảy ra| có)?|(?:năm (?:trước|ngoái|\d{4})|(?<!tháng |nửa |quý )đầu (?:năm|kỳ|nhiệm kỳ))(?: là| xảy ra| có)?|trước (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất|đó|đây)(?: là| có)?|(?:chỉ tiêu|kế hoạch|dự toán)(?:(?! tăng| giảm) \p{L}+){0,4}|so với[^;.()\d%]{2,40}(?:(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}\s*)?(?=\()|từ)\s*:?\s*(?:\((?:(?!tăng|giảm)\p{L}+ ){0,2})?$/iu;

/** The same by its year alone, where a later year stands beside it: `năm 2022 cấp 478 giấy phép`. */
const earlierYear = /năm (?:19|20)\d{2}(?:\s(?!lên|xuống|còn)\p{L}+){1,3}\s*$/iu;

/** How far back the words of an earlier value are looked for. */
const wordsReach = 50;

/** True of a value of an earlier time: its words say so, and it is not the latest of the years that the sentence counts. */
export function isEarlier(text: string, read: Read, one: Figure): boolean {
  const head = headOfBracket(text, read, one);
  if (head !== undefined) return isEarlier(text, read, head);
  const before = text.slice(Math.max(0, one.start - wordsReach), one.start);
  const [said] = earlier.exec(before) ?? [];
  const own = yearIn(said ?? earlierYear.exec(before)?.[0] ?? "");
  if (said !== undefined && (own === undefined || /so với|cùng kỳ/iu.test(said))) return true;
  if (own === undefined) return false;
  const sentence = sentenceOf(read, one);
  if (untilNow.test(text.slice(one.end, sentence.end))) return true;
  const years = [...text.slice(sentence.start, sentence.end).matchAll(/năm\s+((?:19|20)\d{2})/giu)].map((year) =>
    Number(year[1]),
  );
  return (said !== undefined && years.every((year) => year === own)) || own < Math.max(...years);
}

/** `(238 vụ, 131 người chết, 140 người bị thương)`: the first figure of the bracket, which says for all when they were. */
function headOfBracket(text: string, read: Read, one: Figure): Figure | undefined {
  const bracket = read.brackets.findLast((span) => span.start < one.start && one.end < span.end);
  const head = bracket && read.figures.find((figure) => figure.start > bracket.start);
  if (head === undefined || head === one || !isCount(head)) return undefined;
  const between = text.slice(head.end, one.start);
  return /[;:]|trong đó|gồm|tăng|giảm|năm \d{4}/iu.test(between) ? undefined : head;
}

/** What follows is of now: `Năm 2021 có 35 mô hình, đến nay có 92 mô hình`. */
const untilNow = /(?<!\p{L})(?:đến nay|hiện nay|năm nay|đến thời điểm này|hiện (?:đã )?có)(?!\p{L})/iu;

function yearIn(said: string): number | undefined {
  const year = /(?:19|20)\d{2}/.exec(said)?.[0];
  return year === undefined ? undefined : Number(year);
}
