import type { DuckDBConnection } from "@duckdb/node-api";
import { areaLevel } from "./areaLevel.ts";
import { listMarks, placeMarks, redrawn, spokenMarks } from "./marks.ts";
import { endOf } from "./periodEnds.ts";
import { remarks } from "./remarks.ts";
import { type Circumstances, speakers, spoken } from "./speakers.ts";

/** The columns of `cell`, as the queries below give them. */
const columns =
  "cell, observation, indicator, area, area_code, area_level, period, role, unit, dims, series, value, headline, computed, confidence, status, sources, marks";

/** Rows of `chosen` with their marks. */
function insert(chosen: string, marks: string): string {
  return `INSERT INTO cell (${columns})
  WITH redrawn AS (${redrawn}), chosen AS (${chosen})
  SELECT * EXCLUDE (provisional, cut_short, contradicted), ${marks} AS marks FROM chosen`;
}

/** Most cells have one statement: it stands. */
function insertSingle(circumstances: Circumstances, several: boolean): string {
  return insert(
    `SELECT
    cell,
    id,
    indicator,
    area,
    area_code,
    area_level,
    period,
    role,
    unit,
    dims,
    series,
    value,
    headline,
    computed,
    confidence,
    CASE WHEN verdict = 'confirm' THEN 'confirmed' WHEN verdict IS NOT NULL THEN 'corrected' WHEN computed THEN 'computed' ELSE 'reported' END AS status,
    concat('[{"observation":"', key, '","document":"', document, '","value":', value, '}]') AS sources,
    provisional,
    cut_short,
    contradicted
  FROM (${speakers(circumstances)})
  ${several ? "WHERE cell NOT IN (SELECT cell FROM several)" : ""}`,
    listMarks(spokenMarks),
  );
}

/**
 * Of all that speak of a cell, one stands for it, chosen in this order: what a reviewer decided; the area's own report
 * before another's; a report whose period reaches the end of the cell's period before one that stops earlier; the
 * report on the later period, then of the later date (a date that is only cited decides nothing); the surer reading.
 * The others stay in `sources`.
 */
function insertSeveral(circumstances: Circumstances): string {
  return insert(
    `SELECT
    cell,
    said[1].id,
    indicator,
    said[1].area,
    said[1].area_code AS area_code,
    said[1].area_level AS area_level,
    period,
    role,
    said[1].unit,
    said[1].dims,
    said[1].series,
    said[1].value,
    headline,
    said[1].computed,
    said[1].confidence AS confidence,
    CASE
      WHEN said[1].verdict = 'confirm' THEN 'confirmed'
      WHEN said[1].verdict IS NOT NULL THEN 'corrected'
      WHEN ways > 1 AND reports = 1 THEN 'several'
      WHEN ways > 1 AND own_reports = reports THEN 'restated'
      WHEN ways > 1 THEN 'disputed'
      WHEN said[1].computed THEN 'computed'
      ELSE 'reported'
    END AS status,
    to_json(list_transform(said[1:20], lambda one: {observation: one.key, document: one.document, value: one.value})),
    said[1].provisional AS provisional,
    said[1].cut_short AS cut_short,
    said[1].contradicted AS contradicted
  FROM (
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
        id: id, key: key, document: document, area: area, area_code: area_code, area_level: area_level, unit: unit, dims: dims,
        series: series, value: value, computed: computed, confidence: confidence, verdict: verdict, provisional: provisional,
        cut_short: cut_short, contradicted: contradicted
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
    FROM (${speakers(circumstances)})
    WHERE cell IN (SELECT cell FROM several)
    GROUP BY ALL
  )`,
    listMarks(spokenMarks),
  );
}

/** A derived value stands only where nothing else does. */
const insertDerived = insert(
  `SELECT
  cell,
  NULL,
  indicator,
  area,
  area_code,
  ${areaLevel("area", "area_code")} AS area_level,
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
  to_json(list_transform(sources, lambda one: {observation: one, document: document})),
  false AS provisional,
  false AS cut_short,
  false AS contradicted
FROM (
  SELECT v.*, row_number() OVER (PARTITION BY v.cell ORDER BY v.confidence DESC, v.document) AS choice
  FROM derived v
  JOIN document d ON d.document = v.document AND d.current
  WHERE v.cell IN (SELECT cell FROM touched) AND NOT EXISTS (SELECT 1 FROM cell c WHERE c.cell = v.cell)
)
WHERE choice = 1`,
  listMarks(placeMarks),
);

/** Makes the cells anew that were touched (`touchCells`), within the transaction of the connection. */
export async function refreshCells(connection: DuckDBConnection): Promise<void> {
  await connection.run("CREATE TEMP TABLE IF NOT EXISTS touched (cell BIGINT)");
  const [[touched, settled]] = await ask(
    connection,
    "(SELECT count(*) FROM touched), (SELECT count(*) FROM settled WHERE subject = 'observation')",
  );
  if (touched === 0n) return;
  await connection.run(`CREATE OR REPLACE TEMP TABLE speaker AS ${spoken(settled !== 0n)}`);
  await connection.run(`CREATE OR REPLACE TEMP TABLE remark AS ${remarks}`);
  await connection.run(
    "CREATE OR REPLACE TEMP TABLE several AS SELECT cell FROM speaker GROUP BY cell HAVING count(*) > 1",
  );
  const [[from, to, remarked, several, derived]] = await ask(
    connection,
    `(SELECT coalesce(min(id), 0) FROM speaker), (SELECT coalesce(max(id), -1) FROM speaker), (SELECT count(*) FROM remark),
     (SELECT count(*) FROM several), (SELECT count(*) FROM derived WHERE cell IN (SELECT cell FROM touched))`,
  );
  const circumstances = { settled: settled !== 0n, remarked: remarked !== 0n, from: from!, to: to! };
  await connection.run("DELETE FROM cell WHERE cell IN (SELECT cell FROM touched)");
  await connection.run(insertSingle(circumstances, several !== 0n));
  if (several !== 0n) await connection.run(insertSeveral(circumstances));
  if (derived !== 0n) await connection.run(insertDerived);
  for (const table of ["touched", "speaker", "remark", "several"]) await connection.run(`DROP TABLE ${table}`);
}

async function ask(connection: DuckDBConnection, what: string): Promise<[(bigint | undefined)[]]> {
  const found = await connection.runAndReadAll(`SELECT ${what}`);
  return [found.getRows()[0] as bigint[]];
}
