import type { DuckDBConnection } from "@duckdb/node-api";
import type { Role } from "../../model/observation.ts";
import { touchCells } from "../comparison/touchCells.ts";
import { placeOf, placesOfCells, touchPlaces } from "../comparison/touchPlaces.ts";
import { cellOf } from "../load/cells.ts";
import { numberSaid } from "../load/numberSaid.ts";

const fields = ["indicator", "area", "area_code", "period", "role", "unit"] as const;
/** Those that table `place` has; table `kind` has the others. */
const ofPlace: ReadonlySet<string> = new Set(["area", "area_code"]);

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
  const settled = (field: string): string =>
    `coalesce(s.change->>'${field}', s.was->>'${field}', CAST(o.${field} AS VARCHAR))`;
  const kept = fields.map(
    (field) => `${settled(field)} IS NOT DISTINCT FROM ${ofPlace.has(field) ? "p" : "k"}.${field}`,
  );
  const found = await connection.runAndReadAll(
    `SELECT o.id, o.cell, o.headline, CAST(o.dims AS VARCHAR) AS dims, r.series, ${kept.join(" AND ")} AS kept,
       ${fields.map((field) => `${settled(field)} AS ${field}`).join(", ")}
     FROM observation o JOIN document d ON d.document = o.document JOIN report r ON r.report = d.report
     LEFT JOIN place p ON p.place = o.about LEFT JOIN kind k ON k.kind = o.kind
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
    const after = cellOf(spoken);
    const cell = after === undefined ? null : BigInt(after);
    if (cell === row.cell && (cell === null || row.kept === true)) continue;
    const said = cell === null ? [] : [spoken];
    const { places, kinds } = await numberSaid(connection, { places: said, kinds: said });
    await connection.run("UPDATE observation SET cell = $2, about = $3, kind = $4 WHERE id = $1", [
      row.id as bigint,
      cell,
      places[0] ?? null,
      kinds[0] ?? null,
    ]);
  }
  await touchCells(connection, "SELECT cell FROM observation WHERE key = $1", [key]);
}
