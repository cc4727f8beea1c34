import type { Reading } from "../decision.ts";
import type { PassageContext } from "../passageContext.ts";
import type { Candidate } from "../score.ts";

/** Whether a sum of fines follows a count of its own topic: a fine for shops that are of no indicator is of none either. */
export function finesFit(
  context: PassageContext,
  at: number,
  candidate: Candidate,
  readings: readonly Reading[],
): boolean {
  if (!candidate.entry.id.endsWith(".fines")) return true;
  const sentence = context.setting.figures[at]!.sentence;
  for (let i = at - 1; i >= 0 && at - i < 40 && context.setting.figures[i]!.sentence === sentence; i--) {
    const other = readings[i]!;
    if (other.figure.base || other.figure.class === "money" || other.unit.nouns[0] === "%") continue;
    if (other.entry === undefined && (other.figure.class === "offender" || other.figure.class === "person")) continue;
    return other.entry !== undefined && other.entry.id.split(".")[0] === candidate.entry.id.split(".")[0];
  }
  return true;
}
