import type { DuckDBConnection } from "@duckdb/node-api";
import type { Source } from "./Source.ts";

/** The share of its figures that a document must have in common with another to be a rendition of the same report. */
const alike = 0.3;

/** The cells of the comparison that a document speaks for. */
export async function cellsOf(connection: DuckDBConnection, document: string): Promise<readonly bigint[]> {
  const found = await connection.runAndReadAll(
    `SELECT DISTINCT cell FROM observation WHERE document = $1 AND cell IS NOT NULL
     UNION SELECT DISTINCT cell FROM derived WHERE document = $1`,
    [document],
  );
  return found.getRows().map((row) => row[0] as bigint);
}

/**
 * Marks which document stands for its report now that one more was loaded, and gives the documents whose standing
 * changed.
 *
 * Documents of one report that have their figures in common are renditions of it: the surest read stands. Documents
 * that have not are different reports under one identity, and both stand. A document that was replaced under its path
 * never stands.
 */
export async function chooseRendition(
  connection: DuckDBConnection,
  report: string,
  document: string,
  source: Source,
): Promise<readonly string[]> {
  const changed = await supersede(connection, document, source);
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
  if (own === undefined) return changed;
  const renditions = rows.filter(
    (row) =>
      row.document === document || row.common >= alike * Math.max(1, Math.min(row.observations, own.observations)),
  );
  const best = renditions.toSorted(
    (a, b) =>
      Math.round(b.confidence * 100) - Math.round(a.confidence * 100) ||
      b.observations - a.observations ||
      (a.document < b.document ? -1 : 1),
  )[0];
  for (const row of renditions) {
    const stands = row.document === best?.document;
    if (stands === row.current) continue;
    await connection.run("UPDATE document SET current = $2 WHERE document = $1", [row.document, stands]);
    changed.push(row.document);
  }
  return changed;
}

/** Retires the documents that stood under the same path before. */
async function supersede(connection: DuckDBConnection, document: string, source: Source): Promise<string[]> {
  if (source.path === undefined) return [];
  const found = await connection.runAndReadAll(
    `SELECT d.document FROM document d
     WHERE d.path = $1 AND d.document <> $2 AND d.superseded_by IS NULL AND d.status = 'loaded'`,
    [source.path, document],
  );
  const older = found.getRows().map((row) => String(row[0]));
  for (const one of older) {
    await connection.run("UPDATE document SET superseded_by = $2, current = false WHERE document = $1", [
      one,
      document,
    ]);
  }
  return older;
}
