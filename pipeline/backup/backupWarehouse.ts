import { existsSync } from "node:fs";
import { open, realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { openWarehouse } from "../../warehouse/openWarehouse.ts";
import type { Holding } from "../../warehouse/readThrough.ts";
import { WarehouseError } from "../../warehouse/Warehouse.ts";
import { Fault } from "../fault.ts";
import { fileFault } from "../fileFault.ts";
import { findServer } from "../handover/findServer.ts";
import { copyAside, copyDatabase } from "./copyAside.ts";

/**
 * Copies a warehouse as it was committed last into one file, read through before it gets its name. A server that holds
 * the warehouse goes on answering, and writes again once the file is copied.
 */
export async function backupWarehouse(warehouse: string, out: string): Promise<Holding> {
  await checkTarget(warehouse, out);
  const aside = await copyAside(out, (part) => holding(warehouse, () => copyDatabase(warehouse, part)));
  await aside.take().catch(async (error: unknown) => {
    await aside.drop();
    throw fileFault(error, out);
  });
  return aside.holding;
}

/** Runs `work` while no one writes: here by a lock for reading, or by the server that holds the warehouse. */
async function holding(warehouse: string, work: () => Promise<void>): Promise<void> {
  try {
    const opened = await openWarehouse(warehouse, { readOnly: true, older: true });
    return await opened.hold(work).finally(() => opened.close());
  } catch (error) {
    if (!(error instanceof WarehouseError) || error.trouble !== "held") throw error;
    const server = await findServer(warehouse);
    if (!server) throw error;
    await server.hold(work);
  }
}

/** Only an earlier backup is written over: never the warehouse itself, nor a file that is something else. */
async function checkTarget(warehouse: string, out: string): Promise<void> {
  if (!existsSync(out)) return;
  const same = existsSync(warehouse) && (await realpath(warehouse)) === (await realpath(out));
  if (same || resolve(warehouse) === resolve(out) || !(await isDatabase(out)))
    throw new Fault({
      vi: `${out}: tệp đã có và không phải bản sao lưu; chọn tên khác`,
      en: `${out}: the file exists and is no backup; choose another name`,
    });
}

/** DuckDB's mark stands after the checksum of the first block. Never asked of a file that this process has open. */
async function isDatabase(path: string): Promise<boolean> {
  const file = await open(path, "r").catch((error: unknown) => {
    throw fileFault(error, path);
  });
  try {
    const { buffer } = await file.read(Buffer.alloc(12), 0, 12, 0);
    return buffer.toString("latin1", 8, 12) === "DUCK";
  } catch (error) {
    throw fileFault(error, path);
  } finally {
    await file.close();
  }
}
