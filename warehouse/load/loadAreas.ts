import { BIGINT, BOOLEAN, VARCHAR } from "@duckdb/node-api";
import { gazetteer, type Unit } from "../../extractors/indicators/areas/gazetteer.ts";
import { predecessors } from "../../extractors/indicators/areas/geography.ts";
import type { Warehouse } from "../Warehouse.ts";
import { appendRows } from "./appendRows.ts";

type Succession = { readonly old: string; readonly new: string; readonly level: string; readonly split: boolean };

/** Writes the gazetteer into the tables `area` and `succession`, where it is not there yet. True if anything was written. */
export async function loadAreas(warehouse: Warehouse): Promise<boolean> {
  const { units } = gazetteer();
  const known = await warehouse.read(async (connection) => {
    const found = await connection.runAndReadAll("SELECT count(*) FROM area");
    return Number(found.getRows()[0]?.[0]);
  });
  if (known === units.length) return false;
  await warehouse.write(async (connection) => {
    await connection.run("DELETE FROM area");
    await connection.run("DELETE FROM succession");
    await appendRows(connection, "area", areaColumns(units));
    const rows = successions(units);
    await appendRows(connection, "succession", [
      { type: VARCHAR, values: rows.map((row) => row.old) },
      { type: VARCHAR, values: rows.map((row) => row.new) },
      { type: VARCHAR, values: rows.map((row) => row.level) },
      { type: BOOLEAN, values: rows.map((row) => row.split) },
    ]);
  });
  return true;
}

function areaColumns(units: readonly Unit[]): Parameters<typeof appendRows>[2] {
  return [
    { type: VARCHAR, values: units.map((unit) => unit.code) },
    { type: VARCHAR, values: units.map((unit) => unit.name) },
    { type: VARCHAR, values: units.map((unit) => unit.level) },
    { type: VARCHAR, values: units.map((unit) => unit.parent ?? null) },
    { type: VARCHAR, values: units.map((unit) => unit.geography) },
    { type: VARCHAR, values: units.map((unit) => unit.from ?? null) },
    { type: VARCHAR, values: units.map((unit) => unit.to ?? null) },
    { type: BIGINT, values: units.map((unit) => (unit.population === undefined ? null : BigInt(unit.population))) },
  ];
}

function successions(units: readonly Unit[]): readonly Succession[] {
  const since = units.filter((unit) => unit.geography === "2025-07");
  const communes = since.flatMap((unit) =>
    unit.made.map(({ code, split }): Succession => ({ old: code, new: unit.code, level: "commune", split })),
  );
  const provinces = since
    .filter((unit) => unit.level === "province")
    .flatMap((unit) =>
      predecessors(unit.code).map(
        ({ area, split }): Succession => ({ old: area.code, new: unit.code, level: "province", split }),
      ),
    );
  return [...provinces, ...communes];
}
