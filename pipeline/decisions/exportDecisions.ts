import { readDecisions } from "../../warehouse/decisions/decide.ts";
import { withWarehouse } from "../withWarehouse.ts";
import { writeOut } from "../writeOut.ts";

/** Writes all decisions, one JSON object a line, oldest first. */
export async function exportDecisions(options: {
  readonly warehouse: string;
  readonly output?: string;
}): Promise<void> {
  const decisions = await withWarehouse(options.warehouse, readDecisions);
  await writeOut(decisions.map((one) => `${JSON.stringify(one)}\n`).join(""), options.output);
}
