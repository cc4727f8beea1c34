import { type DuckDBConnection, LIST, listValue, VARCHAR } from "@duckdb/node-api";
import type { Source } from "./Source.ts";

/** The share of its figures that a document must have in common with another to be a rendition of the same report. */
const alike = 0.3;

/** A document that was loaded: its report and where it came from. */
type Arrival = { readonly report: string; readonly extraction: { readonly snapshot: string }; readonly source: Source };

/**
 * Marks which documents stand for their reports now that more were loaded, and gives those whose standing changed.
 *
 * Documents of one report that have their figures in common are renditions of it: the surest read stands. Documents
 * that have not are different reports under one identity, and both stand. A document that was replaced under its path
 * never stands.
 */
export async function chooseRenditions(
  connection: DuckDBConnection,
  arrivals: readonly Arrival[],
): Promise<readonly string[]> {
  const changed = [...(await supersede(connection, arrivals))];
  const found = await connection.runAndReadAll(
    `SELECT report FROM document WHERE report IN (SELECT unnest($1)) AND status = 'loaded' AND superseded_by IS NULL
     GROUP BY report HAVING count(*) > 1`,
    [listValue(arrivals.map((one) => one.report))],
    [LIST(VARCHAR)],
  );
  const several = new Set(found.getRows().map((row) => String(row[0])));
  for (const { report, extraction } of arrivals) {
    if (several.has(report)) changed.push(...(await choose(connection, report, extraction.snapshot)));
  }
  return changed;
}

async function choose(connection: DuckDBConnection, report: string, document: string): Promise<readonly string[]> {
  const found = await connection.runAndReadAll(
    `SELECT d.document, d.confidence, d.observations, d.current,
       (SELECT count(*) FROM observation a WHERE a.document = d.document
          AND a.key IN (SELECT key FROM observation WHERE document = $2)) AS common
     FROM document d
     WHERE d.report = $1 AND d.status = 'loaded' AND d.superseded_by IS NULL`,
    [report, document],
  );
  const rows = found.getRowObjectsJson().map((row) => ({
    document: String(row.document),
    confidence: Number(row.confidence ?? 0),
    observations: Number(row.observations ?? 0),
    current: row.current === true,
    common: Number(row.common),
  }));
  const own = rows.find((row) => row.document === document);
  if (own === undefined) return [];
  const renditions = rows.filter(
    (row) => row === own || row.common >= alike * Math.max(1, Math.min(row.observations, own.observations)),
  );
  const best = renditions.toSorted(
    (a, b) =>
      Math.round(b.confidence * 100) - Math.round(a.confidence * 100) ||
      b.observations - a.observations ||
      (a.document < b.document ? -1 : 1),
  )[0];
  const changed = renditions.filter((row) => (row === best) !== row.current);
  for (const row of changed) {
    await connection.run("UPDATE document SET current = $2 WHERE document = $1", [row.document, row === best]);
  }
  return changed.map((row) => row.document);
}

/** Retires the documents that stood under the same paths before. */
async function supersede(connection: DuckDBConnection, arrivals: readonly Arrival[]): Promise<readonly string[]> {
  const paths = new Map(
    arrivals.flatMap(({ source, extraction }) =>
      source.path === undefined ? [] : [[source.path, extraction.snapshot]],
    ),
  );
  const found = await connection.runAndReadAll(
    `SELECT document, path FROM document WHERE path IN (SELECT unnest($1)) AND superseded_by IS NULL AND status = 'loaded'`,
    [listValue([...paths.keys()])],
    [LIST(VARCHAR)],
  );
  const older = found.getRows().filter(([document, path]) => paths.get(String(path)) !== document);
  for (const [document, path] of older) {
    await connection.run("UPDATE document SET superseded_by = $2, current = false WHERE document = $1", [
      String(document),
      paths.get(String(path))!,
    ]);
  }
  return older.map(([document]) => String(document));
}
