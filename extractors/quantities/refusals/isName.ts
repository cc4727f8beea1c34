import { type Candidate, counts, left, leftWords } from "./candidate.ts";

/** After a proper name and without a unit: `bản Gia Khâu 1`; offices may be counted so (`Công an 20`). */
export function isName(candidate: Candidate): boolean {
  if (counts(candidate)) return false;
  if (namedPlace(candidate)) return true;
  if (typeof candidate.unit === "object" && !candidate.words[candidate.unit.from]!.capital) return false;
  const before = left(candidate);
  if (before === undefined || !before.capital) return false;
  return !countedOffices.test(leftWords(candidate).slice(-2).join(" "));
}

/** `bản Gia khâu 1`: a kind of place, a capital and perhaps one more word before the number. */
function namedPlace(candidate: Candidate): boolean {
  const second = left(candidate, 2);
  const third = left(candidate, 3);
  return second?.capital === true && third !== undefined && /^(?:bản|thôn|ấp|làng|buôn|khóm|xóm|tổ)$/.test(third.text);
}

const countedOffices =
  /(?:^|\s)(?:công an|quân sự|quân đội|cand|qđnd|biên phòng|bộ đội|nam|nữ|xuất sắc|khá|trung bình|yếu|kém|tốt|giỏi|đạt|không đạt|đăng ký|tổng số|tổng cộng|khởi tố)$/;
