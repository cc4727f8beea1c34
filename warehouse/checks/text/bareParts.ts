import type { Quantity } from "../../../model/quantity.ts";
import type { Span } from "../../../model/span.ts";
import type { Bracket } from "../number/Figure.ts";
import { readNumber } from "../number/readNumber.ts";
import { listOpenings } from "./listWords.ts";
import { sentencesOf } from "./sentences.ts";

const labelled = /^\s*(?:và\s+)?(\p{L}[\p{L}\s’'&–-]*?(?:\s\d{1,2}(?=:))?)\s*:?\s*(\d[\d.,]*)$/u;

/** Nouns that a number names instead of counting: `Điều 12`, `Quận 5`. */
const numbered = /^(?:điều|khoản|chương|mục|số|tổ|khu|quận|phường|thôn|bản|ấp|khóm|lớp|khóa|tháng|quý|năm|ngày|km)$/iu;

/** The longest list. */
export const longest = 1500;

/**
 * The numbers of lists in which every item is a label and a number, `(Vĩnh Thạnh 46, Yên Khương 38)`, `cấp huyện 23, cấp
 * xã 45`: alone such a number may belong to a name. `from` is where `said` begins in the plain text; spans are in `said`.
 */
export function barePartsOf(said: string, brackets: readonly Bracket[], from: number): readonly Quantity[] {
  const inBrackets = brackets.map((one) => ({ start: one.start - from + 1, end: one.end - from - 1 }));
  const afterWords = sentencesOf(said, { start: 0, end: said.length }).flatMap((sentence) =>
    [...said.slice(sentence.start, sentence.end).matchAll(listOpenings)].slice(0, 8).flatMap((match) => {
      const start = sentence.start + match.index + match[0].length;
      const semicolon = said.slice(start, sentence.end).indexOf(";");
      const whole = { start, end: sentence.end - 1 };
      return semicolon < 0 ? [whole] : [whole, { start, end: start + semicolon }];
    }),
  );
  const found = [
    ...inBrackets.flatMap((span) => partsOf(said, span, said.slice(Math.max(0, span.start - 60), span.start))),
    ...afterWords.flatMap((span) => partsOf(said, span)),
  ];
  return [...new Map(found.map((one) => [one.start, one])).values()];
}

export function partsOf(said: string, list: Span, lead = ""): readonly Quantity[] {
  if (list.end - list.start > longest) return [];
  const parts: Quantity[] = [];
  const labels = new Set<string>();
  let at = list.start;
  for (const item of said.slice(list.start, list.end).split(/[,;]\s/)) {
    const [, label, number] = labelled.exec(item.trimEnd()) ?? [];
    if (label === undefined || number === undefined) return [];
    if (numbered.test(label) && !isCountedBefore(lead, label)) return [];
    const start = at + item.trimEnd().length - number.length;
    const figure = readNumber(number, { start, end: start + number.length });
    if (figure === undefined || labels.has(label)) return [];
    labels.add(label);
    parts.push({ start, end: figure.end, number, value: figure.value });
    at += item.length + 2;
  }
  return parts.length < 2 ? [] : parts;
}

/** `167 thôn, tổ dân phố (thôn 155, tổ dân phố 12)`: nouns that bear numbers are counted where both were before. */
function isCountedBefore(lead: string, label: string): boolean {
  return new RegExp(`\\d (?:\\p{L}+[\\s,/]+){0,5}${label}(?!\\p{L})[^\\d.;]*\\($`, "iu").test(lead);
}
