import type { CheckName, Finding } from "../../../model/finding.ts";
import { placeOf } from "../../comparison/touchPlaces.ts";
import { sqlNumber, sqlReason, writeReason } from "../verdict/reasons.ts";
import { changeRate, districts } from "./crossReports.ts";

/**
 * A question about figures of several documents, asked of a few places at a time: those of table `slice`, and what is
 * shown of their figures in `shown` (`takeSlice`). Its query gives, a row a finding: place, area, period, indicator,
 * stated, computed, quotes, reason, document, and start and end of the number in that document.
 */
export type CrossQuestion = {
  readonly check: CheckName;
  readonly severity: Finding["severity"];
  readonly source: Finding["source"];
  readonly sql: string;
};

/** Two reports give one figure differently; the one shown and the first that differs. */
const contradiction = `
WITH doubted AS MATERIALIZED (
  SELECT s.*, o.document, o.quote, o.start, o."end"
  FROM shown s JOIN observation o ON o.id = s.observation
  WHERE s.status IN ('disputed', 'restated') AND s.headline
),
other AS (
  SELECT s.cell, s.observation, first(o.value ORDER BY o.id) AS value, first(o.quote ORDER BY o.id) AS quote, first(d.name ORDER BY o.id) AS name
  FROM doubted s
  JOIN observation o ON o.cell = s.cell AND o.document <> s.document AND o.value <> s.value AND NOT o.review
  JOIN document d ON d.document = o.document AND d.current
  GROUP BY s.cell, s.observation
)
SELECT s.place, s.area, s.period, s.indicator, s.value AS stated, other.value AS computed, [s.quote, other.quote] AS quotes,
  ${sqlReason("other", "other.name", sqlNumber("other.value"))} || CASE s.status WHEN 'disputed' THEN '${writeReason("disputed")}' ELSE '${writeReason("restated")}' END AS reason, s.document, s.start, s."end"
FROM doubted s JOIN other ON other.observation = s.observation
ORDER BY s.area, s.indicator, s.period`;

/**
 * A draft, the signed copy and a scan of one report differ in a figure: same words, another number. A scan that differs
 * from a printed copy was probably misread.
 */
function renditions(wanted: string): string {
  return `
SELECT ${placeOf("r")} AS place, o.area, o.period, o.indicator, o.value AS stated, any_value(p.value ORDER BY e.document) AS computed, [o.quote, any_value(p.quote ORDER BY e.document)] AS quotes,
  ${sqlReason("other", "any_value(e.name ORDER BY e.document)", sqlNumber("any_value(p.value ORDER BY e.document)"))} || '${writeReason("renditions")}' AS reason,
  o.document, o.start, o."end"
FROM report r
JOIN document d ON d.report = r.report
JOIN document e ON e.report = d.report AND e.document <> d.document AND e.status = 'loaded' AND e.superseded_by IS NULL
JOIN observation o ON o.document = d.document AND NOT o.review
JOIN observation p ON p.document = e.document AND p.key = o.key AND p.value <> o.value AND NOT p.review
WHERE ${placeOf("r")} IN (SELECT place FROM slice) AND d.current AND ${wanted}
GROUP BY ${placeOf("r")}, o.area, o.period, o.indicator, o.value, o.quote, o.document, o.start, o."end"
ORDER BY o.area, o.indicator, o.period, o.document, o.start`;
}
const scanned = "(d.rendition = 'scan' OR e.rendition = 'scan')";

/** `28 vụ, tăng 08` says 20 for the year before; the report of that year says otherwise. */
const change = `
WITH pair AS MATERIALIZED (
  SELECT s.place, s.observation, s.area, s.value AS computed, v.period, v.indicator, v.value AS stated, v.document, v.sources
  FROM shown s
  JOIN derived v ON v.cell = s.cell AND v.value <> s.value AND v.headline
  JOIN document d ON d.document = v.document AND d.current
),
claim AS MATERIALIZED (FROM observation WHERE document IN (SELECT document FROM pair))
SELECT p.place, p.area, p.period, p.indicator, p.stated, p.computed, [c.quote, o.quote] AS quotes,
  ${sqlReason("later", sqlNumber("p.stated"), "p.period", sqlNumber("p.computed"))} AS reason,
  p.document, c.start, c."end"
FROM pair p
JOIN observation o ON o.id = p.observation
LEFT JOIN claim c ON c.document = p.document AND c.key = p.sources[2]
ORDER BY p.area, p.indicator, p.period`;

/**
 * A figure that is ten times the middle of at least two other years of the same area, or a tenth: a separator may be
 * lost. Most series are even enough to be left at the first look.
 */
