import type { Command } from "commander";
import { addExamples, addWarehouse } from "../options.ts";
import { both, say, sayNumber } from "../say.ts";

/** `baocao restore BACKUP` */
export function restore(command: Command): void {
  command
    .argument("<BACKUP>", both({ vi: "tệp sao lưu", en: "file of the backup" }))
    .action(async (file: string, { warehouse }: { readonly warehouse: string }) => {
      const { restoreWarehouse } = await import("../backup/restoreWarehouse.ts");
      const { documents, observations, kept } = await restoreWarehouse(file, warehouse);
      console.log(
        say({
          vi: `đã phục hồi: ${sayNumber(documents)} văn bản, ${sayNumber(observations)} số liệu → ${warehouse}`,
          en: `restored: ${sayNumber(documents)} documents, ${sayNumber(observations)} observations → ${warehouse}`,
        }),
      );
      if (kept) console.log(say({ vi: `kho trước đó: ${kept}`, en: `the warehouse of before: ${kept}` }));
    });
  addWarehouse(command);
  addExamples(command, "baocao restore sao-luu.duckdb -w baocao.duckdb");
}
