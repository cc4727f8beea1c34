import { wordId } from "../language/languageModel.ts";
import { isAccented } from "../language/letters.ts";
import { isSyllable } from "../language/spelling.ts";
import { kindOf, OTHER } from "./characters.ts";
import type { Edit } from "./edits.ts";
import { inLatinLetters, lookAlike, OTHER_LETTERS, TWO_SCRIPTS, WHOLE_LOOK_ALIKE } from "./lookAlikes.ts";

/** Letters that look like a Vietnamese one and are another. Put right only where a Vietnamese word comes out. */
const TWINS: Readonly<Record<string, string>> = { Ð: "Đ", Ɖ: "Đ", ð: "đ", ɖ: "đ", ǎ: "ă", Ǎ: "Ă" };

/** ơ and ư under the code points of the letters that follow them in one linear range of a font's map. */
const LINEAR: Readonly<Record<string, string>> = { Ƣ: "Ư", ƣ: "ư" };

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: "ff",
  ﬁ: "fi",
  ﬂ: "fl",
  ﬃ: "ffi",
  ﬄ: "ffl",
  ﬅ: "st",
  ﬆ: "st",
};

/** One of these stands in every place that is composed. */
const telling = /[\u00ad\u0300-\u036f\u200b-\u200d\u2060\ufeffÐðƉɖǍǎƢƣﬀ-ﬆͰ-ӿ]/g;
const places =
  /(?<hidden>[\u00ad\u200b-\u200d\u2060\ufeff]+)|(?<ligature>[ﬀ-ﬆ])|(?<split>\p{L}\p{M}* [\u0300-\u0303\u0306\u0309\u031b\u0323]+)|(?<marks>\p{L}[\u0300-\u036f]+)|(?<twin>[\p{L}\p{M}]*[ÐðƉɖǍǎƢƣ][\p{L}\p{M}]*)|(?<mixed>(?=[\p{L}]*[A-Za-zÀ-ỹ])[\p{L}]*[Ͱ-ӿ][\p{L}]*)/gu;

/**
 * Edits that compose what is decomposed, join marks that a space split off, drop what no one sees, open ligatures
 * and put right letters that only look right. Nothing else about the text changes.
 */
export function composeLetters(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  const whole: Edit[] = [];
  const doubtful: Edit[] = [];
  let soft = 0;
  const eth = isEth(text);
  const known = new Map<string, string>();
  const composed = (found: string): string => {
    const letters = known.get(found) ?? compose(found);
    known.set(found, letters);
    return letters;
  };
  for (const match of placesIn(text)) {
    const found = match[0];
    const start = match.index;
    const groups = match.groups!;
    const add = (fixed: string, rule: string, evidence: string, confidence = 1): void => {
      if (fixed !== found) edits.push({ start, end: start + found.length, fixed, rule, evidence, confidence });
    };
    if (groups.hidden !== undefined) {
      const around = [text.charCodeAt(start - 1), text.charCodeAt(start + found.length)];
      if (around.some((code) => kindOf[code] === OTHER)) continue;
      const evidence = "characters that are not seen";
      if (standsForLetter(text, start, found))
        doubtful.push({ start, end: start + found.length, fixed: "", rule: "invisible", evidence, confidence: 0.9 });
      else add("", "invisible", evidence);
      if (found === SOFT_HYPHEN) soft++;
    } else if (groups.ligature !== undefined) add(LIGATURES[found]!, "ligature", "a ligature of the font");
    else if (groups.split !== undefined)
      add(composed(found.replace(" ", "")), "split-mark", "a space before the mark of a letter", 0.98);
    else if (groups.marks !== undefined) add(composed(found), "nfc", "letter and mark are one letter in NFC");
    else if (groups.twin !== undefined) {
      if (eth || !/[Ðð]/.test(found)) addTwin(found, add);
    } else if (WHOLE_LOOK_ALIKE.test(found)) whole.push(lookAlike(start, found));
    else add(inLatinLetters(found) ?? found, "look-alike", TWO_SCRIPTS, 0.98);
  }
  const more = soft > MOST_DOUBTFUL * doubtful.length ? doubtful : [];
  const isMixed = whole.length > 0 && edits.some(({ evidence }) => evidence === TWO_SCRIPTS);
  const also = isMixed && !OTHER_LETTERS.test(text) ? [...more, ...whole] : more;
  return also.length === 0 ? edits : [...edits, ...also].sort((one, other) => one.start - other.start);
}

