import type { Figure } from "./figures.ts";
import { unitFit } from "./units.ts";

/** A total and the figures of a list that may be its parts, with how well their units fit (3 the same noun … 1). */
export type Match = { readonly total: Figure; readonly parts: readonly Figure[]; readonly fit: number };

/**
 * Totals with the parts of a list that count the same thing. Parts are grouped by what they count; each group goes to
 * the total whose unit fits best, of equals the nearest before it, and no total takes two groups.
 */
export function matchTotals(totals: readonly Figure[], parts: readonly Figure[]): readonly Match[] {
  const groups = new Map<string, Figure[]>();
  for (const part of parts) groups.set(part.kind, [...(groups.get(part.kind) ?? []), part]);
  const pairs = [...groups.values()].flatMap((group) =>
    totals.map((total, index) => ({ total, parts: group, index, fit: fitOf(total, group) })),
  );
  const taken = new Set<Figure | readonly Figure[]>();
  const matches: Match[] = [];
  for (const pair of pairs.toSorted((a, b) => b.fit - a.fit || b.index - a.index)) {
    if (pair.fit === 0 || taken.has(pair.total) || taken.has(pair.parts)) continue;
    taken.add(pair.total).add(pair.parts);
    matches.push({ total: pair.total, parts: pair.parts, fit: pair.fit });
  }
  return matches;
}

/** Parts without a unit (`Quân sự 25, Công an 20`) fit any count; else the best fit of one of them counts. */
function fitOf(total: Figure, group: readonly Figure[]): number {
  if (group.every((part) => part.unit === undefined)) return total.kind === "money" ? 0 : 1;
  return Math.max(...group.map((part) => unitFit(total.unit, part.unit)));
}
