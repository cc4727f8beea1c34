import { EDGE, followScore, wordId, wordScore } from "../language/languageModel.ts";
import { ACCENTED, isAccented } from "../language/letters.ts";
import { isSyllable } from "../language/spelling.ts";
import { NUMBER } from "../language/words.ts";
import type { Channel } from "./channel.ts";
import { addAlternates } from "./channel.ts";
import type { Family } from "./families.ts";
import { lettersFor } from "./families.ts";
import { isAbbreviation } from "./oddReadings.ts";
import { languageTrie, letterNumber, WIDTH } from "./trie.ts";
import type { Words } from "./words.ts";

/** Words that a pair must explain, and how much likelier it must make them (natural logarithm) in all. */
const LEAST_TYPES = 3;
const LEAST_GAIN = 30;
/** In a text with this many signs one word is enough for a letter that never comes through right. */
const CLEARLY_GARBLED = 3;
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
  const pairs: Pairs = new Map();
  const trie = languageTrie();
  for (const type of words.types.values()) {
    if (type.id > 0 || type.signs.size > 0 || ![...type.text].some(isAccented) || isAbbreviation(type.text)) continue;
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
  addUnlikely(words, pairs);
  for (const [key, { gain, count, types }] of pairs) {
    const right = words.right.get(key[1]!) ?? 0;
    const enough = right === 0 && channel.options.size >= CLEARLY_GARBLED ? 1 : LEAST_TYPES;
    if (types >= enough && gain >= (enough === 1 ? LEAST_GAIN / 2 : LEAST_GAIN) && right <= MOST_RIGHT * count)
      addAlternates(channel, key[0]!, key[1]!);
  }
}

type Pairs = Map<string, { gain: number; count: number; types: number }>;

/** Two pairs of words this unlikely together, before and behind a known word, make it doubtful. */
const UNLIKELY = -18;
/** So much likelier must a word with another letter be in its place. */
const LEAST_BETTER = 6;
/** A letter may be garbled everywhere when it comes through right no oftener than this. */
const RARE = 2;

/** Known words that hardly fit between their neighbours, where a letter that the text lacks makes them fit: `vấn đã`. */
function addUnlikely(words: Words, pairs: Pairs): void {
  const rare = [...ACCENTED].filter((letter) => (words.right.get(letter) ?? 0) <= RARE);
  if (rare.length === 0 || words.tokens.length < LEAST_TOKENS) return;
  const seen = new Set<string>();
  words.tokens.forEach((token, at) => {
    const type = words.typeOf[at]!;
    if (type.id <= 0 || type.signs.size > 0 || type.text === NUMBER || ![...type.text].some(isAccented)) return;
    const before = token.edge ? EDGE : (words.typeOf[at - 1]?.id ?? EDGE);
    const next = words.tokens[at + 1];
    const after = next === undefined || next.edge ? undefined : words.typeOf[at + 1]!;
    const key = `${before} ${type.text} ${after?.text}`;
    if (seen.has(key)) return;
    seen.add(key);
    const suits = (word: string, id: number): number =>
      followScore(before, id, word) +
      (after === undefined || after.id <= 0 ? 0 : followScore(id, after.id, after.text.toLowerCase()));
    const lower = type.text.toLowerCase();
    const own = suits(lower, type.id);
    if (own > (after === undefined || after.id <= 0 ? UNLIKELY / 2 : UNLIKELY)) return;
    for (let place = 0; place < lower.length; place++) {
      if (!isAccented(lower[place]!)) continue;
      for (const letter of rare) {
        const word = lower.slice(0, place) + letter + lower.slice(place + 1);
        const id = wordId(word);
        if (id <= 0) continue;
        const gain = suits(word, id) - own;
        if (gain < LEAST_BETTER) continue;
        const shown = type.text[place]! + (type.text[place] === lower[place] ? letter : letter.toUpperCase());
        const pair = pairs.get(shown) ?? { gain: 0, count: 0, types: 0 };
        pair.gain += gain;
        pair.count++;
        pair.types++;
        pairs.set(shown, pair);
      }
    }
  });
}

const LEAST_TOKENS = 60;

function walk(trie: ReturnType<typeof languageTrie>, word: string): number {
  let node = 0;
  for (let at = 0; at < word.length; at++) {
    node = trie.next[node * WIDTH + (letterNumber[word.charCodeAt(at)] ?? 0)]!;
    if (node === 0) return 0;
  }
  return trie.ends[node]!;
}
