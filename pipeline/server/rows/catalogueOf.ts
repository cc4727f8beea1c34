import type { AreaEntry, Catalogue, IndicatorEntry } from "../../../notebooks/app/rows/catalogue.ts";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { queryRows, textOf } from "./queryRows.ts";

/** What the warehouse can compare: indicators and areas that have figures. */
export async function catalogueOf(warehouse: Warehouse, mode: Catalogue["mode"], snapshot: string): Promise<Catalogue> {
  const [indicators, areas] = await Promise.all([indicatorsOf(warehouse), areasOf(warehouse)]);
  return { mode, snapshot, indicators, areas };
}

/** Levels of areas in the order of their letters; by its place each is a bit of a number. */
const levels = ["commune", "district", "office", "province", "village"];
const bitOf = (level: string): number => 1 << levels.indexOf(level);

async function indicatorsOf(warehouse: Warehouse): Promise<IndicatorEntry[]> {
  const rows = await queryRows(
    warehouse,
    // Counted by number before anything is joined, and levels by bits: a tenth of the time that texts take.
    `WITH levelled AS (SELECT place, CASE area_level ${levels.map((level) => `WHEN '${level}' THEN ${bitOf(level)}`).join(" ")} END AS bit FROM place),
     shown AS (
       SELECT kind, count(*) AS n, bit_or(bit) AS bits, count_if(headline AND bit IN (${bitOf("province")}, ${bitOf("district")})) AS headlines
       FROM cell JOIN levelled USING (place) GROUP BY kind),
     counted AS (
       SELECT indicator, sum(n) AS n, bit_or(bits) AS bits, sum(headlines) FILTER (role = 'actual') AS headlines
       FROM shown JOIN kind USING (kind) GROUP BY indicator)
     SELECT coalesce(i.id, c.indicator) AS id, i.topic, i.unit, i.aggregation, i.label_vi AS vi, i.label_en AS en,
       coalesce(c.n, 0)::INTEGER AS count, coalesce(c.headlines, 0)::INTEGER AS headlines, coalesce(c.bits, 0)::INTEGER AS bits
     FROM counted c FULL JOIN indicator i ON i.id = c.indicator ORDER BY 1`,
  );
  return rows.map((row) => {
    const id = String(row.id);
    return {
      id,
      topic: textOf(row.topic) ?? id.split(".")[0]!,
      unit: textOf(row.unit) ?? "",
      aggregation: textOf(row.aggregation) ?? "flow",
      vi: textOf(row.vi) ?? id,
      en: textOf(row.en) ?? id,
      count: Number(row.count),
      headlines: Number(row.headlines),
      levels: levels.filter((level) => (Number(row.bits) & bitOf(level)) !== 0),
    };
  });
}

/** Areas of before July 2025 lead up to their province by the table of areas. */
async function areasOf(warehouse: Warehouse): Promise<AreaEntry[]> {
  const rows = await queryRows(
    warehouse,
    `WITH shown AS (SELECT area, any_value(area_code) AS code, any_value(area_level) AS level FROM place SEMI JOIN cell USING (place) GROUP BY area),
     one AS (SELECT code, level, any_value(name) AS name, any_value(parent) AS parent FROM area WHERE geography = '2025-06' GROUP BY ALL),
     counted AS (
       SELECT area_code AS code, map(list(year::VARCHAR ORDER BY year), list(persons ORDER BY year)) AS people FROM population GROUP BY 1),
     today AS (SELECT code, level, any_value(population) AS persons FROM area WHERE geography = '2025-07' AND population > 0 GROUP BY ALL)
     SELECT s.area AS name, s.code, s.level, to_json(c.people)::VARCHAR AS people, t.persons,
       CASE WHEN s.level = 'province' THEN s.area ELSE coalesce(p2.name, p1.name) END AS province
     FROM shown s
     LEFT JOIN counted c ON c.code = s.code
     LEFT JOIN today t ON t.code = s.code AND t.level = s.level
     LEFT JOIN one a ON a.code = s.code AND a.level = s.level
     LEFT JOIN one p1 ON p1.code = a.parent AND p1.level IN ('province', 'district')
     LEFT JOIN one p2 ON p1.level = 'district' AND p2.code = p1.parent AND p2.level = 'province'
     ORDER BY s.area`,
  );
  const entries = rows.map((row) => ({
    name: String(row.name),
    code: textOf(row.code),
    level: textOf(row.level) ?? "other",
    province: textOf(row.province),
    ...peopleOf(textOf(row.people), row.persons),
  }));
  return [...new Map(entries.map((entry) => [entry.name, entry])).values()];
}

/** Imported counts by year; the gazetteer's count is that of 2025, within the boundaries of then. */
function peopleOf(imported: string | undefined, today: unknown): Pick<AreaEntry, "people"> {
  const people = {
    ...(today === null || today === undefined ? {} : { "2025": Number(today) }),
    ...(imported === undefined ? {} : (JSON.parse(imported) as Record<string, number>)),
  };
  return Object.keys(people).length === 0 ? {} : { people };
}
