import { wordId } from "../language/languageModel.ts";
import { isAccented } from "../language/letters.ts";
import type { Edit } from "../text/edits.ts";
import type { Reading } from "./readings.ts";
import { asItStands } from "./readings.ts";
import type { Slot } from "./weighReadings.ts";
import { weighReadings } from "./weighReadings.ts";
import type { Words } from "./words.ts";
import { countWords } from "./words.ts";

/**
 * Letters that converters drop, and where in a word they can stand: đ, ă and ơ become control characters under the
 * or-rule and the low byte, ư is a soft hyphen in TCVN3, ậ one under the low byte.
 */
const DROPPED: readonly { readonly letter: string; readonly first: boolean }[] = [
  { letter: "đ", first: true },
  { letter: "ư", first: false },
  { letter: "ă", first: false },
  { letter: "ơ", first: false },
];

/** A text must be this long (words with a Vietnamese letter) before a letter's absence tells anything. */
const LEAST_WORDS = 80;
/** This many different unknown words must become known ones. */
const LEAST_TYPES = 4;
const INSERTED = Math.log(0.4);
const LEAST_WEIGHT = 0.6;

/**
 * Edits that put back a letter that a converter has dropped everywhere: a text of some length without a single đ, in
 * which `iểm` and `ến` stand, has lost it.
 */
export function restoreLost(text: string): readonly Edit[] {
  if (DROPPED.every(({ letter }) => text.includes(letter))) return [];
  const words = countWords(text);
  const vietnamese = words.typeOf.filter((type) => [...type.text].some(isAccented)).length;
  if (vietnamese < LEAST_WORDS) return [];
  const lost = DROPPED.filter(({ letter, first }) => isLost(words, letter, first));
  return lost.length === 0 ? [] : putBack(words, lost);
}

function isLost(words: Words, letter: string, first: boolean): boolean {
  if (words.right.has(letter)) return false;
  let types = 0;
  for (const type of words.types.values()) {
    if (type.id > 0 || type.signs.size > 0) continue;
    if (insertions(type.text, letter, first).some((word) => wordId(word.toLowerCase()) > 0)) types++;
  }
  return types >= LEAST_TYPES;
}

function insertions(text: string, letter: string, first: boolean): readonly string[] {
  const upper = text.length > 1 && text === text.toUpperCase();
  const shown = upper ? letter.toUpperCase() : letter;
  if (first) return [shown + text];
  return Array.from({ length: text.length + 1 }, (_, at) => text.slice(0, at) + shown + text.slice(at));
}

function putBack(words: Words, lost: readonly { readonly letter: string; readonly first: boolean }[]): readonly Edit[] {
  const readings = new Map<string, readonly (Reading & { readonly shown: string })[]>();
  const readingsOf = (text: string): readonly (Reading & { readonly shown: string })[] => {
    let known = readings.get(text);
    if (known !== undefined) return known;
    const shown = new Map([[text, 0]]);
    for (const { letter, first } of lost)
      for (const [before, cost] of [...shown])
        for (const word of insertions(before, letter, first))
          if (wordId(word.toLowerCase()) > 0) shown.set(word, cost + INSERTED);
    known = [...shown].map(([one, signs]) => ({ ...asItStands(one), signs, shown: one }));
    readings.set(text, known);
    return known;
  };
  const edits: Edit[] = [];
  const { tokens } = words;
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1;
    while (to < tokens.length && !tokens[to]!.edge) to++;
    const row = tokens.slice(from, to).map((token): Slot => ({ readings: readingsOf(token.text), edge: token.edge }));
    const weights = row.some((slot) => slot.readings.length > 1) ? weighReadings(row) : [];
    weights.forEach((weight, which) => {
      const token = tokens[from + which]!;
      const best = weight.indexOf(Math.max(...weight));
      const { shown } = readingsOf(token.text)[best]!;
      if (best === 0 || weight[best]! < LEAST_WEIGHT) return;
      edits.push({
        start: token.start,
        end: token.end,
        fixed: shown,
        rule: "lost-letter",
        evidence: `${lost.map(({ letter }) => letter).join(", ")} stands nowhere in this text`,
        confidence: Math.min(0.99, weight[best]!),
      });
    });
    from = to;
  }
  return edits;
}
