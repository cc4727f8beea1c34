import type { MarkSpan } from "../spliceMarks.ts";
import type { Row } from "./flowRows.ts";
import { type MarkCandidate, markCandidates } from "./markCandidates.ts";

/**
 * The marks of the labels `from…to` in the rows of one page, in order: each candidate is used once, marks follow one
 * another as their labels do, and of all ways to place them the likeliest is taken. A label without a candidate is
 * left out rather than guessed.
 */
export function assignMarks(
  rows: readonly Row[],
  body: readonly number[],
  labels: readonly number[],
): Map<number, MarkSpan[]> {
  const wanted = new Map(labels.map((label, index) => [label, index]));
  const candidates: { row: number; mark: MarkCandidate; order: number }[] = [];
  for (const row of body) {
    for (const mark of markCandidates((rows[row] as Row).text)) {
      const order = wanted.get(mark.label);
      if (order !== undefined) candidates.push({ row, mark, order });
    }
  }
  // Best chain of candidates with rising order that do not overlap.
  const best: { score: number; before: number }[] = [];
  candidates.forEach((candidate, index) => {
    let choice = { score: candidate.mark.weight, before: -1 };
    for (let other = 0; other < index; other++) {
      const earlier = candidates[other] as (typeof candidates)[number];
      if (earlier.order >= candidate.order) continue;
      if (earlier.row === candidate.row && earlier.mark.end > candidate.mark.start) continue;
      const score = (best[other] as { score: number }).score + candidate.mark.weight;
      if (score > choice.score) choice = { score, before: other };
    }
    best.push(choice);
  });
  const result = new Map<number, MarkSpan[]>();
  let index = best.reduce((top, choice, at) => (choice.score > (best[top]?.score ?? -1) ? at : top), -1);
  while (index >= 0) {
    const { row, mark } = candidates[index] as (typeof candidates)[number];
    const span = { start: mark.start, end: mark.end, label: String(mark.label) };
    result.set(row, [span, ...(result.get(row) ?? [])]);
    index = (best[index] as { before: number }).before;
  }
  return result;
}
