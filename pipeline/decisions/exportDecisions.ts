import { readDecisions } from "../../warehouse/decisions/decide.ts";
import { withWarehouse } from "../withWarehouse.ts";
import { standardOutput, writeApart } from "../writeApart.ts";

/** Writes all decisions, one JSON object a line, oldest first. */
export async function exportDecisions(options: {
  readonly warehouse: string;
  readonly output?: string;
}): Promise<void> {
  const decisions = await withWarehouse(options.warehouse, readDecisions);
  const output = options.output === undefined ? standardOutput : await writeApart(options.output, "-");
  await output.write(decisions.map((one) => `${JSON.stringify(one)}\n`).join(""));
  await output.end();
}
