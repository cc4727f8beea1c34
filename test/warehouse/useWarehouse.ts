import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { type OpenOptions, openWarehouse } from "../../warehouse/openWarehouse.ts";
import { runQuery } from "../../warehouse/query/runQuery.ts";
import type { Warehouse } from "../../warehouse/Warehouse.ts";

export type Opened = {
  readonly warehouse: Warehouse;
  readonly folder: string;
  readonly rows: (sql: string) => Promise<readonly (readonly unknown[])[]>;
};

/** A new empty warehouse for each test of a file, taken away after it. */
export function useWarehouse(options: OpenOptions = {}): () => Opened {
  let opened: Opened | undefined;
  beforeEach(async () => {
    const folder = mkdtempSync(join(tmpdir(), "warehouse-"));
    const warehouse = await openWarehouse(join(folder, "a.duckdb"), options);
    opened = { warehouse, folder, rows: async (sql) => (await runQuery(warehouse, sql)).rows };
  });
  afterEach(async () => {
    await opened?.warehouse.close();
    rmSync(opened!.folder, { recursive: true });
  });
  return () => opened!;
}
