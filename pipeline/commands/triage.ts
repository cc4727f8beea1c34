import type { Command } from "commander";
import { addExamples, addReading, positive, type ReadingOptions } from "../options.ts";
import { both } from "../say.ts";

type Options = ReadingOptions & { readonly jobs?: number; readonly json?: true; readonly format?: string };

/** `baocao triage PATH…` */
export function triage(command: Command): void {
  command
    .argument("<PATH...>", both({ vi: "tệp, thư mục, tệp zip", en: "files, folders, zip archives" }))
    .option("-j, --jobs <N>", both({ vi: "số tiến trình đọc", en: "readers at work" }), positive)
    .option("--json", both({ vi: "in từng tệp và tổng hợp dạng JSON", en: "print every file and the sums as JSON" }))
    .action(async (paths: readonly string[], options: Options) => {
      const { triagePaths } = await import("../triage/triagePaths.ts");
      const { triageLines } = await import("../triage/triageLines.ts");
      const found = await triagePaths(paths, options);
      console.log(options.json ? JSON.stringify(found, null, 2) : triageLines(found).join("\n"));
    });
  addReading(command);
  addExamples(command, "baocao triage kho-báo-cáo/", "baocao triage kho-báo-cáo/ --json > kho.json");
}
