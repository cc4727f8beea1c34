import { type ByteTable, TCVN3 } from "../../extractors/repair/charsets/byteTables.ts";
import { type PairTable, VNI } from "../../extractors/repair/charsets/pairTables.ts";
import type { Script } from "./writeDocx.ts";

const windows1252 = new TextDecoder("windows-1252");
const shown = (byte: number): string => windows1252.decode(Uint8Array.of(byte));

/** The letters of a one-byte charset, as Windows-1252 shows their bytes. */
function encodeBytes(table: ByteTable): ReadonlyMap<string, string> {
  return new Map(
    table.flatMap(([letters, bytes]) =>
      bytes.split(" ").map((byte, at): [string, string] => [[...letters][at]!, shown(Number.parseInt(byte, 16))]),
    ),
  );
}

/** The letters of a charset of bases and marks; capitals are 0x20 below. */
function encodePairs(table: PairTable): ReadonlyMap<string, string> {
  const small: [string, string][] = [
    ...Object.entries(table.bases).map(([base, letter]): [string, string] => [letter, base]),
    ...table.marks.flatMap(({ on, marks }) =>
      Object.entries(marks).flatMap(([mark, letters]) =>
        [...letters].map((letter, at): [string, string] => [letter, [...on][at]! + mark]),
      ),
    ),
  ];
  const capital = (code: string): string =>
    [...code].map((char) => String.fromCharCode(char.charCodeAt(0) - 0x20)).join("");
  return new Map([...small, ...small.map(([letter, code]): [string, string] => [letter.toUpperCase(), capital(code)])]);
}

const tcvn3Codes = encodeBytes(TCVN3);
const vniCodes = encodePairs(VNI);

/** TCVN3 in `.VnTime`; capitals that it has no code for are small letters in `.VnTimeH`, which draws them large. */
export const tcvn3: Script = {
  font: ".VnTime",
  stretches: (text) =>
    text.split(/([À-Ỹ]+)/u).flatMap((piece) => {
      if (piece === "") return [];
      const small =
        piece !== piece.toLowerCase() && [...piece].some((letter) => letter > "\u007f" && !tcvn3Codes.has(letter));
      const letters = [...(small ? piece.toLowerCase() : piece)].map((letter) => tcvn3Codes.get(letter) ?? letter);
      return [{ text: letters.join(""), font: small ? ".VnTimeH" : ".VnTime" }];
    }),
};

/** VNI in `VNI-Times`. */
export const vni: Script = {
  font: "VNI-Times",
  stretches: (text) => [
    { text: [...text].map((letter) => vniCodes.get(letter) ?? letter).join(""), font: "VNI-Times" },
  ],
};
