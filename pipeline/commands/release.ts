import type { Command } from "commander";
import type { ReleaseOptions } from "../decisions/releaseFile.ts";
import { exitCode } from "../ingest/summary.ts";
import { addExamples, addReading, addWarehouse } from "../options.ts";
import { both } from "../say.ts";

/** `baocao release FILE --why TEXT` */
export function release(command: Command): void {
  command
    .argument("<FILE>", both({ vi: "tệp đang bị giữ lại", en: "file of a held document" }))
    .requiredOption(
      "--why <TEXT>",
      both({ vi: "vì sao không mật: ai xem, dấu gì", en: "why: who looked, what stamp it is" }),
    )
    .option(
      "--by <NAME>",
      both({ vi: "người quyết định (mặc định: tên đăng nhập)", en: "who decides (default: login)" }),
    )
    .option("--json", both({ vi: "in tổng kết dạng JSON", en: "print the summary as JSON" }))
    .action(async (file: string, options: ReleaseOptions) => {
      const { releaseFile } = await import("../decisions/releaseFile.ts");
      process.exitCode = exitCode(await releaseFile(file, options));
    });
  addReading(addWarehouse(command));
  addExamples(command, 'baocao release quét/báo-cáo.pdf --why "dấu giáp lai, không phải dấu mật" --by "Nguyễn Văn A"');
}
