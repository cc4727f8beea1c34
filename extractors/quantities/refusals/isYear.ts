import { multiplier } from "../multipliers.ts";
import { type Candidate, counts, left, right } from "./candidate.ts";

/** `năm 2023`, `2021 - 2025`, a bare 2024. */
export function isYear(candidate: Candidate): boolean {
  const { parts } = candidate.chain;
  if (parts.length > 1) return parts.every((part) => yearLike.test(part.digits));
  if (!yearLike.test(parts[0]!.digits)) return false;
  if (/^(?:năm|khóa|đoạn|kỳ|niên|sn|tết|sau|trước)$/.test(left(candidate)?.text ?? "")) return true;
  const before = left(candidate);
  const after = right(candidate);
  if (before?.text.match(/^[-–]$/) && left(candidate, 2)?.kind === "number") return true;
  if (after?.text.match(/^[-–]$/) && right(candidate, 1)?.kind === "number") return true;
  if (/^(?:từ|đến|và|với|,|cuối|đầu|giữa)$/.test(before?.text ?? "") && !counts(candidate)) return true;
  return !counts(candidate) && multiplier(candidate.words, candidate.chain.to) === undefined;
}
const yearLike = /^(?:19|20)\d\d$/;
