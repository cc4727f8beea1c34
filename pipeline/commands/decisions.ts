import type { Command } from "commander";
import { addExamples, addWarehouse } from "../options.ts";
import { both } from "../say.ts";

/** `baocao decisions export|import` */
export function decisions(command: Command): void {
  const out = command
    .command("export")
    .description(both({ vi: "ghi mọi quyết định soát xét ra tệp", en: "write what reviewers decided to a file" }))
    .option("-o, --output <FILE>", both({ vi: "tệp kết quả (mặc định: in ra)", en: "file (default: print)" }))
    .action(async (options: { readonly warehouse: string; readonly output?: string }) => {
      const { exportDecisions } = await import("../decisions/exportDecisions.ts");
      await exportDecisions(options);
    });
  const back = command
    .command("import")
    .description(both({ vi: "nạp quyết định từ tệp; nạp lại không sao", en: "take decisions in; twice does no harm" }))
    .argument("<FILE>", both({ vi: "tệp do decisions export ghi", en: "file that decisions export wrote" }))
    .action(async (file: string, options: { readonly warehouse: string }) => {
      const { importDecisions } = await import("../decisions/importDecisions.ts");
      await importDecisions(file, options);
    });
  addWarehouse(out);
  addWarehouse(back);
  addExamples(command, "baocao decisions export -o quyết-định.jsonl", "baocao decisions import quyết-định.jsonl");
}
