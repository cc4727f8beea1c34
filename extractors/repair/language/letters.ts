/**
 * The letters of Vietnamese: 12 vowels under six tones, and đ.
 *
 * A row is one vowel: without tone, huyền, sắc, hỏi, ngã, nặng.
 */
export const VOWELS: readonly string[] = [
  "aàáảãạ",
  "ăằắẳẵặ",
  "âầấẩẫậ",
  "eèéẻẽẹ",
  "êềếểễệ",
  "iìíỉĩị",
  "oòóỏõọ",
  "ôồốổỗộ",
  "ơờớởỡợ",
  "uùúủũụ",
  "ưừứửữự",
  "yỳýỷỹỵ",
];

/** The 67 lower-case letters of Vietnamese that ASCII lacks, in the order of `VOWELS`, đ last. */
export const ACCENTED: string = `${VOWELS.join("").replace(/[a-z]/g, "")}đ`;

/** All 93 lower-case letters that Vietnamese texts are written in: ASCII first. */
export const ALPHABET: string = `abcdefghijklmnopqrstuvwxyz${ACCENTED}`;

const tone = new Map<string, number>();
const toneless = new Map<string, string>();
for (const row of VOWELS)
  [...row].forEach((letter, at) => {
    tone.set(letter, at);
    toneless.set(letter, row[0]!);
  });

/** The tone of a lower-case letter, 0 (none, and all consonants) to 5 (nặng). */
export function toneOf(letter: string): number {
  return tone.get(letter) ?? 0;
}

/** A lower-case letter without its tone: `ậ` → `â`. */
export function withoutTone(letter: string): string {
  return toneless.get(letter) ?? letter;
}

/** A lower-case vowel under a tone: `â`, 5 → `ậ`. Other letters come back as they are. */
export function withTone(letter: string, at: number): string {
  return VOWELS.find((row) => row[0] === letter)?.[at] ?? letter;
}

const accented = new Set([...ACCENTED, ...ACCENTED.toUpperCase()]);

/** True of a letter, upper or lower case, that Vietnamese has and ASCII lacks. */
export function isAccented(letter: string): boolean {
  return accented.has(letter);
}
