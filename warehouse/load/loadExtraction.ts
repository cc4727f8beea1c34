import { type DuckDBConnection, LIST, listValue, VARCHAR } from "@duckdb/node-api";
import type { Extraction } from "../../model/extraction.ts";
import type { Finding } from "../../model/finding.ts";
import { checkExtraction } from "../checks/checkExtraction.ts";
import { weighExtraction } from "../checks/weighByFindings.ts";
import { refreshCells } from "../comparison/refreshCells.ts";
import { cellsOf, touchCells } from "../comparison/touchCells.ts";
import type { Warehouse } from "../Warehouse.ts";
import { chooseRenditions } from "./chooseRendition.ts";
import { clearReading } from "./clearReading.ts";
import { reportKey } from "./keys.ts";
import { findStates } from "./readingState.ts";
import type { Loaded, Source } from "./Source.ts";
import { writeCopies, writeDocuments, writeReports } from "./writeDocument.ts";
import { type Reading, writeReadings } from "./writeReading.ts";

export type LoadOptions = {
  /** Findings made already, by a worker perhaps, which has weighed the figures too; without them both is done here. */
  readonly findings?: readonly Finding[];
  /** Loads even what these versions have read before. */
  readonly again?: boolean;
};

/**
 * Loads one document, whole or not at all, in one transaction.
 *
 * Bytes that are there already, read by the same versions, change nothing; read by others, they are replaced. A file
 * that changed under the same path supersedes the one before, which is kept. Decisions on its figures hold.
 */
export async function loadExtraction(
  warehouse: Warehouse,
  extraction: Extraction,
  source: Source,
  options: LoadOptions = {},
): Promise<Loaded> {
  const { findings } = options;
  const item = { extraction, source, ...(findings === undefined ? {} : { findings }) };
  const [loaded] = await warehouse.write((connection) => loadWithin(connection, [item], options));
  return loaded!;
}

export type LoadItem = {
  readonly extraction: Extraction;
  readonly source: Source;
  readonly findings?: readonly Finding[];
};

/**
 * Loads several documents in one transaction, all of them or none: much faster, for whoever loads thousands. The
 * outcomes are in the order given.
 */
export async function loadExtractions(warehouse: Warehouse, items: readonly LoadItem[]): Promise<readonly Loaded[]> {
  return await warehouse.write((connection) => loadWithin(connection, items, {}));
}

async function loadWithin(
  connection: DuckDBConnection,
  items: readonly LoadItem[],
  options: LoadOptions,
): Promise<readonly Loaded[]> {
  const states = await findStates(
    connection,
    items.map((item) => item.extraction),
  );
  const met = new Set<string>();
  const fresh: (Reading & { readonly source: Source; readonly known: boolean })[] = [];
  const loaded: Loaded[] = [];
  for (const [index, item] of items.entries()) {
    const { extraction, source } = item;
    const document = extraction.snapshot;
    const state = states[index]!;
    if ((state === "current" && options.again !== true) || met.has(document)) {
      loaded.push({ state: "unchanged", document, observations: 0, findings: 0, review: 0 });
      continue;
    }
    met.add(document);
    if (state !== "new") await clearReading(connection, document);
    const findings = item.findings ?? checkExtraction(extraction);
    const weighed = item.findings === undefined ? weighExtraction(extraction) : extraction;
    fresh.push({ report: reportKey(extraction), extraction: weighed, findings, source, known: state !== "new" });
    const review = weighed.observations.filter((one) => one.review).length;
    loaded.push({
      state: "loaded",
      document,
      observations: weighed.observations.length,
      findings: findings.length,
      review,
    });
  }
  await writeReports(connection, fresh);
  await writeDocuments(connection, fresh);
  await writeCopies(connection, items);
  await writeReadings(connection, fresh);
  const changed = await chooseRenditions(connection, fresh);
  const documents = listValue([...fresh.map((one) => one.extraction.snapshot), ...changed]);
  await touchCells(connection, cellsOf("(SELECT unnest($1))"), [documents], [LIST(VARCHAR)]);
  await refreshCells(connection);
  return loaded;
}
