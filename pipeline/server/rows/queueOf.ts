import type { Facet, ReviewFilter, ReviewQueue } from "../../../notebooks/app/rows/review.ts";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { queryRows } from "./queryRows.ts";
import { sourcesOf } from "./sourcesOf.ts";

/** Figures shown at once; the queue is asked for again when they are done. */
const shown = 60;

/**
 * Figures that wait for a decision, with their worth: how unsure they are, times how much hangs on them. A headline
 * result is what leaders read first; a number of no known indicator hardly counts.
 */
export const waiting = `
  SELECT o.key, o.indicator, o.document, d.name, o.reasons, o.cell, o.quote,
    (1 - o.confidence)
      * CASE WHEN o.headline THEN 3 ELSE 1 END
      * CASE o.role WHEN 'actual' THEN 2 WHEN 'target' THEN 1.5 WHEN 'share' THEN 1 ELSE 0.4 END
      * CASE WHEN o.indicator IS NULL THEN 0.05 ELSE 1 END AS worth
  FROM observation o
  JOIN document d ON d.document = o.document AND d.current
  LEFT JOIN settled s ON s.subject = 'observation' AND s.key = o.key
  WHERE s.key IS NULL AND (o.review OR o.confidence < 0.8)`;

/** The words of a sentence with every number left out: equal for sentences of one wording. */
export const wordingOf = "lower(regexp_replace(quote, '[0-9][0-9.,]*', '#', 'g'))";

const narrowed = `
  SELECT * FROM (${waiting})
  WHERE ($document = '' OR document = $document)
    AND ($indicator = '' OR coalesce(indicator, '-') = $indicator)
    AND ($reason = '' OR list_contains(reasons, $reason))`;

/** The queue of a reviewer, the most worthwhile figures first. */
export async function queueOf(warehouse: Warehouse, filter: ReviewFilter): Promise<ReviewQueue> {
  const values = { document: filter.document ?? "", indicator: filter.indicator ?? "", reason: filter.reason ?? "" };
  const [items, total, documents, indicators, reasons] = await Promise.all([
    queryRows(
      warehouse,
      `WITH first AS (SELECT key, worth, cell, indicator, ${wordingOf} AS wording FROM (${narrowed}) ORDER BY worth DESC, key LIMIT ${shown}),
       alike AS (
         SELECT coalesce(indicator, '-') AS indicator, ${wordingOf} AS wording, count(*)::INTEGER AS same FROM (${waiting})
         WHERE coalesce(indicator, '-') IN (SELECT coalesce(indicator, '-') FROM first) GROUP BY ALL)
       SELECT f.key, f.worth, f.cell::VARCHAR AS cell, f.wording, a.same
       FROM first f LEFT JOIN alike a ON a.wording = f.wording AND a.indicator = coalesce(f.indicator, '-')
       ORDER BY f.worth DESC, f.key`,
      values,
    ),
    queryRows(warehouse, `SELECT count(*)::INTEGER AS n FROM (${narrowed})`, values),
    queryRows(
      warehouse,
      `SELECT document AS value, any_value(name) AS name, count(*)::INTEGER AS count FROM (${waiting}) GROUP BY 1 ORDER BY 3 DESC, 2 LIMIT 300`,
    ),
    facet(warehouse, "coalesce(indicator, '-')", waiting),
    facet(warehouse, "unnest(reasons)", waiting),
  ]);
  const sources = new Map(
    (
      await sourcesOf(
        warehouse,
        items.map((row) => String(row.key)),
      )
    ).map((one) => [one.key, one]),
  );
  const rivals = await rivalsOf(
    warehouse,
    items.flatMap((row) => (row.cell === null ? [] : [String(row.cell)])),
  );
  return {
    total: Number(total[0]?.n ?? 0),
    items: items.flatMap((row) => {
      const source = sources.get(String(row.key));
      if (!source) return [];
      const others = rivals.filter((rival) => rival.cell === row.cell && rival.key !== row.key);
      return [
        {
          ...source,
          worth: Number(row.worth),
          same: Number(row.same ?? 1),
          wording: String(row.wording),
          rivals: others.filter((rival) => Number(rival.value) !== Number(source.value)),
        },
      ];
    }),
    documents: documents.map((row) => ({ value: String(row.value), name: String(row.name), count: Number(row.count) })),
    indicators,
    reasons,
  };
}

async function facet(warehouse: Warehouse, expression: string, from: string): Promise<Facet[]> {
  const rows = await queryRows(
    warehouse,
    `SELECT value, count(*)::INTEGER AS count FROM (SELECT ${expression} AS value FROM (${from})) GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 200`,
  );
  return rows.map((row) => ({ value: String(row.value), count: Number(row.count) }));
}

async function rivalsOf(
  warehouse: Warehouse,
  cells: readonly string[],
): Promise<(ReviewQueue["items"][number]["rivals"][number] & { readonly cell: string })[]> {
  if (cells.length === 0) return [];
  const rows = await queryRows(
    warehouse,
    `SELECT o.cell::VARCHAR AS cell, o.key, o.value::VARCHAR AS value, o.quote, d.name AS document, o.confidence
     FROM observation o JOIN document d ON d.document = o.document AND d.current
     WHERE o.cell IN (SELECT unnest(from_json($1, '["VARCHAR"]'))::BIGINT)
     ORDER BY o.confidence DESC, o.key`,
    [JSON.stringify(cells)],
  );
  return rows.map((row) => ({
    cell: String(row.cell),
    key: String(row.key),
    value: String(row.value),
    quote: String(row.quote),
    document: String(row.document),
    confidence: Number(row.confidence),
  }));
}
