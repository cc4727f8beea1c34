import type { Overview } from "../../../notebooks/app/rows/overview.ts";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { coverageOf } from "./coverageOf.ts";
import type { Waiting } from "./openDoubts.ts";
import { queryRows, textOf } from "./queryRows.ts";
import { tallyWaiting } from "./tallyWaiting.ts";

/** Areas of the coverage: those with most indicators. */
const mostAreas = 60;

/**
 * What the warehouse holds, how it covers areas and years, what is doubtful, what waits for a
 * reviewer and what could not be loaded.
 */
export async function overviewOf(warehouse: Warehouse, waits: () => Promise<Waiting>): Promise<Overview> {
  // Indicators missing from one report are one entry.
  const [waiting, counts, coverage, latest, troubles] = await Promise.all([
    waits(),
    queryRows(
      warehouse,
      `SELECT
         (SELECT count(*) FROM document WHERE status = 'loaded')::INTEGER AS documents,
         (SELECT count(*) FROM comparison)::INTEGER AS published,
         (SELECT count(DISTINCT area) FROM comparison)::INTEGER AS areas,
         (SELECT count(*) FROM finding f JOIN document d ON d.document = f.document AND d.current WHERE f.source = 'document')::INTEGER AS findings`,
    ),
    coverageOf(warehouse, mostAreas),
    queryRows(
      warehouse,
      `SELECT f.area, f.period, f."check", string_agg(DISTINCT coalesce(i.label_vi, f.indicator), '; ') AS about, f.severity::VARCHAR AS severity,
         any_value(f.reason) AS reason, any_value(f.stated) AS stated, any_value(f.computed) AS computed, any_value(f.quotes[1]) AS quote, f.document, d.name
       FROM finding f JOIN document d ON d.document = f.document AND d.current LEFT JOIN indicator i ON i.id = f.indicator
       WHERE f.source = 'document'
       GROUP BY f.area, f.period, f."check", f.severity, f.document, d.name, CASE WHEN f."check" = 'coverage' THEN '' ELSE f.key END
       ORDER BY CASE f.severity WHEN 'wrong' THEN 0 WHEN 'unlikely' THEN 1 WHEN 'incomplete' THEN 2 ELSE 3 END, f."check" = 'coverage',
         max(d.loaded) DESC NULLS LAST, min(f.key)
       LIMIT 12`,
    ),
    queryRows(warehouse, "SELECT name, status, reason FROM document WHERE status <> 'loaded' ORDER BY name LIMIT 100"),
  ]);
  const count = (name: string): number => Number(counts[0]?.[name] ?? 0);
  return {
    documents: count("documents"),
    published: count("published"),
    areas: count("areas"),
    waiting: tallyWaiting(waiting, 0).total,
    findings: count("findings"),
    coverage,
    latest: latest.map((row) => ({
      area: String(row.area),
      period: String(row.period),
      check: String(row.check),
      about: textOf(row.about),
      severity: String(row.severity),
      reason: String(row.reason),
      stated: String(row.stated),
      computed: textOf(row.computed),
      quote: textOf(row.quote),
      document: String(row.document),
      name: String(row.name),
    })),
    troubles: troubles.map((row) => ({
      name: String(row.name),
      status: String(row.status),
      reason: textOf(row.reason),
    })),
  };
}
