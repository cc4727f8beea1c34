import type { Command } from "commander";
import { addExamples, addWarehouse } from "../options.ts";
import { both, say, sayNumber } from "../say.ts";

type Options = { readonly warehouse: string; readonly output: string };

/** `baocao backup` */
export function backup(command: Command): void {
  command
    .requiredOption("-o, --output <FILE>", both({ vi: "tệp sao lưu", en: "file of the backup" }))
    .action(async ({ warehouse, output }: Options) => {
      const { backupWarehouse } = await import("../backup/backupWarehouse.ts");
      const { documents, observations } = await backupWarehouse(warehouse, output);
      console.log(
        say({
          vi: `đã sao lưu và kiểm tra: ${sayNumber(documents)} văn bản, ${sayNumber(observations)} số liệu → ${output}`,
          en: `backed up and read through: ${sayNumber(documents)} documents, ${sayNumber(observations)} observations → ${output}`,
        }),
      );
    });
  addWarehouse(command);
  addExamples(command, "baocao backup -o sao-luu.duckdb", "baocao backup -w tỉnh.duckdb -o /mnt/sao-luu/tỉnh.duckdb");
}
