import { placeOf } from "../../comparison/touchPlaces.ts";
import { sqlNumber, sqlReason } from "../verdict/reasons.ts";

/** A province's report gives a district another figure than the district itself; further apart they speak of different things. */
export const districts: string = `
WITH told AS MATERIALIZED (
  SELECT o.id, o.cell, o.indicator, o.area_code, o.period, o.dims, o.value, o.quote, d.name
  FROM observation o
  JOIN document d ON d.document = o.document AND d.current
  JOIN report r ON r.report = d.report AND r.area_code IS NOT NULL AND r.area_code <> o.area_code
  WHERE o.area_code IN (SELECT place FROM slice) AND o.role = 'actual' AND NOT o.review
),
pair AS MATERIALIZED (
  SELECT s.*, o.id AS other, o.value AS computed, o.quote AS said, o.name
  FROM shown s
  JOIN told o ON o.indicator = s.indicator AND o.area_code = s.area_code AND o.period = s.period
    AND o.dims::VARCHAR = s.dims::VARCHAR AND o.cell <> s.cell AND o.value <> s.value AND o.value BETWEEN s.value / 2 AND s.value * 2
  WHERE s.role = 'actual' AND s.headline
)
SELECT s.place, s.area, s.period, s.indicator, s.value AS stated, first(s.computed ORDER BY s.other) AS computed,
  [o.quote, first(s.said ORDER BY s.other)] AS quotes,
  ${sqlReason("other", "first(s.name ORDER BY s.other)", sqlNumber("first(s.computed ORDER BY s.other)"))} AS reason, o.document, o.start, o."end"
FROM pair s
JOIN observation o ON o.id = s.observation
JOIN document d ON d.document = o.document
JOIN report r ON r.report = d.report AND r.area_code = s.area_code
GROUP BY s.place, s.area, s.period, s.indicator, s.value, o.quote, o.document, o.start, o."end"
ORDER BY s.area, s.indicator, s.period`;

/** `18 vụ, giảm 25% so với năm 2022`; the report of 2022 makes it another percentage, by more than rounding. */
export const changeRate: string = `
WITH rate AS MATERIALIZED (
  FROM observation c WHERE c.role = 'change_pct' AND NOT c.review AND ${placeOf("c")} IN (SELECT place FROM slice)
),
base AS MATERIALIZED (
  FROM observation v WHERE v.document IN (SELECT document FROM rate) AND v.role = 'actual' AND v.headline
),
claim AS MATERIALIZED (
  SELECT s.place, s.observation, c.area, c.period, c.indicator, c.value, c.quote, c.document, c.start, c."end", v.value AS now, s.value AS before,
    round(100 * (v.value::DOUBLE - s.value::DOUBLE) / s.value::DOUBLE * CASE c.dims ->> '$.direction' WHEN 'down' THEN -1 ELSE 1 END, 1) AS rate
  FROM rate c
  JOIN document d ON d.document = c.document AND d.current
  JOIN base v ON v.document = c.document AND v.quote = c.quote AND v.indicator = c.indicator AND v.area = c.area AND v.period = c.period
    AND v.start < c.start
  JOIN shown s ON s.indicator = c.indicator AND s.place = ${placeOf("c")} AND s.role = 'actual'
    AND s.headline AND s.value > 0 AND s.period = (TRY_CAST(c.period AS INTEGER) - 1)::VARCHAR
)
SELECT c.place, c.area, c.period, c.indicator, c.value AS stated, c.rate::DECIMAL(30, 6) AS computed, [c.quote, o.quote] AS quotes,
  ${sqlReason("rate", sqlNumber("c.now"), sqlNumber("c.before"), sqlNumber("c.rate"), sqlNumber("c.value"))} AS reason, c.document, c.start, c."end"
FROM claim c JOIN observation o ON o.id = c.observation AND o.document <> c.document
WHERE abs(c.rate - c.value::DOUBLE) > 1
ORDER BY c.area, c.indicator, c.period`;
