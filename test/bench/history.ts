import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Ratios of one run: they can be compared between machines, times cannot. `number` is of reports: short runs start slower. */
export type Entry = {
  readonly date: string;
  readonly number: number;
  readonly ratios: Readonly<Record<string, number>>;
};

const file = join(import.meta.dirname, "history.json");

/** A ratio may fall to this share of the last one recorded before it counts as slower: the machines are noisy. */
const tolerance = 0.5;

function readHistory(): readonly Entry[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as readonly Entry[]) : [];
}

/** The last record of a run of so many reports. */
export function lastEntry(number: number): Entry | undefined {
  return readHistory().findLast((entry) => entry.number === number);
}

export function record(entry: Omit<Entry, "date">): void {
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(file, `${JSON.stringify([...readHistory(), { date, ...entry }], null, 2)}\n`);
}

/** A line for each ratio that was recorded before: what it was and what it is. */
export function compareRatios(now: Entry["ratios"], last: Entry | undefined): readonly string[] {
  return Object.entries(last?.ratios ?? {}).flatMap(([name, before]) => {
    const after = now[name];
    if (after === undefined) return [];
    const word = after < before * tolerance ? "slower" : after > before / tolerance ? "faster" : "as before";
    return [`${word}: ${name} ${before}× → ${after}×`];
  });
}
