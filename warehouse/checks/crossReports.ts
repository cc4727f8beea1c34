import { sqlNumber, sqlReason } from "./reasons.ts";

/** The statement that is shown of a cell, with its sentence. */
export const shownStatement = `
SELECT c.*, o.document, o.quote, o.start, o."end", o.key FROM cell c JOIN observation o ON o.id = c.observation`;

/** A province's report gives a district another figure than the district itself; further apart they speak of different things. */
export const districts: string = `
WITH shown AS (${shownStatement}),
own AS (
  SELECT s.* FROM shown s
  JOIN document d ON d.document = s.document
  JOIN report r ON r.report = d.report AND r.area_code = s.area_code
  WHERE s.role = 'actual' AND s.headline AND s.status <> 'derived'
)
SELECT s.area, s.period, s.indicator, s.value AS stated, first(o.value ORDER BY o.id) AS computed,
  [s.quote, first(o.quote ORDER BY o.id)] AS quotes,
  ${sqlReason("other", "first(d.name ORDER BY o.id)", sqlNumber("first(o.value ORDER BY o.id)"))} AS reason, s.document, s.start, s."end"
FROM own s
JOIN observation o ON o.indicator = s.indicator AND o.area_code = s.area_code AND o.period = s.period AND o.role = s.role
  AND o.dims::VARCHAR = s.dims::VARCHAR AND o.cell <> s.cell AND o.value <> s.value AND o.value BETWEEN s.value / 2 AND s.value * 2 AND NOT o.review
JOIN document d ON d.document = o.document AND d.current
JOIN report r ON r.report = d.report AND r.area_code IS NOT NULL AND r.area_code <> s.area_code
GROUP BY s.area, s.period, s.indicator, s.value, s.quote, s.document, s.start, s."end"
ORDER BY s.area, s.indicator, s.period`;

/** `18 vụ, giảm 25% so với năm 2022`; the report of 2022 makes it another percentage, by more than rounding. */
export const changeRate: string = `
WITH shown AS (${shownStatement}),
claim AS (
  SELECT c.area, c.period, c.indicator, c.value, c.quote, c.document, c.start, c."end", v.value AS now, s.value AS before, s.quote AS earlier,
    round(100 * (v.value::DOUBLE - s.value::DOUBLE) / s.value::DOUBLE * CASE c.dims ->> '$.direction' WHEN 'down' THEN -1 ELSE 1 END, 1) AS rate
  FROM observation c
  JOIN document d ON d.document = c.document AND d.current
  JOIN observation v ON v.document = c.document AND v.quote = c.quote AND v.indicator = c.indicator AND v.area = c.area AND v.period = c.period
    AND v.role = 'actual' AND v.headline AND v.start < c.start
  JOIN shown s ON s.indicator = c.indicator AND coalesce(s.area_code, s.area) = coalesce(c.area_code, c.area) AND s.role = 'actual'
    AND s.headline AND s.status <> 'derived' AND s.document <> c.document AND s.value > 0 AND s.period = (TRY_CAST(c.period AS INTEGER) - 1)::VARCHAR
  WHERE c.role = 'change_pct' AND NOT c.review
)
SELECT area, period, indicator, value AS stated, ${sqlNumber("rate")} AS computed, [quote, earlier] AS quotes,
  ${sqlReason("rate", sqlNumber("now"), sqlNumber("before"), sqlNumber("rate"), sqlNumber("value"))} AS reason, document, start, "end"
FROM claim WHERE abs(rate - value::DOUBLE) > 1
ORDER BY area, indicator, period`;
