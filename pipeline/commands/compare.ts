import type { Command } from "commander";
import { Option } from "commander";
import type { Geography } from "../../model/area.ts";
import type { CompareFormat } from "../compare/compareAreas.ts";
import { addExamples, addFormat, addWarehouse, positive } from "../options.ts";
import { both } from "../say.ts";

type Options = {
  readonly warehouse: string;
  readonly indicator: string;
  readonly year?: string;
  readonly area?: string;
  readonly level?: "province" | "district" | "commune";
  readonly geography?: Geography;
  readonly per?: number;
  readonly format: CompareFormat;
  readonly json?: true;
};

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
    .addOption(
      new Option(
        "--geography <G>",
        both({ vi: "theo địa giới trước hoặc từ 01/7/2025", en: "boundaries of before or since July 2025" }),
      ).choices(["2025-06", "2025-07"]),
    )
    .option("--per <N>", both({ vi: "tính trên N dân: --per 10000", en: "for N inhabitants: --per 10000" }), positive)
    .action(async (options: Options) => {
      const { compareAreas } = await import("../compare/compareAreas.ts");
      await compareAreas({ ...options, format: options.json ? "json" : options.format });
    });
  addWarehouse(addFormat(command, ["table", "json", "csv"]));
  addExamples(
    command,
    "baocao compare --indicator traffic.accidents --year 2023",
    "baocao compare --indicator traffic.accidents --geography 2025-07 --per 10000 --format csv",
  );
}
