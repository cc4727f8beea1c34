import type { DuckDBConnection } from "@duckdb/node-api";
import type { Extraction } from "../../model/extraction.ts";
import type { Finding } from "../../model/finding.ts";
import { checkExtraction } from "../checks/checkExtraction.ts";
import { weighExtraction } from "../checks/weighByFindings.ts";
import { refreshCells } from "../comparison/refreshCells.ts";
import type { Warehouse } from "../Warehouse.ts";
import { cellsOf, chooseRendition } from "./chooseRendition.ts";
import { clearReading } from "./clearReading.ts";
import { reportKey } from "./keys.ts";
import { findState } from "./readingState.ts";
import type { Loaded, Source } from "./Source.ts";
import { writeDocument, writeReport } from "./writeDocument.ts";
import { writeReading } from "./writeReading.ts";

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
  return await warehouse.write((connection) => loadWithin(connection, extraction, source, options));
}

/** Loads several documents in one transaction: faster, for whoever loads thousands. All of them or none. */
export async function loadExtractions(
  warehouse: Warehouse,
  items: readonly {
    readonly extraction: Extraction;
    readonly source: Source;
    readonly findings?: readonly Finding[];
  }[],
): Promise<readonly Loaded[]> {
  return await warehouse.write(async (connection) => {
    const loaded: Loaded[] = [];
    for (const { extraction, source, findings } of items) {
      loaded.push(await loadWithin(connection, extraction, source, findings === undefined ? {} : { findings }));
    }
    return loaded;
  });
}

async function loadWithin(
  connection: DuckDBConnection,
  extraction: Extraction,
  source: Source,
  options: LoadOptions,
): Promise<Loaded> {
  const document = extraction.snapshot;
  const state = await findState(connection, document, extraction.versions);
  if (state === "current" && options.again !== true) {
    await writeCopy(connection, document, source);
    return { state: "unchanged", document, observations: 0, findings: 0, review: 0 };
  }
  const touched = new Set<bigint>();
  if (state !== "new") for (const cell of await clearReading(connection, document)) touched.add(cell);
  const findings = options.findings ?? checkExtraction(extraction);
  const weighed = options.findings === undefined ? weighExtraction(extraction) : extraction;
  const report = reportKey(extraction);
  await writeReport(connection, report, extraction.report);
  await writeDocument(connection, report, weighed, source);
  await writeCopy(connection, document, source);
  const reading = await writeReading(connection, report, weighed, findings);
  for (const cell of reading.cells) touched.add(cell);
  for (const other of await chooseRendition(connection, report, document, source)) {
    for (const cell of await cellsOf(connection, other)) touched.add(cell);
  }
  await refreshCells(connection, touched);
  return {
    state: "loaded",
    document,
    observations: weighed.observations.length,
    findings: findings.length,
    review: weighed.observations.filter((one) => one.review).length,
  };
}

async function writeCopy(connection: DuckDBConnection, document: string, source: Source): Promise<void> {
  await connection.run(
    `INSERT INTO copy SELECT $1, $2
     WHERE NOT EXISTS (SELECT 1 FROM copy WHERE document = $1 AND path = $2)`,
    [document, source.path ?? source.name],
  );
}
