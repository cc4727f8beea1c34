import type { Command } from "commander";
import type { Summary } from "../ingest/summary.ts";
import { addExamples, addWarehouse } from "../options.ts";
import { addStore } from "../queue/options.ts";
import { restartFrugal } from "../restartFrugal.ts";
import { both } from "../say.ts";

type Options = { readonly warehouse: string; readonly store: string; readonly json?: true };

/** `baocao publish` */
export function publish(command: Command): void {
  command
    .option("--json", both({ vi: "in tổng kết dạng JSON", en: "print the summary as JSON" }))
    .action(async (options: Options) => {
      restartFrugal();
      const { openLines } = await import("../ingest/openProgress.ts");
      const { openSink } = await import("../ingest/openSink.ts");
      const { exitCode } = await import("../ingest/summary.ts");
      const { summaryLines } = await import("../ingest/summaryLines.ts");
      const { publishShards } = await import("../queue/publishShards.ts");
      const { openStore } = await import("../queue/openStore.ts");
      const warn = (line: string): void => console.error(line);
      const progress = openLines(options.json ? warn : (line) => console.log(line), warn);
      const finish = new AbortController();
      for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => finish.abort());
      const sink = await openSink(options.warehouse);
      let summary: Summary | undefined;
      try {
        summary = await publishShards({
          store: await openStore(options.store),
          sink,
          finish: finish.signal,
          onOutcome: progress.note,
        });
        console.log(
          options.json ? JSON.stringify(summary, null, 2) : summaryLines(summary, options.warehouse).join("\n"),
        );
        process.exitCode = exitCode(summary);
      } finally {
        await sink.close(summary);
      }
    });
  addWarehouse(addStore(command));
  addExamples(command, "baocao publish --store /mnt/chung --warehouse tinh.duckdb");
}
