import type { Whole } from "../../../notebooks/app/rows/succession.ts";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { queryRows } from "./queryRows.ts";

/** The communes of today that a commune with figures went into, each with all its parts. */
export async function successionOf(warehouse: Warehouse): Promise<readonly Whole[]> {
  const rows = await queryRows(
    warehouse,
    `WITH held AS (SELECT DISTINCT area_code AS code FROM comparison WHERE area_level = 'commune' AND area_code IS NOT NULL),
     meant AS (
       SELECT DISTINCT new_code FROM succession
       WHERE level = 'commune' AND (old_code IN (SELECT code FROM held) OR new_code IN (SELECT code FROM held))),
     old AS (SELECT code, max(name) AS name FROM area WHERE geography = '2025-06' AND level = 'commune' GROUP BY code)
     SELECT s.new_code AS code, any_value(n.name) AS name,
       to_json(list({code: s.old_code, name: coalesce(old.name, s.old_code), split: s.split} ORDER BY s.old_code))::VARCHAR AS parts
     FROM succession s JOIN meant USING (new_code)
     JOIN area n ON n.code = s.new_code AND n.geography = '2025-07' AND n.level = 'commune'
     LEFT JOIN old ON old.code = s.old_code
     WHERE s.level = 'commune' GROUP BY s.new_code ORDER BY s.new_code`,
  );
  return rows.map((row) => ({
    code: String(row.code),
    name: String(row.name),
    parts: JSON.parse(String(row.parts)) as Whole["parts"],
  }));
}
