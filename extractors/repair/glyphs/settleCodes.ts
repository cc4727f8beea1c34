import type { Font } from "../../../model/document.ts";
import { isAccented } from "../language/letters.ts";
import type { Family } from "../map/families.ts";
import { lettersFor } from "../map/families.ts";
import { isSign } from "../map/words.ts";
import { glyphNumberLetter } from "./glyphNumbers.ts";
import type { Match } from "./matchShapes.ts";
import { matchShapes } from "./matchShapes.ts";

/** What one code of a font draws: a letter, or letters with their chances where the words must decide. */
export type Settled =
  | { readonly type: "letter"; readonly letter: string; readonly rule: string }
  | { readonly type: "open"; readonly chances: ReadonlyMap<string, number>; readonly rule: string };

/** A letter whose shape is this many scales farther than the nearest is another letter. */
const CLEARLY = 3;
/** A letter that a known way of breaking maps gives counts this much more, as logarithm. */
const FAMILY_BONUS = 2;
const FAMILIES: readonly Family[] = ["tounicode-or", "low-byte", "linear-range"];
/** A shape farther than this from every letter is none. */
const NO_LETTER = 0.75;
const SURELY = 0.3;
const TAKEN = 0.02;
const LIKE_A_SPACE = " ";
const LOST = "\ufffd";

/**
 * What each code of a font draws, from the file's own map and from the shapes.
 *
 * The map is believed where its letter is one that Vietnamese texts have and the shape does not contradict it; digits
 * of the map are always believed. Where the map is silent or wrong the nearest shape decides, if it is clearly
 * nearer than all others; else the words will. A shape that is no letter at all is a space if its code is the commonest
 * of the font (some fonts draw a box there), and unknown if not.
 */
export function settleCodes(
  font: Font,
  codes: ReadonlyMap<number, string>,
  counts: ReadonlyMap<number, number>,
): ReadonlyMap<number, Settled> {
  const shapes = matchShapes(font, counts);
  const commonest = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  const settled = new Map<number, Settled>();
  for (const [code, text] of codes) {
    const matches = shapes?.matches.get(code);
    const drawn = matches !== undefined;
    if (font.mapped && isBelievable(text, matches, shapes?.scale ?? 1))
      settled.set(code, { type: "letter", letter: text, rule: "map" });
    else if (!font.mapped && drawn && code === commonest && !isSurelyLetter(matches[0]!))
      settled.set(code, { type: "letter", letter: LIKE_A_SPACE, rule: "blank" });
    else if (!font.mapped && drawn && matches[0]!.distance > NO_LETTER)
      settled.set(code, { type: "letter", letter: LOST, rule: "blank" });
    else if (drawn) settled.set(code, fromShape(font.mapped ? text : "", matches, shapes!.scale));
    else if (!font.mapped && shapes !== undefined)
      settled.set(code, { type: "letter", letter: LIKE_A_SPACE, rule: "blank" });
    else settled.set(code, withoutShape(font, code, text));
  }
  return withoutTaken(settled);
}

/** Two codes seldom draw one letter: an open code hardly means a letter that another code of the font surely draws. */
function withoutTaken(settled: ReadonlyMap<number, Settled>): ReadonlyMap<number, Settled> {
  const taken = new Set([...settled.values()].flatMap((one) => (one.type === "letter" ? [one.letter] : [])));
  return new Map(
    [...settled].map(([code, one]): [number, Settled] => {
      if (one.type === "letter") return [code, one];
      const chances = [...one.chances].map(([letter, chance]): [string, number] => [
        letter,
        taken.has(letter) ? chance * TAKEN : chance,
      ]);
      return [code, { ...one, chances: normalised(new Map(chances)) }];
    }),
  );
}

function isSurelyLetter({ letter, distance }: Match): boolean {
  return isLetter(letter) && distance < SURELY;
}

function isBelievable(text: string, matches: readonly Match[] | undefined, scale: number): boolean {
  if (text.length !== 1) return text.length > 1;
  if (/[\d\s]/.test(text)) return true;
  if (matches === undefined) return !isSign(text) && text >= " ";
  const own = matches.find((match) => match.letter === text);
  const odd = isSign(text) || text < " ";
  return own !== undefined && own.distance - matches[0]!.distance <= (odd ? 0 : CLEARLY * scale);
}

function fromShape(text: string, all: readonly Match[], scale: number): Settled {
  const matches = all.filter(({ letter }) => isUsual(letter) || letter === text);
  const nearest = matches[0] ?? all[0]!;
  const near = matches.filter((match) => match.distance - nearest.distance <= CLEARLY * scale);
  if (near.length === 1 || !isLetter(nearest.letter)) return { type: "letter", letter: nearest.letter, rule: "shape" };
  const chances = new Map<string, number>();
  for (const { letter, distance } of matches) {
    if (!isLetter(letter)) continue;
    const bonus = FAMILIES.some((family) => lettersFor(family, text).includes(letter)) ? FAMILY_BONUS : 0;
    chances.set(letter, Math.exp(bonus - (distance - nearest.distance) / scale));
  }
  return { type: "open", chances: normalised(chances), rule: "shape" };
}

function withoutShape(font: Font, code: number, text: string): Settled {
  const numbered = font.mapped ? undefined : glyphNumberLetter(code);
  if (numbered !== undefined) return { type: "letter", letter: numbered, rule: "glyph-number" };
  const chances = new Map<string, number>();
  for (const family of FAMILIES)
    lettersFor(family, text).forEach((letter, at) => {
      if (isAccented(letter)) chances.set(letter, (chances.get(letter) ?? 0) + 1 / (at + 2));
    });
  return { type: "open", chances: normalised(chances), rule: "font-map" };
}

/** True of what Vietnamese texts are written with; the other letters of Latin-1 only confirm what a map says. */
function isUsual(letter: string): boolean {
  return isAccented(letter) || /[!-~–—‘’“”…•§°]/.test(letter);
}

function isLetter(letter: string): boolean {
  return isAccented(letter) || /[A-Za-z]/.test(letter);
}

function normalised(chances: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const sum = [...chances.values()].reduce((all, one) => all + one, 0);
  return new Map([...chances].map(([letter, chance]) => [letter, chance / (sum || 1)]));
}
