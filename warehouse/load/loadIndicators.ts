import type { Indicator } from "../../model/indicator.ts";
import type { Warehouse } from "../Warehouse.ts";

/** Writes the catalogue into table `indicator`, where it differs from what stands there. True if anything was written. */
export async function loadIndicators(warehouse: Warehouse, indicators: readonly Indicator[]): Promise<boolean> {
  const wanted = indicators.map((one) =>
    JSON.stringify([one.id, one.topic, one.unit, one.aggregation, one.label.vi, one.label.en, one.notes ?? null]),
  );
  const known = await warehouse.read(async (connection) => {
    const found = await connection.runAndReadAll(
      "SELECT id, topic, unit, aggregation, label_vi, label_en, notes FROM indicator",
    );
    return new Set(found.getRowsJson().map((row) => JSON.stringify(row)));
  });
  if (known.size === wanted.length && wanted.every((row) => known.has(row))) return false;
  await warehouse.write(async (connection) => {
    await connection.run("DELETE FROM indicator");
    for (const one of indicators) {
      await connection.run("INSERT OR REPLACE INTO indicator VALUES ($1, $2, $3, $4, $5, $6, $7)", [
        one.id,
        one.topic,
        one.unit,
        one.aggregation,
        one.label.vi,
        one.label.en,
        one.notes ?? null,
      ]);
    }
  });
  return true;
}
