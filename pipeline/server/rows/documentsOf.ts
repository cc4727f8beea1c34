import type { DocumentEntry } from "../../../notebooks/app/rows/documents.ts";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import type { Waiting } from "./openDoubts.ts";
import { queryRows, textOf } from "./queryRows.ts";
import { documentNumber } from "./readDoubts.ts";
import { tallyWaiting } from "./tallyWaiting.ts";

/** Documents that the list holds at most. */
const most = 5000;

/** Every document: what was read from it, what waits, or why it was not loaded; those with trouble first, then the newest. */
export async function documentsOf(warehouse: Warehouse, waits: Waiting): Promise<readonly DocumentEntry[]> {
  const rows = await queryRows(
    warehouse,
    `WITH d AS MATERIALIZED (
       SELECT document, report, name, format, status, reason, "current", observations, loaded FROM document
       ORDER BY status = 'loaded', loaded DESC NULLS LAST, name LIMIT ${most}),
     found AS (SELECT document, count(*)::INTEGER AS n FROM finding WHERE source = 'document' GROUP BY 1)
     SELECT ${documentNumber("d")} AS mark, d.document, d.name, d.format, d.status, d.reason, d.current, d.observations, r.title, r.number, r.area, r.period,
       coalesce(found.n, 0) AS findings
     FROM d LEFT JOIN report r ON r.report = d.report
     LEFT JOIN found ON found.document = d.document
     ORDER BY d.status = 'loaded', d.loaded DESC NULLS LAST, d.name`,
  );
  const { documents } = tallyWaiting(waits, 0);
  const waiting = new Map(rows.map((row) => [Number(row.mark), 0]));
  waits.doubts.documents.forEach((number, place) => {
    if (waiting.has(number)) waiting.set(number, documents[place]!);
  });
  return rows.map((row) => ({
    id: String(row.document),
    name: String(row.name),
    title: textOf(row.title),
    number: textOf(row.number),
    area: textOf(row.area),
    period: textOf(row.period),
    format: textOf(row.format),
    status: String(row.status),
    reason: textOf(row.reason),
    current: row.current === true,
    figures: Number(row.observations ?? 0),
    waiting: waiting.get(Number(row.mark)) ?? 0,
    findings: Number(row.findings),
  }));
}
