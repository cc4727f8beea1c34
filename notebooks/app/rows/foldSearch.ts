import { fold } from "../../../warehouse/search/fold.ts";

/**
 * A text as one types it in haste: lower case, no diacritics, đ as d, single spaces. Both sides of a search go
 * through it, so that `dak glei` finds `Huyện Đăk Glei`.
 *
 * @example
 * foldSearch("Huyện Đắk Glei") // → "huyen dak glei"
 */
export function foldSearch(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether every word of a folded query begins a word of the folded text. */
export function matchesSearch(folded: string, query: string): boolean {
  const padded = ` ${folded}`;
  return query.split(" ").every((word) => padded.includes(` ${word}`));
}
