import { fold } from "../search/fold.ts";
import { sizeOf } from "./amount.ts";
import type { Check, Checked, Verdict } from "./Check.ts";
import { type Figure, isCount, type Read } from "./figures.ts";
import { writeReason } from "./reasons.ts";

/** Pairs of smaller numbers than these repeat by chance. */
const smallest = { first: 10, second: 100 };

type Pair = { readonly read: Read; readonly first: Figure; readonly second: Figure; readonly who: string };

/**
 * The same pair of figures of the same office or area in several breakdowns: `Kon Plông 136 buổi với 5.848 người` under
 * three headings was copied, not counted. A breakdown that is repeated as a whole is a repetition, not a copy.
 */
export const repeat: Check = (checked) => {
  const groups = new Map<string, Pair[]>();
  for (const read of checked.passages) {
    for (const pair of pairsOf(checked, read)) {
      const key = `${pair.who}|${pair.first.value}|${pair.second.value}`;
      groups.set(key, [...(groups.get(key) ?? []), pair]);
    }
  }
  return {
    suspicions: [...groups.values()].flatMap((pairs) => suspicionOf(pairs)),
    confirmed: [],
  };
};

function suspicionOf(pairs: readonly Pair[]): Verdict["suspicions"] {
  const places = pairs.filter((pair, index) => pairs.findIndex((one) => one.read === pair.read) === index);
  const [stated, ...others] = places;
  if (stated === undefined || others.length === 0) return [];
  const copied = others.filter((pair) => numbersOf(pair.read) !== numbersOf(stated.read));
  if (copied.length === 0) return [];
  const reason = writeReason("pair", stated.first.value, stated.second.value, copied.length + 1);
  return [
    {
      check: "repeat",
      severity: "unlikely",
      stated: stated.first,
      computed: undefined,
      against: [stated.second, ...copied.flatMap((pair) => [pair.first, pair.second])],
      reason,
    },
  ];
}

/** Pairs of different units within one item of a breakdown, with whom the item is about. */
function pairsOf(checked: Checked, read: Read): readonly Pair[] {
  const { text } = checked.extraction.plain;
  const counts = read.figures.filter(isCount);
  return counts.flatMap((first, index) => {
    const second = counts[index + 1];
    if (second === undefined || first.kind === second.kind || first.base !== undefined) return [];
    if (sizeOf(first.amount) < smallest.first || sizeOf(second.amount) < smallest.second) return [];
    if (/[;.]\s|\[/.test(text.slice(first.end, second.start))) return [];
    const who = whoOf(text, read, first);
    return who === undefined ? [] : [{ read, first, second, who }];
  });
}

const office =
  /(?:[Hh]uyện|[Tt]hành phố|[Tt]hị xã|[Qq]uận|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Pp]hòng|[Tt]rường|[Bb]ản|[Tt]hôn)\s+[\p{Lu}\d][\p{L}\d’']*(?:\s+[\p{Lu}\d][\p{L}\d’']*)*/u;

/** The office or area that an item of a breakdown is about. */
function whoOf(text: string, read: Read, first: Figure): string | undefined {
  const before = text.slice(read.passage.start, first.start);
  const item = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(". "), before.lastIndexOf("] ")) + 1);
  const match = office.exec(item);
  if (match !== null) return fold(match[0]);
  return /^\s*công an thành phố/iu.test(item) ? "cong an thanh pho" : undefined;
}

function numbersOf(read: Read): string {
  return read.figures.map((one) => one.value).join(" ");
}
