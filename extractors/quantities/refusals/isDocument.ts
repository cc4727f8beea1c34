import { type Candidate, left, right } from "./candidate.ts";

/** `25/KH-BCĐ`, `124/2021/TT-BCA`, `09 -CT/TW`, `QĐ-510`. */
export function isDocument(candidate: Candidate): boolean {
  const joint = right(candidate);
  const code = right(candidate, 1);
  const end = candidate.chain.parts.at(-1)!.end;
  if (joint !== undefined && code?.capital && /^[/\-–]$/.test(joint.text) && joint.start - end <= 1) {
    if (code.start - joint.end <= (joint.text === "/" ? 1 : 0)) return true;
  }
  const before = left(candidate);
  return (
    before !== undefined &&
    /^[/\-–]$/.test(before.text) &&
    before.end === candidate.chain.parts[0]!.start &&
    letterBefore(candidate, 2)
  );
}

function letterBefore(candidate: Candidate, distance: number): boolean {
  const word = left(candidate, distance);
  const joint = left(candidate, distance - 1);
  if (word?.kind !== "word" || joint === undefined || word.end !== joint.start) return false;
  return joint.text !== "/" || word.capital;
}
