import type { AreaEntry } from "./catalogue.ts";
import { yearOf } from "./periods.ts";
import type { Rows } from "./rows.ts";

/**
 * The inhabitants of an area in the year of a period, or of the last year known before it: as reports give them, else
 * as the warehouse has them from elsewhere.
 */
export function populationOf(
  rows: Rows | undefined,
  areas: readonly AreaEntry[],
): (area: string, period: string) => number | undefined {
  const known = new Map<string, Map<number, number>>();
  for (const { name, people } of areas) {
    if (people) known.set(name, new Map(Object.entries(people).map(([year, count]) => [Number(year), count])));
  }
  for (let row = 0; rows && row < rows.length; row++) {
    if (!rows.headline.get(row) || rows.role.get(row) !== "actual") continue;
    const area = rows.area.get(row);
    if (!known.has(area)) known.set(area, new Map());
    known.get(area)!.set(yearOf(rows.period.get(row)), rows.value.get(row));
  }
  return (area, period) => {
    const years = known.get(area);
    if (!years) return undefined;
    const fitting = [...years.keys()].filter((year) => year <= yearOf(period)).sort((a, b) => b - a)[0];
    return fitting === undefined ? undefined : years.get(fitting);
  };
}
