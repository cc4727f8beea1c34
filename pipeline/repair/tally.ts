import type { Repair } from "../../model/repair.ts";

/** What the repairs of one or more texts amount to. */
export type Tally = {
  /** Repairs by rule. */
  readonly rules: Readonly<Record<string, number>>;
  /** Letters of the originals that were changed. */
  readonly letters: number;
  /** Places where the right letters are not sure: suggested, not mended. */
  readonly doubtful: number;
};

export const noRepairs: Tally = { rules: {}, letters: 0, doubtful: 0 };

/** The tally with these repairs added. */
export function addRepairs(tally: Tally, repairs: readonly Repair[]): Tally {
  const rules = { ...tally.rules };
  let { letters, doubtful } = tally;
  for (const { rule, original, applied } of repairs) {
    if (!applied) doubtful += 1;
    else {
      rules[rule] = (rules[rule] ?? 0) + 1;
      letters += original.length;
    }
  }
  return { rules, letters, doubtful };
}

/** Two tallies as one. */
export function addTallies(one: Tally, other: Tally): Tally {
  const rules = { ...one.rules };
  for (const [rule, count] of Object.entries(other.rules)) rules[rule] = (rules[rule] ?? 0) + count;
  return { rules, letters: one.letters + other.letters, doubtful: one.doubtful + other.doubtful };
}

/** What these repairs make of a file. */
export function stateOf({ rules }: Tally): "mended" | "clean" {
  return Object.keys(rules).length > 0 ? "mended" : "clean";
}
