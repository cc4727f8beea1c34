import type { Command } from "commander";
import { addExamples, addWarehouse } from "../options.ts";
import { both, say } from "../say.ts";

type Options = { readonly warehouse: string; readonly folder: string; readonly port: string };

/** `baocao notebooks dev` */
export function notebooks(command: Command): void {
  const dev = command
    .command("dev")
    .description(
      both({ vi: "mở sổ phân tích, tự nạp lại khi sửa", en: "open the analyses; they reload as they change" }),
    )
    .option("--folder <DIR>", both({ vi: "thư mục sổ phân tích", en: "folder of analyses" }), "notebooks")
    .option("-p, --port <N>", both({ vi: "cổng, 0 để tự chọn", en: "port; 0 takes any that is free" }), "8765")
    .action(async ({ warehouse, folder, port }: Options) => {
      const { serve } = await import("../server/serve.ts");
      const served = await serve({ warehouse, port: Number(port), host: "127.0.0.1", notebooks: folder });
      console.log(say({ vi: `Sổ phân tích: ${served.address}#/so-tay`, en: `Notebooks: ${served.address}#/so-tay` }));
      for (const signal of ["SIGINT", "SIGTERM"])
        process.once(signal, () => void served.close().finally(() => process.exit(0)));
    });
  addWarehouse(dev);
  addExamples(command, "baocao notebooks dev --folder notebooks");
}
