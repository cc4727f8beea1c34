import { type Candidate, right } from "./candidate.ts";

/** `sơ kết 02 năm`, `từ 5 đến dưới 12 tuổi`; `24/24 giờ` is a rate. */
export function isDuration(candidate: Candidate): boolean {
  if (candidate.unit === "duration") {
    if (candidate.chain.parts.length === 2) return false;
    if (right(candidate)?.text === "phút") return !broadcast(candidate);
    return true;
  }
  return ageRange(candidate);
}

/** Minutes are counted where something is on the air. */
function broadcast(candidate: Candidate): boolean {
  const { words, chain } = candidate;
  for (let i = Math.max(0, chain.from - 14); i < Math.min(words.length, chain.to + 10); i++) {
    if (/^(?:lượng|phát|loa|thanh|sóng)$/.test(words[i]!.text)) return true;
  }
  return false;
}

function ageRange(candidate: Candidate): boolean {
  for (let i = candidate.chain.to; i < candidate.chain.to + 5 && i < candidate.words.length; i++) {
    const word = candidate.words[i]!;
    if (word.text === "tuổi") return candidate.unit === undefined;
    if (word.kind === "mark" && word.text !== "-") return false;
  }
  return false;
}
