import { evaluate, recallOf } from "../warehouse/checks/planted/evaluate.ts";
import { heldOut, patterns } from "../warehouse/checks/planted/patterns.ts";
import type { Figures, ScoreOptions } from "./figures.ts";

/** Texts made of each wording. */
const seeds: readonly number[] = [1, 2];

/** Recall of faults planted in invented reports, of wordings that the checks were made for and of others. */
export async function scoreChecks({ verbose }: ScoreOptions): Promise<Figures> {
  const known = evaluate(Object.values(patterns).flat(), seeds);
  const unseen = evaluate(Object.values(heldOut).flat(), seeds);
  if (verbose) {
    for (const [fault, level] of known.byFault)
      console.log(`  ${fault.padEnd(12)} ${level.found} of ${level.planted} found, ${level.wrong} as wrong`);
  }
  return {
    "planted faults found": recallOf(known.all),
    "planted faults called wrong": known.all.wrong / known.all.planted,
    "planted faults found in other wordings": recallOf(unseen.all),
    "planted false alarms": known.all.falseWrong + unseen.all.falseWrong,
  };
}
