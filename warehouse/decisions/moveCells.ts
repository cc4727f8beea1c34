import type { DuckDBConnection } from "@duckdb/node-api";
import type { Role } from "../../model/observation.ts";
import { touchCells } from "../comparison/touchCells.ts";
import { placeOf, touchPlaces } from "../comparison/touchPlaces.ts";
import { cellOf } from "../load/cells.ts";

const fields = ["indicator", "area", "area_code", "period", "role", "unit"] as const;

const placesOfKey = `
SELECT ${placeOf("o")} FROM observation o WHERE o.key = $1
UNION ALL SELECT ${placeOf("c")} FROM cell c WHERE c.cell IN (SELECT cell FROM observation WHERE key = $1)`;

/**
 * Moves the observations of a key to the cell that they speak for by what was decided; touches cells and places of before
 * and after.
 */
export async function moveCells(connection: DuckDBConnection, key: string): Promise<void> {
  await touchCells(connection, "SELECT cell FROM observation WHERE key = $1", [key]);
  await touchPlaces(connection, placesOfKey, [key]);
  const settled = fields.map(
    (field) => `coalesce(s.change->>'${field}', s.was->>'${field}', CAST(o.${field} AS VARCHAR)) AS ${field}`,
  );
  const found = await connection.runAndReadAll(
    `SELECT o.id, o.cell, o.headline, CAST(o.dims AS VARCHAR) AS dims, ${settled.join(", ")}
     FROM observation o LEFT JOIN settled s ON s.subject = 'observation' AND s.key = o.key WHERE o.key = $1`,
    [key],
  );
  for (const row of found.getRowObjects()) {
    const text = (name: string): string | undefined => (row[name] === null ? undefined : String(row[name]));
    const after = cellOf({
      indicator: text("indicator"),
      area: text("area") ?? "",
      area_code: text("area_code"),
      period: text("period") ?? "",
      role: text("role") as Role,
      unit: text("unit"),
      dims: text("dims") ?? "{}",
      headline: row.headline === true,
    });
    await touchPlaces(connection, "SELECT $1", [text("area_code") ?? text("area") ?? ""]);
    const cell = after === undefined ? null : BigInt(after);
    if (cell === row.cell) continue;
    await connection.run("UPDATE observation SET cell = $2 WHERE id = $1", [row.id as bigint, cell]);
  }
  await touchCells(connection, "SELECT cell FROM observation WHERE key = $1", [key]);
}
