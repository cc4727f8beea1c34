import { type DuckDBConnection, type DuckDBValue, LIST, listValue, VARCHAR } from "@duckdb/node-api";
import type { Extraction } from "../../model/extraction.ts";
import type { Report } from "../../model/report.ts";
import { appendRows } from "./appendRows.ts";
import type { Column } from "./columns/Column.ts";
import { bigint, boolean, double, integer } from "./columns/fixed.ts";
import { text } from "./columns/text.ts";
import { renditionOf } from "./renditionOf.ts";
import type { Source } from "./Source.ts";

/** A document to be written; `known` of one that has a row already. */
export type NewDocument = {
  readonly report: string;
  readonly family: string;
  readonly extraction: Extraction;
  readonly source: Source;
  readonly known: boolean;
};

/** Writes the reports of documents: new ones at once, known ones with what is newly known of them. */
export async function writeReports(connection: DuckDBConnection, documents: readonly NewDocument[]): Promise<void> {
  const keys = [...new Set(documents.map((one) => one.report))];
  const found = await connection.runAndReadAll(
    "SELECT report FROM report WHERE report IN (SELECT unnest($1))",
    [listValue(keys)],
    [LIST(VARCHAR)],
  );
  const known = new Set(found.getRows().map((row) => String(row[0])));
  const fresh = new Map<string, NewDocument>();
  const more: NewDocument[] = [];
  for (const one of documents) {
    if (known.has(one.report) || fresh.has(one.report)) more.push(one);
    else fresh.set(one.report, one);
  }
  await appendRows(connection, "report", reportColumns, [...fresh.values()]);
  for (const one of more) await writeReport(connection, one);
}

const reportColumns: readonly Column<NewDocument>[] = [
  text((one) => one.report),
  ...(
    [
      "kind",
      "number",
      "issuer",
      "title",
      "area",
      "area_code",
      "period",
      "as_of",
      "series",
      "date",
      "dateFrom",
    ] satisfies (keyof Report)[]
  ).map((field) => text<NewDocument>(({ extraction }) => extraction.report[field])),
  text((one) => one.family),
];

/** Writes what is newly known of a report: a later rendition may add the number and the date that a draft lacks. */
async function writeReport(
  connection: DuckDBConnection,
  { report: key, family, extraction }: NewDocument,
): Promise<void> {
  const { report } = extraction;
  await connection.run(
    `INSERT INTO report VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
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
      family,
    ],
  );
}

/** Writes the rows of documents that were read. */
export async function writeDocuments(connection: DuckDBConnection, documents: readonly NewDocument[]): Promise<void> {
  for (const one of documents.filter((document) => document.known)) {
    await putDocument(connection, one.extraction.snapshot, one.source, valuesOf(one));
  }
  const fresh = documents
    .filter((document) => !document.known)
    .map((one) => ({ id: one.extraction.snapshot, source: one.source, values: valuesOf(one) }));
  await appendRows(connection, "document", documentColumns, fresh);
}

type DocumentRow = { readonly id: string; readonly source: Source; readonly values: ReturnType<typeof valuesOf> };

const documentColumns: readonly Column<DocumentRow>[] = [
  text((row) => row.id),
  text((row) => row.values.report),
  text((row) => row.source.name),
  text((row) => row.source.path),
  bigint((row) => row.source.bytes),
  text((row) => row.values.format),
  text((row) => row.values.status),
  text(() => undefined),
  boolean((row) => row.values.current),
  text(() => undefined),
  text((row) => row.values.extractor),
  text((row) => row.values.repair),
  text((row) => row.values.catalogue),
  integer((row) => row.values.pages),
  integer((row) => row.values.characters),
  integer((row) => row.values.observations),
  integer((row) => row.values.review),
  double((row) => row.values.confidence),
  text((row) => row.source.at),
  text((row) => row.values.rendition),
];

function valuesOf({ report, extraction }: NewDocument) {
  const { observations, document, plain, versions } = extraction;
  const sure = observations.reduce((sum, one) => sum + one.confidence, 0);
  return {
    report,
    format: document.format,
    status: "loaded",
    current: true,
    extractor: versions.extractor,
    repair: versions.repair,
    catalogue: versions.catalogue,
    pages: document.pages?.length,
    characters: plain.text.length,
    observations: observations.length,
    review: observations.filter((one) => one.review).length,
    confidence: observations.length === 0 ? undefined : sure / observations.length,
    rendition: renditionOf(extraction),
  };
}

/** Writes under which paths documents were met, each once. */
export async function writeCopies(
  connection: DuckDBConnection,
  items: readonly { readonly extraction: { readonly snapshot: string }; readonly source: Source }[],
): Promise<void> {
  await connection.runAndReadAll(
    `INSERT INTO copy
     SELECT DISTINCT document, path FROM (SELECT unnest($1) AS document, unnest($2) AS path)
     EXCEPT SELECT document, path FROM copy WHERE document IN (SELECT unnest($1))`,
    [
      listValue(items.map((item) => item.extraction.snapshot)),
      listValue(items.map((item) => item.source.path ?? item.source.name)),
    ],
    [LIST(VARCHAR), LIST(VARCHAR)],
  );
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
  "rendition",
] as const;

type Values = Partial<Record<(typeof renewed)[number], DuckDBValue | undefined>>;

async function putDocument(
  connection: DuckDBConnection,
  snapshot: string,
  source: Source,
  values: Values,
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
