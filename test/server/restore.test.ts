import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { restoreWarehouse } from "../../pipeline/backup/restoreWarehouse.ts";
import { openWarehouse } from "../../warehouse/openWarehouse.ts";

let broken = true;
vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  return {
    ...real,
    rename: async (from: string, to: string): Promise<void> => {
      if (broken && from.endsWith(".part")) throw Object.assign(new Error("EIO"), { code: "EIO" });
      await real.rename(from, to);
    },
  };
});

test("when the backup does not come into its place, the warehouse of before is where it was", async () => {
  const folder = mkdtempSync(join(tmpdir(), "restore-"));
  const [backup, warehouse] = [join(folder, "b.duckdb"), join(folder, "w.duckdb")];
  for (const file of [backup, warehouse]) await (await openWarehouse(file)).close();
  const before = readFileSync(warehouse);
  await expect(restoreWarehouse(backup, warehouse)).rejects.toThrow();
  expect(readdirSync(folder).toSorted()).toEqual(["b.duckdb", "w.duckdb"]);
  expect(readFileSync(warehouse).equals(before)).toBe(true);

  broken = false;
  copyFileSync(backup, join(folder, "c.duckdb"));
  const { kept } = await restoreWarehouse(join(folder, "c.duckdb"), warehouse);
  expect(readFileSync(kept!).equals(before)).toBe(true);
  rmSync(folder, { recursive: true });
});
