import { type Candidate, left, right } from "./candidate.ts";

/** `1. Tổ …; 2. Câu lạc bộ …`, `3)`. */
export function isEnumerator(candidate: Candidate): boolean {
  const after = right(candidate);
  if (candidate.chain.parts.length > 1 || !/^\d{1,2}$/.test(candidate.chain.parts[0]!.digits)) return false;
  if (after === undefined || !/^[.)]$/.test(after.text) || after.start !== candidate.chain.parts[0]!.end) return false;
  const before = left(candidate);
  const opens = before === undefined || /^[;:.\]]$/.test(before.text) || newLine(candidate);
  return opens && right(candidate, 1)?.kind !== "number";
}

function newLine(candidate: Candidate): boolean {
  const before = left(candidate);
  return before === undefined || candidate.text.slice(before.end, candidate.chain.parts[0]!.start).includes("\n");
}
