import { EDGE, followScore, wordId, wordScore } from "../language/languageModel.ts";
import type { Channel } from "./channel.ts";
import type { Trie } from "./trie.ts";
import { letterNumber, WIDTH } from "./trie.ts";

/** One way to read a word: the lower-case word, its number in the language model, and the log chance of its signs. */
export type Reading = {
  readonly word: string;
  readonly id: number;
  readonly signs: number;
  readonly alone: number;
  /** True of two words written as one: no evidence for what a sign stands for. */
  readonly glued?: boolean;
};

/** Cases a sign may have in its word: by the letters around it. */
export type Case = "lower" | "upper" | "either";

/** Case of the character at a place of a word, by the other letters of the word. */
export function caseAt(text: string, at: number, isSign: (letter: string) => boolean): Case {
  let upper = 0;
  let lower = 0;
  for (let other = 0; other < text.length; other++) {
    if (other === at || isSign(text[other]!)) continue;
    if (text[other] !== text[other]!.toLowerCase()) upper++;
    else if (text[other] !== text[other]!.toUpperCase()) lower++;
  }
  if (lower > 0) return at === 0 ? "either" : "lower";
  if (upper > 1 || (upper === 1 && at === 0)) return "upper";
  return upper === 1 && at > 0 ? "either" : "either";
}

const MOST = 400;

/**
 * The readings of a word under a channel, likeliest first, at most `limit`; none where no word of the tries fits.
 */
export function readingsOf(
  text: string,
  channel: Channel,
  tries: readonly Trie[],
  isSign: (letter: string) => boolean,
  limit: number,
): readonly Reading[] {
  const found = new Map<string, Reading>();
  const places = [...text].map((letter, at) => {
    const options = channel.options.get(letter);
    if (options === undefined) return undefined;
    const cases = caseAt(text, at, isSign);
    const own = letter.toLowerCase();
    return options.map((option) => ({
      number: letterNumber[option.letter.charCodeAt(0)] ?? 0,
      score: Math.log(
        option.letter === own
          ? letter === own
            ? option.lower
            : option.upper
          : cases === "lower"
            ? option.lower
            : cases === "upper"
              ? option.upper
              : (option.lower + option.upper) / 2,
      ),
    }));
  });
  const lower = text.toLowerCase();
  for (const trie of tries) {
    const walk = (at: number, node: number, signs: number): void => {
      if (found.size >= MOST) return;
      if (at === text.length) {
        const end = trie.ends[node]!;
        if (end === 0) return;
        const word = trie.words[end - 1]!;
        const id = trie.ids[end - 1]!;
        if (!found.has(word)) found.set(word, { word, id, signs, alone: signs + wordScore(word, id) });
        return;
      }
      const options = places[at];
      if (options === undefined) {
        const child = trie.next[node * WIDTH + (letterNumber[lower.charCodeAt(at)] ?? 0)]!;
        if (child > 0) walk(at + 1, child, signs);
        return;
      }
      for (const option of options) {
        const child = trie.next[node * WIDTH + option.number]!;
        if (child > 0) walk(at + 1, child, signs + option.score);
      }
    };
    walk(0, 0, 0);
  }
  return [...found.values()].sort((a, b) => b.alone - a.alone).slice(0, limit);
}

/** A word as it stands, for what is not garbled or cannot be read. */
export function asItStands(text: string): Reading {
  const word = text.toLowerCase().normalize("NFC");
  const id = wordId(word);
  return { word, id, signs: 0, alone: wordScore(word, id) };
}

/** Words in a row, each with its readings; `edge` where a clause ends before the word. */
export type Slot = { readonly readings: readonly Reading[]; readonly edge: boolean };

function step(before: Reading | undefined, slot: Slot, reading: Reading, warmth = 1): number {
  return (
    warmth * followScore(slot.edge || before === undefined ? EDGE : before.id, reading.id, reading.word) + reading.signs
  );
}

/**
 * The chance of each reading of each word in a row, all other words considered: forward and backward over pairs.
 */
export function weighReadings(slots: readonly Slot[], warmth = 1): readonly Float64Array[] {
  const forward: Float64Array[] = [];
  slots.forEach((slot, at) => {
    const before = slots[at - 1];
    const last = forward[at - 1];
    forward.push(
      Float64Array.from(slot.readings, (reading) =>
        before === undefined
          ? step(undefined, slot, reading, warmth)
          : logSum(before.readings.map((one, from) => last![from]! + step(one, slot, reading, warmth))),
      ),
    );
  });
  let backward = new Float64Array(slots.at(-1)?.readings.length ?? 0);
  const weights: Float64Array[] = [];
  for (let at = slots.length - 1; at >= 0; at--) {
    const both = forward[at]!.map((value, reading) => value + backward[reading]!);
    const sum = logSum([...both]);
    weights[at] = both.map((value) => Math.exp(value - sum));
    const before = slots[at - 1];
    if (before === undefined) break;
    const behind = backward;
    backward = Float64Array.from(before.readings, (one) =>
      logSum(slots[at]!.readings.map((reading, to) => step(one, slots[at]!, reading, warmth) + behind[to]!)),
    );
  }
  return weights;
}

function logSum(values: readonly number[]): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > most) most = value;
  if (most === Number.NEGATIVE_INFINITY) return most;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
}
