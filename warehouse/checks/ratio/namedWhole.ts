import type { Span } from "../../../model/span.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { sentenceOf } from "../text/sentenceOf.ts";

/** The words after a percentage that say what it is a share of: `96,3% số công dân đủ điều kiện`. */
const ofNumber = /^\s*%?\s*(?:so với |trong |của |trên )?(?:tổng )?số\s+([^;.,()\d%:]{3,80})/iu;
const ofTotal = /^\s*%?\s*(?:so với |trong |của |trên )?tổng số\s+([^;.,()\d%:]{3,80})/iu;
/** Words that tell no whole from another. */
const telling =
  /^(?!(?:được|đã|có|các|là|phải|cần|trong|trên|địa|bàn|kỳ|năm|của|toàn|cả|huyện|tỉnh|xã|phường|trường|thụ|lý|tiếp|nhận|xảy|ra|phát|hiện|giải|quyết|quản|này|nêu|và|so|với|thực|tế|hiện|bị)$)\p{L}/iu;
/** What leads from a count to that of something else beside it: `số có điều kiện 542 việc, tương ứng 21,8 tỷ đồng`. */
const beside =
  /^[^;.:()\d]{0,25}(?:,|\s)\s*(?:tương ứng|tương đương|với)(?: với)?(?:\s(?:số tiền|tổng số tiền))?\s*$/iu;
/** How far around a number its own words reach. */
const reach = 90;

/** The words of the whole that a percentage names, without its noun and words that any whole may have. */
export function wordsOfWhole(text: string, percent: Figure): readonly string[] {
  const said = ofNumber.exec(text.slice(percent.end, percent.end + reach))?.[1];
  const [, ...words] = (said ?? "").toLowerCase().split(/\s+/);
  return words.filter((word) => telling.test(word));
}

/** All words of the whole that a percentage names with `tổng số`, its noun among them, where they tell. */
export function namedWords(text: string, percent: Figure): readonly string[] {
  const said = ofTotal.exec(text.slice(percent.end, percent.end + reach))?.[1];
  const words = (said ?? "").toLowerCase().split(/\s+/);
  return words.length < 2 ? [] : words.filter((word) => telling.test(word));
}

/** True where the words around a count, back to the figure before it and on to the next mark, are those of a whole. */
export function bearsWords(text: string, read: Read, one: Figure, words: readonly string[]): boolean {
  return missingWords(text, read, one, words).length === 0;
}

/** True where most of the words that a percentage names are not those of a count: it is a share of something else. */
export function lacksWords(text: string, read: Read, one: Figure, words: readonly string[]): boolean {
  return 2 * missingWords(text, read, one, words).length >= Math.max(1, words.length);
}

function missingWords(text: string, read: Read, one: Figure, words: readonly string[]): readonly string[] {
  const { start, end } = around(text, read, one);
  const said = new Set(
    text
      .slice(start, end)
      .toLowerCase()
      .split(/[^\p{L}]+/u),
  );
  return words.filter((word) => !said.has(word));
}

function around(text: string, read: Read, one: Figure): Span {
  const sentence = sentenceOf(read, one);
  const index = read.figures.indexOf(one);
  const last = read.figures[index - 1];
  const aside = last !== undefined && last.kind !== one.kind && beside.test(text.slice(last.end, one.start));
  const before = aside ? read.figures[index - 2] : last;
  const after = text.slice(one.end, Math.min(sentence.end, one.end + reach)).search(/[;.,()\d]/);
  return {
    start: Math.max(sentence.start, before?.end ?? 0, one.start - reach),
    end: after < 0 ? Math.min(sentence.end, one.end + reach) : one.end + after,
  };
}
