import { BIGINT, type DuckDBConnection } from "@duckdb/node-api";
import { appendRows } from "../load/appendRows.ts";
import { areaLevel } from "./areaLevel.ts";
import { endOf, speakers, spoken } from "./speakers.ts";

/** Most cells have one statement: it stands. */
function insertSingle(settled: boolean, several: boolean): string {
  return `INSERT INTO cell
  SELECT
    cell,
    id,
    indicator,
    area,
    area_code,
    ${areaLevel("area", "area_code")},
    period,
    role,
    unit,
    dims,
    series,
    value,
    headline,
    computed,
    confidence,
    CASE WHEN verdict = 'confirm' THEN 'confirmed' WHEN verdict IS NOT NULL THEN 'corrected' WHEN computed THEN 'computed' ELSE 'reported' END,
    concat('[{"observation":"', key, '","document":"', document, '","value":', value, '}]')
  FROM (${speakers("touched", settled)})
  ${several ? "WHERE cell NOT IN (SELECT cell FROM several)" : ""}`;
}

/**
 * Of all that speak of a cell, one stands for it, chosen in this order: what a reviewer decided; the area's own report
 * before another's; a report whose period reaches the end of the cell's period before one that stops earlier; the
 * report on the later period, then of the later date (a date that is only cited decides nothing); the surer reading.
 * The others stay in `sources`.
 */
function insertSeveral(settled: boolean): string {
  return `INSERT INTO cell
  WITH grouped AS (
    SELECT
      cell,
      indicator,
      coalesce(area_code, area) AS place,
      period,
      role,
      headline,
      CASE WHEN headline THEN '' ELSE CAST(dims AS VARCHAR) END AS narrower,
      CASE WHEN headline THEN '' ELSE coalesce(unit, '') END AS counted,
      list({
        id: id, key: key, document: document, area: area, area_code: area_code, unit: unit, dims: dims, series: series,
        value: value, computed: computed, confidence: confidence, verdict: verdict, own: own
      } ORDER BY
        verdict IS NOT NULL DESC,
        own DESC,
        report_end >= ${endOf("period")} DESC,
        report_end DESC,
        dated DESC NULLS LAST,
        confidence DESC,
        document,
        start
      ) AS said,
      count(DISTINCT value) AS ways,
      count(DISTINCT report) AS reports,
      count(DISTINCT report) FILTER (own) AS own_reports
    FROM (${speakers("several", settled)})
    GROUP BY ALL
  )
  SELECT
    cell,
    said[1].id,
    indicator,
    said[1].area,
    said[1].area_code,
    ${areaLevel("said[1].area", "said[1].area_code")},
    period,
    role,
    said[1].unit,
    said[1].dims,
    said[1].series,
    said[1].value,
    headline,
    said[1].computed,
    said[1].confidence,
    CASE
      WHEN said[1].verdict = 'confirm' THEN 'confirmed'
      WHEN said[1].verdict IS NOT NULL THEN 'corrected'
      WHEN ways > 1 AND reports = 1 THEN 'several'
      WHEN ways > 1 AND own_reports = reports THEN 'restated'
      WHEN ways > 1 THEN 'disputed'
      WHEN said[1].computed THEN 'computed'
      ELSE 'reported'
    END,
    to_json(list_transform(said[1:20], lambda one: {observation: one.key, document: one.document, value: one.value}))
  FROM grouped`;
}

/** A derived value stands only where nothing else does. */
const insertDerived = `INSERT INTO cell
SELECT
  cell,
  NULL,
  indicator,
  area,
  area_code,
  ${areaLevel("area", "area_code")},
  period,
  'actual',
  unit,
  dims,
  NULL,
  value,
  headline,
  true,
  confidence,
  'derived',
  to_json(list_transform(sources, lambda one: {observation: one, document: document}))
FROM (
  SELECT v.*, row_number() OVER (PARTITION BY v.cell ORDER BY v.confidence DESC, v.document) AS choice
  FROM derived v
  JOIN document d ON d.document = v.document AND d.current
  WHERE v.cell IN (SELECT cell FROM touched) AND v.cell NOT IN (SELECT cell FROM cell)
)
WHERE choice = 1`;

/** Makes anew the cells with the given hashes, within the transaction of the connection. */
export async function refreshCells(connection: DuckDBConnection, cells: Iterable<bigint>): Promise<void> {
  const list = [...new Set(cells)];
  if (list.length === 0) return;
  await connection.run("CREATE OR REPLACE TEMP TABLE touched (cell BIGINT)");
  await appendRows(connection, "touched", [{ type: BIGINT, values: list }]);
  const settled = (await countOf(connection, "settled WHERE subject = 'observation'")) > 0n;
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE several AS SELECT o.cell ${spoken("touched", settled)} GROUP BY o.cell HAVING count(*) > 1`,
  );
  const several = (await countOf(connection, "several")) > 0n;
  await connection.run("DELETE FROM cell WHERE cell IN (SELECT cell FROM touched)");
  await connection.run(insertSingle(settled, several));
  if (several) await connection.run(insertSeveral(settled));
  await connection.run(insertDerived);
  await connection.run("DROP TABLE several");
  await connection.run("DROP TABLE touched");
}

async function countOf(connection: DuckDBConnection, rows: string): Promise<bigint> {
  const found = await connection.runAndReadAll(`SELECT count(*) FROM ${rows}`);
  return found.getRows()[0]?.[0] as bigint;
}
