import { ACCENTED } from "../language/letters.ts";

/** What a character is to the search for garbling. */
export const SEPARATOR = 0;
/** A letter of ASCII. */
export const PLAIN = 1;
/** A letter of Vietnamese that ASCII lacks, composed (NFC). */
export const VIETNAMESE = 2;
/** A sign that belongs between words but may stand for a letter when it touches one: `°`, `¾`, `•`, `□`. */
export const SYMBOL = 3;
/** What no clean Vietnamese text has inside a word: foreign letters, control characters, U+FFFD. */
export const ODD = 4;
/** A letter of another script: Cyrillic, Greek, Han. */
export const OTHER = 5;
export const DIGIT = 6;
/** Characters no one sees, and combining marks: business of the rules of composition. */
export const HIDDEN = 7;

/** The kind of every character, by its UTF-16 code unit. */
export const kindOf: Uint8Array = kinds();

function kinds(): Uint8Array {
  const kind = new Uint8Array(65536);
  const set = (from: number, to: number, as: number): void => void kind.fill(as, from, to + 1);
  const each = (text: string, as: number): void => {
    for (const character of text) kind[character.charCodeAt(0)] = as;
  };
  set(0x00, 0x1f, ODD);
  each("\t\n\v\f\r", SEPARATOR);
  kind[0x7f] = ODD;
  set(0x30, 0x39, DIGIT);
  set(0x41, 0x5a, PLAIN);
  set(0x61, 0x7a, PLAIN);
  set(0x80, 0x9f, ODD);
  set(0xa0, 0xbf, SYMBOL);
  each("\u00a0²³¹", SEPARATOR);
  each("¡¢£¤¥¦¨¬¯´µ¶¸", ODD);
  kind[0xad] = HIDDEN;
  set(0xc0, 0x24f, ODD);
  each("×÷", SYMBOL);
  set(0x250, 0x2ff, ODD);
  set(0x300, 0x36f, HIDDEN);
  set(0x370, 0x1dff, OTHER);
  set(0x1e00, 0x1eff, ODD);
  set(0x1f00, 0x1fff, OTHER);
  set(0x200b, 0x200f, HIDDEN);
  set(0x2028, 0x202e, HIDDEN);
  set(0x2060, 0x206f, HIDDEN);
  each("†‡•‰", SYMBOL);
  set(0x20a0, 0x20cf, SYMBOL);
  set(0x2100, 0x214f, SYMBOL);
  set(0x2190, 0x23ff, SYMBOL);
  set(0x2500, 0x27bf, SYMBOL);
  set(0x3040, 0xd7ff, OTHER);
  set(0xd800, 0xdfff, OTHER);
  set(0xe000, 0xf8ff, ODD);
  set(0xf900, 0xfaff, OTHER);
  set(0xfb00, 0xfb06, HIDDEN);
  set(0xfb07, 0xfefe, OTHER);
  kind[0xfeff] = HIDDEN;
  set(0xff00, 0xffef, OTHER);
  kind[0xfffd] = ODD;
  each("àáâãèéêìíòóôõùúý", VIETNAMESE);
  each(ACCENTED + ACCENTED.toUpperCase(), VIETNAMESE);
  return kind;
}

/** Lower case by code unit, for the letters of Latin script; all else as it is. */
export const lowerOf: Uint16Array = Uint16Array.from({ length: 65536 }, (_, code) => {
  const lower = code < 0x1f00 ? String.fromCharCode(code).toLowerCase() : "";
  return lower.length === 1 ? lower.charCodeAt(0) : code;
});
