import { openWarehouse } from "../warehouse/openWarehouse.ts";
import type { Warehouse } from "../warehouse/Warehouse.ts";

/** What `work` gives for a warehouse opened for reading only, which is closed whatever happens. */
export async function withWarehouse<T>(file: string, work: (warehouse: Warehouse) => Promise<T>): Promise<T> {
  const warehouse = await openWarehouse(file, { readOnly: true });
  try {
    return await work(warehouse);
  } finally {
    await warehouse.close();
  }
}
