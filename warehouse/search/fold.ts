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

/**
 * The letters of a stretch of text, folded, with one blank for all that stands between words: digits and signs are gone.
 *
 * @example
 * foldWords("Bắt 05 đối tượng", 0, 16) // → "bat doi tuong"
 */
export function foldWords(text: string, from: number, to: number): string {
  const known = letters();
  const end = Math.min(to, text.length);
  let folded = "";
  let gap = false;
  for (let index = Math.max(0, from); index < end; index += 1) {
    const letter = known[text.charCodeAt(index)] ?? "";
    if (letter >= "a" && letter <= "z") {
      if (gap && folded !== "") folded += " ";
      folded += letter;
      gap = false;
    } else if (letter !== "") gap = true;
  }
  return folded;
}
