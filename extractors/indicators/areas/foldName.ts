const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const marks = /[\u0300-\u036f]/g;
const cache = new Map<string, string>();

/**
 * The search key of one word of a name: spelling habits made one.
 *
 * Case; the place of the tone mark (`hoà`, `hòa`); y and i after a consonant (`Mỹ`, `Mĩ`; `Quy`, `Qui`); final k and c,
 * and the rising tone that such a syllable has anyway, of highland names (`Đắk`, `Đăk`, `Đắc`; `Ngọk`, `Ngọc`); apostrophes
 * and dots; a zero before a number (`Phường 05`).
 *
 * @example
 * foldWord("Thuỷ") === foldWord("Thủy") // → true
 */
export function foldWord(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  if (cache.size > 50_000) cache.clear();
  cache.set(word, folded);
  return folded;
}

function fold(word: string): string {
  const parts = word
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "")
    .normalize("NFD");
  const tone = parts.match(tones)?.join("") ?? "";
  const base = parts
    .replace(tones, "")
    .normalize("NFC")
    .replace(/^(qu|[bcdđghklmnprstvx]+)y$/, "$1i")
    .replace(/k$/, "c")
    .replace(/^đac$/, "đăc")
    .replace(/^0+(?=\d)/, "");
  return /[cpt]$|ch$/.test(base) && tone === "\u0301" ? base : base + tone;
}

/** The key of a whole name: the keys of its words without anything between, so that `KonPLông` is `Kon Plông`. */
export function foldName(name: string): string {
  return nameWords(name).map(foldWord).join("");
}

/** The words of a name; a capital after a small letter begins one (`ĐăkGlei`). */
export function nameWords(name: string): readonly string[] {
  return name.match(/[\p{Lu}\p{N}]*[\p{Ll}\p{M}]+|[\p{Lu}\p{N}]+/gu) ?? [];
}

/** A key without diacritics, for names typed without them: a weak fallback. */
export function stripName(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(marks, "")
    .replaceAll("đ", "d")
    .replace(/[^a-z0-9]/g, "");
}
