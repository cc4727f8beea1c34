import { EDGE, endScore, followScore, wordId, wordScore } from "../language/languageModel.ts";
import { lowerOf } from "../text/characters.ts";
import type { Channel, Option } from "./channel.ts";
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
  return upper > 1 || (upper === 1 && at === 0) ? "upper" : "either";
}

const MOST = 400;
/** The chance of a capital where the letters around leave it open. */
const OPEN_UPPER = 0.15;

/** A word that the letters behind signs may make, and the options that make it: what the channel learns changes its score. */
export type Candidate = { readonly word: string; readonly id: number; readonly steps: readonly Step[] };
type Step = { readonly option: Option; readonly cases: Case };

/** The words of the tries that a word may be under a channel; none where no word fits. */
export function candidatesOf(
  text: string,
  channel: Pick<Channel, "options">,
  tries: readonly Trie[],
): readonly Candidate[] {
  const isSign = (letter: string): boolean => channel.options.has(letter);
  const places = [...text].map((letter, at): readonly Step[] | undefined => {
    const cases = caseAt(text, at, isSign);
    const own = letter.toLowerCase();
    return channel.options
      .get(letter)
      ?.map((option) => ({ option, cases: option.letter !== own ? cases : letter === own ? "lower" : "upper" }));
  });
  const found = new Map<string, Candidate>();
  const taken: Step[] = [];
  for (const trie of tries) {
    const walk = (at: number, node: number): void => {
      if (found.size >= MOST) return;
      if (at === text.length) {
        const end = trie.ends[node]!;
        const word = trie.words[end - 1];
        if (word !== undefined && !found.has(word))
          found.set(word, { word, id: trie.ids[end - 1]!, steps: [...taken] });
        return;
      }
      const steps = places[at];
      if (steps === undefined) {
        const child = trie.next[node * WIDTH + (letterNumber[lowerOf[text.charCodeAt(at)]!] ?? 0)]!;
        if (child > 0) walk(at + 1, child);
        return;
      }
      for (const step of steps) {
        const child = trie.next[node * WIDTH + (letterNumber[step.option.letter.charCodeAt(0)] ?? 0)]!;
        if (child === 0) continue;
        taken.push(step);
        walk(at + 1, child);
        taken.pop();
      }
    };
    walk(0, 0);
  }
  return [...found.values()];
}

/** Candidates as readings under what the channel has learned by now, likeliest first, at most `limit`. */
export function readingsOf(candidates: readonly Candidate[], limit: number): readonly Reading[] {
  const readings = candidates.map(({ word, id, steps }): Reading => {
    let chance = 1;
    for (const { option, cases } of steps)
      chance *=
        cases === "lower"
          ? option.lower
          : cases === "upper"
            ? option.upper
            : (1 - OPEN_UPPER) * option.lower + OPEN_UPPER * option.upper;
    const signs = Math.log(chance);
    return { word, id, signs, alone: signs + wordScore(word, id) };
  });
  return readings.sort((a, b) => b.alone - a.alone).slice(0, limit);
}

/** A word as it stands, for what is not garbled or cannot be read. */
export function asItStands(text: string): Reading {
  const word = text.toLowerCase().normalize("NFC");
  const id = wordId(word);
  return { word, id, signs: 0, alone: wordScore(word, id) };
}

/** Words in a row, each with its readings; a clause ends before the word at an `edge`, and behind it where it `ends`. */
export type Slot = { readonly readings: readonly Reading[]; readonly edge: boolean; readonly ends?: boolean };

/**
 * The chance of each reading of each word in a row, all other words considered: forward and backward over pairs.
 * `warmth` is how much the words around count, 0 to 1.
 */
export function weighReadings(slots: readonly Slot[], warmth = 1): readonly Float64Array[] {
  const steps = slots.map((slot, at) => stepsTo(slots[at - 1], slot, warmth));
  const weights: Float64Array<ArrayBuffer>[] = [];
  let before = START;
  for (const step of steps) {
    const here = new Float64Array(step.length / before.length);
    for (let from = 0, next = 0; from < before.length; from++)
      for (let to = 0; to < here.length; to++) here[to]! += before[from]! * step[next++]!;
    weights.push(toShares(here));
    before = here;
  }
  let behind = new Float64Array(before.length).fill(1);
  for (let at = slots.length - 1; at >= 0; at--) {
    const here = weights[at]!;
    const step = steps[at]!;
    const earlier = new Float64Array(step.length / here.length);
    for (let from = 0, next = 0; from < earlier.length; from++)
      for (let to = 0; to < here.length; to++) earlier[from]! += step[next++]! * behind[to]!;
    for (let one = 0; one < here.length; one++) here[one]! *= behind[one]!;
    toShares(here);
    behind = toShares(earlier);
  }
  return weights;
}

const START = Float64Array.of(1);

/** Makes numbers of one sum 1, so that long rows do not vanish. */
function toShares(numbers: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  let sum = 0;
  for (let at = 0; at < numbers.length; at++) sum += numbers[at]!;
  if (sum > 0) for (let at = 0; at < numbers.length; at++) numbers[at]! /= sum;
  return numbers;
}

/**
 * The chances of the readings of a word behind those of the word before, a row for each of those; the likeliest counts
 * 1, so that none vanishes for being rare.
 */
function stepsTo(before: Slot | undefined, { readings, edge, ends }: Slot, warmth: number): Float64Array {
  const from = edge || before === undefined ? undefined : before.readings;
  const rows = before?.readings.length ?? 1;
  const steps = new Float64Array(rows * readings.length);
  let most = Number.NEGATIVE_INFINITY;
  for (let to = 0; to < readings.length; to++) {
    const { id, word, signs } = readings[to]!;
    const end = ends === undefined ? 0 : endScore(id, ends);
    for (let row = 0; row < rows; row++) {
      const score = warmth * (followScore(from?.[row]?.id ?? EDGE, id, word) + end) + signs;
      steps[row * readings.length + to] = score;
      if (score > most) most = score;
    }
  }
  for (let at = 0; at < steps.length; at++) steps[at] = Math.exp(steps[at]! - most);
  return steps;
}
