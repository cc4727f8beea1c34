/** A word, number or mark of a text: lower case with tone marks placed one way, and where it stands. */
export type Word = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "mark";
  /** True of a word that begins with a capital. */
  readonly capital: boolean;
};

const pattern =
  /đ\/c(?![\p{L}])|\d+(?:[.,]\d+)*|(?:người\/)?k?m[²23](?![\p{L}\d])|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?|\S/giu;

/**
 * The words, numbers and marks of a text in order, folded for comparison.
 *
 * Tone marks are placed the old way at the end of a syllable (`hoà` → `hòa`, `thuý` → `thúy`), because offices write both.
 *
 * @example readWords("Hoà 25").map((word) => word.text) // → ["hòa", "25"]
 */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(pattern)) {
    const raw = match[0];
    const code = raw.charCodeAt(0);
    const start = match.index;
    const end = start + raw.length;
    if (code >= 48 && code <= 57) words.push({ text: raw, start, end, kind: "number", capital: false });
    else if (isLetter(code, raw)) {
      const lower = raw.toLowerCase();
      words.push({ text: foldTone(lower), start, end, kind: "word", capital: lower[0] !== raw[0] });
    } else words.push({ text: raw, start, end, kind: "mark", capital: false });
  }
  return words;
}

function isLetter(code: number, raw: string): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return raw.length > 1 || /\p{L}/u.test(raw);
}

const tones: Readonly<Record<string, string>> = {
  oà: "òa",
  oá: "óa",
  oả: "ỏa",
  oã: "õa",
  oạ: "ọa",
  oè: "òe",
  oé: "óe",
  oẻ: "ỏe",
  oẽ: "õe",
  oẹ: "ọe",
  uỳ: "ùy",
  uý: "úy",
  uỷ: "ủy",
  uỹ: "ũy",
  uỵ: "ụy",
};
const toneEnd = /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/;

/** A lower-case syllable with its tone mark placed the old way; `quý` keeps its own. */
export function foldTone(word: string): string {
  if (!toneEnd.test(word)) return word;
  const head = word.slice(0, -2);
  const tail = word.slice(-2);
  if (tail[0] === "u" && head.endsWith("q")) return word;
  return head + (tones[tail] ?? tail);
}
