import { ACCENTED } from "../language/letters.ts";

/** The ways known to break a map from glyphs to letters, each with the letters one of its signs may stand for. */
export type Family = "tounicode-or" | "low-byte" | "linear-range";

/** Signs of punctuation that a broken map turns into others: quotes, dashes, the ellipsis. */
const PUNCTUATION = "“”‘’–—…";
const LETTERS: readonly string[] = [...ACCENTED, ...ACCENTED.toUpperCase(), ...PUNCTUATION];

/** How many glyphs a run of a font's map may count up. */
const LONGEST_RUN = 30;

/** Letters in the order fonts number their glyphs: by code point. */
const ORDER = [...ACCENTED, ...ACCENTED.toUpperCase()].sort((a, b) => a.charCodeAt(0) - b.charCodeAt(0));

const reversed = new Map<Family, ReadonlyMap<string, readonly string[]>>();

/**
 * The letters that a sign may stand for under a family, likeliest first; none where the family cannot give the sign.
 *
 * - `tounicode-or`: the start of a range was written as `high | low` instead of `high << 8 | low`, then counted up:
 *   ệ U+1EC7 → U+00DF `ß`, and ỉ two glyphs on → `á`.
 * - `low-byte`: only the low byte of the code point is left: ự U+1EF1 → `ñ`.
 * - `linear-range`: one range counted up over letters with gaps between them: ư → `ƣ`.
 *
 * @example
 * lettersFor("tounicode-or", "ß") // → ["ệ", "ở", …]
 */
export function lettersFor(family: Family, sign: string): readonly string[] {
  let table = reversed.get(family);
  if (table === undefined) {
    table = reverse(family);
    reversed.set(family, table);
  }
  return table.get(sign) ?? [];
}

function reverse(family: Family): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  const add = (sign: number, letter: string): void => {
    const key = String.fromCharCode(sign);
    if (key === letter) return;
    const list = table.get(key) ?? [];
    if (!list.includes(letter)) list.push(letter);
    table.set(key, list);
  };
  if (family === "low-byte") for (const letter of LETTERS) add(letter.charCodeAt(0) & 0xff, letter);
  else if (family === "tounicode-or")
    for (let counted = 0; counted <= LONGEST_RUN; counted++)
      for (const letter of LETTERS) {
        const code = letter.charCodeAt(0);
        const start = code - counted;
        if (code > 0xff && start >> 8 === code >> 8) add(((start >> 8) | (start & 0xff)) + counted, letter);
      }
  else
    for (let counted = 1; counted <= 12; counted++)
      ORDER.forEach((letter, at) => {
        const start = ORDER[at - counted];
        if (start !== undefined) add(start.charCodeAt(0) + counted, letter);
      });
  return table;
}
