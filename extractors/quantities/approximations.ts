import type { Approximation } from "../../model/quantity.ts";

/** Words straight before a number that make it a bound or an estimate, the longest first. */
const before: readonly (readonly [string, Approximation])[] = [
  ["không dưới", "ge"],
  ["không ít hơn", "ge"],
  ["không thấp hơn", "ge"],
  ["không quá", "le"],
  ["không vượt quá", "le"],
  ["ít nhất", "ge"],
  ["ít nhất là", "ge"],
  ["tối thiểu", "ge"],
  ["tối thiểu là", "ge"],
  ["tối đa", "le"],
  ["chưa đến", "le"],
  ["chưa tới", "le"],
  ["gần", "le"],
  ["dưới", "le"],
  ["hơn", "ge"],
  ["trên", "ge"],
  ["khoảng", "about"],
  ["khoảng trên", "ge"],
  ["khoảng gần", "le"],
  ["khoảng hơn", "ge"],
  ["ước", "about"],
  ["ước tính", "about"],
  ["ước khoảng", "about"],
  ["xấp xỉ", "about"],
  ["chừng", "about"],
];
const beforeTable: ReadonlyMap<string, Approximation> = new Map(before);

/** The last words of these phrases, for a quick look. */
const lastWords: ReadonlySet<string> = new Set(before.map(([phrase]) => phrase.split(" ").at(-1)!));

/** Words after the unit: `từ 10 người trở lên`. */
const after: Readonly<Record<string, Approximation>> = { "trở lên": "ge", "trở xuống": "le" };

/**
 * The bound or estimate that the words around a number express.
 *
 * `trên` before a small number padded with zero or a fraction is the place (`trên 04 lĩnh vực`), not a bound.
 */
export function approximation(
  left: readonly string[],
  right: readonly string[],
  number: string,
  fraction: boolean,
): Approximation | undefined {
  for (let at = 0; at < Math.min(2, right.length); at++) {
    const found = right[at] === "trở" ? after[`trở ${right[at + 1]}`] : undefined;
    if (found !== undefined) return found;
  }
  if (!lastWords.has(left.at(-1) ?? "")) return undefined;
  for (let length = Math.min(3, left.length); length > 0; length--) {
    const phrase = left.slice(-length).join(" ");
    const found = beforeTable.get(phrase);
    if (found === undefined) continue;
    if (phrase === "hơn" && /^(?:cao|nhiều|ít|thấp|lớn|nhanh)$/.test(left.at(-2) ?? "")) return undefined;
    if (phrase === "trên" && (fraction || number.startsWith("0"))) return undefined;
    return found;
  }
  return undefined;
}
