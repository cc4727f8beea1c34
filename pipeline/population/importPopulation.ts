import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { loadAreas } from "../../warehouse/load/loadAreas.ts";
import { loadPopulation, readPopulation } from "../../warehouse/load/loadPopulation.ts";
import { openWarehouse } from "../../warehouse/openWarehouse.ts";
import { Fault } from "../fault.ts";
import { fileFault } from "../fileFault.ts";
import { say } from "../say.ts";

export type ImportPopulationOptions = { readonly warehouse: string; readonly source?: string };

/** Loads a table of inhabitants by area and year, all of it or none: a line that is none stops it and is named. */
export async function importPopulation(file: string, options: ImportPopulationOptions): Promise<void> {
  const csv = await readFile(file, "utf8").catch((error: unknown) => {
    throw fileFault(error, file);
  });
  const { rows, wrong } = readPopulation(csv, options.source ?? basename(file));
  if (wrong.length > 0 || rows.length === 0) {
    const line = /\d+/.exec(wrong[0] ?? "")?.[0] ?? "1";
    throw new Fault({
      vi: `${file}: dòng ${line} không phải area_code,year,persons (ví dụ 082,2023,70500); chưa nạp gì`,
      en: `${file}: line ${line} is not area_code,year,persons (such as 082,2023,70500); nothing was loaded`,
    });
  }
  const warehouse = await openWarehouse(options.warehouse);
  try {
    await loadAreas(warehouse);
    await loadPopulation(warehouse, rows);
    const unknown = await unknownCodes(warehouse, [...new Set(rows.map(({ area_code }) => area_code))]);
    if (unknown.length > 0)
      console.error(
        say({ vi: `mã không có trong danh mục: ${unknown.join(", ")}`, en: `codes of no area: ${unknown.join(", ")}` }),
      );
  } finally {
    await warehouse.close();
  }
  console.log(say({ vi: `đã nạp ${rows.length} dòng dân số`, en: `${rows.length} populations loaded` }));
}

async function unknownCodes(
  warehouse: Awaited<ReturnType<typeof openWarehouse>>,
  codes: readonly string[],
): Promise<readonly string[]> {
  const known = await warehouse.read(async (connection) => {
    const found = await connection.runAndReadAll("SELECT DISTINCT code FROM area");
    return new Set(found.getRows().map(([code]) => String(code)));
  });
  return codes.filter((code) => !known.has(code));
}
