import { upperChance } from "./capitals.ts";
import type { Option } from "./channel.ts";
import { learnChannel } from "./channel.ts";
import type { Reading } from "./readings.ts";
import { eachRow } from "./rows.ts";
import type { WordReader } from "./wordReader.ts";
import { forgetReadings, isAmbiguous } from "./wordReader.ts";

/**
 * How much the words around count in a round of learning, and the power by which the commonest way of a letter counts
 * for more than its share.
 */
export type Round = { readonly warmth: number; readonly power: number };

/** The words around count little at first, so that nothing is settled too early. */
export const FIRST_ROUNDS: readonly Round[] = [
  { warmth: 0.3, power: 1 },
  { warmth: 0.5, power: 1.25 },
  { warmth: 0.8, power: 1.5 },
];
/** Before each of these legal letters are opened too: what has been learned by then shows more of them. */
export const LAST_ROUNDS: readonly (readonly Round[])[] = [
  [{ warmth: 1, power: 1.5 }],
  [
    { warmth: 1, power: 2 },
    { warmth: 1, power: 2.5 },
  ],
];

/** Readings of a word that are weighed while learning, and how many words are learned from. */
const LEARN_READINGS = 8;
const LEARN_WORDS = 1000;
/** A letter seen behind a sign in one word only is hardly believed: this much of its most frequent word is left out. */
const LEFT_OUT = 0.8;
/** What weighs less tells nothing. */
const LEAST_EVIDENCE = 1e-6;

/** Expected counts of letters behind signs, small and capital, by the word read. */
type Evidence = Map<Option, { readonly lower: Map<string, number>; readonly upper: Map<string, number> }>;

/** Learns what the signs stand for in the words of a reader, round by round: `channel.counts` tells. */
export function learnRounds(reader: WordReader, rounds: readonly Round[]): void {
  for (const round of rounds) learnOnce(reader, round);
}

function learnOnce(reader: WordReader, { warmth, power }: Round): void {
  const { worth } = reader;
  forgetReadings(reader);
  const evidence: Evidence = new Map();
  let seen = 0;
  eachRow(reader, LEARN_READINGS, warmth, worth, ({ slots, weights, from }) => {
    slots.forEach((slot, which) => {
      const at = from + which;
      const type = reader.words.typeOf[at]!;
      if (worth[at] === 0 || !isAmbiguous(reader, type)) return;
      seen++;
      slot.readings.forEach((reading, other) => {
        addCounts(reader, evidence, at, reading, weights[which]![other]! * worth[at]!);
      });
    });
    return seen < LEARN_WORDS;
  });
  const counts = new Map<string, number>();
  for (const [{ sign, letter, capital }, { lower, upper }] of evidence) {
    if (upper.size > 0) counts.set(sign + capital, sumOf(upper));
    if (lower.size > 0) counts.set(sign + letter, sumOf(lower));
  }
  learnChannel(reader.channel, counts, power);
}

function sumOf(words: ReadonlyMap<string, number>): number {
  let all = 0;
  let most = 0;
  for (const count of words.values()) {
    all += count;
    most = Math.max(most, count);
  }
  return all - LEFT_OUT * most;
}

function addCounts(reader: WordReader, evidence: Evidence, at: number, reading: Reading, weight: number): void {
  const { text } = reader.words.typeOf[at]!;
  if (weight < LEAST_EVIDENCE || reading.word.length !== text.length) return;
  const add = (words: Map<string, number>, by: number): void =>
    void words.set(reading.word, (words.get(reading.word) ?? 0) + by);
  for (const step of reading.steps) {
    if (!step.changes) continue;
    let seen = evidence.get(step.option);
    if (seen === undefined) {
      seen = { lower: new Map(), upper: new Map() };
      evidence.set(step.option, seen);
    }
    const upper = upperChance(reader, at, step, reading);
    if (upper > 0) add(seen.upper, weight * upper);
    if (upper < 1) add(seen.lower, weight * (1 - upper));
  }
}
