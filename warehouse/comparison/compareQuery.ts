/** Headlines as they are reported, by area. */
const reported = `
SELECT area, area_code, period, role, value, unit, status, NULL::INTEGER AS parts, NULL::INTEGER AS reported,
  []::VARCHAR[] AS missing
FROM comparison
WHERE indicator = $indicator AND headline AND role <> 'context' AND area_level = $level`;

/**
 * Headlines of today's provinces: the sum of all the provinces of before that went into one, where each has a figure and
 * the indicator may be added over areas.
 */
const summed = `
SELECT n.name AS area, n.code AS area_code, c.period, c.role,
  CASE
    WHEN any_value(i.aggregation) = 'ratio' AND any_value(p.parts) > 1 THEN NULL
    WHEN bool_or(p.split) THEN NULL
    WHEN count(DISTINCT c.area_code) < any_value(p.parts) THEN NULL
    ELSE sum(c.value)
  END AS value,
  any_value(c.unit) AS unit,
  CASE
    WHEN bool_or(p.split) THEN 'split'
    WHEN count(DISTINCT c.area_code) < any_value(p.parts) THEN 'incomplete'
    WHEN any_value(i.aggregation) = 'ratio' AND any_value(p.parts) > 1 THEN 'ratio'
    WHEN any_value(p.parts) = 1 THEN any_value(c.status)
    ELSE 'summed'
  END AS status,
  any_value(p.parts)::INTEGER AS parts,
  count(DISTINCT c.area_code)::INTEGER AS reported,
  list_filter(any_value(p.names), lambda name: NOT list_contains(list(c.area), name)) AS missing
FROM comparison c
JOIN (
  SELECT s.old_code, s.new_code, s.split, count(*) OVER (PARTITION BY s.new_code) AS parts,
    list(o.name) OVER (PARTITION BY s.new_code) AS names
  FROM succession s
  JOIN (SELECT code, max(name) AS name FROM area WHERE geography = '2025-06' AND level = 'province' GROUP BY code) o
    ON o.code = s.old_code
  WHERE s.level = 'province'
) p ON p.old_code = c.area_code
JOIN area n ON n.code = p.new_code AND n.geography = '2025-07' AND n.level = 'province'
LEFT JOIN indicator i ON i.id = c.indicator
WHERE c.indicator = $indicator AND c.headline AND c.area_level = 'province' AND left(c.period, 4) < '2025' AND $level = 'province'
GROUP BY n.name, n.code, c.period, c.role
UNION ALL BY NAME
SELECT area, area_code, period, role, value, unit, status, NULL::INTEGER AS parts, NULL::INTEGER AS reported, []::VARCHAR[] AS missing
FROM comparison
WHERE indicator = $indicator AND headline AND area_level = 'province' AND left(period, 4) > '2025'`;

/** The comparison of one indicator and period over the areas of a level; of today where told. */
export function compareQuery(today: boolean): string {
  return `
WITH shown AS (${today ? summed : reported}),
now AS (SELECT * FROM shown WHERE period = $period AND role IN ('actual', 'share')),
persons AS (
  SELECT area_code, any_value(persons) AS persons FROM (
    SELECT area_code, persons FROM population WHERE year = $year
    UNION ALL
    SELECT code, population FROM area WHERE geography = '2025-07' AND population IS NOT NULL AND $year >= 2025
    UNION ALL
    SELECT area_code, value::BIGINT FROM comparison
    WHERE indicator = 'population.persons' AND headline AND role = 'actual' AND left(period, 4)::INTEGER = $year
  ) GROUP BY area_code
)
SELECT
  now.area,
  now.area_code,
  now.value,
  now.unit,
  now.status,
  CASE WHEN now.value IS NULL THEN NULL ELSE rank() OVER (ORDER BY now.value DESC NULLS LAST) END AS rank,
  b.value AS before,
  now.value - b.value AS change,
  CASE WHEN b.value > 0 THEN round(100 * (now.value - b.value)::DOUBLE / b.value::DOUBLE, 1) END AS change_pct,
  t.value AS target,
  CASE WHEN a.aggregation IS DISTINCT FROM 'ratio' AND p.persons > 0 THEN round(10000 * now.value::DOUBLE / p.persons, 2) END AS per_10000,
  now.parts,
  now.reported,
  now.missing,
  (SELECT max(d.basis) FROM definition d
    WHERE d.valid_from = left($period, 4)
      AND ($indicator = d.indicator OR (ends_with(d.indicator, '.*') AND starts_with($indicator, left(d.indicator, length(d.indicator) - 1))))
  ) AS break
FROM now
LEFT JOIN shown b ON b.period = $before AND b.role = now.role AND coalesce(b.area_code, b.area) = coalesce(now.area_code, now.area)
LEFT JOIN shown t ON t.period = $period AND t.role = 'target' AND coalesce(t.area_code, t.area) = coalesce(now.area_code, now.area)
LEFT JOIN persons p ON p.area_code = now.area_code
LEFT JOIN indicator a ON a.id = $indicator
ORDER BY now.value DESC NULLS LAST, now.area`;
}
