import counts from "./counts.json" with { type: "json" };
import { powers, readDigit, readPairs } from "./learnCounts.ts";
import { isSyllable } from "./spelling.ts";
import { canonical } from "./words.ts";

/** Natural logarithms of chances for words the model has not seen. */
const UNSEEN_SYLLABLE = Math.log(3e-8);
const ABBREVIATION = Math.log(1e-7);
const FOREIGN = Math.log(2e-9);
/** Every letter that Vietnamese does not have makes a foreign word this much less likely. */
const ODD_LETTER = Math.log(0.05);

/** What is taken from every pair seen and given to those that were not (absolute discounting). */
const DISCOUNT = 0.6;
/** Of what stands in for pairs never seen, this share goes by how many words a word follows (Kneser and Ney). */
const MIX = 0.5;

/** A clause goes on behind any word at least this often; behind a word not known it ends this often. */
const LEAST_GOES_ON = 0.05;
const UNKNOWN_ENDS = 0.15;

/** Id 0 is the edge of a clause; words count from 1. */
export const EDGE = 0;

type Model = {
  readonly words: readonly string[];
  readonly ids: ReadonlyMap<string, number>;
  readonly single: Float64Array;
  readonly capitals: Uint8Array;
  /** Natural logarithms of the chance that a clause ends behind a word, and that it goes on. */
  readonly ends: Float64Array;
  readonly goesOn: Float64Array;
  /** How often the first or the second word of a pair has a capital, by `first × IDS + second`. */
  readonly casedFirst: ReadonlyMap<number, number>;
  readonly casedSecond: ReadonlyMap<number, number>;
  readonly starts: Int32Array;
  readonly seconds: Uint16Array;
  readonly classes: Uint8Array;
  /** Sum of the counts after a word, and the share kept for words never seen after it. */
  readonly totals: Float64Array;
  readonly shares: Float64Array;
  /** The chance of a word where what stands before it tells nothing. */
  readonly backoff: Float64Array;
};

let loaded: Model | undefined;

function model(): Model {
  loaded ??= load();
  return loaded;
}

function load(): Model {
  const words = ["", ...counts.words.split(" ")];
  const ids = new Map<string, number>();
  words.forEach((word, at) => {
    ids.set(word, at);
  });
  const single = new Float64Array(words.length);
  const capitals = new Uint8Array(words.length);
  const ends = new Float64Array(words.length);
  const goesOn = new Float64Array(words.length);
  let sum = 0;
  for (let at = 1; at < words.length; at++) {
    single[at] = powers[readDigit(counts.classes, at - 1)]!;
    capitals[at] = readDigit(counts.capitals, at - 1);
    ends[at] = (-readDigit(counts.ends, at - 1) / 2) * Math.LN2;
    goesOn[at] = Math.log(Math.max(LEAST_GOES_ON, 1 - Math.exp(ends[at]!)));
    sum += single[at]!;
  }
  for (let at = 1; at < words.length; at++) single[at] = single[at]! / sum;
  const { starts, seconds, classes, totals, preceded } = readPairs(counts.pairs);
  const shares = new Float64Array(words.length);
  const backoff = new Float64Array(words.length);
  const all = starts.at(-1)!;
  for (let at = 0; at < words.length; at++) {
    shares[at] = totals[at] === 0 ? 1 : (DISCOUNT * (starts[at + 1]! - starts[at]!)) / totals[at]!;
    backoff[at] = (MIX * preceded[at]!) / all + (1 - MIX) * single[at]!;
  }
  const casedFirst = readCased(counts.casedFirst, ids);
  const casedSecond = readCased(counts.casedSecond, ids);
  return {
    words,
    ids,
    single,
    capitals,
    ends,
    goesOn,
    casedFirst,
    casedSecond,
    starts,
    seconds,
    classes,
    totals,
    shares,
    backoff,
  };
}

/** The number of a lower-case word in the model; -1 where the model has not seen it. */
export function wordId(word: string): number {
  const { ids } = model();
  return ids.get(word) ?? ids.get(canonical(word)) ?? -1;
}

/** All words of the model, most frequent first. */
export function knownWords(): readonly string[] {
  return model().words.slice(1);
}

/**
 * Natural logarithm of the chance of a word by itself. `id` is its `wordId`.
 *
 * A syllable never seen but spellable counts more than an abbreviation, and that more than a foreign word; letters
 * that Vietnamese does not have count against a word one by one.
 */
export function wordScore(word: string, id: number): number {
  return id > 0 ? Math.log(model().single[id]!) : strangeness(word);
}

const strange = new Map<string, number>();

