import type { SourceEntry } from "../../../notebooks/app/rows/sources.ts";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { findInQuote } from "./findInQuote.ts";
import { observationsAt, queryRows, textOf } from "./queryRows.ts";
import { repairsOf } from "./repairsOf.ts";

/** How many keys one question may name. */
export const mostKeys = 2000;

/** The way back from observations to their sentences and documents, in the order asked. */
export async function sourcesOf(warehouse: Warehouse, keys: readonly string[]): Promise<SourceEntry[]> {
  const wanted = [...new Set(keys)].slice(0, mostKeys);
  if (wanted.length === 0) return [];
  // Their row numbers first: a search through the keys alone, and not through every column.
  const found = await queryRows(
    warehouse,
    `SELECT id::VARCHAR AS id FROM observation WHERE key IN (SELECT unnest(from_json($1, '["VARCHAR"]')))`,
    [JSON.stringify(wanted)],
  );
  const sources = await sourcesAt(
    warehouse,
    found.map((row) => BigInt(String(row.id))),
  );
  const order = new Map(wanted.map((key, index) => [key, index]));
  return [...sources.values()].sort((a, b) => order.get(a.key)! - order.get(b.key)!);
}

/** The same of observations whose row numbers are known, by those; of documents that stand. */
export async function sourcesAt(
  warehouse: Warehouse,
  ids: readonly bigint[],
): Promise<ReadonlyMap<bigint, SourceEntry>> {
  if (ids.length === 0) return new Map();
  const rows = await queryRows(
    warehouse,
    `SELECT o.id::VARCHAR AS id, o.key, o.indicator, o.value::VARCHAR AS value, o.number, o.unit, o.area, o.period, o.as_of, o.role::VARCHAR AS role,
       o.dims::VARCHAR AS dims, o.quote, o.page, o.start, o."end", o.confidence, o.review, o.reasons, o.document,
       d.name, d.format, d.path, r.title, r.number AS report_number, r.issuer, r.date, r.kind,
       p.text AS passage, p.start AS passage_start, p.layout::VARCHAR AS layout
     FROM ${observationsAt(ids)} o
     JOIN document d ON d.document = o.document AND d.current
     LEFT JOIN report r ON r.report = d.report
     LEFT JOIN passage p ON p.document = o.document AND p.start <= o.start AND o.start < p."end"`,
  );
  const [repairs, findings, decisions] = await Promise.all([
    repairsOf(warehouse, rows),
    findingsOf(warehouse, rows),
    decisionsOf(warehouse, rows),
  ]);
  const entryOf = (row: Record<string, unknown>): SourceEntry => {
    const quote = String(row.quote);
    return {
      key: String(row.key),
      indicator: textOf(row.indicator),
      value: String(row.value),
      number: textOf(row.number),
      unit: textOf(row.unit),
      area: String(row.area),
      period: String(row.period),
      asOf: textOf(row.as_of),
      role: String(row.role),
      dims: String(row.dims),
      quote,
      at: findInQuote(quote, textOf(row.number), {
        text: textOf(row.passage) ?? "",
        offset: Number(row.start) - Number(row.passage_start ?? 0),
      }),
      page: row.page === null ? undefined : Number(row.page),
      confidence: Number(row.confidence),
      review: row.review === true,
      reasons: (row.reasons as string[]) ?? [],
      document: {
        id: String(row.document),
        name: String(row.name),
        title: textOf(row.title),
        number: textOf(row.report_number),
        issuer: textOf(row.issuer),
        date: textOf(row.date),
        kind: textOf(row.kind),
        picture: row.format === "pdf",
      },
      context: contextOf(row),
      repairs: repairs(row),
      findings: findings.filter((finding) => finding.document === row.document && finding.about(row)),
      decisions: decisions.filter((decision) => decision.key === row.key),
    };
  };
  return new Map(rows.map((row) => [BigInt(String(row.id)), entryOf(row)]));
}

/** The whole paragraph, where the quote is only part of it. */
function contextOf(row: Record<string, unknown>): SourceEntry["context"] {
  const text = textOf(row.passage);
  if (text === undefined || text.trim() === String(row.quote).trim()) return undefined;
  const from = Number(row.passage_start);
  return { text, at: { start: Number(row.start) - from, end: Math.min(Number(row.end) - from, text.length) } };
}

/** A finding is about an observation when one of its spans covers the number. */
async function findingsOf(
  warehouse: Warehouse,
  rows: readonly Record<string, unknown>[],
): Promise<
  (SourceEntry["findings"][number] & {
    readonly document: string;
    readonly about: (row: Record<string, unknown>) => boolean;
  })[]
> {
  const found = await queryRows(
    warehouse,
    `SELECT document, "check", severity::VARCHAR AS severity, stated, computed, reason, spans::VARCHAR AS spans
     FROM finding WHERE document IN (SELECT unnest(from_json($1, '["VARCHAR"]')))`,
    [JSON.stringify([...new Set(rows.map((row) => row.document))])],
  );
  return found.map((row) => {
    const spans = JSON.parse(String(row.spans)) as { start: number; end: number }[];
    return {
      document: String(row.document),
      check: String(row.check),
      severity: String(row.severity),
      stated: String(row.stated),
      computed: textOf(row.computed),
      reason: String(row.reason),
      about: (one) => spans.some((span) => span.start < Number(one.end) && Number(one.start) < span.end),
    };
  });
}

async function decisionsOf(
  warehouse: Warehouse,
  rows: readonly Record<string, unknown>[],
): Promise<(SourceEntry["decisions"][number] & { readonly key: string })[]> {
  const found = await queryRows(
    warehouse,
    `SELECT key, verdict, value, "by", "at", why FROM decision
     WHERE subject = 'observation' AND key IN (SELECT unnest(from_json($1, '["VARCHAR"]'))) ORDER BY "at", id`,
    [JSON.stringify(rows.map((row) => row.key))],
  );
  return found.map((row) => ({
    key: String(row.key),
    verdict: String(row.verdict),
    value: textOf(row.value),
    by: String(row.by),
    at: String(row.at),
    why: textOf(row.why),
  }));
}
