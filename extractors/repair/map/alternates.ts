import { wordScore } from "../language/languageModel.ts";
import { ACCENTED, isAccented } from "../language/letters.ts";
import { isSyllable } from "../language/spelling.ts";
import type { Channel } from "./channel.ts";
import { addAlternates, learnChannel } from "./channel.ts";
import type { Pairs } from "./contextAlternates.ts";
import { addByContext } from "./contextAlternates.ts";
import type { Family } from "./families.ts";
import { lettersFor } from "./families.ts";
import { isAbbreviation } from "./oddReadings.ts";
import { candidatesOf } from "./readings.ts";
import { languageTrie } from "./trie.ts";
import type { WordReader } from "./wordReader.ts";
import { forgetCandidates, readType } from "./wordReader.ts";
import type { Words, WordType } from "./words.ts";

/** Words that a pair must explain, and how much likelier it must make them (natural logarithm) in all. */
const LEAST_TYPES = 3;
const LEAST_GAIN = 30;
/** In a text with this many signs one word is enough for a letter that never comes through right. */
const CLEARLY_GARBLED = 3;
/** A letter that comes through unhurt more often than this, against garbled, is taken to be a typing slip. */
const MOST_RIGHT = 3;
/** A word that stands so often is read with two letters changed where none alone makes it a word. */
const OFTEN = 3;
/** Only a reading at least this likely by itself speaks for a pair. */
const COMMON = -13;
/** A word that no rule of spelling allows is this unlikely; one read as a known word this likely needs no other letters. */
const NO_WORD = -20;
const EXPLAINED = -14;

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
export function addLearnedAlternates(reader: WordReader): void {
  const { channel, words } = reader;
  const pairs: Pairs = new Map();
  for (const type of words.types.values()) {
    if (type.id > 0 || ![...type.text].some(isAccented) || isAbbreviation(type.text)) continue;
    const lower = type.text.toLowerCase();
    const asIs = isSyllable(lower) ? wordScore(lower, -1) : NO_WORD;
    if (isExplained(reader, type, asIs)) continue;
    const places = [...type.text].flatMap((sign, at) => (isAccented(sign) ? [at] : []));
    const read = (open: readonly number[]): readonly { key: string; gain: number }[] =>
      wordsWithAny(reader, type.text, open).flatMap(({ word, score }) => {
        if (score < COMMON || open.some((at) => word[at] === lower[at] || !isAccented(word[at]!))) return [];
        return open.map((at) => ({ key: type.text[at]! + casedAs(type.text[at]!, word[at]!), gain: score - asIs }));
      });
    const single = places.flatMap((at) => read([at]));
    // `ngẹỷi` twenty times over: no one letter makes it a word.
    const found = single.length > 0 || type.count < OFTEN || places.length !== 2 ? single : read(places);
    for (const { key, gain } of found) {
      const pair = pairs.get(key) ?? { gain: 0, count: 0, types: 0 };
      pair.gain += gain * Math.min(3, type.count);
      pair.count += type.count;
      pair.types++;
      pairs.set(key, pair);
    }
  }
  addByContext(reader, pairs);
  const changed = new Set<string>();
  for (const [key, { gain, count, types }] of pairs) {
    const right = words.right.get(key[1]!) ?? 0;
    const enough = right === 0 && channel.options.size >= CLEARLY_GARBLED ? 1 : LEAST_TYPES;
    if (types >= enough && gain >= (enough === 1 ? LEAST_GAIN / 2 : LEAST_GAIN) && right <= MOST_RIGHT * count)
      for (const opened of openPair(channel, key[0]!, key[1]!)) changed.add(opened);
  }
  learnChannel(channel, new Map(channel.counts));
  forgetCandidates(reader, changed);
}

/** Opens a letter for another, and their capitals, which a font often confuses alike; answers what was opened. */
function openPair(channel: Channel, legal: string, letter: string): readonly string[] {
  const opened = [...new Set([legal, legal.toUpperCase()])];
  for (const one of opened) addAlternates(channel, one, [letter]);
  return opened;
}

/** True of a garbled word that comes out as a known one under what has been opened by now. */
function isExplained(reader: WordReader, type: WordType, asIs: number): boolean {
  const [best] = readType(reader, type, 1);
  return best !== undefined && best.id > 0 && best.alone > Math.max(asIs, EXPLAINED);
}

function casedAs(shown: string, letter: string): string {
  return shown === shown.toLowerCase() ? letter : letter.toUpperCase();
}

/** The words that a word may be where any letter may stand at some places, others as the channel lets them. */
function wordsWithAny(
  reader: WordReader,
  text: string,
  places: readonly number[],
): readonly { readonly word: string; readonly score: number }[] {
  const options = new Map(reader.channel.options);
  for (const at of places) {
    if (text.indexOf(text[at]!) !== text.lastIndexOf(text[at]!)) return [];
    options.set(text[at]!, anyOptions);
  }
  const any = { options };
  return candidatesOf(text, any, [languageTrie()]).map(({ word, score, steps }) => {
    const signs = steps.reduce((sum, { option }) => sum + Math.log(Math.max(option.lower, option.upper)), 0);
    return { word, score: signs + score };
  });
}

const anyOptions = [...ACCENTED].map((letter) => ({ sign: "", letter, capital: "", lower: 1, upper: 1 }));
