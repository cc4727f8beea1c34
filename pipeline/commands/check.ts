import type { Command } from "commander";
import { addExamples, addFormat, addWarehouse } from "../options.ts";
import type { RowFormat } from "../print/printRows.ts";
import { both, say, sayNumber } from "../say.ts";

type Options = {
  readonly warehouse: string;
  readonly format: RowFormat;
  readonly json?: true;
  readonly severity?: string;
};

/** `baocao check` */
export function check(command: Command): void {
  command
    .option("--severity <LIST>", both({ vi: "chỉ các mức: wrong,incomplete,…", en: "only these: wrong,incomplete,…" }))
    .action(async (options: Options) => {
      const { withWarehouse } = await import("../withWarehouse.ts");
      const { findingRows } = await import("../print/findingRows.ts");
      const { reasonInEnglish } = await import("../../warehouse/checks/verdict/reasons.ts");
      const { printRows } = await import("../print/printRows.ts");
      const severities = options.severity?.split(",");
      const rows = await withWarehouse(options.warehouse, findingRows);
      const kept = severities ? rows.filter((row) => severities.includes(String(row.severity))) : rows;
      const format = options.json ? "json" : options.format;
      // People read the table; programs read the rest.
      const shown = (value: unknown): unknown =>
        format !== "table" || value === null || value === undefined || Number.isNaN(Number(value))
          ? value
          : sayNumber(Number(value), 6);
      const said = kept.map((row) => ({
        ...row,
        stated: shown(row.stated),
        computed: shown(row.computed),
        reason: say({ vi: `${row.reason}`, en: reasonInEnglish(`${row.reason}`) }),
      }));
      const columns = ["document", "severity", "check", "area", "period", "indicator", "stated", "computed", "reason"];
      printRows(said, format, columns);
    });
  addWarehouse(addFormat(command, ["table", "json", "jsonl", "csv"]));
  addExamples(command, "baocao check", "baocao check --severity wrong --format json");
}
