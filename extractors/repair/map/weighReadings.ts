import { caseScore, EDGE, endScore, followScore } from "../language/languageModel.ts";
import type { Reading } from "./readings.ts";

/**
 * Words in a row, each with its readings; a clause ends before the word at an `edge`, and behind it where it `ends`.
 * `isCapital` says how its first letter shows, where that tells of the word.
 */
export type Slot = {
  readonly readings: readonly Reading[];
  readonly edge: boolean;
  readonly ends?: boolean;
  readonly isCapital?: boolean | undefined;
};

/**
 * The chance of each reading of each word in a row, all other words considered: forward and backward over pairs.
 * `warmth` is how much the words around count, 0 to 1.
 */
export function weighReadings(slots: readonly Slot[], warmth = 1): readonly (readonly number[])[] {
  const starts = fillSteps(slots, warmth);
  const weights: number[][] = [];
  let before: readonly number[] = [1];
  for (let at = 0; at < slots.length; at++) {
    const here: number[] = [];
    const width = slots[at]!.readings.length;
    for (let to = 0; to < width; to++) {
      let sum = 0;
      for (let from = 0, step = starts[at]! + to; from < before.length; from++, step += width)
        sum += before[from]! * steps[step]!;
      here.push(sum);
    }
    weights.push(toShares(here));
    before = here;
  }
  let behind = before.map(() => 1);
  for (let at = slots.length - 1; at >= 0; at--) {
    const here = weights[at]!;
    const earlier: number[] = [];
    for (let start = starts[at]!; start < starts[at + 1]!; start += here.length) {
      let sum = 0;
      for (let to = 0; to < here.length; to++) sum += steps[start + to]! * behind[to]!;
      earlier.push(sum);
    }
    for (let one = 0; one < here.length; one++) here[one]! *= behind[one]!;
    toShares(here);
    behind = toShares(earlier);
  }
  return weights;
}

/** Makes numbers of one sum 1, so that long rows do not vanish. */
function toShares(numbers: number[]): number[] {
  let sum = 0;
  for (let at = 0; at < numbers.length; at++) sum += numbers[at]!;
  if (sum > 0) for (let at = 0; at < numbers.length; at++) numbers[at]! /= sum;
  return numbers;
}

/** Room for the steps of one row, used again for the next: small typed arrays are dear to make. */
let steps = new Float64Array(4096);

/** Fills `steps` for the words of a row; answers where those into each word start, and where the last end. */
function fillSteps(slots: readonly Slot[], warmth: number): readonly number[] {
  const starts = [0];
  slots.forEach(({ readings }, at) => {
    starts.push(starts[at]! + (slots[at - 1]?.readings.length ?? 1) * readings.length);
  });
  const end = starts.at(-1)!;
  if (end > steps.length) steps = new Float64Array(2 * end);
  for (let at = 0; at < slots.length; at++) fillInto(starts[at]!, slots[at - 1], slots[at]!, warmth);
  return starts;
}

/**
 * The chances of the readings of a word behind those of the word before, a row for each of those; the likeliest counts
 * 1, so that none vanishes for being rare.
 */
function fillInto(
  start: number,
  before: Slot | undefined,
  { readings, edge, ends, isCapital }: Slot,
  warmth: number,
): void {
  const from = edge ? undefined : before?.readings;
  const rows = before?.readings.length ?? 1;
  const end = start + rows * readings.length;
  let most = Number.NEGATIVE_INFINITY;
  for (let to = 0; to < readings.length; to++) {
    const { word, id, score, signs } = readings[to]!;
    let own = ends === undefined ? 0 : endScore(id, ends);
    if (isCapital !== undefined) own += caseScore(id, isCapital);
    for (let row = 0, step = start + to; row < rows; row++, step += readings.length) {
      const follows = id > 0 ? followScore(from === undefined ? EDGE : from[row]!.id, id, word) : score;
      steps[step] = warmth * (follows + own) + signs;
      if (steps[step]! > most) most = steps[step]!;
    }
  }
  for (let step = start; step < end; step++) steps[step] = Math.exp(steps[step]! - most);
}
