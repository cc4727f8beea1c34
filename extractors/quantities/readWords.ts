/** A word, number or mark of a text: lower case with tone marks placed one way, and where it stands. */
export type Word = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "mark";
  /** True of a word that begins with a capital. */
  readonly capital: boolean;
};

/** `km2`, `m³` after letters: units with a digit of their own. */
const squares = /(?:người\/)?k?m[²³23](?![\p{L}\d])/iuy;

/**
 * The words, numbers and marks of a text in order, folded for comparison.
 *
 * Tone marks are placed the old way at the end of a syllable (`hoà` → `hòa`, `thuý` → `thúy`), because offices write both.
 * Read by character codes, since every figure waits for it.
 *
 * @example readWords("Hoà 25").map((word) => word.text) // → ["hòa", "25"]
 */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 160 || code === 0x2009 || code === 0x202f || code === 0xfeff) {
      at++;
      continue;
    }
    const start = at;
    if (isDigit(code)) {
      at = numberEnd(text, at);
      words.push({ text: text.slice(start, at), start, end: at, kind: "number", capital: false });
    } else if (isLetter(code)) {
      at = wordEnd(text, at);
      const { folded, capital } = spelled(text.slice(start, at));
      words.push({ text: folded, start, end: at, kind: "word", capital });
    } else {
      at += code >= 0xd800 && code <= 0xdbff ? 2 : 1;
      words.push({ text: text.slice(start, at), start, end: at, kind: "mark", capital: false });
    }
  }
  return words;
}

type Spelled = { readonly folded: string; readonly capital: boolean };
const known = new Map<string, Spelled>();

/** A word folded for comparison; the same string for the same word, since reports say the same words over and over. */
function spelled(raw: string): Spelled {
  let word = known.get(raw);
  if (word === undefined) {
    if (known.size > 50_000) known.clear();
    const lower = raw.toLowerCase();
    word = { folded: foldTone(lower), capital: lower.charCodeAt(0) !== raw.charCodeAt(0) };
    known.set(raw, word);
  }
  return word;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters of Latin scripts, Cyrillic and Greek (look-alikes), and combining marks. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x370 && code <= 0x52f) || (code >= 0x1e00 && code <= 0x1eff);
}

/** Digits with dots and commas inside. */
function numberEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && isDigit(text.charCodeAt(at))) at++;
    const mark = text.charCodeAt(at);
    if ((mark !== 46 && mark !== 44) || !isDigit(text.charCodeAt(at + 1))) return at;
    at++;
  }
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isLetter(text.charCodeAt(at))) at++;
  const next = text.charCodeAt(at);
  if (at - from === 1 && next === 47 && /^[đĐ]\/[cC](?!\p{L})/u.test(text.slice(from, from + 4))) return from + 3;
  if ((next === 39 || next === 0x2019) && isLetter(text.charCodeAt(at + 1))) return wordEnd(text, at + 1);
  if (isDigit(next) || next === 0xb2 || next === 0xb3 || next === 47) {
    squares.lastIndex = from;
    if (squares.test(text)) return squares.lastIndex;
  }
  return at;
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
  if (word.charCodeAt(word.length - 1) < 128 || !toneEnd.test(word)) return word;
  const head = word.slice(0, -2);
  const tail = word.slice(-2);
  if (tail[0] === "u" && head.endsWith("q")) return word;
  return head + (tones[tail] ?? tail);
}