const SOFT_HYPHEN = "\u00ad";
/** Soft hyphens for one that seems to stand for a letter, from which all are taken to be hyphens: a foreign word is no word. */
const MOST_DOUBTFUL = 4;

/** The places to look at, in order. Only what stands around a telling character is searched: `places` is slow. */
function* placesIn(text: string): Generator<RegExpExecArray> {
  for (let at = 0; ; ) {
    telling.lastIndex = at;
    const next = telling.exec(text);
    if (next === null) return;
    places.lastIndex = twoWordsBefore(text, next.index, at);
    const match = places.exec(text);
    if (match === null) return;
    yield match;
    at = match.index + match[0].length;
  }
}

function twoWordsBefore(text: string, at: number, least: number): number {
  let start = at;
  for (let spaces = 0; start > least; start--) if (text[start - 1] === " " && ++spaces > 1) break;
  return start;
}

/** True of a soft hyphen inside what is no word without it: a letter cut to its low byte. */
function standsForLetter(text: string, at: number, found: string): boolean {
  if (found !== SOFT_HYPHEN) return false;
  const before = /[A-Za-zÀ-ỹ]+$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? "";
  const after = /^[A-Za-zÀ-ỹ]+/u.exec(text.slice(at + 1, at + 13))?.[0] ?? "";
  const word = (before + after).toLowerCase();
  if (before === "" || after === "" || word.length > LONGEST_SYLLABLE) return false;
  return wordId(word) < 0 && !isSyllable(word) && (wordId(before.toLowerCase()) < 0 || wordId(after.toLowerCase()) < 0);
}

const LONGEST_SYLLABLE = 7;

/** True where ð is read as đ: every word with it becomes Vietnamese. Else it and its capital are signs of a broken font map. */
function isEth(text: string): boolean {
  if (!text.includes("ð")) return true;
  for (const [found] of text.matchAll(/\p{L}*ð\p{L}*/gu)) {
    const word = found.toLowerCase().replaceAll("ð", "đ");
    if (wordId(word) < 0 && !isSyllable(word)) return false;
  }
  return true;
}

type Add = (fixed: string, rule: string, evidence: string, confidence?: number) => void;

function addTwin(found: string, add: Add): void {
  const fixed = compose([...found].map((letter) => TWINS[letter] ?? LINEAR[letter] ?? letter).join(""));
  const word = fixed.toLowerCase();
  const vietnamese = wordId(word) > 0 || isSyllable(word) || /^[A-ZĐƯƠ]+$/.test(fixed);
  if (vietnamese || /^[ÐƢ]$/.test(found))
    if ([...found].some((letter) => letter in LINEAR))
      add(fixed, "tounicode-linear", "one range of the font's map laid over letters with a gap", 0.99);
    else add(fixed, "look-alike", "a letter that looks like the Vietnamese one", 0.99);
  else if (compose(found) !== found) add(compose(found), "nfc", "letter and mark are one letter in NFC");
}

const MODIFIERS = "\u0302\u0306\u031b";

/** A letter and its marks as one letter of Vietnamese, in whatever order the marks stand; other letters as NFC has them. */
function compose(text: string): string {
  const apart = [...text.normalize("NFD")];
  const sorted: string[] = [];
  for (let at = 0; at < apart.length; ) {
    let end = at + 1;
    while (end < apart.length && /\p{M}/u.test(apart[end]!)) end++;
    const marks = apart.slice(at + 1, end);
    const ordered = apart[at]! + [...marks].sort((a, b) => rank(a) - rank(b)).join("");
    const composed = ordered.normalize("NFC");
    sorted.push(isAccented(composed) ? composed : apart.slice(at, end).join(""));
    at = end;
  }
  return sorted.join("").normalize("NFC");
}

function rank(mark: string): number {
  return MODIFIERS.includes(mark) ? 0 : 1;
}
