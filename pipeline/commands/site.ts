import type { Command } from "commander";
import { addExamples, addWarehouse } from "../options.ts";
import { both, say } from "../say.ts";

type Options = { readonly warehouse: string; readonly output: string };

/** `baocao site -o DIR` */
export function site(command: Command): void {
  command
    .requiredOption("-o, --output <DIR>", both({ vi: "thư mục để ghi", en: "folder to write into" }))
    .action(async (options: Options) => {
      const { withWarehouse } = await import("../withWarehouse.ts");
      const { writeSite } = await import("../server/writeSite.ts");
      const made = await withWarehouse(options.warehouse, (warehouse) => writeSite(warehouse, options.output));
      console.log(
        say({
          vi: `${made.indicators} chỉ tiêu → ${made.page} (đặt lên máy chủ web) và ${made.single} (mở được từ USB)`,
          en: `${made.indicators} indicators → ${made.page} (for a web server) and ${made.single} (opens from a USB stick)`,
        }),
      );
    });
  addWarehouse(command);
  addExamples(command, "baocao site -o trang/", "baocao site -o trang/ --warehouse tinh.duckdb");
}
