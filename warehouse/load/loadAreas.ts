import { gazetteer, type Unit } from "../../extractors/indicators/areas/gazetteer.ts";
import { predecessors } from "../../extractors/indicators/areas/geography.ts";
import { placeOf, touchPlaces } from "../comparison/touchPlaces.ts";
import type { Warehouse } from "../Warehouse.ts";
import { appendRows } from "./appendRows.ts";
import type { Column } from "./columns/Column.ts";
import { bigint, boolean } from "./columns/fixed.ts";
import { text } from "./columns/text.ts";

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
    await appendRows(connection, "area", areaColumns, units);
    await appendRows(connection, "succession", successionColumns, successions(units));
    await touchPlaces(connection, `SELECT ${placeOf("r")} FROM report r`);
  });
  return true;
}

const areaColumns: readonly Column<Unit>[] = [
  text((unit) => unit.code),
  text((unit) => unit.name),
  text((unit) => unit.level),
  text((unit) => unit.parent),
  text((unit) => unit.geography),
  text((unit) => unit.from),
  text((unit) => unit.to),
  bigint((unit) => unit.population),
];

const successionColumns: readonly Column<Succession>[] = [
  text((row) => row.old),
  text((row) => row.new),
  text((row) => row.level),
  boolean((row) => row.split),
];

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
