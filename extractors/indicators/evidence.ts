import { competes, type Meaning, meanings, subjectNames } from "./catalogue/compiled.ts";
import { nearness, reach, weights } from "./nearness.ts";
import type { Boards, Nearness } from "./phraseBoards.ts";
import type { Hit } from "./phrases.ts";
import type { Setting } from "./setting.ts";

/** A code of a dimension that the words around a figure speak of. */
export type CodeEvidence = {
  readonly dimension: string;
  readonly code: string;
  readonly weight: number;
  readonly distance: number;
};

/** What the words around a figure say: how near each phrase, subject and cue stands, 0 to 1. */
export type Evidence = {
  readonly phrases: Nearness;
  /** Phrases outside the passage: they may speak for an indicator, never against one. */
  readonly around: Nearness;
  readonly subjects: readonly number[];
  readonly cues: ReadonlyMap<string, number>;
  readonly codes: readonly CodeEvidence[];
  /** The phrases that were matched in spite of a misspelling. */
  readonly misspelled: ReadonlySet<number>;
};

/** What stands outside the passage and bears on all its figures: the cited sentence, the lead-in, the headings. */
export type Surroundings = {
  readonly phrases: ReadonlyMap<number, number>;
  readonly subjects: readonly number[];
  readonly codes: readonly CodeEvidence[];
};

/** The phrases around a passage with their weights. */
export function surroundings(
  headings: readonly Setting[],
  leads: readonly Setting[],
  cited: { readonly setting: Setting; readonly at: number } | undefined,
): Surroundings {
  const phrases = new Map<number, number>();
  const raiseTo = (phrase: number, weight: number): void => {
    if (weight > 0 && (phrases.get(phrase) ?? 0) < weight) phrases.set(phrase, weight);
  };
  headings.forEach((heading, depth) => {
    const weight = weights.headings[Math.min(depth, weights.headings.length - 1)]!;
    for (const hit of heading.hits.slice(0, 60)) raiseTo(hit.phrase, weight);
  });
  leads.forEach((lead, depth) => {
    for (const hit of lead.hits.slice(-60)) raiseTo(hit.phrase, weights.lead - 0.1 * depth);
  });
  if (cited !== undefined) {
    const { hits } = cited.setting;
    for (
      let i = firstHit(hits, cited.at - reach.before);
      i < hits.length && hits[i]!.from < cited.at + reach.after;
      i++
    ) {
      raiseTo(hits[i]!.phrase, citedWeight(cited.setting, cited.at, hits[i]!));
    }
  }
  const subjects = new Array<number>(subjectNames.length).fill(0);
  const codes: CodeEvidence[] = [];
  for (const [phrase, weight] of phrases) {
    const meaning = meanings[phrase];
    if (meaning === undefined) continue;
    raiseSubjects(subjects, meaning, weight);
    for (const { dimension, code } of meaning.codes)
      codes.push({ dimension, code, weight: Math.min(weight, 0.5), distance: 500 });
  }
  return { phrases, subjects, codes };
}

/** How near a phrase stands to a footnote mark at word `at`. */
function citedWeight(setting: Setting, at: number, hit: Hit): number {
  const { clause, sentence } = setting.clauses;
  if (hit.from >= at) return sentence[hit.from] === sentence[at] && hit.from - at < 40 ? weights.citedAfter : 0;
  if (at - hit.from > reach.before) return 0;
  if (clause[hit.from] === clause[at]) return at - hit.from < 30 ? weights.cited : weights.citedClause;
  return sentence[hit.from] === sentence[at] ? weights.citedClause : weights.passage;
}

/** Notes what stands around a passage, for all its figures. */
export function noteSurroundings(boards: Boards, { phrases }: Surroundings): void {
  boards.around.wipe();
  for (const [phrase, weight] of phrases) boards.around.raise(phrase, weight);
}

const nothing: ReadonlySet<number> = new Set();

/** The evidence for figure `at` of a setting; good until the boards are used for the next figure. */
export function gatherEvidence(setting: Setting, at: number, around: Surroundings, boards: Boards): Evidence {
  const { phrases } = boards;
  phrases.wipe();
  const cues = new Map<string, number>();
  const codes: CodeEvidence[] = [...around.codes];
  let misspelled: Set<number> | undefined;
  const subjects = [...around.subjects];
  const figure = setting.figures[at]!;
  const hits = setting.hits;
  for (let i = firstHit(hits, figure.from - reach.before); i < hits.length; i++) {
    const hit = hits[i]!;
    if (hit.from > figure.unitTo + reach.after) break;
    const weight = nearness(setting, at, hit);
    if (phrases.raise(hit.phrase, weight) && !hit.exact) {
      misspelled ??= new Set();
      misspelled.add(hit.phrase);
    }
    const meaning = meanings[hit.phrase];
    if (meaning === undefined) continue;
    raiseSubjects(subjects, meaning, weight);
    for (const cue of meaning.cues) raise(cues, cue, hit.from < figure.from ? weight : weight * 0.5);
    for (const { dimension, code } of meaning.codes) {
      const distance = hit.from >= figure.to ? hit.from - figure.to : figure.from - hit.to + 2;
      codes.push({ dimension, code, weight, distance: distance - 0.5 * (hit.to - hit.from) });
    }
  }
  return { phrases, around: boards.around, subjects, cues, codes, misspelled: misspelled ?? nothing };
}

function raise(map: Map<string, number>, key: string, weight: number): void {
  if ((map.get(key) ?? 0) < weight) map.set(key, weight);
}

function raiseSubjects(subjects: number[], meaning: Meaning, weight: number): void {
  for (const subject of meaning.subjects) if (subjects[subject]! < weight) subjects[subject] = weight;
}

function firstHit(hits: readonly Hit[], from: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The weight of the nearest competing subject that is not among `about`. */
export function otherSubject(evidence: Evidence, about: readonly number[]): number {
  let best = 0;
  evidence.subjects.forEach((weight, subject) => {
    if (competes[subject] && !about.includes(subject) && weight > best) best = weight;
  });
  return best;
}
