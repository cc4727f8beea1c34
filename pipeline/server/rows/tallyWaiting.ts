import type { Waiting } from "./openDoubts.ts";
import type { Doubts } from "./readDoubts.ts";

/** How many figures wait, in all and for each document, indicator and reason; and the rows of the first ones. */
export type Tally = {
  readonly total: number;
  /** Those of most worth, of equal ones those loaded first. */
  readonly first: readonly number[];
  /** By place in `documents` and `indicators` of the doubts. */
  readonly documents: Int32Array;
  readonly indicators: Int32Array;
  readonly reasons: ReadonlyMap<string, number>;
};

/** Counts what waits, once through; `most` is how many of the first rows are given. */
export function tallyWaiting({ doubts, waits }: Waiting, most: number): Tally {
  const first: number[] = [];
  const documents = new Int32Array(doubts.documents.length);
  const indicators = new Int32Array(doubts.indicators.length);
  const whys = new Int32Array(doubts.reasons.length);
  let total = 0;
  for (let row = 0; row < doubts.length; row += 1) {
    if (!waits(row)) continue;
    total += 1;
    if (first.length < most || (most > 0 && isBefore(doubts, row, first[most - 1]!))) keep(doubts, first, row, most);
    documents[doubts.document[row]!]! += 1;
    indicators[doubts.indicator[row]!]! += 1;
    whys[doubts.why[row]!]! += 1;
  }
  const reasons = new Map<string, number>();
  for (const [why, list] of doubts.reasons.entries())
    if (whys[why]! > 0) for (const one of list) reasons.set(one, (reasons.get(one) ?? 0) + whys[why]!);
  return { total, first, documents, indicators, reasons };
}

function isBefore({ worth, id }: Doubts, row: number, other: number): boolean {
  return worth[row]! > worth[other]! || (worth[row] === worth[other] && id[row]! < id[other]!);
}

/** Puts a row into its place among the first ones. */
function keep(doubts: Doubts, first: number[], row: number, most: number): void {
  let place = first.length;
  while (place > 0 && isBefore(doubts, row, first[place - 1]!)) place -= 1;
  first.splice(place, 0, row);
  if (first.length > most) first.pop();
}

/** How many waiting figures are alike to each of some, by the hash that says so. */
export function countAlike({ doubts, waits }: Waiting, hashes: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map(hashes.map((one) => [one, 0]));
  for (let row = 0; row < doubts.length; row += 1) {
    const count = counts.get(doubts.alike[row]!);
    if (count !== undefined && waits(row)) counts.set(doubts.alike[row]!, count + 1);
  }
  return counts;
}

/** The places with the highest counts above none, the first of equal ones first. */
export function highest(counts: Int32Array, most: number): readonly number[] {
  const places: number[] = [];
  for (const [place, count] of counts.entries()) if (count > 0) places.push(place);
  return places.sort((a, b) => counts[b]! - counts[a]! || a - b).slice(0, most);
}
