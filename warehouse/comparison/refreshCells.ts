import { BIGINT, type DuckDBConnection } from "@duckdb/node-api";
import { appendRows } from "../load/appendRows.ts";

/** The last day of a period: `2023` → `2023-12-31`, `2023-01/2023-06` → `2023-06-31` (only ever compared as text). */
function endOf(period: string): string {
  const last = `split_part(${period}, '/', -1)`;
  return `CASE length(${last}) WHEN 4 THEN ${last} || '-12-31' WHEN 7 THEN ${last} || '-31' ELSE ${last} END`;
}

const effective = (field: string): string => `coalesce(s.change->>'${field}', s.was->>'${field}', o.${field})`;

/**
 * Makes the cells of the comparison anew that are listed in the temporary table `touched`.
 *
 * Of all that speak of a cell, one stands for it, chosen in this order: what a reviewer decided; the area's own report
 * before another's; a report whose period reaches the end of the cell's period before one that stops earlier; the
 * report on the later period, then of the later date (a date that is only cited decides nothing); the surer reading.
 * The others stay in `sources`. A derived value stands only where nothing else does.
 */
const several = "SELECT cell FROM candidate GROUP BY cell HAVING count(*) > 1";

const statements: readonly string[] = [
  `CREATE OR REPLACE TEMP TABLE candidate AS
  SELECT
    o.id,
    o.cell,
    o.key,
    o.document,
    ${effective("indicator")} AS indicator,
    ${effective("area")} AS area,
    ${effective("area_code")} AS area_code,
    ${effective("period")} AS period,
    CAST(${effective("role")} AS VARCHAR) AS role,
    ${effective("unit")} AS unit,
    o.dims,
    r.report,
    r.series,
    coalesce(CAST(s.value AS DECIMAL(30, 6)), CAST(s.was->>'value' AS DECIMAL(30, 6)), o.value) AS value,
    o.headline,
    o.computed,
    CASE WHEN s.key IS NULL THEN o.confidence ELSE 1 END AS confidence,
    s.verdict,
    o.start,
    r.area AS report_area,
    coalesce(o.area_code = r.area_code, false) OR o.area = r.area AS own,
    ${endOf("r.period")} AS report_end,
    CASE WHEN r.date_from = 'cited' THEN NULL ELSE r.date END AS dated
  FROM observation o
  JOIN document d ON d.document = o.document AND d.current
  JOIN report r ON r.report = d.report
  LEFT JOIN settled s ON s.subject = 'observation' AND s.key = o.key
  WHERE o.cell IN (SELECT cell FROM touched)
    AND (NOT o.review OR s.verdict IN ('confirm', 'correct', 'remap'))
    AND coalesce(s.verdict, '') NOT IN ('reject', 'merge')`,
  "DELETE FROM cell WHERE cell IN (SELECT cell FROM touched)",
  // Most cells have one statement; to sort and gather is only for the others.
  `INSERT INTO cell
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
  '[{"observation":"' || key || '","document":"' || document || '","value":' || CAST(value AS VARCHAR) || '}]'
FROM candidate
WHERE cell NOT IN (${several})`,
  `INSERT INTO cell
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
  FROM candidate
  WHERE cell IN (${several})
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
FROM grouped`,
  `INSERT INTO cell
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
WHERE choice = 1`,
  "DROP TABLE candidate",
  "DROP TABLE touched",
];

/**
 * The level of an area: by the length of its official code (2 digits a province, 3 a district, 5 a commune), else by
 * the kind its name begins with.
 */
function areaLevel(area: string, code: string): string {
  return `CASE
    WHEN contains(${area}, '/') AND regexp_matches(${area}, '/(Bản|Thôn|Tổ|Ấp|Khóm|Buôn|Làng|Xóm)') THEN 'village'
    WHEN contains(${area}, '/') THEN 'office'
    WHEN length(${code}) = 2 THEN 'province'
    WHEN length(${code}) = 3 THEN 'district'
    WHEN length(${code}) = 5 THEN 'commune'
    WHEN starts_with(${area}, 'Tỉnh') THEN 'province'
    WHEN regexp_matches(${area}, '^(Huyện|Quận|Thị xã|Thành phố)') THEN 'district'
    WHEN regexp_matches(${area}, '^(Xã|Phường|Thị trấn|Đặc khu)') THEN 'commune'
    WHEN regexp_matches(${area}, '^(Bản|Thôn|Tổ|Ấp|Khóm|Buôn|Làng|Xóm)') THEN 'village'
  END`;
}

/** Makes anew the cells with the given hashes, within the transaction of the connection. */
export async function refreshCells(connection: DuckDBConnection, cells: Iterable<bigint>): Promise<void> {
  const list = [...new Set(cells)];
  if (list.length === 0) return;
  await connection.run("CREATE OR REPLACE TEMP TABLE touched (cell BIGINT)");
  await appendRows(connection, "touched", [{ type: BIGINT, values: list }]);
  for (const statement of statements) await connection.run(statement);
}
