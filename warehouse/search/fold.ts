/** Letters beyond these (U+1EFF ends the Vietnamese ones) are folded by Unicode's own rules. */
const last = 0x1eff;
const marks = /[\u0300-\u036f]/g;

/** What each letter becomes: made once, because to decompose every text costs ten times as much. */
let table: readonly string[] | undefined;

function letters(): readonly string[] {
  table ??= Array.from({ length: last + 1 }, (_, code) => foldSlowly(String.fromCharCode(code)));
  return table;
}

function foldSlowly(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(marks, "").replaceAll("đ", "d");
}

/**
 * A text in small letters without marks, so that people find `ma túy`, `ma tuý` and `MA TUY` by typing `ma tuy`.
 *
 * @example
 * fold("Đăk Glei") // → "dak glei"
 */
export function fold(text: string): string {
  const known = letters();
  let folded = "";
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    folded += code <= last ? known[code]! : text[index]!;
  }
  return folded;
}

/** The ASCII code of the letter that each character becomes; `gap` of what stands between words, 0 of a mark alone. */
let codes: Uint8Array | undefined;
const gap = 1;

function letterCodes(): Uint8Array {
  codes ??= Uint8Array.from(letters(), (letter) =>
    letter === "" ? 0 : letter >= "a" && letter <= "z" ? letter.charCodeAt(0) : gap,
  );
  return codes;
}

/**
 * Writes the letters of a stretch of text, folded, with one blank for all that stands between words: digits and signs are
 * gone. Gives the place after the last byte written; `bytes` must have room for as many as the stretch has characters.
 *
 * @example
 * writeWords(bytes, 0, "Bắt 05 đối tượng", 0, 16) // → 13, for `bat doi tuong`
 */
export function writeWords(bytes: Uint8Array, at: number, text: string, from: number, to: number): number {
  const known = letterCodes();
  const end = Math.min(to, text.length);
  let place = at;
  let parted = false;
  for (let index = Math.max(0, from); index < end; index += 1) {
    const code = text.charCodeAt(index);
    const letter = code <= last ? known[code]! : 0;
    if (letter > gap) {
      if (parted && place > at) bytes[place++] = 0x20;
      bytes[place++] = letter;
      parted = false;
    } else if (letter === gap) parted = true;
  }
  return place;
}
