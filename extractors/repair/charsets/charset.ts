import type { ByteTable } from "./byteTables.ts";
import { TCVN1, TCVN3, VIETWARE_F, VISCII, VPS } from "./byteTables.ts";
import type { PairTable } from "./pairTables.ts";
import { BKHCM2, CP1258, VIETWARE_X, VNI } from "./pairTables.ts";

/** The legacy charsets that are decoded, each from text whose bytes were read as Windows-1252 or Latin-1. */
export type Charset = "tcvn3" | "tcvn1" | "vni" | "viscii" | "vps" | "cp1258" | "bkhcm2" | "vietwareX" | "vietwareF";

export const CHARSETS: readonly Charset[] = [
  "tcvn3",
  "tcvn1",
  "vni",
  "viscii",
  "vps",
  "cp1258",
  "bkhcm2",
  "vietwareX",
  "vietwareF",
];

/**
 * A charset ready to decode: letters by their codes, one or two characters of Windows-1252 as Unicode. `small` are the
 * letters that it has no capitals of.
 */
type Decoder = {
  readonly ones: ReadonlyMap<string, string>;
  readonly twos: ReadonlyMap<string, string>;
  readonly small: ReadonlySet<string>;
};

const high = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** A byte as Windows-1252 shows it, and as Latin-1 does where that differs. */
export function shownAs(byte: number): readonly string[] {
  const latin = String.fromCharCode(byte);
  const windows = byte >= 0x80 && byte < 0xa0 ? high[byte - 0x80]! : latin;
  return windows === latin ? [latin] : [windows, latin];
}

/** Characters that readers and converters put in place of a byte that means something else to them. */
const STAND_INS: Readonly<Record<string, string>> = {
  "\u2212": "\u00ad",
  "\u2010": "\u00ad",
  "\u2011": "\u00ad",
  "\u001f": "\u00ad",
  "\u03bc": "\u00b5",
  "\u2219": "\u00b7",
  "\u22c5": "\u00b7",
  "\u02c9": "\u00af",
  Đ: "Ð",
  đ: "ð",
};

function fromBytes(table: ByteTable): Decoder {
  const ones = new Map<string, string>();
  for (const [letters, bytes] of table)
    bytes.split(" ").forEach((byte, at) => {
      for (const shown of shownAs(Number.parseInt(byte, 16))) if (!ones.has(shown)) ones.set(shown, [...letters][at]!);
    });
  const letters = new Set(ones.values());
  const small = [...letters].filter((letter) => !letters.has(letter.toUpperCase()));
  return { ones: withStandIns(ones), twos: new Map(), small: new Set(small) };
}

function fromPairs(table: PairTable): Decoder {
  const ones = new Map<string, string>();
  const twos = new Map<string, string>();
  const capital = (shown: string): string => String.fromCharCode(shown.charCodeAt(0) - 0x20);
  for (const [base, letter] of Object.entries(table.bases)) {
    ones.set(base, letter);
    ones.set(capital(base), letter.toUpperCase());
  }
  for (const { on, marks } of table.marks)
    for (const [mark, letters] of Object.entries(marks))
      [...on].forEach((base, at) => {
        const letter = [...letters][at]!;
        twos.set(base + mark, letter);
        twos.set(capital(base) + mark, letter.toUpperCase());
        if (table !== CP1258) {
          twos.set(capital(base) + capital(mark), letter.toUpperCase());
          twos.set(base + capital(mark), letter);
        }
      });
  return { ones: withStandIns(ones), twos, small: new Set() };
}

function withStandIns(letters: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const ones = new Map(letters);
  for (const [shown, meant] of Object.entries(STAND_INS)) {
    const letter = ones.get(meant);
    if (letter !== undefined && !ones.has(shown)) ones.set(shown, letter);
  }
  return ones;
}

const make: Readonly<Record<Charset, () => Decoder>> = {
  tcvn3: () => fromBytes(TCVN3),
  tcvn1: () => fromBytes(TCVN1),
  viscii: () => fromBytes(VISCII),
  vps: () => fromBytes(VPS),
  vietwareF: () => fromBytes(VIETWARE_F),
  vni: () => fromPairs(VNI),
  cp1258: () => fromPairs(CP1258),
  bkhcm2: () => fromPairs(BKHCM2),
  vietwareX: () => fromPairs(VIETWARE_X),
};
const made = new Map<Charset, Decoder>();

function decoderOf(charset: Charset): Decoder {
  let decoder = made.get(charset);
  if (decoder === undefined) {
    decoder = make[charset]();
    made.set(charset, decoder);
  }
  return decoder;
}

/** The small letters, with a tone, that a charset has no capitals of; empty of those that have them all. */
export function lettersWithoutCapital(charset: Charset): ReadonlySet<string> {
  return decoderOf(charset).small;
}

/**
 * A text of a legacy charset in Unicode NFC, letter by letter. Characters the charset does not use come back as they are.
 *
 * @example
 * decodeCharset("C«ng an tØnh", "tcvn3") // → "Công an tỉnh"
 * decodeCharset("Coâng an tænh", "vni") // → "Công an tỉnh"
 */
export function decodeCharset(text: string, charset: Charset): string {
  const { ones, twos } = decoderOf(charset);
  let decoded = "";
  for (let at = 0; at < text.length; at++) {
    const two = twos.size > 0 ? twos.get(text.slice(at, at + 2)) : undefined;
    if (two !== undefined) at++;
    decoded += two ?? ones.get(text[at]!) ?? text[at]!;
  }
  return decoded;
}
