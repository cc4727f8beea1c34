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
const longest = 1500;

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

/** The numbers of a note that is a list of labels and numbers from end to end: `Biên Hòa 2.410; Long Khánh 610; …`. */
export function bareNoteOf(said: string): readonly Quantity[] {
  const start = /^\s*\[\d+\]:?\s*/u.exec(said)?.[0].length ?? 0;
  const parts = partsOf(said, { start, end: start + said.slice(start).replace(/[\s.;]+$/u, "").length });
  return parts.length < fewestEnds || document.test(said.slice(start)) ? [] : parts;
}

/** Names of documents bear numbers. */
const document =
  /(?<!\p{L})(?:kế hoạch|quyết định|công văn|thông tư|nghị quyết|chỉ thị|nghị định|luật|hướng dẫn|đề án|báo cáo)(?!\p{L})/iu;

/** The numbers of `giảm 4 người chết (17/21)`: a fraction without a noun, of the value over the one before. */
export function bareFractionsOf(said: string): readonly Quantity[] {
  return [...said.matchAll(fractionOfChange)].flatMap((match) =>
    [1, 2].flatMap((group) => {
      const [start, end] = match.indices![group]!;
      const figure = readNumber(match[group]!, { start, end });
      return figure === undefined ? [] : [{ start, end: figure.end, number: match[group]!, value: figure.value }];
    }),
  );
}

const fractionOfChange =
  /(?<!\p{L})(?:tăng|giảm)\s+\d[\d.]*\s[^;.,()\d]{1,30}\(\s*(\d[\d.]*)\s*\/\s*(\d[\d.]*)\s*\)/dgiu;

