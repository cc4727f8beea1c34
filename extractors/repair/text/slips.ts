import { VOWELS } from "../language/letters.ts";

/** Letters and groups of letters that look alike in print: each may be read as any other of its line. */
const LOOK_ALIKE: readonly (readonly string[])[] = [
  ["l", "1", "I", "i", "í", "ì", "t"],
  ["O", "o", "0"],
  ["0", "ô"],
  ["0", "ơ"],
  ["rn", "m"],
  ["cl", "d"],
  ["vv", "w"],
  ["li", "h"],
  ["d", "đ"],
  ["D", "Đ"],
  ["c", "e"],
  ["n", "u"],
  ["5", "s", "S"],
  ["8", "B"],
  ["6", "b", "G"],
  ["9", "g", "q"],
];

/** Vowels that one mark more, less or other makes of each other: a â ă, o ô ơ … with every tone. */
const MARKED: readonly (readonly string[])[] = ["aăâ", "eê", "i", "oôơ", "uư", "y"].map((bases) =>
  VOWELS.filter((row) => bases.includes(row[0]!)).flatMap((row) => [...row]),
);

const others = new Map<string, readonly string[]>();
for (const group of [...LOOK_ALIKE, ...MARKED, ...MARKED.map((group) => group.map((letter) => letter.toUpperCase()))])
  for (const one of group) others.set(one, [...(others.get(one) ?? []), ...group.filter((other) => other !== one)]);

/**
 * What a word may have been before character recognition misread one letter of it.
 *
 * @example
 * slipsOf("c0ng") // → ["cOng", "cong", "e0ng", "c0ug", …]
 */
export function slipsOf(word: string): readonly string[] {
  const found = new Set<string>();
  for (let at = 0; at < word.length; at++)
    for (const length of [1, 2])
      for (const other of others.get(word.slice(at, at + length)) ?? [])
        found.add(word.slice(0, at) + other + word.slice(at + length));
  found.delete(word);
  return [...found];
}
