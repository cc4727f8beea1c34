import { stripName } from "./foldName.ts";
import type { Unit } from "./gazetteer.ts";
import { nameIndex } from "./nameIndex.ts";
import type { Reading } from "./reading.ts";

/** A proper name at a word of a text: up to which word (exclusive), and the areas that have it; none of an unknown name. */
export type NameAt = { readonly to: number; readonly units: readonly Unit[]; readonly weak: boolean };

/** What may stand between two words of one name. */
const joint = /^(?:[ \u00a0]{1,2}|\s?[-–]\s?|['’‘ʼ`] ?|\. ?|)$/u;
const apostrophe = /^['’‘ʼ`]/u;
const longest = 7;
/** Words that follow a kind in titles set in capitals (`ĐỊA BÀN TỈNH NĂM 2022`) or begin the next sentence: no names. */
const common = new Set(
  "năm trong về và các thực trên lần quý tháng giai sáu đến từ kết công ủy uỷ ban nhiệm khóa khoá tại đại chủ phó tổ hội đoàn gắn theo cho của đối phòng chức cấp đã được có không những là do với qua tổng sơ thứ hiện tiếp phối số".split(
    " ",
  ),
);

/** Names that a document uses beside those of the gazetteer: the key of each, and of its first words. */
export type Extra = { readonly names: ReadonlySet<string>; readonly beginnings: ReadonlySet<string> };

/**
 * The longest name of the gazetteer, or of the document's own, that begins at a word, or `undefined`. `some` says which areas
 * will do; a name of the document's own has none. `loose` takes a second word in small letters (`tỉnh Lạng sơn`).
 */
export function readName(
  reading: Reading,
  index: number,
  some: (unit: Unit) => boolean,
  extra?: Extra,
  loose = false,
): NameAt | undefined {
  const { names, beginnings } = nameIndex();
  let key = "";
  let best: NameAt | undefined;
  for (let to = index; to < reading.count && to < index + longest; to += 1) {
    const word = reading.at(to);
    const gap = reading.between(to);
    const small = !word.capital && !word.digit;
    if (to > index && (!joint.test(gap) || (small && to > index + 1 && !apostrophe.test(gap)))) break;
    key += word.fold;
    const units = names.get(key)?.filter(some) ?? [];
    if ((units.length > 0 || extra?.names.has(key)) && (!small || apostrophe.test(gap) || (loose && to === index + 1)))
      best = { to: to + 1, units, weak: false };
    if (!beginnings.has(key) && !extra?.beginnings.has(key)) break;
  }
  return best;
}

/**
 * The capitalised words from here on as a name: one whose letters without diacritics are in the gazetteer, or one that is
 * not. At most four words; a number ends it.
 */
export function readUnknownName(reading: Reading, index: number, some: (unit: Unit) => boolean): NameAt | undefined {
  const { stripped } = nameIndex();
  let to = index;
  while (to < reading.count && to < index + 4 && reading.at(to).capital) {
    if (to > index && !/^(?: |\u00a0|['’] ?|-|)$/.test(reading.between(to))) break;
    to += 1;
  }
  const first = reading.at(index);
  if (to === index) return undefined;
  if (common.has(first.low) && (to === index + 1 || first.text === first.text.toUpperCase())) return undefined;
  for (let end = to; end > index && (end === to || end > index + 1); end -= 1) {
    const units = stripped.get(stripName(reading.text.slice(reading.start(index), reading.end(end - 1))))?.filter(some);
    if (units && units.length > 0) return { to: end, units, weak: true };
  }
  return { to, units: [], weak: true };
}
