import { type CompiledWording, vocabulary, wordingsByNoun } from "./catalogue/compiled.ts";
import type { Entry } from "./catalogue/entry.ts";
import { type Evidence, otherSubject } from "./evidence.ts";

/** An indicator that a figure may be of, and how much speaks for it: about 1.7 is a doubtful guess, 2.6 is plain. */
export type Candidate = { readonly entry: Entry; readonly score: number; readonly because: string };

/** What stands beside a figure and above it. */
export type Relations = { readonly beside: string | undefined; readonly total: string | undefined };

/** Nearness below which a phrase does not speak for (`says`), support (`also`) or against (`not`). */
const least = { says: 0.58, also: 0.35, not: 0.62, about: 0.2 } as const;

/** The indicators of the catalogue that a figure with these unit nouns may be of, the best first. */
export function scoreWordings(
  nouns: readonly string[],
  evidence: Evidence,
  relations: Relations,
): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  for (const compiled of wordingsByNoun.get(nouns[0] ?? "-") ?? []) {
    if (nouns.length > 1 && !nouns.every((noun) => compiled.nouns.has(noun))) continue;
    const score = scoreWording(compiled, evidence, relations);
    if (score === undefined) continue;
    const known = best.get(compiled.entry.id);
    if (known === undefined || known.score < score) {
      best.set(compiled.entry.id, { entry: compiled.entry, score, because: "wording" });
    }
  }
  return best.size === 0 ? none : [...best.values()].sort((left, right) => right.score - left.score);
}

const none: readonly Candidate[] = [];

/** How much speaks for one wording, or `undefined` where it does not hold. */
function scoreWording(compiled: CompiledWording, evidence: Evidence, relations: Relations): number | undefined {
  const { wording } = compiled;
  let score = 1;
  let nearest = 1;
  if (wording.beside !== undefined) {
    if (relations.beside !== wording.beside) return undefined;
    score += 0.4;
  }
  if (wording.part !== undefined) {
    if (relations.total !== wording.part) return undefined;
    score += 0.4;
  }
  for (const phrase of compiled.not) if (evidence.phrases.get(phrase) >= least.not) return undefined;
  if (compiled.says.length > 0) {
    const says = strongest(compiled.says, evidence);
    if (says.weight < least.says) return undefined;
    score += says.score;
    nearest = says.weight;
  }
  if (compiled.also.length > 0) {
    const also = strongest(compiled.also, evidence);
    if (also.weight < least.also) return undefined;
    score += 0.3 * also.score;
  }
  if (compiled.about.length > 0) {
    let about = 0;
    for (const subject of compiled.about) about = Math.max(about, evidence.subjects[subject]!);
    if (about < least.about) return undefined;
    const other = otherSubject(evidence, compiled.about);
    score += 0.6 * about - (other > about ? 0.9 * (other - about) : 0);
  }
  const sure = wording.sure ?? 0;
  return score + (sure > 0 ? sure * nearest : sure);
}

function strongest(
  phrases: readonly number[],
  evidence: Evidence,
): { readonly weight: number; readonly score: number } {
  let weight = 0;
  let score = 0;
  for (const phrase of phrases) {
    const found = Math.max(evidence.phrases.get(phrase), evidence.around.get(phrase));
    if (found === 0) continue;
    const words = Math.min(4, vocabulary.lengths[phrase]!);
    const own = found ** 1.5 * (1 + 0.05 * (words - 1)) * (evidence.misspelled.has(phrase) ? 0.9 : 1);
    if (own > score) score = own;
    if (found > weight) weight = found;
  }
  return { weight, score };
}

/** Whether a phrase that rules an indicator out stands near. */
export function ruledOut(
  entry: Entry,
  evidence: Evidence,
  notPhrases: ReadonlyMap<string, readonly number[]>,
): boolean {
  return (notPhrases.get(entry.id) ?? []).some((phrase) => evidence.phrases.get(phrase) >= 0.55);
}
