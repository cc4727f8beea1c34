import { readNumber } from "../readNumber.ts";
import type { Candidate } from "./candidate.ts";

/** Digits that are no Vietnamese number: `19.2`, `0213.387`. */
export function isNoNumeral({ chain }: Candidate): boolean {
  return chain.parts.some((part) => readNumber(part.digits, chain.loose) === undefined);
}
