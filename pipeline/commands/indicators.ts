import type { Command } from "commander";
import { addExamples, addFormat, addReading, addWarehouse, type ReadingOptions } from "../options.ts";
import type { RowFormat } from "../print/printRows.ts";
import { both } from "../say.ts";

type Options = { readonly format: RowFormat; readonly json?: true };

/** `baocao indicators list|test FILE|suggest` */
export function indicators(command: Command): void {
  addExamples(
    addList(addTest(addSuggest(command))),
    "baocao indicators list",
    "baocao indicators test báo-cáo.docx",
    "baocao indicators suggest --warehouse tỉnh.duckdb",
  );
}

function addList(command: Command): Command {
  const list = command
    .command("list")
    .description(both({ vi: "mọi chỉ tiêu của danh mục", en: "every indicator of the catalogue" }))
    .action(async (options: Options) => {
      const { catalogue } = await import("../../extractors/indicators/catalogue/catalogue.ts");
      const { printRows } = await import("../print/printRows.ts");
      const rows = catalogue.map(({ id, unit, aggregation, label, notes }) => ({
        id,
        unit,
        aggregation,
        label_vi: label.vi,
        label_en: label.en,
        notes: notes ?? null,
      }));
      printRows(rows, options.json ? "json" : options.format, ["id", "unit", "aggregation", "label_vi", "label_en"]);
    });
  addFormat(list, ["table", "json", "jsonl", "csv"]);
  return command;
}

function addTest(command: Command): Command {
  const test = command
    .command("test")
    .description(both({ vi: "danh mục đọc được gì trong một báo cáo", en: "how the catalogue reads a report" }))
    .argument("<FILE>", both({ vi: "tệp báo cáo", en: "a report" }))
    .action(async (file: string, options: Options & ReadingOptions) => {
      const { readFileApart } = await import("../reader/readFileApart.ts");
      const { coverageRows } = await import("../print/coverageRows.ts");
      const { printRows } = await import("../print/printRows.ts");
      const { observations } = await readFileApart(file, options);
      printRows(coverageRows(observations), options.json ? "json" : options.format);
    });
  addReading(addFormat(test, ["table", "json", "jsonl", "csv"]));
  return command;
}

function addSuggest(command: Command): Command {
  const suggest = command
    .command("suggest")
    .description(both({ vi: "những gì được đếm mà danh mục chưa có", en: "what is counted and has no indicator yet" }))
    .action(async (options: Options & { readonly warehouse: string }) => {
      const { withWarehouse } = await import("../withWarehouse.ts");
      const { uncounted } = await import("../print/uncounted.ts");
      const { printRows } = await import("../print/printRows.ts");
      const rows = await withWarehouse(options.warehouse, uncounted);
      printRows(rows, options.json ? "json" : options.format, ["unit", "count", "wording", "quotes"]);
    });
  addWarehouse(addFormat(suggest, ["table", "json", "jsonl", "csv"]));
  return command;
}
