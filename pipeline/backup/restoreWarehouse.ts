import { existsSync } from "node:fs";
import { rename } from "node:fs/promises";
import { isHeld } from "../../warehouse/isHeld.ts";
import type { Holding } from "../../warehouse/readThrough.ts";
import { WarehouseError } from "../../warehouse/Warehouse.ts";
import { Fault } from "../fault.ts";
import { fileFault } from "../fileFault.ts";
import { copyAside, copyDatabase } from "./copyAside.ts";

/** `kept` is where the warehouse of before lies now. */
export type Restored = Holding & { readonly kept: string | undefined };

/**
 * Puts a backup in the place of a warehouse, read through before. The warehouse of before is kept under another name;
 * one that a process has open is not touched, and should the backup not come into its place, it comes back. `now` names it.
 */
export async function restoreWarehouse(backup: string, warehouse: string, now = new Date()): Promise<Restored> {
  if (!existsSync(backup)) throw fileFault({ code: "ENOENT" }, backup);
  const aside = await copyAside(warehouse, (part) => copyDatabase(backup, part)).catch((error: unknown) => {
    throw error instanceof WarehouseError ? unfit(backup, error) : error;
  });
  try {
    const kept = existsSync(warehouse) ? await keep(warehouse, now) : undefined;
    await aside.take().catch(async (error: unknown) => {
      if (kept !== undefined) await move(kept, warehouse);
      throw error;
    });
    return { ...aside.holding, kept };
  } catch (error) {
    await aside.drop();
    throw error instanceof Fault ? error : fileFault(error, warehouse);
  }
}

/** Moves a warehouse and its log out of the way; gives where they are now. */
async function keep(warehouse: string, now: Date): Promise<string> {
  if (await isHeld(warehouse)) throw held(warehouse);
  const stamp = now.toISOString().slice(0, 19).replace(/[-:]/g, "").replace("T", "-");
  const kept = `${warehouse}.before-restore-${stamp}`;
  await move(warehouse, kept);
  return kept;
}

async function move(from: string, to: string): Promise<void> {
  for (const ending of ["", ".wal"]) if (existsSync(from + ending)) await rename(from + ending, to + ending);
}

function held(warehouse: string): Fault {
  return new Fault({
    vi: `${warehouse}: một chương trình khác đang giữ kho này; dừng máy chủ (baocao serve) rồi chạy lại`,
    en: `${warehouse}: another process holds it; stop the server (baocao serve) and run again`,
  });
}

function unfit(backup: string, cause: WarehouseError): Fault {
  return new Fault(
    {
      vi: `${backup}: không phải bản sao lưu còn nguyên vẹn; kho hiện nay không bị thay đổi`,
      en: `${backup}: not a backup in good order; the warehouse is left as it was`,
    },
    { cause },
  );
}
