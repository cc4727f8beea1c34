import { wordId } from "../language/languageModel.ts";
import { isAccented } from "../language/letters.ts";
import { isSyllable } from "../language/spelling.ts";
import { kindOf, OTHER } from "./characters.ts";
import type { Edit } from "./edits.ts";

/** Cyrillic and Greek letters that look like Latin ones; put right inside a word of Latin letters, or beside such words. */
const CYRILLIC = "АВЕКМНОРСТУХІЅЈаеорсухіѕј";
const GREEK_CAPITALS = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
const LOOK_ALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    [CYRILLIC, "ABEKMHOPCTYXISJaeopcyxisj"],
    [`${GREEK_CAPITALS}ορ`, "ABEZHIKMNOPTYXop"],
  ].flatMap(([from, to]) => [...from!].map((letter, at) => [letter, to![at]!])),
);

/** Greek letters of formulas, which look like Latin ones only there where a Vietnamese word comes out: `νề`, not `hν`. */
const FORMULAS: Readonly<Record<string, string>> = { α: "a", ι: "i", κ: "k", ν: "v", υ: "u" };

/** Why a letter in a word of Latin letters is put right. */
export const TWO_SCRIPTS = "letters of two scripts in one word";
/** Words of other letters alone, and the letters that no such word has which is meant to be Latin. */
export const WHOLE_LOOK_ALIKE = new RegExp(`^(?:[${CYRILLIC}]+|[${GREEK_CAPITALS}]+)$`);
export const OTHER_LETTERS = new RegExp(
  `(?![${Object.keys(LOOK_ALIKES).join("")}${Object.keys(FORMULAS).join("")}])[Ͱ-ӿ]`,
  "u",
);

/** A word of look-alikes alone: it is meant to be Latin where others mix them, and no letter is of the other script for certain. */
export function lookAlike(start: number, found: string): Edit {
  const fixed = [...found].map((letter) => LOOK_ALIKES[letter]).join("");
  const evidence = "letters that other words of the text mix with Latin ones";
  return { start, end: start + found.length, fixed, rule: "look-alike", evidence, confidence: 0.9 };
}

/** A word that mixes Latin letters with look-alikes, in Latin letters; undefined where another letter stands in it, or a formula. */
export function inLatinLetters(found: string): string | undefined {
  const letters = [...found];
  const isLatin = (letter: string): boolean => kindOf[letter.charCodeAt(0)] !== OTHER;
  const latin = letters.filter(isLatin);
  if (latin.length === 0) return undefined;
  if (!letters.every((letter) => isLatin(letter) || letter in LOOK_ALIKES || letter in FORMULAS)) return undefined;
  const fixed = letters.map((letter) => LOOK_ALIKES[letter] ?? FORMULAS[letter] ?? letter).join("");
  if (letters.some((letter) => letter in FORMULAS)) {
    const tells = latin.length > 1 || latin.some(isAccented);
    if (!tells || !(wordId(fixed.toLowerCase()) > 0 || isSyllable(fixed.toLowerCase()))) return undefined;
  }
  return fixed;
}
