import type { Command } from "commander";
import { exitCode } from "../ingest/summary.ts";
import { addExamples, addReading, addWarehouse, positive, type ReadingOptions } from "../options.ts";
import { restartFrugal } from "../restartFrugal.ts";
import { both } from "../say.ts";

type Options = ReadingOptions & {
  readonly warehouse: string;
  readonly jobs?: number;
  readonly manifest?: string;
  readonly stale?: true;
  readonly json?: true;
  readonly log?: string;
  readonly queue?: string;
  readonly store?: string;
};

/** `baocao ingest PATH…` */
export function ingest(command: Command): void {
  command
    .argument("<PATH...>", both({ vi: "tệp, thư mục, tệp zip", en: "files, folders, zip archives" }))
    .option("-j, --jobs <N>", both({ vi: "số tiến trình đọc", en: "readers at work" }), positive)
    .option(
      "--manifest <FILE.csv>",
      both({ vi: "bảng file,area,period,series", en: "table of file,area,period,series" }),
    )
    .option("--stale", both({ vi: "đọc lại những gì bản cũ đã đọc", en: "read again what an older version read" }))
    .option("--json", both({ vi: "in tổng kết dạng JSON", en: "print the summary as JSON" }))
    .option("--log <json>", both({ vi: "nhật ký JSON trên stderr", en: "log as JSON lines on standard error" }))
    .option(
      "--queue <URL>",
      both({
        vi: "giao cho các máy đọc qua PostgreSQL (postgres://…)",
        en: "leave the reading to workers, through PostgreSQL",
      }),
    )
    .option(
      "--store <PLACE>",
      both({ vi: "thư mục chung của các máy, hoặc s3://bucket", en: "folder that all machines share, or s3://bucket" }),
    )
    .action(async (paths: readonly string[], options: Options) => {
      if (options.queue !== undefined) {
        const { ingestToQueue } = await import("../queue/ingestToQueue.ts");
        process.exitCode = await ingestToQueue(paths, { ...options, queue: options.queue });
        return;
      }
      restartFrugal();
      const { ingestPaths } = await import("../ingest/ingestPaths.ts");
      process.exitCode = exitCode(await ingestPaths(paths, options));
    });
  addReading(addWarehouse(command));
  addExamples(
    command,
    "baocao ingest báo-cáo/ thêm.zip",
    "baocao ingest báo-cáo/ --manifest địa-bàn.csv --warehouse tỉnh.duckdb",
  );
}
