import type { Command } from "commander";
import { Option } from "commander";
import type { Geography } from "../../model/area.ts";
import { Fault } from "../fault.ts";
import { addExamples, addWarehouse, geographyOption } from "../options.ts";
import { both } from "../say.ts";

const formats = ["csv", "xlsx", "parquet", "arrow", "json", "sdmx", "package"] as const;

type Options = {
  readonly warehouse: string;
  readonly format?: (typeof formats)[number];
  readonly json?: true;
  readonly output?: string;
  readonly bom?: true;
  readonly geography?: Geography;
};

/** `baocao export WHAT` */
export function exportCommand(command: Command): void {
  command
    .argument("<WHAT>", both({ vi: "bảng cần xuất: observations, comparison, findings …", en: "the table to write" }))
    .addOption(new Option("-f, --format <FORMAT>", both({ vi: "dạng tệp", en: "kind of file" })).choices(formats))
    .option("--json", both({ vi: "như --format json", en: "same as --format json" }))
    .option(
      "-o, --output <OUT>",
      both({ vi: "tệp kết quả (mặc định: in ra)", en: "file of the result (default: print)" }),
    )
    .option("--bom", both({ vi: "thêm dấu UTF-8 cho Excel", en: "put the UTF-8 mark in front, for Excel" }))
    .addOption(geographyOption())
    .action(async (what: string, options: Options) => {
      if (options.geography !== undefined && what !== "comparison")
        throw new Fault({
          vi: "--geography chỉ dùng cho bảng comparison: baocao export comparison --geography …",
          en: "--geography is for the comparison only: baocao export comparison --geography …",
        });
      const { writeExport } = await import("../export/writeExport.ts");
      await writeExport(what, { ...options, format: formatOf(options) });
    });
  addWarehouse(command);
  addExamples(
    command,
    "baocao export comparison --format xlsx -o so-sánh.xlsx",
    "baocao export comparison --geography 2025-07 -o theo-tỉnh-mới.xlsx",
    "baocao export observations --format csv --bom -o số-liệu.csv",
  );
}

/** The format asked for, else the one that the file's name promises, else CSV. */
function formatOf({ format, json, output }: Options): (typeof formats)[number] {
  const promised = formats.find((one) => output?.toLowerCase().endsWith(`.${one}`));
  const chosen = json ? "json" : (format ?? promised ?? "csv");
  if (output === undefined && (chosen === "parquet" || chosen === "xlsx" || chosen === "arrow") && process.stdout.isTTY)
    throw new Fault({
      vi: `${chosen} không in ra màn hình được; thêm -o TỆP.${chosen}`,
      en: `${chosen} cannot be shown on a terminal; add -o FILE.${chosen}`,
    });
  return chosen;
}
