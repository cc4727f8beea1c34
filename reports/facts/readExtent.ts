import type { Indicator } from "../../model/indicator.ts";
import { runQuery } from "../../warehouse/query/runQuery.ts";
import type { Warehouse } from "../../warehouse/Warehouse.ts";

/** The areas that have published figures, sorted the Vietnamese way. `level` keeps those of one level. */
export async function readAreas(
  warehouse: Warehouse,
  level?: "province" | "district" | "commune",
): Promise<readonly string[]> {
  const where = level === undefined ? "" : `WHERE area_level = '${level}'`;
  const { rows } = await runQuery(warehouse, `SELECT DISTINCT area FROM comparison ${where}`);
  return rows.map(([area]) => String(area)).sort(new Intl.Collator("vi").compare);
}

/** The districts of a province that published figures of the year themselves, at most twelve. */
export async function readDistricts(warehouse: Warehouse, province: string, year: number): Promise<readonly string[]> {
  const { rows } = await runQuery(
    warehouse,
    `SELECT DISTINCT c.area
     FROM comparison c
     JOIN area a ON a.code = c.area_code AND a.level = 'district'
     JOIN area p ON p.code = a.parent AND p.level = 'province'
     WHERE p.name = '${province.replaceAll("'", "''")}' AND c.period = '${year}' AND c.headline`,
  );
  const areas = rows.map(([area]) => String(area)).sort(new Intl.Collator("vi").compare);
  return areas.slice(0, 12);
}

/** The catalogue as the warehouse keeps it, in its order. */
export async function readIndicators(warehouse: Warehouse): Promise<ReadonlyMap<string, Indicator>> {
  const { rows } = await runQuery(warehouse, "SELECT id, topic, unit, aggregation, label_vi, label_en FROM indicator");
  return new Map(
    rows.map((row): [string, Indicator] => {
      const [id = "", topic = "", unit = "", aggregation = "", vi = "", en = ""] = row.map(String);
      return [id, { id, topic, unit, aggregation: aggregation as Indicator["aggregation"], label: { vi, en } }];
    }),
  );
}
