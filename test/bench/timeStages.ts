import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { extract } from "../../extractors/extract.ts";
import { readDocument } from "../../extractors/formats/readDocument.ts";
import { findObservations } from "../../extractors/indicators/findObservations.ts";
import { identifyReport } from "../../extractors/indicators/identifyReport.ts";
import { repairDocument } from "../../extractors/repair/repairDocument.ts";
import { printPlain } from "../../extractors/structure/printPlain.ts";
import { structureDocument } from "../../extractors/structure/structureDocument.ts";
import { checkExtraction } from "../../warehouse/checks/checkExtraction.ts";

/** Milliseconds of processor time spent in each stage over the files, after a warm-up on the same files. */
export async function timeStages(files: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const bytes = files.map((file) => ({ name: basename(file), bytes: new Uint8Array(readFileSync(file)) }));
  await measure(bytes, {});
  const spent: Record<string, number> = {};
  await measure(bytes, spent);
  return spent;
}

async function measure(
  documents: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  spent: Record<string, number>,
): Promise<void> {
  const time = async <T>(stage: string, work: () => T | Promise<T>): Promise<T> => {
    const started = process.cpuUsage();
    const result = await work();
    const { user, system } = process.cpuUsage(started);
    spent[stage] = (spent[stage] ?? 0) + (user + system) / 1000;
    return result;
  };
  for (const { name, bytes } of documents) {
    const read = await time("read", () => readDocument(bytes, { name }));
    const { value } = await time("repair", () => repairDocument(read));
    const document = await time("structure", () => structureDocument(value));
    const plain = await time("print", () => printPlain(document));
    const report = await time("identify", () => identifyReport(plain, { name }));
    await time("figures", () => findObservations(plain, report));
    const extraction = await extract(bytes, { name });
    await time("checks", () => ("observations" in extraction ? checkExtraction(extraction) : []));
  }
}
