import type { DocumentView } from "../../../notebooks/app/rows/document.ts";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { queryRows, textOf } from "./queryRows.ts";

/** A document with its text and all its figures in reading order, or `undefined` if there is none of that hash. */
export async function documentOf(warehouse: Warehouse, id: string): Promise<DocumentView | undefined> {
  const [head, passages, figures, findings, repairs] = await Promise.all([
    queryRows(
      warehouse,
      `SELECT d.*, r.title, r.number, r.issuer, r.date, r.area, r.period
       FROM document d LEFT JOIN report r ON r.report = d.report WHERE d.document = $1`,
      [id],
    ),
    queryRows(warehouse, `SELECT type, start, "end", page, text FROM passage WHERE document = $1 ORDER BY ordinal`, [
      id,
    ]),
    queryRows(
      warehouse,
      `SELECT o.key, o.start, o."end", o.indicator, o.value::VARCHAR AS value, o.unit, o.area, o.period,
         o.role::VARCHAR AS role, o.confidence, o.review, s.verdict
       FROM observation o LEFT JOIN settled s ON s.subject = 'observation' AND s.key = o.key
       WHERE o.document = $1 ORDER BY o.start, o."end"`,
      [id],
    ),
    queryRows(
      warehouse,
      `SELECT f."check", coalesce(i.label_vi, f.indicator) AS about, f.severity::VARCHAR AS severity, f.reason, f.stated, f.computed
       FROM finding f LEFT JOIN indicator i ON i.id = f.indicator WHERE f.document = $1 ORDER BY f.severity, f.key`,
      [id],
    ),
    queryRows(warehouse, "SELECT count(*)::INTEGER AS n FROM repair WHERE document = $1 AND applied", [id]),
  ]);
  const row = head[0];
  if (!row) return undefined;
  return {
    id,
    name: String(row.name),
    title: textOf(row.title),
    number: textOf(row.number),
    issuer: textOf(row.issuer),
    date: textOf(row.date),
    area: textOf(row.area),
    period: textOf(row.period),
    status: String(row.status),
    reason: textOf(row.reason),
    repairs: Number(repairs[0]?.n ?? 0),
    hasPictures: row.format === "pdf",
    passages: passages.map((one) => ({
      type: String(one.type),
      start: Number(one.start),
      end: Number(one.end),
      page: one.page === null ? undefined : Number(one.page),
      text: String(one.text),
    })),
    figures: figures.map((one) => ({
      key: String(one.key),
      start: Number(one.start),
      end: Number(one.end),
      indicator: textOf(one.indicator),
      value: String(one.value),
      unit: textOf(one.unit),
      area: String(one.area),
      period: String(one.period),
      role: String(one.role),
      confidence: Number(one.confidence),
      review: one.review === true,
      verdict: textOf(one.verdict),
    })),
    findings: findings.map((one) => ({
      check: String(one.check),
      about: textOf(one.about),
      severity: String(one.severity),
      reason: String(one.reason),
      stated: String(one.stated),
      computed: textOf(one.computed),
    })),
  };
}
