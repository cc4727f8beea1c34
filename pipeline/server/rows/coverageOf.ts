import type { Overview } from "../../../notebooks/app/rows/overview.ts";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { queryRows, textOf } from "./queryRows.ts";

/** What counts as covered: a headline result on a year of a province or district. Queries in brackets. */
const places = "(SELECT place, area, area_level FROM place WHERE area_level IN ('province', 'district'))";
const kinds = "(SELECT kind, period, indicator FROM kind WHERE role = 'actual' AND length(period) = 4)";

/**
 * How many indicators each of the areas with most of them has in each year: the widest area first, equal ones in the
 * order of their names, at most so many areas.
 *
 * Figures are counted of all areas, indicators only of those with most figures, since an area has no more indicators
 * than figures: a third of the time that counting the indicators of all takes.
 */
export async function coverageOf(warehouse: Warehouse, most: number): Promise<Overview["coverage"]> {
  for (let looked = 2 * most; ; looked *= 8) {
    const likely = await queryRows(
      warehouse,
      // By number first, and only then by name: half the time.
      `SELECT area, sum(n)::INTEGER AS total
       FROM (SELECT place, count(*) AS n FROM cell JOIN ${kinds} USING (kind) WHERE headline GROUP BY place) JOIN ${places} USING (place)
       GROUP BY area ORDER BY total DESC, area LIMIT ${looked + 1}`,
    );
    const rows = await widestOf(warehouse, likely.slice(0, looked), most);
    const next = likely[looked];
    const last = rows.at(-1);
    if (next === undefined || (last?.place === most && isBefore(last, next))) return rows.map(entryOf);
  }
}

type Row = Readonly<Record<string, unknown>>;

/** The widest of some areas, year by year, with the place of each area among them. */
async function widestOf(warehouse: Warehouse, areas: readonly Row[], most: number): Promise<readonly Row[]> {
  return await queryRows(
    warehouse,
    `WITH held AS MATERIALIZED (
       SELECT p.area, any_value(p.area_level) AS level, k.period, count(DISTINCT indicator)::INTEGER AS indicators
       FROM cell JOIN (FROM ${places} WHERE area IN (SELECT unnest(from_json($1, '["VARCHAR"]')))) p USING (place) JOIN ${kinds} k USING (kind)
       WHERE headline GROUP BY p.area, k.period),
     totals AS (SELECT area, sum(indicators)::INTEGER AS total FROM held GROUP BY area),
     placed AS (SELECT *, row_number() OVER (ORDER BY total DESC, area)::INTEGER AS place FROM totals)
     SELECT * FROM held JOIN placed USING (area) WHERE place <= ${most} ORDER BY place, period`,
    [JSON.stringify(areas.map(({ area }) => area))],
  );
}

function isBefore(one: Row, other: Row): boolean {
  const ahead = Number(one.total) - Number(other.total);
  return ahead > 0 || (ahead === 0 && String(one.area) < String(other.area));
}

function entryOf(row: Row): Overview["coverage"][number] {
  return {
    area: String(row.area),
    level: textOf(row.level) ?? "other",
    period: String(row.period),
    indicators: Number(row.indicators),
  };
}
