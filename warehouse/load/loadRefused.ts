import type { Quarantine } from "../../model/extraction.ts";
import { refreshCells } from "../comparison/refreshCells.ts";
import type { Warehouse } from "../Warehouse.ts";
import { clearReading } from "./clearReading.ts";
import { findState } from "./readingState.ts";
import type { Loaded, Source } from "./Source.ts";
import { writeRefused } from "./writeDocument.ts";

/** Keeps of a document with a mark of secrecy only its hash, its name and the reason; what was loaded of it before goes. */
export async function loadQuarantine(warehouse: Warehouse, quarantine: Quarantine, source: Source): Promise<Loaded> {
  const { snapshot, reason } = quarantine;
  return await warehouse.write(async (connection) => {
    await clearReading(connection, snapshot);
    await refreshCells(connection);
    await writeRefused(connection, snapshot, { ...source, name: quarantine.name }, "quarantined", reason);
    return { state: "quarantined", document: snapshot, observations: 0, findings: 0, review: 0 };
  });
}

/**
 * Keeps that a document could not be read, and why, so that the next run tries it again. What an earlier version
 * could read of it stays.
 */
export async function loadFailure(
  warehouse: Warehouse,
  snapshot: string,
  reason: string,
  source: Source,
): Promise<Loaded> {
  return await warehouse.write(async (connection) => {
    const state = await findState(connection, snapshot);
    if (state === "new" || state === "failed") await writeRefused(connection, snapshot, source, "failed", reason);
    return { state: "failed", document: snapshot, observations: 0, findings: 0, review: 0 };
  });
}
