import { readDecisions } from "../../warehouse/decisions/decide.ts";
import { listReleases } from "../../warehouse/decisions/release.ts";
import { withWarehouse } from "../withWarehouse.ts";
import { writeOut } from "../writeOut.ts";

/** Writes all decisions, one JSON object a line, oldest first, and the releases of held documents behind them. */
export async function exportDecisions(options: {
  readonly warehouse: string;
  readonly output?: string;
}): Promise<void> {
  const lines = await withWarehouse(options.warehouse, async (warehouse) => [
    ...(await readDecisions(warehouse)),
    ...(await listReleases(warehouse)).map((one) => ({ verdict: "release", ...one })),
  ]);
  await writeOut(lines.map((one) => `${JSON.stringify(one)}\n`).join(""), options.output);
}
