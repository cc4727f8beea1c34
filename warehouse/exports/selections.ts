/** What can be exported, and the query that gives it, in an order that never changes. */
export const selections: Readonly<Record<string, string>> = {
  observations: `
SELECT o.key, d.name AS document, o.document AS snapshot, o.indicator, o.value, o.number, o.unit, o.area, o.area_code,
  o.period, o.as_of, CAST(o.role AS VARCHAR) AS role, o.dims, o.headline, o.computed, o.implied,
  CAST(o.approx AS VARCHAR) AS approx, o.quote, o.page, o.start, o."end", o.confidence, o.review, o.reasons,
  s.verdict AS decision, coalesce(s.value, s.was->>'value') AS decided_value
FROM observation o
JOIN document d ON d.document = o.document
LEFT JOIN settled s ON s.subject = 'observation' AND s.key = o.key
ORDER BY d.name, o.document, o.start, o.id`,
  published: "SELECT * EXCLUDE (place) FROM published ORDER BY indicator, area, period, role, headline DESC, key",
  comparison:
    "SELECT * FROM comparison ORDER BY indicator, area, period, role, headline DESC, CAST(dims AS VARCHAR), unit, value",
  findings: `
SELECT f.key, f."check", CAST(f.severity AS VARCHAR) AS severity, f.area, f.period, f.indicator, f.stated, f.computed,
  f.quotes, f.reason, f.source, f.scope, d.name AS document, f.document AS snapshot, f.spans, s.verdict AS decision
FROM finding f
LEFT JOIN document d ON d.document = f.document
LEFT JOIN settled s ON s.subject = 'finding' AND s.key = f.key
WHERE coalesce(d.current, true)
ORDER BY d.name, f.document, f."check", CAST(f.spans->0->>'start' AS INTEGER), f.key`,
  repairs:
    "SELECT d.name AS document, r.* EXCLUDE (document, place) FROM repair r JOIN document d ON d.document = r.document ORDER BY d.name, r.document, r.start",
  documents: "SELECT * EXCLUDE (path) FROM document ORDER BY name, document",
  reports: "SELECT * FROM report ORDER BY area, period, report",
  decisions: 'SELECT * FROM decision ORDER BY "at", id',
  indicators: "SELECT * FROM indicator ORDER BY id",
  areas: "SELECT * FROM area ORDER BY geography, code",
  messages:
    "SELECT d.name AS document, m.rule, m.severity, m.reason FROM message m JOIN document d ON d.document = m.document ORDER BY ALL",
};

/** The names of what can be exported. */
export const selectionNames: readonly string[] = Object.keys(selections);
