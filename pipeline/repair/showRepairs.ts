import type { Repair } from "../../model/repair.ts";
import { evidenceLabel } from "../../notebooks/app/language/repairs.ts";
import { say } from "../say.ts";
import type { Output } from "../writeApart.ts";

/**
 * Prints repairs as JSON lines, the evidence in the language of the command line: those applied, which replayed on the
 * original from last to first give the result; or the places in doubt, which are suggestions.
 */
export async function showRepairs(
  repairs: readonly Repair[],
  showing: "explain" | "doubtful",
  output: Output,
): Promise<void> {
  for (const repair of repairs) {
    if (repair.applied !== (showing === "explain")) continue;
    const { evidence } = repair;
    const said = say({ vi: evidenceLabel(evidence, "vi"), en: evidence });
    await output.write(`${JSON.stringify({ ...repair, evidence: said })}\n`);
  }
}
