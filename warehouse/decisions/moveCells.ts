import type { DuckDBConnection } from "@duckdb/node-api";
import type { Role } from "../../model/observation.ts";
import { touchCells } from "../comparison/touchCells.ts";
import { placeOf, placesOfCells, touchPlaces } from "../comparison/touchPlaces.ts";
import { cellOf } from "../load/cells.ts";
import { numberSaid } from "../load/numberSaid.ts";

const fields = ["indicator", "area", "area_code", "period", "role", "unit"] as const;

const placesOfKey = `
SELECT ${placeOf("o")} FROM observation o WHERE o.key = $1
UNION ALL ${placesOfCells("SELECT cell FROM observation WHERE key = $1")}`;

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
    `SELECT o.id, o.headline, CAST(o.dims AS VARCHAR) AS dims, r.series, ${settled.join(", ")}
     FROM observation o JOIN document d ON d.document = o.document JOIN report r ON r.report = d.report
     LEFT JOIN settled s ON s.subject = 'observation' AND s.key = o.key WHERE o.key = $1`,
    [key],
  );
  for (const row of found.getRowObjects()) {
    const text = (name: string): string | undefined => (row[name] === null ? undefined : String(row[name]));
    const spoken = {
      indicator: text("indicator"),
      area: text("area") ?? "",
      area_code: text("area_code"),
      period: text("period") ?? "",
      role: text("role") as Role,
      unit: text("unit"),
      dims: text("dims") ?? "{}",
      headline: row.headline === true,
      series: text("series"),
    };
    await touchPlaces(connection, "SELECT $1", [spoken.area_code ?? spoken.area]);
    const cell = cellOf(spoken);
    const { places, kinds } = await numberSaid(connection, {
      places: cell === undefined ? [] : [spoken],
      kinds: cell === undefined ? [] : [spoken],
    });
    await connection.run("UPDATE observation SET cell = $2, about = $3, kind = $4 WHERE id = $1", [
      row.id as bigint,
      cell === undefined ? null : BigInt(cell),
      places[0] ?? null,
      kinds[0] ?? null,
    ]);
  }
  await touchCells(connection, "SELECT cell FROM observation WHERE key = $1", [key]);
}
