import { multiplier } from "../multipliers.ts";
import { type Candidate, counts, left, right } from "./candidate.ts";

/** Stuck to letters: `PC01`, `4D`, `5K`; a unit may stick to its number (`790,97g`, `28vụ`). */
export function isGlued(candidate: Candidate): boolean {
  const first = candidate.chain.parts[0]!;
  const before = left(candidate);
  if (before !== undefined && before.end === first.start && (before.kind !== "mark" || before.text === "_")) {
    return !(before.kind === "word" && !before.capital && before.end - before.start > 1 && counts(candidate));
  }
  const after = right(candidate);
  if (after?.kind !== "word" || after.start !== candidate.chain.parts.at(-1)!.end) return false;
  return !counts(candidate) && multiplier(candidate.words, candidate.chain.to) === undefined;
}
