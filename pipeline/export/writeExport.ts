import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Geography } from "../../model/area.ts";
import { type ExportFormat, exportParquet, exportTable } from "../../warehouse/exports/exportTable.ts";
import { selectionNames } from "../../warehouse/exports/selections.ts";
import type { Warehouse } from "../../warehouse/Warehouse.ts";
import { Fault } from "../fault.ts";
import { withWarehouse } from "../withWarehouse.ts";
import { writeOut } from "../writeOut.ts";

export type WriteExportOptions = {
  readonly warehouse: string;
  readonly format: ExportFormat | "parquet";
  readonly output?: string;
  readonly bom?: boolean;
  readonly geography?: Geography;
};

/** Writes a table of the warehouse as a file, which appears when it is whole, or prints it. */
export async function writeExport(what: string, options: WriteExportOptions): Promise<void> {
  if (!selectionNames.includes(what))
    throw new Fault({
      vi: `không có bảng “${what}”; chọn một trong: ${selectionNames.join(", ")}`,
      en: `there is no table “${what}”; choose one of: ${selectionNames.join(", ")}`,
    });
  const bytes = await withWarehouse(options.warehouse, (warehouse) => exported(warehouse, what, options));
  await writeOut(bytes, options.output);
}

async function exported(warehouse: Warehouse, what: string, options: WriteExportOptions): Promise<Uint8Array> {
  const { format, bom, geography } = options;
  const chosen = geography === undefined ? {} : { geography };
  if (format !== "parquet") return exportTable(warehouse, what, format, { bom: bom ?? false, ...chosen });
  const folder = await mkdtemp(join(tmpdir(), "baocao-"));
  try {
    const file = join(folder, "export.parquet");
    await exportParquet(warehouse, what, file, chosen);
    return await readFile(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}
