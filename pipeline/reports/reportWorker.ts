/** A worker thread that writes reports: it is sent tasks and answers with the path it wrote, or with what went wrong. */
import { writeFileSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import { type ReportFormat, type ReportTask, writeReport } from "./writeReport.ts";

export type ReportOrder = { readonly task: ReportTask; readonly format: ReportFormat; readonly out: string };
export type ReportAnswer = { readonly out: string; readonly error?: string };

parentPort?.on("message", async ({ task, format, out }: ReportOrder) => {
  try {
    writeFileSync(out, await writeReport(task, format));
    parentPort?.postMessage({ out } satisfies ReportAnswer);
  } catch (error) {
    parentPort?.postMessage({
      out,
      error: error instanceof Error ? error.message : String(error),
    } satisfies ReportAnswer);
  }
});
