import { frameOf } from "../../warehouse/exports/exportTable.ts";
import type { Warehouse } from "../../warehouse/Warehouse.ts";
import type { Row } from "./row.ts";

/** The findings of a warehouse, with the documents' own words: for the analyst, so nothing is masked. */
export async function findingRows(warehouse: Warehouse): Promise<readonly Row[]> {
  const { rows, columns } = await frameOf(warehouse, "findings", { unmasked: true });
  return Array.from({ length: rows }, (_, at) =>
    Object.fromEntries(
      columns.map(({ name, kind, values }) => {
        const value = values[at];
        return [name, kind === "json" && typeof value === "string" ? JSON.parse(value) : value];
      }),
    ),
  );
}
