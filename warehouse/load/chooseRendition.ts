import { type DuckDBConnection, LIST, listValue, VARCHAR } from "@duckdb/node-api";
import type { Source } from "./Source.ts";

/** A document that was loaded: its report and where it came from. */
type Arrival = { readonly report: string; readonly extraction: { readonly snapshot: string }; readonly source: Source };

/**
 * Marks which documents stand for their reports now that more were loaded, and gives those whose standing changed.
 *
 * Of the renditions of a report one stands: one that could be read (fewer than half of its figures unsure) before one
 * that could not, the signed one, be it scanned, before a draft, a printed one before a scan; then the surest read. A
 * document that was replaced under its path never stands.
 */
export async function chooseRenditions(
  connection: DuckDBConnection,
  arrivals: readonly Arrival[],
): Promise<readonly string[]> {
  const superseded = await supersede(connection, arrivals);
  const found = await connection.runAndReadAll(
    `SELECT document, best FROM (
       SELECT document, current, row_number() OVER (
         report ORDER BY 2 * coalesce(review, 0) <= coalesce(observations, 0) DESC, coalesce(rendition, 'draft') = 'draft', rendition = 'scan',
           round(confidence, 2) DESC, observations DESC, document
       ) = 1 AS best
       FROM document WHERE report IN (SELECT unnest($1)) AND status = 'loaded' AND superseded_by IS NULL
       WINDOW report AS (PARTITION BY report)
     ) WHERE best <> current`,
    [listValue(arrivals.map((one) => one.report))],
    [LIST(VARCHAR)],
  );
  const changed = found.getRows().map(([document, best]) => ({ document: String(document), best: best === true }));
  for (const { document, best } of changed) {
    await connection.run("UPDATE document SET current = $2 WHERE document = $1", [document, best]);
  }
  return [...superseded, ...changed.map((one) => one.document)];
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
