import type { Command } from "commander";
import { addExamples, addFormat, addWarehouse, positive } from "../options.ts";
import type { RowFormat } from "../print/printRows.ts";
import { both } from "../say.ts";

type Options = {
  readonly warehouse: string;
  readonly format: RowFormat;
  readonly json?: true;
  readonly limit: number;
  readonly area?: string;
  readonly period?: string;
};

/** `baocao search WORDS` */
export function search(command: Command): void {
  command
    .argument(
      "<WORDS...>",
      both({ vi: "từ, số cần tìm; có dấu hoặc không dấu", en: "words or numbers, marked or not" }),
    )
    .option("-n, --limit <N>", both({ vi: "nhiều nhất bao nhiêu đoạn", en: "at most so many passages" }), positive, 50)
    .option("-a, --area <A>", both({ vi: "báo cáo của địa bàn: tên đủ hoặc mã", en: "reports of this area" }))
    .option("--period <P>", both({ vi: "báo cáo của kỳ: 2023", en: "reports on this period" }))
    .action(async (words: readonly string[], options: Options) => {
      const { searchPassages } = await import("../search/searchPassages.ts");
      await searchPassages(words, { ...options, format: options.json ? "json" : options.format });
    });
  addWarehouse(addFormat(command, ["table", "json", "jsonl", "csv"]));
  addExamples(command, "baocao search ma túy", `baocao search "tai nan giao thong" --area "Huyện Bát Xát"`);
}