function strangeness(word: string): number {
  const known = strange.get(word);
  if (known !== undefined) return known;
  if (strange.size > 50_000) strange.clear();
  const odd = (word.match(/[^a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/gu) ?? []).length;
  const score =
    odd > 0
      ? FOREIGN + odd * ODD_LETTER
      : isSyllable(word)
        ? UNSEEN_SYLLABLE
        : /^[^aeiouyà-ÿăĩũơưạ-ỹ]+$/u.test(word)
          ? ABBREVIATION
          : FOREIGN;
  strange.set(word, score);
  return score;
}

/**
 * Natural logarithm of the chance of word `id` (spelled `word`) after word `before`: -1 for a word the model
 * does not know, `EDGE` for the edge of a clause.
 */
export function followScore(before: number, id: number, word: string): number {
  if (id <= 0) return strangeness(word);
  if (before < 0) return pairScore(before, id);
  const key = before * IDS + id;
  const slot = (key ^ (before << 5)) & REMEMBERED;
  if (pairKeys[slot] === key) return pairScores[slot]!;
  const score = pairScore(before, id);
  pairKeys[slot] = key;
  pairScores[slot] = score;
  return score;
}

/** Pairs looked up lately, so that a document's own phrases are not looked up again and again. Word numbers stay below `IDS`. */
const REMEMBERED = 0x7fff;
const IDS = 1 << 15;
const pairKeys = new Int32Array(REMEMBERED + 1);
const pairScores = new Float64Array(REMEMBERED + 1);

function pairScore(before: number, id: number): number {
  const { single, starts, seconds, classes, totals, shares, backoff } = model();
  const alone = single[id]!;
  if (before < 0 || totals[before] === 0) return Math.log(alone);
  let low = starts[before]!;
  let high = starts[before + 1]! - 1;
  let count = 0;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = seconds[middle]!;
    if (here === id) {
      count = powers[classes[middle]!]!;
      break;
    }
    if (here < id) low = middle + 1;
    else high = middle - 1;
  }
  const share = shares[before]!;
  return Math.log(Math.max(0, count - DISCOUNT) / totals[before]! + share * backoff[id]!);
}

/** Natural logarithm of the chance that a clause ends, or goes on, behind word `id`. */
export function endScore(id: number, isEnd: boolean): number {
  if (id <= 0) return Math.log(isEnd ? UNKNOWN_ENDS : 1 - UNKNOWN_ENDS);
  return (isEnd ? model().ends : model().goesOn)[id]!;
}

/**
 * How often a word within a sentence is written with a capital, 0 to 1: by the words before and behind it, where pairs of
 * words tell (`Tỉnh ủy`, `Ủy ban`), else by itself. Words are given by number, -1 for one not known.
 */
export function capitalShare(id: number, before = -1, behind = -1): number {
  if (id <= 0) return 0.3;
  const { capitals, casedFirst, casedSecond } = model();
  const first = casedFirst.get(id * IDS + behind);
  const second = casedSecond.get(before * IDS + id);
  if (first !== undefined && second !== undefined) return (first + second) / 2;
  return first ?? second ?? capitals[id]! / 10;
}

/** Natural logarithms of the chance of a capital by tenths; nothing is taken to be sure. */
const tenths = Float64Array.from({ length: 11 }, (_, tenth) => Math.log(Math.min(0.95, Math.max(0.05, tenth / 10))));
const UNKNOWN_TENTHS = 3;

/** Natural logarithm of the chance that word `id` has a capital, or none, within a sentence. */
export function caseScore(id: number, isCapital: boolean): number {
  const share = id > 0 ? model().capitals[id]! : UNKNOWN_TENTHS;
  return tenths[isCapital ? share : 10 - share]!;
}

function readCased(text: string, ids: ReadonlyMap<string, number>): ReadonlyMap<number, number> {
  const cased = new Map<number, number>();
  const parts = text.split(" ");
  for (let at = 0; at + 2 < parts.length; at += 3) {
    const first = ids.get(parts[at]!);
    const second = ids.get(parts[at + 1]!);
    if (first !== undefined && second !== undefined) cased.set(first * IDS + second, readDigit(parts[at + 2]!, 0) / 10);
  }
  return cased;
}

let frequencies: ReadonlyMap<string, number> | undefined;

/** How many of each letter, cased, stand in a word on average. */
export function letterFrequencies(): ReadonlyMap<string, number> {
  if (frequencies !== undefined) return frequencies;
  const found = new Map<string, number>();
  const add = (letter: string, by: number): void => void found.set(letter, (found.get(letter) ?? 0) + by);
  const { words, single, capitals } = model();
  words.forEach((word, id) => {
    for (let at = 0; at < word.length; at++) {
      const letter = word[at]!;
      const upper = at === 0 ? Math.max(0.03, capitals[id]! / 10) : 0.03;
      add(letter, single[id]! * (1 - upper));
      add(letter.toUpperCase(), single[id]! * upper);
    }
  });
  frequencies = found;
  return found;
}
