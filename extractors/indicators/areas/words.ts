/** What a character is to a word of Vietnamese: 0 none, 1 small letter (or a mark on one), 2 capital, 3 digit. */
const classes: Uint8Array = classify();

function classify(): Uint8Array {
  const table = new Uint8Array(0x2000);
  for (let code = 0; code < table.length; code += 1) {
    const letter = String.fromCharCode(code);
    if (/\p{Lu}/u.test(letter)) table[code] = 2;
    else if (/[\p{L}\p{M}]/u.test(letter)) table[code] = 1;
    else if (/\d/.test(letter)) table[code] = 3;
  }
  return table;
}

/**
 * Start and end of each word of a text, one after the other: `[start, end, start, end, …]`.
 *
 * A capital after a small letter begins a new word, because reports glue names (`huyệnTu Mơ Rông`, `ĐăkGlei`).
 */
export function wordsOf(text: string): Int32Array {
  let found = new Int32Array(64 + (text.length >> 1));
  let count = 0;
  let start = -1;
  let last = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const code = index < text.length ? text.charCodeAt(index) : 0;
    const kind = code < 0x2000 ? classes[code]! : 0;
    if (start >= 0 && (kind === 0 || (kind === 2 && last === 1))) {
      if (count + 2 > found.length) {
        const more = new Int32Array(found.length * 2);
        more.set(found);
        found = more;
      }
      found[count] = start;
      found[count + 1] = index;
      count += 2;
      start = -1;
    }
    if (kind !== 0 && start < 0) start = index;
    last = kind;
  }
  return found.subarray(0, count);
}

/** True of a word that begins with a capital letter. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x2000 && classes[code] === 2;
}
