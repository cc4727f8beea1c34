import { LIST, listValue, VARCHAR } from "@duckdb/node-api";
import type { Indicator } from "../../model/indicator.ts";
import type { Warehouse } from "../Warehouse.ts";

/** A row of table `indicator`, its columns in order. */
function rowOf({ id, topic, unit, aggregation, label, notes }: Indicator): readonly (string | null)[] {
  return [id, topic, unit, aggregation, label.vi, label.en, notes ?? null];
}

/** Writes the catalogue into table `indicator`, where it differs from what stands there. True if anything was written. */
export async function loadIndicators(warehouse: Warehouse, indicators: readonly Indicator[]): Promise<boolean> {
  const rows = indicators.map(rowOf);
  const known = await warehouse.read(async (connection) => {
    const found = await connection.runAndReadAll(
      "SELECT id, topic, unit, aggregation, label_vi, label_en, notes FROM indicator",
    );
    return new Set(found.getRowsJson().map((row) => JSON.stringify(row)));
  });
  if (known.size === rows.length && rows.every((row) => known.has(JSON.stringify(row)))) return false;
  const [first = []] = rows;
  const columns = first.map((_, at) => rows.map((row) => row[at]!));
  const places = columns.map((_, at) => `unnest($${at + 1})`);
  await warehouse.write(async (connection) => {
    await connection.run("DELETE FROM indicator");
    if (columns.length === 0) return;
    // A row that was deleted in this transaction still holds its key: it is replaced.
    await connection.run(
      `INSERT OR REPLACE INTO indicator SELECT ${places.join(", ")}`,
      columns.map((values) => listValue(values)),
      columns.map(() => LIST(VARCHAR)),
    );
  });
  return true;
}
