import type { Figure } from "../number/Figure.ts";
import { unitFit } from "../number/units.ts";

/** A total and the figures of a list that may be its parts, with how well their units fit (3 the same noun … 1). */
export type Match = { readonly total: Figure; readonly parts: readonly Figure[]; readonly fit: number };

/**
 * Totals with the parts of a list that count the same thing. Each part goes to the total whose unit fits best, of
 * equals to the nearest before the list; parts that fit none are left out.
 */
export function matchTotals(totals: readonly Figure[], parts: readonly Figure[]): readonly Match[] {
  const groups = new Map<Figure, { readonly parts: Figure[]; fit: number }>();
  for (const part of parts) {
    const best = bestTotal(totals, part);
    if (best === undefined) continue;
    const group = groups.get(best.total) ?? { parts: [], fit: 0 };
    group.parts.push(part);
    group.fit = Math.max(group.fit, best.fit);
    groups.set(best.total, group);
  }
  return [...groups].map(([total, group]) => ({ total, parts: group.parts, fit: group.fit }));
}

function bestTotal(
  totals: readonly Figure[],
  part: Figure,
): { readonly total: Figure; readonly fit: number } | undefined {
  let best: { readonly total: Figure; readonly fit: number } | undefined;
  for (const total of totals) {
    const fit = fitOf(total, part);
    if (fit > 0 && fit >= (best?.fit ?? 0)) best = { total, fit };
  }
  return best;
}

/** A part without a unit (`Quân sự 25, Công an 20`) fits any count. */
function fitOf(total: Figure, part: Figure): number {
  if (part.unit === undefined) return total.kind === "money" ? 0 : 1;
  return unitFit(total.unit, part.unit);
}
