import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api";
import type { Extraction } from "../../model/extraction.ts";
import type { Report } from "../../model/report.ts";
import type { Source } from "./Source.ts";

/** Writes a report, or what is newly known of it: a later rendition may add the number and the date that a draft lacks. */
export async function writeReport(connection: DuckDBConnection, key: string, report: Report): Promise<void> {
  await connection.run(
    `INSERT INTO report VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     ON CONFLICT (report) DO UPDATE SET
       number = coalesce(excluded.number, number),
       issuer = coalesce(excluded.issuer, issuer),
       title = coalesce(excluded.title, title),
       area_code = coalesce(excluded.area_code, area_code),
       as_of = coalesce(excluded.as_of, as_of),
       "date" = CASE WHEN coalesce(date_from, 'cited') = 'cited' THEN coalesce(excluded."date", "date") ELSE "date" END,
       date_from = CASE WHEN coalesce(date_from, 'cited') = 'cited' THEN coalesce(excluded.date_from, date_from) ELSE date_from END`,
    [
      key,
      report.kind,
      report.number ?? null,
      report.issuer ?? null,
      report.title ?? null,
      report.area,
      report.area_code ?? null,
      report.period,
      report.as_of ?? null,
      report.series,
      report.date ?? null,
      report.dateFrom ?? null,
    ],
  );
}

/** Writes the row of a document that was read. */
export async function writeDocument(
  connection: DuckDBConnection,
  report: string,
  extraction: Extraction,
  source: Source,
): Promise<void> {
  const { observations, document, plain, versions } = extraction;
  const review = observations.filter((one) => one.review).length;
  const sure = observations.reduce((sum, one) => sum + one.confidence, 0);
  await putDocument(connection, extraction.snapshot, source, {
    report,
    format: document.format,
    status: "loaded",
    current: true,
    extractor: versions.extractor,
    repair: versions.repair,
    catalogue: versions.catalogue,
    pages: document.pages?.length ?? null,
    characters: plain.text.length,
    observations: observations.length,
    review,
    confidence: observations.length === 0 ? null : sure / observations.length,
  });
}

/** Writes a document that could not be read, or must not be: its name, its hash and the reason. */
export async function writeRefused(
  connection: DuckDBConnection,
  snapshot: string,
  source: Source,
  status: "failed" | "quarantined",
  reason: string,
): Promise<void> {
  await putDocument(connection, snapshot, source, { status, reason, current: false });
}

/** Columns that a renewed reading sets; name, path and size stay those of the first. */
const renewed = [
  "report",
  "format",
  "status",
  "reason",
  "current",
  "extractor",
  "repair",
  "catalogue",
  "pages",
  "characters",
  "observations",
  "review",
  "confidence",
  "loaded",
] as const;

async function putDocument(
  connection: DuckDBConnection,
  snapshot: string,
  source: Source,
  values: Partial<Record<(typeof renewed)[number], DuckDBValue>>,
): Promise<void> {
  const all = { ...values, loaded: source.at ?? null };
  const columns = renewed.map((name) => `"${name}"`).join(", ");
  const updates = renewed.map((name) => `"${name}" = excluded."${name}"`).join(", ");
  const marks = renewed.map((_, index) => `$${index + 5}`).join(", ");
  await connection.run(
    `INSERT INTO document (document, name, path, bytes, ${columns}) VALUES ($1, $2, $3, $4, ${marks})
     ON CONFLICT (document) DO UPDATE SET ${updates}`,
    [snapshot, source.name, source.path ?? null, source.bytes ?? null, ...renewed.map((name) => all[name] ?? null)],
  );
}
