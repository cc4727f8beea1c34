import type { Command } from "commander";
import { addExamples, addWarehouse } from "../options.ts";
import { both, say } from "../say.ts";

type Options = { readonly warehouse: string; readonly port: string; readonly host: string };

/** `baocao serve` */
export function serve(command: Command): void {
  command
    .option("-p, --port <N>", both({ vi: "cổng, 0 để tự chọn", en: "port; 0 takes any that is free" }), "8765")
    .option("--host <H>", both({ vi: "địa chỉ để lắng nghe", en: "address to listen on" }), "127.0.0.1")
    .action(async (options: Options) => {
      const { serve: open } = await import("../server/serve.ts");
      const served = await open({ warehouse: options.warehouse, port: Number(options.port), host: options.host });
      console.log(say({ vi: `Mở trong trình duyệt: ${served.address}`, en: `Open in a browser: ${served.address}` }));
      const stop = (): void => {
        served.close().then(
          () => process.exit(0),
          () => process.exit(1),
        );
      };
      process.once("SIGINT", stop);
      process.once("SIGTERM", stop);
    });
  addWarehouse(command);
  addExamples(command, "baocao serve", "baocao serve --port 8080 --warehouse tinh.duckdb");
}
