import { wordScore } from "../language/languageModel.ts";
import { ACCENTED, isAccented } from "../language/letters.ts";
import { isSyllable } from "../language/spelling.ts";
import type { Channel } from "./channel.ts";
import { addAlternates } from "./channel.ts";
import type { Family } from "./families.ts";
import { lettersFor } from "./families.ts";
import { languageTrie, letterNumber, WIDTH } from "./trie.ts";
import type { Words } from "./words.ts";

/** Words that a pair must explain, and how much likelier it must make them (natural logarithm) in all. */
const LEAST_TYPES = 3;
const LEAST_GAIN = 30;
/** A letter that comes through unhurt more often than this, against garbled, is taken to be a typing slip. */
const MOST_RIGHT = 3;
/** Only a reading at least this likely by itself speaks for a pair. */
const COMMON = -13;

/** Lets the legal letters that a family can give stand for what the family says. */
export function addFamilyAlternates(channel: Channel, family: Family, words: Words): void {
  for (const letter of words.right.keys()) {
    const letters = lettersFor(family, letter).filter((other) => isAccented(other));
    if (letters.length > 0) addAlternates(channel, letter, letters);
  }
}

/**
 * Lets legal letters stand for others where the document's own words say so: `tánh`, `chá` and `xỉ` a hundred times
 * over where `tỉnh`, `chỉ`, `xã` are meant. A letter that also comes through right is taken for a typing slip.
 */
export function addLearnedAlternates(channel: Channel, words: Words): void {
  const pairs = new Map<string, { gain: number; count: number; types: number }>();
  const trie = languageTrie();
  for (const type of words.types.values()) {
    if (type.id > 0 || type.signs.size > 0 || ![...type.text].some(isAccented)) continue;
    const lower = type.text.toLowerCase();
    const asIs = isSyllable(lower) ? wordScore(lower, -1) : -20;
    const found: { key: string; gain: number }[] = [];
    for (let at = 0; at < lower.length; at++) {
      if (!isAccented(type.text[at]!)) continue;
      for (const letter of ACCENTED) {
        if (letter === lower[at]) continue;
        const end = walk(trie, lower.slice(0, at) + letter + lower.slice(at + 1));
        if (end === 0) continue;
        const score = wordScore(trie.words[end - 1]!, trie.ids[end - 1]!);
        if (score < COMMON) continue;
        const upper = type.text[at] !== lower[at];
        found.push({ key: type.text[at]! + (upper ? letter.toUpperCase() : letter), gain: score - asIs });
      }
    }
    for (const { key, gain } of found) {
      const pair = pairs.get(key) ?? { gain: 0, count: 0, types: 0 };
      pair.gain += gain * Math.min(3, type.count);
      pair.count += type.count;
      pair.types++;
      pairs.set(key, pair);
    }
  }
  for (const [key, { gain, count, types }] of pairs) {
    const right = words.right.get(key[1]!) ?? 0;
    if (types >= LEAST_TYPES && gain >= LEAST_GAIN && right <= MOST_RIGHT * count)
      addAlternates(channel, key[0]!, key[1]!);
  }
}

function walk(trie: ReturnType<typeof languageTrie>, word: string): number {
  let node = 0;
  for (let at = 0; at < word.length; at++) {
    node = trie.next[node * WIDTH + (letterNumber[word.charCodeAt(at)] ?? 0)]!;
    if (node === 0) return 0;
  }
  return trie.ends[node]!;
}
