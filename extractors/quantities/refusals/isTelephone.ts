import { type Candidate, left, leftWords } from "./candidate.ts";

/** Ten digits that begin with 0, or groups after a word for telephone. */
export function isTelephone(candidate: Candidate): boolean {
  return (
    /^0\d{5,}$/.test(candidate.chain.parts[0]!.digits) ||
    (left(candidate)?.text === "thoại" && leftWords(candidate).join(" ").endsWith("số điện thoại"))
  );
}