function partsOf(said: string, list: Span, lead = ""): readonly Quantity[] {
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

/** A number with its share in a bracket after it, whatever stands before: `hoàn thành nhiệm vụ 05 (14,7%)`. */
export function bareSharesOf(said: string): readonly Quantity[] {
  return [...said.matchAll(beforeShare)].flatMap((match) =>
    notCounted.test(said.slice(Math.max(0, match.index - 20), match.index)) ? [] : quantityAt(match[0], match.index),
  );
}

const beforeShare = /(?<=\p{L}\s)\d[\d.]*(?=\s\((?:chiếm |đạt |tỷ lệ |=\s?)?\d+(?:,\d+)?\s?%)/gu;
/** Words after which a number is a name, whatever follows. */
const notCounted =
  /(?<!\p{L})(?:số|điều|khoản|mục|chương|quý|tháng|năm|ngày|thứ|lần thứ|thông tư|nghị định|nghị quyết|đề án|lộ|tuổi)\s$/iu;

/** `109/109 thôn đăng ký; 104/109 đạt`: a fraction without a noun, of a base that the sentence has had with one. */
export function bareBasesOf(said: string, read: readonly Quantity[]): readonly Quantity[] {
  return [...said.matchAll(bareFraction)].flatMap((match) => {
    const sentence = sentencesOf(said, { start: 0, end: said.length }).find(
      (one) => one.start <= match.index && match.index < one.end,
    );
    const sides = [1, 2].flatMap((group) => quantityAt(match[group]!, match.indices![group]![0]));
    const [part, base] = sides;
    if (part === undefined || base === undefined || Number(part.value) > Number(base.value)) return [];
    const unit = read.findLast(
      (one) =>
        sentence !== undefined && one.start >= sentence.start && one.end < match.index && one.value === base.value,
    )?.unit;
    return unit === undefined ? [] : sides.map((one) => ({ ...one, unit }));
  });
}

const bareFraction =
  /(?<=[;,]\s(?:có |còn )?)(\d[\d.]*)\/(\d[\d.]*)(?=\s(?:đạt|được|có|đã|chưa|hoàn thành|đăng ký|ký)\s)/dgu;

/** `kế hoạch 240.000 liều, thực hiện 226.800 liều`: after the name of a plan a number that bears the noun of another in its sentence. */
export function bareTargetsOf(said: string, read: readonly Quantity[]): readonly Quantity[] {
  return [...said.matchAll(target)].flatMap((match): readonly Quantity[] => {
    const [, number, noun] = match;
    const unit = read.find((one) => one.unit?.split(" ")[0] === noun && one.start > match.index)?.unit;
    const at = match.indices![1]![0];
    return unit === undefined || /[.]\s/.test(said.slice(at, at + 80).split(unit)[0]!)
      ? []
      : quantityAt(number!, at).map((one) => ({ ...one, unit: noun! }));
  });
}

const target = /(?<=(?:kế hoạch|chỉ tiêu|dự toán)(?: được)?(?: giao| năm)?\s)(\d[\d.]*)\s(\p{Ll}+)(?!\p{L})/dgu;

/** The ends of items in a list of labels and numbers: `ma túy: 11; giao thông: 08; hòa giải: 09.` */
const ending = /(?<=\p{L}:\s)(\d[\d.]*\d|\d)(?=\s*(?:;|\.?\s*$))/gu;
/** So many make such a list. */
const fewestEnds = 3;

/** The numbers after the labels of a list, where three items at least end in one. */
export function bareEndsOf(said: string): readonly Quantity[] {
  if (!said.includes(":")) return [];
  const found = [...said.matchAll(ending)];
  return found.length < fewestEnds ? [] : found.flatMap((match) => quantityAt(match[1]!, match.index));
}

/** The beginning of an item: a number and its noun. */
const beginning = /^\s*(\d[\d.]*)\s+(\p{Ll}+ \p{Ll}+)/u;

/** The numbers of a list of which each item begins with one, whatever its noun: `04 bệnh viện, 08 trung tâm y tế và 94 trạm y tế`. */
export function bareBeginningsOf(said: string): readonly Quantity[] {
  if (!/(?:,|\svà)\s\d[\d.]*\s\p{Ll}/u.test(said)) return [];
  return [...said.matchAll(listOpenings)].slice(0, 8).flatMap((opening) => {
    const from = opening.index + opening[0].length;
    const list = said.slice(from, from + longest).split(/[;.(](?!\d)/)[0]!;
    const items = list.split(/,\s|\svà\s/);
    let at = from;
    const found = items.flatMap((item): readonly Quantity[] => {
      const [match, number, unit] = beginning.exec(item) ?? [];
      const begins = said.indexOf(item, at);
      const start = begins + item.search(/\d/);
      at = begins + item.length;
      return match === undefined ? [] : quantityAt(number!, start).map((one) => ({ ...one, unit: unit! }));
    });
    return found.length < 2 || found.length < items.length ? [] : found;
  });
}

/** The items of a bracket or list that each begin with a number: `(02 nhất, 09 nhì, 14 ba, 21 khuyến khích)`, `: 05 Nhất, 24 Nhì`. */
export function bareItemsOf(said: string, brackets: readonly Bracket[], from: number): readonly Quantity[] {
  const inBrackets = brackets.map((one) => ({ start: one.start - from + 1, end: one.end - from - 1 }));
  const afterWords = [...said.matchAll(listOpenings)].slice(0, 8).map((opening) => {
    const start =
      opening.index + opening[0].length + (/^\s+/.exec(said.slice(opening.index + opening[0].length))?.[0].length ?? 0);
    return { start, end: start + said.slice(start).search(/[;.(](?!\d)|$/u) };
  });
  return [...inBrackets, ...afterWords].flatMap(({ start, end }) => {
    const items = said.slice(start, end).split(/[,;]\s(?:và\s)?/);
    if (items.length < 2 || end - start > longest) return [];
    let at = start;
    const found = items.flatMap((item): readonly Quantity[] => {
      const [match, number, label] = leadItem.exec(item) ?? [];
      const begins = said.indexOf(item, at);
      at = begins + item.length;
      return match === undefined
        ? []
        : quantityAt(number!, begins).map((one) => ({ ...one, unit: label!.toLowerCase() }));
    });
    return found.length < items.length || new Set(found.map((one) => one.unit)).size < items.length ? [] : found;
  });
}

const leadItem = /^(\d[\d.]*)\s(?:giải\s)?(\p{L}\p{Ll}*(?: \p{L}+){0,3})$/u;

/**
 * Numbers whose noun the sentence has counted before, after the words of a level or place that else bear numbers: `164
 * đoàn, trong đó cấp huyện 39 đoàn, cấp xã 119 đoàn`.
 */
export function bareRepeatsOf(said: string, read: readonly Quantity[]): readonly Quantity[] {
  const sentences = sentencesOf(said, { start: 0, end: said.length });
  return [...said.matchAll(afterLevel)].flatMap((match): readonly Quantity[] => {
    const [, number, noun] = match;
    const start = match.index + match[0].length - number!.length - noun!.length - 1;
    const sentence = sentences.find((one) => one.start <= start && start < one.end);
    const before = read.filter(
      (one) => sentence !== undefined && one.start >= sentence.start && one.end <= start && one.unit !== undefined,
    );
    const counted = before.findLast((one) => one.unit === noun || one.unit!.startsWith(`${noun} `));
    const said = counted === undefined ? [] : quantityAt(number!, start);
    return said.map((one) => ({ ...one, unit: noun! }));
  });
}

const afterLevel =
  /(?<=\p{Ll}\s)(?:tỉnh|huyện|xã|phường|thị trấn|thành phố|thôn|bản|tổ|khu|vùng|trường|ngành|đội|lớp|loại|hạng)\s(\d[\d.]*)\s(\p{Ll}+)(?!\p{L})/gu;

function quantityAt(number: string, start: number): readonly Quantity[] {
  const figure = readNumber(number, { start, end: start + number.length });
  return figure === undefined ? [] : [{ start, end: figure.end, number, value: figure.value }];
}
