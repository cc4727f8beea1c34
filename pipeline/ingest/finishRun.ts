import { versions } from "../../extractors/versions.ts";
import { refreshFindings } from "../../warehouse/checks/checkWarehouse.ts";
import { recordRun } from "../../warehouse/load/recordRun.ts";
import type { Warehouse } from "../../warehouse/Warehouse.ts";
import type { Summary } from "./summary.ts";

/** Ends a run: compares documents anew where figures changed, and puts the run down in table `run`. */
export async function finishRun(warehouse: Warehouse, summary: Summary | undefined): Promise<void> {
  await refreshFindings(warehouse);
  if (summary === undefined) return;
  const { loaded, unchanged, failed, quarantined, seconds } = summary;
  const ended = new Date();
  const started = new Date(ended.getTime() - 1000 * seconds);
  await warehouse.write((connection) =>
    recordRun(connection, {
      started: started.toISOString(),
      ended: ended.toISOString(),
      loaded,
      unchanged,
      failed,
      quarantined,
      extractor: versions.extractor,
    }),
  );
}
