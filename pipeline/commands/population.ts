import type { Command } from "commander";
import { addExamples, addWarehouse } from "../options.ts";
import { both } from "../say.ts";

/** `baocao population import FILE.csv` */
export function population(command: Command): void {
  const load = command
    .command("import")
    .description(both({ vi: "nạp dân số theo địa bàn và năm", en: "load inhabitants by area and year" }))
    .argument("<FILE>", both({ vi: "bảng CSV area_code,year,persons", en: "CSV of area_code,year,persons" }))
    .option("--source <TEXT>", both({ vi: "nguồn số liệu (mặc định: tên tệp)", en: "where the counts come from" }))
    .action(async (file: string, options: { readonly warehouse: string; readonly source?: string }) => {
      const { importPopulation } = await import("../population/importPopulation.ts");
      await importPopulation(file, options);
    });
  addWarehouse(load);
  addExamples(command, "baocao population import dân-số.csv", 'baocao population import ds.csv --source "GSO 2024"');
}
