import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, test } from "vitest";
import { loadExtraction } from "../../warehouse/load/loadExtraction.ts";
import { migrate } from "../../warehouse/migrations/migrate.ts";
import { migrations } from "../../warehouse/migrations/migrations.ts";
import { openWarehouse } from "../../warehouse/openWarehouse.ts";
import { runQuery } from "../../warehouse/query/runQuery.ts";
import { extractionOf, observation } from "./sample.ts";
import { fixtures } from "./schemas.ts";

async function inFolder(work: (file: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "migrate-"));
  try {
    await work(join(folder, "old.duckdb"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A warehouse as a version left it: its schema and a few rows. */
async function makeOld(file: string, statements: readonly string[]): Promise<void> {
  const instance = await DuckDBInstance.fromCache(file);
  const connection = await instance.connect();
  for (const statement of statements) await connection.run(statement);
  connection.closeSync();
  instance.closeSync();
}

/** Cells that are about another place, or count something else, than the observation that stands for them. */
const misnumbered = `
SELECT c.cell FROM cell c LEFT JOIN place p USING (place) LEFT JOIN kind k USING (kind) LEFT JOIN observation o ON o.id = c.observation
WHERE p.place IS NULL OR k.kind IS NULL OR o.id IS NOT NULL AND (o.area, o.area_code, o.indicator, o.period, o.role::VARCHAR, o.dims, o.unit)
  IS DISTINCT FROM (p.area, p.area_code, k.indicator, k.period, k.role, k.dims, k.unit)`;

describe.each(fixtures)("a warehouse of schema $version", ({ version, statements }) => {
  test("opens in this version with its figures, and takes new ones", async () => {
    await inFolder(async (file) => {
      await makeOld(file, statements);
      await expect(openWarehouse(file, { readOnly: true })).rejects.toMatchObject(
        version < migrations.length ? { trouble: "older" } : {},
      );
      const warehouse = await openWarehouse(file);
      const ask = async (sql: string): Promise<unknown> => (await runQuery(warehouse, sql)).rows;
      expect(await ask("SELECT max(id) FROM migration")).toEqual([[migrations.at(-1)!.id]]);
      expect(await ask("SELECT value, status, marks FROM comparison WHERE status <> 'derived'")).toEqual([
        ["20", version === 1 ? "reported" : "confirmed", []],
      ]);
      expect(await ask("SELECT family = report FROM report")).toEqual([[true]]);
      expect(await ask("SELECT id, key, worth, reasons FROM doubt")).toEqual(
        version < 6 ? [] : [["2", "k2", 0.05, ["unknown"]]],
      );
      if (version >= 7)
        expect(await ask("SELECT sources::VARCHAR FROM comparison ORDER BY value")).toEqual([
          ['[{"observation":"k1","document":"d1"},{"observation":"k3","document":"d1"}]'],
          ['[{"observation":"k1","document":"d1","value":20.000000}]'],
        ]);
      if (version >= 9)
        expect(await ask("SELECT marks FROM comparison WHERE status = 'derived'")).toEqual([
          [["provisional", "boundary"]],
        ]);
      expect(await ask(misnumbered)).toEqual([]);
      expect(
        await ask("SELECT o.id FROM observation o WHERE (o.cell IS NULL) <> (o.about IS NULL OR o.kind IS NULL)"),
      ).toEqual([]);
      await loadExtraction(warehouse, extractionOf("new", ["Xảy ra 28 vụ"], [observation()]), { name: "new.docx" });
      expect(await ask(misnumbered)).toEqual([]);
      expect(await ask("SELECT value FROM comparison WHERE status <> 'derived' ORDER BY value")).toEqual([
        ["20"],
        ["28"],
      ]);
      expect(await ask("SELECT value FROM published ORDER BY value")).toEqual([["20"], ["28"]]);
      await warehouse.close();
    });
  });
});

test("a warehouse of a newer version is refused", async () => {
  await inFolder(async (file) => {
    await (await openWarehouse(file)).close();
    await makeOld(file, ["INSERT INTO migration VALUES (999, 'to come')"]);
    await expect(openWarehouse(file)).rejects.toMatchObject({ trouble: "newer" });
  });
});

test("a step that fails leaves the schema as it was", async () => {
  await inFolder(async (file) => {
    const instance = await DuckDBInstance.fromCache(file);
    const connection = await instance.connect();
    const broken = {
      id: migrations.length + 1,
      name: "broken",
      statements: ["CREATE TABLE half (a INTEGER)", "nonsense"],
    };
    await expect(migrate(connection, file, [...migrations, broken])).rejects.toThrow();
    const tables = await connection.runAndReadAll("SELECT count(*) FROM duckdb_tables() WHERE table_name = 'half'");
    expect(tables.getRows()).toEqual([[0n]]);
    const last = await connection.runAndReadAll("SELECT max(id) FROM migration");
    expect(last.getRows()).toEqual([[migrations.length]]);
    connection.closeSync();
    instance.closeSync();
  });
});
