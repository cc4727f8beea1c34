import { knownWords, wordId } from "../language/languageModel.ts";
import { ALPHABET } from "../language/letters.ts";
import { spellableSyllables } from "../language/spelling.ts";
import { lowerOf } from "../text/characters.ts";

/** Number of each letter of `ALPHABET` by code unit, counted from 1; 0 of all other characters. */
export const letterNumber: Uint8Array = new Uint8Array(0x1f00);
[...ALPHABET].forEach((letter, at) => {
  letterNumber[letter.charCodeAt(0)] = at + 1;
});

export const WIDTH: number = ALPHABET.length + 1;

/** Words by their letters: `next[node * WIDTH + letter]` is the node after a letter, `words[ends[node] - 1]` the word. */
export type Trie = {
  readonly next: Int32Array;
  readonly ends: Int32Array;
  readonly words: readonly string[];
  readonly ids: Int32Array;
};

/** A trie of lower-case words of Vietnamese letters. */
export function growTrie(words: readonly string[]): Trie {
  const room = words.reduce((sum, word) => sum + word.length, 1) + 1;
  let next = new Int32Array(Math.min(room, 40_000) * WIDTH);
  const ends: number[] = [0];
  const kept: string[] = [];
  for (const word of words) {
    let node = 0;
    for (let at = 0; at < word.length && node >= 0; at++) {
      const letter = letterNumber[word.charCodeAt(at)] ?? 0;
      if (letter === 0) {
        node = -1;
        break;
      }
      let child = next[node * WIDTH + letter]!;
      if (child === 0) {
        child = ends.length;
        ends.push(0);
        if ((child + 1) * WIDTH > next.length) {
          const grown = new Int32Array(next.length * 2);
          grown.set(next);
          next = grown;
        }
        next[node * WIDTH + letter] = child;
      }
      node = child;
    }
    if (node > 0 && ends[node] === 0) {
      kept.push(word);
      ends[node] = kept.length;
    }
  }
  return { next, ends: Int32Array.from(ends), words: kept, ids: Int32Array.from(kept, wordId) };
}

let language: Trie | undefined;

/** All words of the language model and all syllables that can be spelled. */
export function languageTrie(): Trie {
  language ??= growTrie([...knownWords(), ...spellableSyllables()]);
  return language;
}

/** How many words are found at most where letters are open. */
const MOST_MATCHES = 400;
const ANY = -1;
const FIRST_ACCENTED = 27;

/** A word of a trie and its number in the language model. */
export type Match = { readonly word: string; readonly id: number };

/** The words of a trie that a text may be where any accented letter may stand in the open places. */
export function matchesOf(
  trie: Trie,
  text: string,
  isOpen: (letter: string, place: number) => boolean,
): readonly Match[] {
  const found: Match[] = [];
  const letters = Array.from(text, (letter, place) =>
    isOpen(letter, place) ? ANY : (letterNumber[lowerOf[letter.charCodeAt(0)]!] ?? 0),
  );
  const walk = (at: number, node: number): void => {
    if (found.length >= MOST_MATCHES) return;
    if (at === letters.length) {
      const end = trie.ends[node]!;
      if (end > 0) found.push({ word: trie.words[end - 1]!, id: trie.ids[end - 1]! });
      return;
    }
    const letter = letters[at]!;
    for (let each = letter === ANY ? FIRST_ACCENTED : letter; each < (letter === ANY ? WIDTH : letter + 1); each++) {
      const child = trie.next[node * WIDTH + each]!;
      if (child > 0) walk(at + 1, child);
    }
  };
  walk(0, 0);
  return found;
}
