import { readFile } from "node:fs/promises";
import { decide } from "../../warehouse/decisions/decide.ts";
import { openWarehouse } from "../../warehouse/openWarehouse.ts";
import { Fault } from "../fault.ts";
import { fileFault } from "../fileFault.ts";
import { say } from "../say.ts";
import { readDecisionLine } from "./readDecisionLine.ts";

/** Appends the decisions of a file; those that are there already change nothing. A line that is none stops it all. */
export async function importDecisions(file: string, options: { readonly warehouse: string }): Promise<void> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw fileFault(error, file);
  });
  const decisions = text.split(/\r?\n/).flatMap((line, at) => {
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
    const fresh = await decide(warehouse, decisions);
    console.log(
      say({
        vi: `${decisions.length} quyết định, ${fresh} mới`,
        en: `${decisions.length} decisions, ${fresh} of them new`,
      }),
    );
  } finally {
    await warehouse.close();
  }
}
