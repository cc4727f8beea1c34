import { partial, redrawn } from "./marks.ts";

/** `asked`: figures as of their date. `today`: on the areas of July 2025. `former`: on those of June 2025. */
export type Ground = "asked" | "today" | "former";

const begin = "split_part(period, '/', 1)";
const end = "split_part(period, '/', -1)";

/**
 * Headlines at a level, told apart by the boundaries they were counted in: `before` and `after` 1 July 2025, or `across`
 * it (2025 as a whole). `kept` is false where the area of this code was redrawn on that day.
 */
function figures(level: string, wanted: string): string {
  return `
SELECT indicator, area, area_code, period, role, value, unit, status, marks,
  CASE WHEN ${begin} >= '2025-07' THEN 'after' WHEN ${end} < '2025-07' AND ${end} <> '2025' THEN 'before' ELSE 'across' END AS side,
  area_code IS NULL OR area_code NOT IN (SELECT code FROM redrawn WHERE level = ${level}) AS kept
FROM comparison
WHERE headline AND role <> 'context' AND area_level = ${level} AND ${wanted}`;
}

/** Areas made of others: the whole predecessors of today's provinces and communes. */
const predecessors = `
SELECT s.old_code AS part_code, s.new_code AS whole_code, o.name AS part, n.name AS whole, s.split,
  count(*) OVER (PARTITION BY s.new_code) AS parts
FROM succession s
JOIN (SELECT code, max(name) AS name FROM area WHERE geography = '2025-06' AND level = $level GROUP BY code) o ON o.code = s.old_code
JOIN area n ON n.code = s.new_code AND n.geography = '2025-07' AND n.level = $level
WHERE s.level = $level`;

/**
 * The communes of today that lie in a district of before. `split` where one of them also lies in another district: its
 * figures cannot be divided. A commune that was divided within its district does no harm.
 */
const communesOfDistricts = `
SELECT part_code, whole_code, any_value(part) AS part, any_value(whole) AS whole, any_value(homes) > 1 AS split,
  count(*) OVER (PARTITION BY whole_code) AS parts
FROM (
  SELECT s.new_code AS part_code, n.name AS part, o.parent AS whole_code, d.name AS whole,
    (SELECT count(DISTINCT o2.parent) FROM succession s2 JOIN commune o2 ON o2.code = s2.old_code
     WHERE s2.level = 'commune' AND s2.new_code = s.new_code) AS homes
  FROM succession s
  JOIN commune o ON o.code = s.old_code
  JOIN (SELECT code, max(name) AS name FROM area WHERE geography = '2025-06' AND level = 'district' GROUP BY code) d ON d.code = o.parent
  JOIN area n ON n.code = s.new_code AND n.geography = '2025-07' AND n.level = 'commune'
  WHERE s.level = 'commune'
)
GROUP BY part_code, whole_code`;

/** Sums of figures over `part`: only where all parts are whole and have a figure, and where the indicator may be added. */
function summed(from: string, made: string): string {
  return `
SELECT f.indicator, any_value(p.whole) AS area, p.whole_code AS area_code, f.period, f.role,
  CASE
    WHEN bool_or(p.any_split) OR count(DISTINCT f.area_code) < any_value(p.parts) THEN NULL
    WHEN any_value(i.aggregation) = 'ratio' AND any_value(p.parts) > 1 THEN NULL
    ELSE sum(f.value)
  END AS value,
  any_value(f.unit) AS unit,
  CASE
    WHEN bool_or(p.any_split) THEN 'split'
    WHEN count(DISTINCT f.area_code) < any_value(p.parts) THEN 'incomplete'
    WHEN any_value(i.aggregation) = 'ratio' AND any_value(p.parts) > 1 THEN 'ratio'
    WHEN any_value(p.parts) = 1 AND '${made}' = 'summed' THEN any_value(f.status)
    ELSE '${made}'
  END AS status,
  any_value(p.parts)::INTEGER AS parts,
  count(DISTINCT f.area_code)::INTEGER AS reported,
  CASE
    WHEN bool_or(p.any_split) THEN any_value(p.divided)
    ELSE list_transform(list_filter(any_value(p.all_parts), lambda one: NOT list_contains(list(f.area_code), one.code)), lambda one: one.name)
  END AS missing,
  list_distinct(list_filter(flatten(list(f.marks)), lambda one: one <> 'boundary')) AS marks,
  'same' AS ground
FROM ${from} f
JOIN (
  SELECT *, list({code: part_code, name: part}) OVER (PARTITION BY whole_code) AS all_parts, bool_or(split) OVER (PARTITION BY whole_code) AS any_split,
    list(part) FILTER (split) OVER (PARTITION BY whole_code) AS divided
  FROM part
) p ON p.part_code = f.area_code
LEFT JOIN indicator i ON i.id = f.indicator
GROUP BY f.indicator, p.whole_code, f.period, f.role`;
}

/** Figures that stand as they were reported; `status` says where an area was redrawn, so that its years are not alike. */
function asReported(where: string, value = "value", after = "after"): string {
  return `
SELECT indicator, area, area_code, period, role, ${value} AS value, unit,
  CASE WHEN NOT kept AND (side = 'across' OR ${value} IS NULL) THEN 'redrawn' ELSE status END AS status,
  NULL::INTEGER AS parts, NULL::INTEGER AS reported, []::VARCHAR[] AS missing, marks,
  CASE WHEN kept THEN 'same' WHEN side = 'after' THEN '${after}' ELSE side END AS ground
FROM figure WHERE ${where}`;
}

