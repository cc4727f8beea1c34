import { type Candidate, counts } from "./candidate.ts";

/** `47 giải phóng miền Nam (30/4/1975 – 30/4/2022)`: the years of an anniversary. */
export function isAnniversary(candidate: Candidate): boolean {
  if (counts(candidate) || candidate.chain.parts.length > 1) return false;
  const { words, chain } = candidate;
  for (let i = chain.to; i < chain.to + 14 && i < words.length; i++) {
    if (words[i]!.text === ";" || words[i]!.text === ".") return false;
    if (words[i]!.text === "(") return words[i + 1]?.kind === "number" && words[i + 2]?.text === "/";
  }
  return false;
}
