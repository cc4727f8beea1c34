/**
 * A query: the figures of the cells in `touched` that a finding bears on. `cut_short`: what stands behind the figure ends
 * in “…”, or lacks districts (an indicator that vanished has nothing stated). `contradicted`: arithmetic speaks against it. A finding that a reviewer rejected is none.
 */
export const remarks = `
WITH standing AS (
  SELECT f.document, f."check", f.severity, f.indicator, f.area, f.period, f.stated, f.spans
  FROM finding f
  WHERE f.severity <> 'rounded'
    AND NOT EXISTS (SELECT 1 FROM settled s WHERE s.subject = 'finding' AND s.key = f.key AND s.verdict = 'reject')
),
placed AS (
  SELECT document, severity, unnest(from_json(spans, '[{"start": "INTEGER"}]')) AS span, generate_subscripts(from_json(spans, '["JSON"]'), 1) AS nth
  FROM standing WHERE document IN (SELECT document FROM observation WHERE cell IN (SELECT cell FROM touched))
)
SELECT id, bool_or(cut_short) AS cut_short, bool_or(contradicted) AS contradicted FROM (
  SELECT o.id, p.severity = 'incomplete' AS cut_short, p.severity <> 'incomplete' AS contradicted
  FROM placed p JOIN observation o ON o.document = p.document AND o.start = p.span.start
  WHERE (p.severity <> 'incomplete' OR p.nth = 1) AND o.cell IN (SELECT cell FROM touched)
  UNION ALL
  SELECT o.id, true, false
  FROM standing f JOIN observation o ON o.indicator = f.indicator AND o.period = f.period AND o.area = f.area
  WHERE f."check" = 'coverage' AND f.stated <> '' AND o.cell IN (SELECT cell FROM touched)
)
GROUP BY id`;

/**
 * True of the findings across documents that comparing the places of table `slice` replaces: theirs, and those of
 * before places were noted. An SQL expression.
 */
export const comparedHere = "scope = 'warehouse' AND (place IS NULL OR place IN (SELECT place FROM slice))";

/** A query: the cells that these findings bear on. */
export const cellsOfCrossFindings = `
WITH f AS MATERIALIZED (FROM finding WHERE ${comparedHere})
SELECT o.cell FROM f JOIN observation o ON o.document = f.document AND o.start = CAST(f.spans->0->>'start' AS INTEGER)
UNION
SELECT o.cell FROM f JOIN observation o ON f."check" = 'coverage' AND f.indicator = o.indicator AND f.period = o.period AND f.area = o.area`;
