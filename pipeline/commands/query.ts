import type { Command } from "commander";
import { addExamples, addFormat, addWarehouse } from "../options.ts";
import type { RowFormat } from "../print/printRows.ts";
import { both } from "../say.ts";

type Options = { readonly warehouse: string; readonly format: RowFormat; readonly json?: true };

/** `baocao query SQL` */
export function query(command: Command): void {
  command
    .argument("<SQL>", both({ vi: "một câu lệnh chỉ đọc", en: "one statement that only reads" }))
    .action(async (sql: string, options: Options) => {
      const { withWarehouse } = await import("../withWarehouse.ts");
      const { runQuery } = await import("../../warehouse/query/runQuery.ts");
      const { printRows } = await import("../print/printRows.ts");
      const answer = await withWarehouse(options.warehouse, (warehouse) => runQuery(warehouse, sql));
      const names = answer.columns.map(({ name }) => name);
      const rows = answer.rows.map((row) => Object.fromEntries(row.map((value, at) => [names[at]!, value])));
      printRows(rows, options.json ? "json" : options.format, names);
    });
  addWarehouse(addFormat(command, ["table", "json", "jsonl", "csv"]));
  addExamples(
    command,
    `baocao query "describe observation"`,
    `baocao query "select area, period, value from published where indicator = 'traffic.accidents'" --format csv`,
  );
}
