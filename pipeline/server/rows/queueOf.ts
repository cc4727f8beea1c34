import type { DuckDBConnection } from "@duckdb/node-api";
import type { Facet, ReviewFilter, ReviewQueue } from "../../../notebooks/app/rows/review.ts";
import type { SourceEntry } from "../../../notebooks/app/rows/sources.ts";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { askRows, queryRows } from "./queryRows.ts";
import { sourcesOf } from "./sourcesOf.ts";
import { narrowed, waiting, wordingOf } from "./waiting.ts";

/** Figures shown at once; the queue is asked for again when they are done. */
const shown = 60;

/** The queue of a reviewer, the most worthwhile figures first. */
export async function queueOf(warehouse: Warehouse, filter: ReviewFilter): Promise<ReviewQueue> {
  const { items, total, documents, indicators, reasons } = await warehouse.read((connection) =>
    askQueue(connection, filter),
  );
  const rivals = await rivalsOf(
    warehouse,
    items.flatMap((row) => (row.cell === null ? [] : [String(row.cell)])),
  );
  const keys = [...items.map((row) => String(row.key)), ...rivals.map((rival) => rival.key)];
  const sources = new Map((await sourcesOf(warehouse, keys)).map((one) => [one.key, one]));
  return {
    total,
    items: items.flatMap((row) => {
      const source = sources.get(String(row.key));
      if (!source) return [];
      const others = rivals.flatMap((rival): SourceEntry[] => {
        const other = rival.cell === row.cell && rival.key !== row.key ? sources.get(rival.key) : undefined;
        return other && Number(other.value) !== Number(source.value) ? [other] : [];
      });
      return [
        {
          ...source,
          worth: Number(row.worth),
          same: Number(row.same ?? 1),
          wording: String(row.wording),
          rivals: others,
        },
      ];
    }),
    documents: documents.map((row) => ({ value: String(row.value), name: String(row.name), count: Number(row.count) })),
    indicators,
    reasons,
  };
}

/** The waiting figures are found once, then counted in every way. */
async function askQueue(connection: DuckDBConnection, filter: ReviewFilter) {
  await connection.run(`CREATE TEMP TABLE waits AS ${waiting}`);
  const { sql, values } = narrowed(filter, "waits");
  const facet = async (expression: string): Promise<Facet[]> => {
    const rows = await askRows(
      connection,
      `SELECT value, count(*)::INTEGER AS count FROM (SELECT ${expression} AS value FROM waits) GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 200`,
    );
    return rows.map((row) => ({ value: String(row.value), count: Number(row.count) }));
  };
  const items = await askRows(
    connection,
    `WITH first AS (SELECT key, worth, cell, indicator, ${wordingOf} AS wording FROM (${sql}) ORDER BY worth DESC, key LIMIT ${shown}),
     alike AS (
       SELECT coalesce(indicator, '-') AS indicator, ${wordingOf} AS wording, count(*)::INTEGER AS same FROM waits
       WHERE coalesce(indicator, '-') IN (SELECT coalesce(indicator, '-') FROM first) GROUP BY ALL)
     SELECT f.key, f.worth, f.cell::VARCHAR AS cell, f.wording, a.same
     FROM first f LEFT JOIN alike a ON a.wording = f.wording AND a.indicator = coalesce(f.indicator, '-')
     ORDER BY f.worth DESC, f.key`,
    values,
  );
  const [counted] = await askRows(connection, `SELECT count(*)::INTEGER AS n FROM (${sql})`, values);
  const documents = await askRows(
    connection,
    "SELECT document AS value, any_value(name) AS name, count(*)::INTEGER AS count FROM waits GROUP BY 1 ORDER BY 3 DESC, 2 LIMIT 300",
  );
  const indicators = await facet("coalesce(indicator, '-')");
  const reasons = await facet("unnest(reasons)");
  return { items, total: Number(counted?.n ?? 0), documents, indicators, reasons };
}

/** How many figures wait that a filter means. */
export async function countOf(warehouse: Warehouse, filter: ReviewFilter): Promise<number> {
  const { sql, values } = narrowed(filter);
  const [row] = await queryRows(warehouse, `SELECT count(*)::INTEGER AS n FROM (${sql})`, values);
  return Number(row?.n ?? 0);
}

/** The keys of waiting figures that a filter means, at most so many. */
export async function keysOf(warehouse: Warehouse, filter: ReviewFilter, most: number): Promise<readonly string[]> {
  const { sql, values } = narrowed(filter);
  const rows = await queryRows(warehouse, `SELECT DISTINCT key FROM (${sql}) ORDER BY key LIMIT ${most}`, values);
  return rows.map((row) => String(row.key));
}

/** Rivals of a figure that are looked at. */
const mostRivals = 6;

async function rivalsOf(
  warehouse: Warehouse,
  cells: readonly string[],
): Promise<readonly { readonly cell: string; readonly key: string }[]> {
  if (cells.length === 0) return [];
  const rows = await queryRows(
    warehouse,
    `SELECT o.cell::VARCHAR AS cell, o.key
     FROM observation o JOIN document d ON d.document = o.document AND d.current
     WHERE o.cell IN (SELECT unnest(from_json($1, '["VARCHAR"]'))::BIGINT)
     QUALIFY row_number() OVER (PARTITION BY o.cell ORDER BY o.confidence DESC, o.key) <= ${mostRivals}
     ORDER BY o.confidence DESC, o.key`,
    [JSON.stringify(cells)],
  );
  return rows.map((row) => ({ cell: String(row.cell), key: String(row.key) }));
}
