import { readFile } from "node:fs/promises";
import { decide, type KeptDecision } from "../../warehouse/decisions/decide.ts";
import { type Release, takeReleases } from "../../warehouse/decisions/release.ts";
import { openWarehouse } from "../../warehouse/openWarehouse.ts";
import { Fault } from "../fault.ts";
import { fileFault } from "../fileFault.ts";
import { say } from "../say.ts";
import { readDecisionLine } from "./readDecisionLine.ts";

/** Appends the decisions and releases of a file; those that are there already change nothing. A line that is none stops it all. */
export async function importDecisions(file: string, options: { readonly warehouse: string }): Promise<void> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw fileFault(error, file);
  });
  const lines: readonly (KeptDecision | Release)[] = text.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === "") return [];
    const decision = readDecisionLine(line.replace(/^\uFEFF/, ""));
    if (decision !== undefined) return [decision];
    throw new Fault({
      vi: `${file}: dòng ${at + 1} không phải một quyết định; chưa nạp gì`,
      en: `${file}: line ${at + 1} is not a decision; nothing was taken in`,
    });
  });
  const warehouse = await openWarehouse(options.warehouse);
  try {
    const releases = lines.filter((one) => "document" in one);
    const decided = await decide(
      warehouse,
      lines.filter((one) => "subject" in one),
    );
    const fresh = decided + (await takeReleases(warehouse, releases));
    console.log(
      say({
        vi: `${lines.length} quyết định, ${fresh} mới`,
        en: `${lines.length} decisions, ${fresh} of them new`,
      }),
    );
  } finally {
    await warehouse.close();
  }
}
