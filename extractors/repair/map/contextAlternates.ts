import { EDGE, followScore, letterFrequencies } from "../language/languageModel.ts";
import { ACCENTED, isAccented } from "../language/letters.ts";
import { NUMBER } from "../language/words.ts";
import { languageTrie, matchesOf } from "./trie.ts";
import type { Other, WordReader } from "./wordReader.ts";
import { likeliestId } from "./wordReader.ts";
import type { WordType } from "./words.ts";

/** How much speaks for a letter as it stands to be read as another, keyed by both, and in how many words. */
export type Pairs = Map<string, { gain: number; count: number; types: number }>;

/** Shorter texts say too little about which letters they lack. */
const LEAST_TOKENS = 60;
/** This many places are looked at. */
const MOST_PLACES = 2500;
/** A letter that comes through right no oftener than this, or than this share of what is usual, may be garbled. */
const RARE = 2;
const RARE_SHARE = 0.2;
/** A letter that stands for another as well does so at this share of its places. */
const SHARE = 0.15;
/** A word with another letter that suits its place so much better (natural logarithm) speaks for the pair. */
const BETTER = 3;
/** A turn of phrase that stands n times counts √n times, and no more often than this. */
const MOST_TIMES = 3;
/** No place speaks louder than this. */
const MOST_GAIN = 8;

/**
 * Adds pairs of letters for which the words around speak: known words that hardly fit between their neighbours, where a
 * letter that the text lacks makes them fit (`vấn đã` → `vấn đề`). Each place counts for or against.
 */
export function addByContext(reader: WordReader, pairs: Pairs): void {
  const { tokens, typeOf, right } = reader.words;
  if (tokens.length < LEAST_TOKENS) return;
  const usual = letterFrequencies();
  const rare = new Set(
    [...ACCENTED].filter(
      (letter) => (right.get(letter) ?? 0) <= Math.max(RARE, RARE_SHARE * tokens.length * (usual.get(letter) ?? 0)),
    ),
  );
  const found = new Map<string, { gain: number; count: number; words: Set<string> }>();
  const { others } = reader;
  let places = 0;
  for (let at = 0; at < tokens.length && places < MOST_PLACES; at++) {
    const type = typeOf[at]!;
    if (reader.worth[at] === 0 || type.id <= 0 || type.signs.size > 0 || type.text === NUMBER) continue;
    let list = others.get(type);
    if (list === undefined) {
      list = othersOf(type, rare);
      others.set(type, list);
    }
    if (list.length === 0) continue;
    places++;
    const times = Math.min(MOST_TIMES, reader.worth[at]!);
    const before = tokens[at]!.edge ? EDGE : likeliestId(reader, at - 1);
    const behind = tokens[at + 1]?.edge === false ? likeliestId(reader, at + 1) : -1;
    const next = behind > 0 ? typeOf[at + 1]!.text : "";
    const suits = (id: number, word: string): number =>
      followScore(before, id, word) + (behind > 0 ? followScore(id, behind, next) : 0);
    const own = suits(type.id, type.text);
    for (const { key, id, word } of list) {
      const gain = Math.min(MOST_GAIN, suits(id, word) - own);
      const pair = found.get(key) ?? { gain: 0, count: 0, words: new Set() };
      pair.gain += times * Math.log(1 - SHARE + SHARE * Math.exp(gain));
      if (gain > BETTER) {
        pair.count++;
        pair.words.add(word);
      }
      found.set(key, pair);
    }
  }
  for (const [key, { gain, count, words }] of found) {
    const pair = pairs.get(key) ?? { gain: 0, count: 0, types: 0 };
    if (count > 0 && gain > 0)
      pairs.set(key, { gain: pair.gain + gain, count: pair.count + count, types: pair.types + words.size });
  }
}

/** Known words that differ from a word in one letter, which the text lacks. */
function othersOf({ text }: WordType, rare: ReadonlySet<string>): readonly Other[] {
  const lower = text.toLowerCase();
  const others: Other[] = [];
  for (let at = 0; at < lower.length; at++) {
    if (!isAccented(lower[at]!)) continue;
    for (const { word, id } of matchesOf(languageTrie(), lower, (_, place) => place === at)) {
      const letter = word[at]!;
      if (id <= 0 || letter === lower[at] || !rare.has(letter)) continue;
      others.push({ key: text[at]! + (text[at] === lower[at] ? letter : letter.toUpperCase()), word, id });
    }
  }
  return others;
}
