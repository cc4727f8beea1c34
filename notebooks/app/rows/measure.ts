import { yearBefore } from "./periods.ts";
import type { Cell } from "./select.ts";

/** How a value is shown: as counted, for 10,000 inhabitants, with the first year as 100, or against the year before. */
export type Measure = "absolute" | "per10000" | "index" | "change";

/**
 * The cells in another measure. A cell loses its value where what it is measured by is missing: no population, no
 * first year, no year before. `population` gives the inhabitants of an area in a period.
 */
export function measureCells(
  cells: readonly Cell[],
  measure: Measure,
  population: (area: string, period: string) => number | undefined,
): Cell[] {
  if (measure === "absolute") return [...cells];
  const values = new Map(cells.map((cell) => [`${cell.area}\n${cell.period}`, cell.value]));
  const first = new Map<string, number>();
  for (const cell of cells) {
    if (cell.value !== undefined && cell.value !== 0 && !first.has(cell.area)) first.set(cell.area, cell.value);
  }
  const measured = (cell: Cell): number | undefined => {
    if (cell.value === undefined) return undefined;
    if (measure === "index") return ratio(cell.value, first.get(cell.area), 100);
    if (measure === "per10000") return ratio(cell.value, inhabitants(cell, population), 10_000);
    const share = ratio(cell.value, values.get(`${cell.area}\n${yearBefore(cell.period)}`), 100);
    return share === undefined ? undefined : share - 100;
  };
  return cells.map((cell) => {
    const value = measured(cell);
    const lost = cell.value !== undefined && value === undefined;
    return { ...cell, value, marks: lost ? [...cell.marks, "incomparable" as const] : cell.marks };
  });
}

/** The inhabitants of an area; of one that stands for its parts, theirs together, if all are known. */
function inhabitants(
  { area, period, parts = [area] }: Cell,
  population: (area: string, period: string) => number | undefined,
): number | undefined {
  const counts = parts.map((part) => population(part, period));
  return counts.every((count) => count !== undefined) ? counts.reduce((sum, count) => sum + count, 0) : undefined;
}

function ratio(value: number, by: number | undefined, times: number): number | undefined {
  return by === undefined || by === 0 ? undefined : (value / by) * times;
}
