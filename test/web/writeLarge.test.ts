import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openWarehouse } from "../../warehouse/openWarehouse.ts";
import { runQuery } from "../../warehouse/query/runQuery.ts";
import { writeLarge } from "./fixture/writeLarge.ts";

test("a large warehouse made by SQL has its figures in the comparison, each with its source", async () => {
  const folder = mkdtempSync(join(tmpdir(), "baocao-large-"));
  try {
    const file = join(folder, "w.duckdb");
    expect(await writeLarge(file, 3, 2, 4)).toBe(24);
    const warehouse = await openWarehouse(file);
    const sound = `SELECT count(*)::INTEGER FROM comparison c JOIN observation o ON o.key = (c.sources->0->>'observation')
      WHERE (o.indicator, o.area, o.area_code, o.period, o.unit, o.value) = (c.indicator, c.area, c.area_code, c.period, c.unit, c.value)`;
    expect((await runQuery(warehouse, sound)).rows).toEqual([[24]]);
    await warehouse.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
