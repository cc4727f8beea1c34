/** One level of a list: its format (`decimal`, `upperRoman`, …), its text (`%1.%2.`), and where counting starts. */
export type ListLevel = {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  /** Every number of this level's text in Arabic digits (ECMA-376 §17.9.4). */
  readonly legal?: boolean;
  /** `false` where the level goes on counting after a higher one. */
  readonly restarts?: boolean;
  readonly font?: string;
};

/** A list: `key` names the counters it shares with other lists, `starts` those it begins anew. */
export type List = {
  readonly key: string;
  readonly levels: readonly (ListLevel | undefined)[];
  readonly starts?: Readonly<Record<number, number>>;
};

/** Counts the paragraphs of all lists of a document, and gives each its marker as printed. */
export type ListCounter = (id: string, list: List, level: number) => string;

export function createListCounter(): ListCounter {
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (id, list, level) => {
    const counts = counters.get(list.key) ?? [];
    counters.set(list.key, counts);
    const at = list.levels[level];
    if (!at) return "";
    const restart = begun.has(`${id}/${level}`) ? undefined : list.starts?.[level];
    begun.add(`${id}/${level}`);
    counts[level] = restart ?? (counts[level] === undefined ? at.start : counts[level] + 1);
    for (let deeper = level + 1; deeper < 9; deeper++)
      if (list.levels[deeper]?.restarts !== false) counts[deeper] = undefined;
    return printMarker(list, level, counts);
  };
}

function printMarker(list: List, level: number, counts: readonly (number | undefined)[]): string {
  const at = list.levels[level]!;
  if (at.format === "bullet" || at.format === "none")
    return at.format === "bullet" ? at.text : at.text.replace(/%\d/g, "");
  return at.text.replace(/%([1-9])/g, (_, digit: string) => {
    const other = Number(digit) - 1;
    const format = list.levels[other]?.format ?? "decimal";
    const count = counts[other] ?? list.levels[other]?.start ?? 1;
    if (format === "none") return "";
    return formatCount(count, at.legal ? "decimal" : format);
  });
}

/** Roman numerals, largest first. */
const roman: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/**
 * A count as a list prints it (ST_NumberFormat, ECMA-376 §17.18.59).
 *
 * @example
 * formatCount(4, "upperRoman") // → "IV"
 * formatCount(28, "lowerLetter") // → "bb"
 */
export function formatCount(count: number, format: string): string {
  if (format === "upperRoman" || format === "lowerRoman") {
    if (count < 1 || count > 3999) return String(count);
    let left = count;
    let text = "";
    for (const [value, sign] of roman) for (; left >= value; left -= value) text += sign;
    return format === "upperRoman" ? text : text.toLowerCase();
  }
  if (format === "upperLetter" || format === "lowerLetter") {
    if (count < 1 || count > 780) return String(count);
    const letter = String.fromCharCode((format === "upperLetter" ? 65 : 97) + ((count - 1) % 26));
    return letter.repeat(Math.floor((count - 1) / 26) + 1);
  }
  if (format === "decimalZero") return String(count).padStart(2, "0");
  return String(count);
}
