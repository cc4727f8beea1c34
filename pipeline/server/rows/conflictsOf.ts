import type { Conflict, Conflicts } from "../../../notebooks/app/rows/conflicts.ts";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { queryRows } from "./queryRows.ts";
import { sourcesOf } from "./sourcesOf.ts";

/** Figures shown at once. */
const shown = 100;

const differing =
  "FROM cell JOIN kind USING (kind) JOIN place USING (place) WHERE status IN ('disputed', 'several', 'restated')";

/** Figures on which statements differ, the gravest first: what different bodies say, then one report, then a later one. */
export async function conflictsOf(warehouse: Warehouse, indicator: string): Promise<Conflicts> {
  const [rows, facets] = await Promise.all([
    queryRows(
      warehouse,
      `SELECT cell::VARCHAR AS cell, indicator, area, period, status,
         json_extract_string(sources, '$[*].observation') AS keys, count(*) OVER ()::INTEGER AS total
       ${differing} AND ($indicator = '' OR indicator = $indicator)
       ORDER BY CASE status WHEN 'disputed' THEN 0 WHEN 'several' THEN 1 ELSE 2 END, headline DESC, indicator, area, period
       LIMIT ${shown}`,
      { indicator },
    ),
    queryRows(
      warehouse,
      `SELECT indicator AS value, count(*)::INTEGER AS count ${differing} GROUP BY 1 ORDER BY 2 DESC, 1`,
    ),
  ]);
  const keysOf = (row: Record<string, unknown>): readonly string[] => (row.keys as string[] | null) ?? [];
  const sources = new Map((await sourcesOf(warehouse, rows.flatMap(keysOf))).map((one) => [one.key, one]));
  return {
    total: Number(rows[0]?.total ?? 0),
    items: rows.map((row) => ({
      cell: String(row.cell),
      indicator: String(row.indicator),
      area: String(row.area),
      period: String(row.period),
      status: String(row.status) as Conflict["status"],
      statements: [...new Set(keysOf(row))].flatMap((key) => sources.get(key) ?? []),
    })),
    indicators: facets.map((row) => ({ value: String(row.value), count: Number(row.count) })),
  };
}