const range = `
WITH series AS (
  SELECT place, indicator, headline, dims::VARCHAR AS narrower, length(period) AS long, list({period: period, value: value}) AS years
  FROM shown WHERE role = 'actual' GROUP BY ALL HAVING max(value) > 9 * min(value)
),
one AS (SELECT *, unnest(list_distinct(list_transform(years, lambda year: year.period))) AS period FROM series),
others AS (
  SELECT * EXCLUDE (years), list_transform(list_filter(years, lambda year: year.period <> one.period), lambda year: year.value) AS said FROM one
),
uneven AS (SELECT *, list_median(said) AS middle FROM others WHERE len(said) >= 2)
SELECT s.place, s.area, s.period, s.indicator, s.value AS stated, NULL AS computed, [o.quote] AS quotes,
  ${sqlReason("years", sqlNumber("u.middle::DECIMAL(30,6)"))} AS reason, o.document, o.start, o."end"
FROM uneven u
JOIN shown s ON s.role = 'actual' AND s.place = u.place AND s.indicator = u.indicator AND s.headline = u.headline AND s.dims::VARCHAR = u.narrower
  AND s.period = u.period AND s.value > 0 AND (s.value > 9 * u.middle OR s.value * 9 < u.middle)
JOIN observation o ON o.id = s.observation
WHERE u.middle >= 10
ORDER BY s.area, s.indicator, s.period`;

/** A province that breaks an indicator down by district, and leaves some of its districts out, without … at the end. */
const coverage = `
WITH part AS (
  SELECT o.document, o.indicator, o.period, p.code AS province, p.name, o.area_code
  FROM observation o
  JOIN document d ON d.document = o.document AND d.current
  JOIN report r ON r.report = d.report AND length(r.area_code) = 2 AND r.area_code IN (SELECT place FROM slice)
  JOIN (SELECT DISTINCT code, name FROM area WHERE level = 'province' AND geography = '2025-06') p ON p.code = r.area_code
  WHERE o.indicator IS NOT NULL AND o.role = 'actual' AND length(o.area_code) = 3 AND left(o.period, 4) < '2025'
),
district AS (SELECT DISTINCT parent, code, max(name) OVER (PARTITION BY code) AS name FROM area WHERE level = 'district' AND geography = '2025-06'),
named AS (
  SELECT document, indicator, period, province, any_value(name) AS name, list(DISTINCT area_code) AS codes FROM part GROUP BY ALL
)
SELECT n.province AS place, n.name AS area, n.period, n.indicator, len(n.codes)::VARCHAR AS stated, (SELECT count(*) FROM district x WHERE x.parent = n.province)::VARCHAR AS computed,
  []::VARCHAR[] AS quotes,
  ${sqlReason("missing", "(SELECT string_agg(x.name, ', ' ORDER BY x.code) FROM district x WHERE x.parent = n.province AND NOT list_contains(n.codes, x.code))")} AS reason,
  n.document
FROM named n
WHERE len(n.codes) >= 3 AND EXISTS (SELECT 1 FROM district x WHERE x.parent = n.province AND NOT list_contains(n.codes, x.code))
ORDER BY n.name, n.indicator, n.period`;

/** An indicator that an area reported for two years running and no more in the next, though there is a report. */
const vanished = `
WITH yearly AS (SELECT DISTINCT place, area, indicator, period::INTEGER AS year FROM shown WHERE headline AND role = 'actual' AND regexp_full_match(period, '\\d{4}')),
gone AS MATERIALIZED (
  SELECT place, area, indicator, year + 1 AS next FROM yearly a
  WHERE (place, indicator, year - 1) IN (SELECT (place, indicator, year) FROM yearly)
    AND (place, indicator, year + 1) NOT IN (SELECT (place, indicator, year) FROM yearly)
),
told AS (SELECT DISTINCT ${placeOf("r")} AS place, r.period::INTEGER AS year, first(d.document) OVER (PARTITION BY r.report ORDER BY d.document) AS document
  FROM report r JOIN document d ON d.report = r.report AND d.current WHERE ${placeOf("r")} IN (SELECT place FROM slice) AND r.kind = 'report' AND regexp_full_match(r.period, '\\d{4}'))
SELECT t.place, a.area, t.year::VARCHAR AS period, a.indicator, '' AS stated, NULL AS computed, []::VARCHAR[] AS quotes,
  ${sqlReason("vanished", "(t.year - 2)", "(t.year - 1)", "t.year")} AS reason, t.document
FROM told t JOIN gone a ON a.place = t.place AND a.next = t.year
ORDER BY a.area, a.indicator, t.year`;

/** All questions across documents. A new one is a query here. */
export const crossQuestions: readonly CrossQuestion[] = [
  { check: "contradiction", severity: "unlikely", source: "document", sql: contradiction },
  {
    check: "contradiction",
    severity: "unlikely",
    source: "document",
    sql: renditions(`NOT coalesce(${scanned}, false)`),
  },
  { check: "contradiction", severity: "unlikely", source: "extraction", sql: renditions(scanned) },
  { check: "contradiction", severity: "unlikely", source: "document", sql: districts },
  { check: "change", severity: "unlikely", source: "document", sql: change },
  { check: "change", severity: "unlikely", source: "document", sql: changeRate },
  { check: "range", severity: "unlikely", source: "extraction", sql: range },
  { check: "coverage", severity: "incomplete", source: "document", sql: coverage },
  { check: "coverage", severity: "incomplete", source: "document", sql: vanished },
];
