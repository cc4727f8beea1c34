import type { Command } from "commander";
import { addExamples, addFormat, addReading, type ReadingOptions } from "../options.ts";
import { both } from "../say.ts";

type Options = ReadingOptions & { readonly format: "jsonl" | "json" | "table"; readonly json?: true };

/** `baocao extract FILE` */
export function extract(command: Command): void {
  command
    .argument("<FILE>", both({ vi: "tệp báo cáo", en: "a report" }))
    .action(async (file: string, options: Options) => {
      const { readFileApart, warn } = await import("../reader/readFileApart.ts");
      const { observationRow } = await import("../print/observationRow.ts");
      const { printRows } = await import("../print/printRows.ts");
      const { observations, messages } = await readFileApart(file, options);
      warn(file, messages);
      const format = options.json ? "json" : options.format;
      const columns = ["indicator", "value", "unit", "area", "period", "role", "headline", "confidence", "quote"];
      printRows(observations.map(observationRow), format, columns);
    });
  addReading(addFormat(command, ["jsonl", "json", "table"]));
  addExamples(command, "baocao extract báo-cáo.docx --format table", "baocao extract báo-cáo.pdf > số-liệu.jsonl");
}
