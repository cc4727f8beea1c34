import type { Command } from "commander";
import { Option } from "commander";
import type { CompareAreasOptions } from "../compare/compareAreas.ts";
import type { CompareFormat } from "../compare/writeRows.ts";
import { addExamples, addWarehouse, geographyOption, positive } from "../options.ts";
import { both } from "../say.ts";

const formats = ["table", "json", "csv", "xlsx"] as const satisfies readonly CompareFormat[];

type Options = Omit<CompareAreasOptions, "format"> & { readonly format?: CompareFormat; readonly json?: true };

/** `baocao compare` */
export function compare(command: Command): void {
  command
    .requiredOption(
      "-i, --indicator <ID>",
      both({ vi: "chỉ tiêu (xem baocao indicators list)", en: "what is compared (see baocao indicators list)" }),
    )
    .option(
      "-y, --year <Y>",
      both({
        vi: "năm hoặc kỳ: 2023, 2023-01/2023-06 (mặc định: năm mới nhất)",
        en: "year or period; the latest year",
      }),
    )
    .option("-a, --area <A,B>", both({ vi: "chỉ các địa bàn này: tên hoặc mã", en: "only these areas: name or code" }))
    .addOption(
      new Option("--level <LEVEL>", both({ vi: "cấp (mặc định: cấp có nhiều số liệu nhất)", en: "level" })).choices([
        "province",
        "district",
        "commune",
      ]),
    )
    .addOption(geographyOption())
    .option("--per <N>", both({ vi: "tính trên N dân: --per 10000", en: "for N inhabitants: --per 10000" }), positive)
    .option("-o, --output <OUT>", both({ vi: "ghi ra tệp (.xlsx, .csv, .json)", en: "write a file" }))
    .action(async (options: Options) => {
      const { compareAreas } = await import("../compare/compareAreas.ts");
      const promised = formats.find((one) => options.output?.toLowerCase().endsWith(`.${one}`));
      await compareAreas({ ...options, format: options.json ? "json" : (options.format ?? promised ?? "table") });
    });
  command.addOption(
    new Option("-f, --format <FORMAT>", both({ vi: "dạng in ra", en: "what to print" })).choices(formats),
  );
  command.option("--json", both({ vi: "như --format json", en: "same as --format json" }));
  addWarehouse(command);
  addExamples(
    command,
    "baocao compare --indicator traffic.accidents --year 2023",
    "baocao compare --indicator traffic.accidents --geography 2025-07 --per 10000 --format csv",
    "baocao compare --indicator traffic.accidents --year 2023 -o so-sánh.xlsx",
  );
}
