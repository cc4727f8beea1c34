import { fold } from "../../search/fold.ts";
import { sizeOf } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { tablesOf } from "../table/tables.ts";
import type { Check, Checked, Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";

/** Pairs of smaller numbers than these repeat by chance, and numbers that are round. */
const smallest = { first: 10, second: 100 };
const round = 50;
/** So many lines may lie between a pair and its copy in a list by area. */
const linesBetween = 3;

type Pair = { readonly read: Read; readonly first: Figure; readonly second: Figure; readonly who: string };

/**
 * The same pair of figures of the same office or area in several breakdowns: `Kon Plông 136 buổi với 5.848 người` under
 * three headings was copied, not counted; and the pair of one area beside that of another in a list. A breakdown that is
 * repeated as a whole is a repetition, not a copy.
 */
export const repeat: Check = (checked) => {
  const pairs = checked.passages.flatMap((read) => pairsOf(checked, read));
  const ofOne = groupsOf(pairs, (pair) => `${pair.who}|${numbersOf(pair)}`).flatMap(copiedElsewhere);
  const ofTwo = groupsOf(pairs.filter(isTelling), numbersOf).flatMap(copiedBeside);
  return { suspicions: [...ofOne, ...ofTwo, ...copiedRows(checked)], confirmed: [] };
};

function groupsOf(pairs: readonly Pair[], keyOf: (pair: Pair) => string): readonly (readonly Pair[])[] {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) groups.set(keyOf(pair), [...(groups.get(keyOf(pair)) ?? []), pair]);
  return [...groups.values()];
}

function copiedElsewhere(pairs: readonly Pair[]): Verdict["suspicions"] {
  const places = pairs.filter((pair, index) => pairs.findIndex((one) => one.read === pair.read) === index);
  const [stated, ...others] = places;
  if (stated === undefined || others.length === 0) return [];
  const copied = others.filter((pair) => allNumbersOf(pair.read) !== allNumbersOf(stated.read));
  return copied.length === 0 ? [] : [suspicionOf(stated, copied)];
}

/** The pair of an area that stands again with another area of the same list. */
function copiedBeside(pairs: readonly Pair[]): Verdict["suspicions"] {
  const [stated, ...others] = pairs;
  if (stated === undefined) return [];
  const copied = others.filter(
    (pair) => pair.who !== stated.who && pair.read.index - stated.read.index <= linesBetween,
  );
  return copied.length === 0 ? [] : [suspicionOf(stated, copied)];
}

/** Rows of a table that bear the same telling numbers in two columns or more, and are no totals of one another. */
function copiedRows(checked: Checked): Verdict["suspicions"] {
  return tablesOf(checked).flatMap((grid) =>
    grid.rows.flatMap((row, index) => {
      const next = grid.rows[index + 1];
      if (next === undefined || next.label === row.label) return [];
      const same = [...row.cells].flatMap(([column, figure]) => {
        const other = next.cells.get(column);
        return other !== undefined && other.amount === figure.amount && sizeOf(figure.amount) >= smallest.first
          ? [[figure, other] as const]
          : [];
      });
      const telling = same.some(([figure]) => isTellingNumber(figure));
      if (same.length < 2 || !telling || same.length < row.cells.size / 2) return [];
      const [first, second] = same as [readonly [Figure, Figure], readonly [Figure, Figure]];
      const reason = writeReason("pair", first[0].value, second[0].value, 2);
      return [
        {
          check: "repeat" as const,
          severity: "unlikely" as const,
          stated: first[0],
          computed: undefined,
          against: [second[0], first[1], second[1]],
          reason,
        },
      ];
    }),
  );
}

function suspicionOf(stated: Pair, copied: readonly Pair[]): Verdict["suspicions"][number] {
  return {
    check: "repeat",
    severity: "unlikely",
    stated: stated.first,
    computed: undefined,
    against: [stated.second, ...copied.flatMap((pair) => [pair.first, pair.second])],
    reason: writeReason("pair", stated.first.value, stated.second.value, copied.length + 1),
  };
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

function isTelling(pair: Pair): boolean {
  return isTellingNumber(pair.second);
}

/** A number that two areas do not have by chance. */
function isTellingNumber(figure: Figure): boolean {
  const size = sizeOf(figure.amount);
  return size >= smallest.second && size % round !== 0;
}

function numbersOf(pair: Pair): string {
  return `${pair.first.value}|${pair.second.value}`;
}

function allNumbersOf(read: Read): string {
  return read.figures.map((one) => one.value).join(" ");
}
