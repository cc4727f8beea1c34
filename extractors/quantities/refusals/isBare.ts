import { multiplier } from "../multipliers.ts";
import { type Candidate, left } from "./candidate.ts";

/** Alone without a unit: counted only after a word and before a pause (`đăng ký 757;`). */
export function isBare(candidate: Candidate): boolean {
  if (candidate.unit !== undefined) return false;
  if (multiplier(candidate.words, candidate.chain.to) !== undefined) return false;
  const before = left(candidate);
  return before === undefined || !(before.kind === "word" || /^[”"):=]$/.test(before.text));
}
