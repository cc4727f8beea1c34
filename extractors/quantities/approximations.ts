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
  for (let skip = 0; skip < Math.min(2, right.length); skip++) {
    const phrase = right.slice(skip, skip + 2).join(" ");
    const found = after[phrase];
    if (found !== undefined) return found;
  }
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