const grounds: Readonly<Record<Ground, string>> = {
  asked: asReported("true"),
  today: `${summed("(SELECT * FROM figure WHERE side = 'before')", "summed")}
UNION ALL BY NAME ${asReported("side <> 'before'", "value", "same")}`,
  former: `${asReported("true", "CASE WHEN kept OR side = 'before' THEN value END")}
UNION ALL BY NAME ${summed("(SELECT * FROM below WHERE side = 'after' AND $level = 'district')", "rebuilt")}`,
};

/**
 * Inhabitants of each code: the latest count up to the year; in one year a report's before an imported one. The
 * gazetteer counts within the boundaries of today.
 */
const persons = `
SELECT area_code, arg_max(persons, 10 * year + trust) AS persons FROM (
  SELECT area_code, year, persons, 1 AS trust FROM population
  UNION ALL
  SELECT code, 2025, population, 0 FROM area
  WHERE geography = '2025-07' AND population > 0 AND (split_part($period, '/', -1) >= '2025-07' OR split_part($period, '/', -1) = '2025')
  UNION ALL
  SELECT area_code, left(period, 4)::INTEGER, value::BIGINT, 2 FROM comparison
  WHERE indicator = 'population.persons' AND headline AND role = 'actual' AND area_level = $level AND value >= 1
) WHERE year <= $year GROUP BY area_code`;

/** What is shown of the figures wanted (a condition) over the areas of a level, on a ground: tables of a query. */
function shown(ground: Ground, wanted: string): string {
  return `redrawn AS (${redrawn}),
figure AS MATERIALIZED (${figures("$level", wanted)}),
commune AS (SELECT code, max(parent) AS parent FROM area WHERE geography = '2025-06' AND level = 'commune' GROUP BY code),
${ground === "former" ? `below AS (${figures("'commune'", wanted)}),` : ""}
part AS (${ground === "former" ? communesOfDistricts : predecessors}),
shown AS (${grounds[ground]})`;
}

/** All headlines of all areas on a ground, in an order that never changes: what an export holds. */
export function groundQuery(ground: Ground): string {
  const levels = ["province", "district", "commune"].map((level) =>
    `(WITH ${shown(ground, "true")}
SELECT indicator, area, area_code, $level AS area_level, period, role, unit, value, status, parts, reported, missing, list_sort(list_distinct(
  CASE WHEN reported < parts THEN list_append(marks, 'incomplete') ELSE marks END)) AS marks FROM shown)`.replaceAll(
      "$level",
      `'${level}'`,
    ),
  );
  return `SELECT * FROM (${levels.join("\nUNION ALL BY NAME\n")}) ORDER BY indicator, area_level, period, role, area_code, area`;
}

/** The comparison of one indicator and period over the areas of a level, on the ground asked for. */
export function compareQuery(ground: Ground): string {
  return `
WITH ${shown(ground, "indicator = $indicator AND period IN ($period, $before)")},
now AS (SELECT * FROM shown WHERE period = $period AND role IN ('actual', 'share')),
person AS (${persons}),
inhabitants AS (
  SELECT part.whole_code, CASE WHEN count(person.persons) = count(*) THEN sum(person.persons) END AS persons
  FROM part LEFT JOIN person ON person.area_code = part.part_code GROUP BY part.whole_code
)
SELECT
  now.area,
  now.area_code,
  now.value,
  now.unit,
  now.status,
  CASE WHEN ${partial("$level", "$period")} THEN 'partial' END AS note,
  CASE WHEN now.value IS NULL THEN NULL ELSE rank() OVER (ORDER BY now.value DESC NULLS LAST) END AS rank,
  b.value AS before,
  now.value - b.value AS change,
  CASE WHEN b.value > 0 THEN round(100 * (now.value - b.value)::DOUBLE / b.value::DOUBLE, 1) END AS change_pct,
  t.value AS target,
  CASE WHEN a.aggregation IS DISTINCT FROM 'ratio' THEN CASE WHEN now.parts IS NULL THEN p.persons ELSE w.persons END END AS persons,
  now.parts,
  now.reported,
  now.missing,
  list_sort(list_distinct(list_concat(now.marks, list_filter([
    CASE WHEN now.reported < now.parts THEN 'incomplete' END,
    CASE WHEN now.status = 'redrawn' OR b.value IS NULL AND now.ground <> 'same' THEN 'boundary' END
  ], lambda one: one IS NOT NULL)))) AS marks,
  (SELECT max(d.basis) FROM definition d
    WHERE d.valid_from = left($period, 4)
      AND ($indicator = d.indicator OR (ends_with(d.indicator, '.*') AND starts_with($indicator, left(d.indicator, length(d.indicator) - 1))))
  ) AS break
FROM now
LEFT JOIN shown b ON b.period = $before AND b.role = now.role AND b.ground = now.ground AND coalesce(b.area_code, b.area) = coalesce(now.area_code, now.area)
LEFT JOIN shown t ON t.period = $period AND t.role = 'target' AND coalesce(t.area_code, t.area) = coalesce(now.area_code, now.area)
LEFT JOIN person p ON p.area_code = now.area_code
LEFT JOIN inhabitants w ON w.whole_code = now.area_code
LEFT JOIN indicator a ON a.id = $indicator
ORDER BY now.value DESC NULLS LAST, now.area`;
}
