import type { Quantity } from "../../../model/quantity.ts";
import type { Bracket } from "../number/Figure.ts";
import { longest, partsOf } from "./bareParts.ts";
import { listOpenings } from "./listWords.ts";
import { quantityAt } from "./quantityAt.ts";

/** The numbers of a note that is a list of labels and numbers from end to end: `Biên Hòa 2.410; Long Khánh 610; …`. */
export function bareNoteOf(said: string): readonly Quantity[] {
  const start = /^\s*\[\d+\]:?\s*/u.exec(said)?.[0].length ?? 0;
  const parts = partsOf(said, { start, end: start + said.slice(start).replace(/[\s.;]+$/u, "").length });
  return parts.length < fewestEnds || document.test(said.slice(start)) ? [] : parts;
}

/** Names of documents bear numbers. */
const document =
  /(?<!\p{L})(?:kế hoạch|quyết định|công văn|thông tư|nghị quyết|chỉ thị|nghị định|luật|hướng dẫn|đề án|báo cáo)(?!\p{L})/iu;

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
