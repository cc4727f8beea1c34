import { type Candidate, counts, left, right } from "./candidate.ts";

/** `12/5/2023`, `05/2022`, `30/4` and `tháng 12` where no unit follows. */
export function isDate(candidate: Candidate): boolean {
  const { parts } = candidate.chain;
  if (parts.length < 2) return isMonth(candidate);
  if (parts.length > 2) return true;
  const [first, second] = parts.map((part) => part.digits) as [string, string];
  if (/^(?:19|20)\d\d$/.test(second) && /^\d{1,2}$/.test(first) && Number(first) <= 12) return !counts(candidate);
  if (/^(?:ngày|đêm|tết|lễ|sáng|chiều|tối)$/.test(left(candidate)?.text ?? "")) return true;
  const dayAndMonth =
    /^\d{1,2}$/.test(first) && /^\d{1,2}$/.test(second) && Number(first) <= 31 && Number(second) <= 12;
  if (!dayAndMonth) return false;
  if (typeof candidate.unit === "object")
    return candidate.unit.class === undefined && right(candidate)?.text === "ngày";
  if (/^(?:đạt|được|có|đến|tới|xong|rõ|quyết)$/.test(left(candidate)?.text ?? "") && right(candidate)?.text === "(")
    return false;
  return true;
}

/** `Kế hoạch tháng 12: …`, but not `trong 06 tháng 12 vụ`. */
function isMonth(candidate: Candidate): boolean {
  const { digits } = candidate.chain.parts[0]!;
  if (left(candidate)?.text !== "tháng" || left(candidate, 2)?.kind === "number" || counts(candidate)) return false;
  return /^\d{1,2}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= 12;
}
