import type { Fault } from "./Draft.ts";
import { checkClean, plantFaults, type Thoroughness } from "./measure.ts";
import type { Pattern } from "./Pattern.ts";

/** How many planted faults were found, how many of them as wrong, and what was called wrong in texts without any. */
export type Level = {
  readonly planted: number;
  readonly found: number;
  readonly wrong: number;
  readonly falseWrong: number;
};

/** The level reached on wordings, each in so many texts, in all and by the kind of fault. */
export function evaluate(
  patterns: readonly Pattern[],
  seeds: readonly number[],
  thorough: Thoroughness = "all",
): { readonly all: Level; readonly byFault: ReadonlyMap<Fault, Level> } {
  const byFault = new Map<Fault, Level>();
  let falseWrong = 0;
  for (const pattern of patterns) {
    for (const seed of seeds) {
      falseWrong += checkClean(pattern, seed).findings.filter((one) => one.severity === "wrong").length;
      for (const trial of plantFaults(pattern, seed, thorough)) {
        const level = byFault.get(trial.fault) ?? { planted: 0, found: 0, wrong: 0, falseWrong: 0 };
        byFault.set(trial.fault, {
          planted: level.planted + 1,
          found: level.found + (trial.found ? 1 : 0),
          wrong: level.wrong + (trial.severity === "wrong" ? 1 : 0),
          falseWrong: 0,
        });
      }
    }
  }
  const sum = (of: (level: Level) => number): number => [...byFault.values()].reduce((all, one) => all + of(one), 0);
  return {
    all: {
      planted: sum((one) => one.planted),
      found: sum((one) => one.found),
      wrong: sum((one) => one.wrong),
      falseWrong,
    },
    byFault,
  };
}

/** The share of planted faults that were found. */
export function recallOf({ found, planted }: Level): number {
  return planted === 0 ? 1 : found / planted;
}
