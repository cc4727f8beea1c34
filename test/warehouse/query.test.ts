import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, test } from "vitest";
import { loadExtraction } from "../../warehouse/load/loadExtraction.ts";
import { openWarehouse } from "../../warehouse/openWarehouse.ts";
import { runQuery } from "../../warehouse/query/runQuery.ts";
import { extractionOf, observation } from "./sample.ts";
import { useWarehouse } from "./useWarehouse.ts";

const opened = useWarehouse();

describe("SQL", () => {
  test.each([
    "SELECT * FROM read_text('/etc/passwd')",
    "SELECT * FROM read_csv('/etc/passwd')",
    "COPY observation TO '/tmp/stolen.csv'",
    "ATTACH '/tmp/other.duckdb'",
    "INSTALL httpfs",
    "LOAD httpfs",
    "SET enable_external_access = true",
    "DELETE FROM observation",
    "UPDATE document SET name = 'x'",
    "DROP TABLE observation",
    "CREATE TABLE x (a INTEGER)",
    "PRAGMA database_list; DROP TABLE cell",
    "SELECT 1; DELETE FROM observation",
    "EXPLAIN ANALYZE DELETE FROM observation",
    "EXPLAIN ANALYZE COPY observation TO '/tmp/stolen.csv'",
    "EXPORT DATABASE '/tmp/stolen'",
    "CHECKPOINT",
  ])("that reaches out or changes anything is refused: %s", async (sql) => {
    const { warehouse, rows } = opened();
    await loadExtraction(warehouse, extractionOf("a", ["Xảy ra 28 vụ"], [observation()]), { name: "a" });
    await expect(runQuery(warehouse, sql)).rejects.toThrow();
    expect(await rows("SELECT count(*) FROM observation")).toEqual([["1"]]);
    expect(existsSync("/tmp/stolen.csv")).toBe(false);
  });

  test("that asks what a table holds is answered with a comment on every column", async () => {
    const { rows } = opened();
    expect((await rows("DESCRIBE observation")).length).toBeGreaterThan(20);
    const silent = await rows(
      "SELECT table_name, column_name FROM duckdb_columns() WHERE NOT internal AND comment IS NULL AND table_name <> 'migration'",
    );
    const views = new Set(["published"]);
    expect(silent.filter(([table]) => !views.has(String(table)))).toEqual([]);
  });

  test("gives as many rows as asked for, and says that there are more", async () => {
    const answer = await runQuery(opened().warehouse, "SELECT * FROM range(10)", { limit: 3 });
    expect(answer.rows).toEqual([["0"], ["1"], ["2"]]);
    expect(answer.cut).toBe(true);
  });

  test("that takes too long is stopped", async () => {
    const slow = "SELECT count(*) FROM range(1000000) a, range(1000000) b WHERE a.range + b.range = 7";
    await expect(runQuery(opened().warehouse, slow, { timeout: 100 })).rejects.toThrow(/longer than 100 ms/);
  });
});

describe("opening", () => {
  test("while another process writes says so", async () => {
    const module = resolve(import.meta.dirname, "../../warehouse/openWarehouse.ts");
    const script = `import { openWarehouse } from ${JSON.stringify(module)};
      await openWarehouse(${JSON.stringify(opened().warehouse.file)}).catch((error) => console.log(error.trouble, error.message));`;
    const child = spawnSync(process.execPath, ["--input-type=module-typescript", "-e", script], { encoding: "utf8" });
    expect(child.stdout).toMatch(/^held .*another process is writing/);
  });

  test("for reading what is not there, or is no warehouse, says so", async () => {
    const { folder } = opened();
    await expect(openWarehouse(join(folder, "none.duckdb"), { readOnly: true })).rejects.toMatchObject({
      trouble: "missing",
    });
    await expect(openWarehouse(join(folder, "no", "x.duckdb"))).rejects.toMatchObject({ trouble: "missing" });
    const other = join(folder, "other.duckdb");
    const instance = await DuckDBInstance.fromCache(other);
    const connection = await instance.connect();
    await connection.run("CREATE TABLE mine (a INTEGER)");
    connection.closeSync();
    instance.closeSync();
    await expect(openWarehouse(other)).rejects.toMatchObject({ trouble: "foreign" });
    await expect(openWarehouse(resolve(import.meta.dirname, "query.test.ts"))).rejects.toMatchObject({
      trouble: "foreign",
    });
  });

  test("twice in one process is one warehouse", async () => {
    const { warehouse, rows } = opened();
    const second = await openWarehouse(warehouse.file);
    await loadExtraction(second, extractionOf("a", ["Xảy ra 28 vụ"], [observation()]), { name: "a" });
    expect(await rows("SELECT count(*) FROM observation")).toEqual([["1"]]);
    await second.close();
  });
});
