import { type Candidate, left, right } from "./candidate.ts";

/** `[12]`: a footnote mark of the plain text. */
export function isMark(candidate: Candidate): boolean {
  return left(candidate)?.text === "[" && right(candidate)?.text === "]";
}
