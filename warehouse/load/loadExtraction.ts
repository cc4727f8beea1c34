import { type DuckDBConnection, LIST, listValue, VARCHAR } from "@duckdb/node-api";
import type { Extraction } from "../../model/extraction.ts";
import type { Finding } from "../../model/finding.ts";
import { checkExtraction } from "../checks/checkExtraction.ts";
import { weighExtraction } from "../checks/weighByFindings.ts";
import { refreshCells } from "../comparison/refreshCells.ts";
import { cellsOf, touchCells } from "../comparison/touchCells.ts";
import { placeOf, placesOf, reportPlacesOf, touchPlaces } from "../comparison/touchPlaces.ts";
import type { Warehouse } from "../Warehouse.ts";
import { chooseRenditions } from "./chooseRendition.ts";
import { clearReading } from "./clearReading.ts";
import { familyKey } from "./keys.ts";
import { type PackedReadings, packReadings, type Reading } from "./packReadings.ts";
import { findStates } from "./readingState.ts";
import { resolveReports } from "./resolveReports.ts";
import type { Loaded, Source } from "./Source.ts";
import { writeCopies, writeDocuments, writeReports } from "./writeDocument.ts";
import { writeReadings } from "./writeReadings.ts";

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
  const [loaded] = await loadAll(warehouse, [item], options);
  return loaded!;
}

export type LoadItem = {
  readonly extraction: Extraction;
  readonly source: Source;
  readonly findings?: readonly Finding[];
};

/**
 * Loads several documents in one transaction, all of them or none: much faster, for whoever loads thousands. The
 * outcomes are in the order given. What can be made ready without the warehouse is made ready at once, while a batch
 * given before is still being loaded.
 */
export async function loadExtractions(warehouse: Warehouse, items: readonly LoadItem[]): Promise<readonly Loaded[]> {
  return await loadAll(warehouse, items, {});
}

/** A document with its figures weighed and its family, ready to be loaded as a report of that family. */
type Ready = Reading & { readonly family: string; readonly source: Source };

async function loadAll(
  warehouse: Warehouse,
  items: readonly LoadItem[],
  options: LoadOptions,
): Promise<readonly Loaded[]> {
  const ready = items.map(makeReady);
  // Most documents are new and alone in their family: this is right for them, and done anew where it is not.
  const guess = packReadings(ready);
  guess.catch(() => undefined); // said to whom waits for it below, perhaps much later
  return await warehouse.write((connection) => loadWithin(connection, ready, guess, options));
}

function makeReady({ extraction, source, findings }: LoadItem): Ready {
  const weighed = findings === undefined ? weighExtraction(extraction) : extraction;
  const family = familyKey(extraction);
  return { report: family, family, extraction: weighed, findings: findings ?? checkExtraction(extraction), source };
}

async function loadWithin(
  connection: DuckDBConnection,
  ready: readonly Ready[],
  guess: Promise<PackedReadings>,
  options: LoadOptions,
): Promise<readonly Loaded[]> {
  const states = await findStates(
    connection,
    ready.map((one) => one.extraction),
  );
  const met = new Set<string>();
  const fresh: (Ready & { readonly known: boolean })[] = [];
  for (const [at, one] of ready.entries()) {
    const { snapshot } = one.extraction;
    if (met.has(snapshot) || (states[at] === "current" && options.again !== true)) continue;
    met.add(snapshot);
    fresh.push({ ...one, known: states[at] !== "new" });
  }
  await writeCopies(connection, ready);
  if (fresh.length > 0) await loadFresh(connection, fresh, fresh.length === ready.length ? guess : undefined);
  return ready.map((one) => outcomeOf(one, met.delete(one.extraction.snapshot)));
}

/** Loads documents that are new, or in the place of what was read of them before. */
async function loadFresh(
  connection: DuckDBConnection,
  fresh: readonly (Ready & { readonly known: boolean })[],
  guess: Promise<PackedReadings> | undefined,
): Promise<void> {
  const reports = await resolveReports(
    connection,
    fresh.map((one) => one.extraction),
  );
  const resolved = fresh.map((one, at) => ({ ...one, report: reports[at]! }));
  for (const { known, extraction } of fresh) if (known) await clearReading(connection, extraction.snapshot);
  await writeReports(connection, resolved);
  await writeDocuments(connection, resolved);
  const guessed = guess !== undefined && resolved.every((one) => one.report === one.family);
  const first = await writeReadings(connection, await (guessed ? guess : packReadings(resolved)));
  await touchCells(connection, `SELECT cell FROM observation WHERE id >= ${first}`);
  const documents = [listValue(resolved.map((one) => one.extraction.snapshot))];
  await touchCells(connection, "SELECT cell FROM derived WHERE document IN (SELECT unnest($1))", documents, [
    LIST(VARCHAR),
  ]);
  await touchPlaces(connection, `SELECT ${placeOf("o")} FROM observation o WHERE o.id >= ${first}`);
  await touchPlaces(connection, reportPlacesOf("(SELECT unnest($1))"), documents, [LIST(VARCHAR)]);
  for (const other of await chooseRenditions(connection, resolved)) {
    await touchCells(connection, cellsOf("($1)"), [other]);
    await touchPlaces(connection, placesOf("($1)"), [other]);
  }
  await refreshCells(connection);
}

function outcomeOf({ extraction, findings }: Ready, loaded: boolean): Loaded {
  const { snapshot, observations } = extraction;
  if (!loaded) return { state: "unchanged", document: snapshot, observations: 0, findings: 0, review: 0 };
  return {
    state: "loaded",
    document: snapshot,
    observations: observations.length,
    findings: findings.length,
    review: observations.filter((one) => one.review).length,
  };
}
