import { createHash } from "node:crypto";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { queryRows } from "./queryRows.ts";

const documents = `SELECT count(*) || ':' || count_if(current) || ':' || coalesce(max(loaded), '') || ':' || coalesce(sum(hash(document)), 0)
    || (SELECT ':' || count(*) || ':' || coalesce(max(id), 0) FROM doubt) AS documents FROM document`;

/** Changes when a document is loaded, read anew, or stands no more for its report. */
export async function documentsState(warehouse: Warehouse): Promise<string> {
  const [state] = await queryRows(warehouse, documents);
  return String(state?.documents);
}

const decisions = `SELECT count(*) || ':' || coalesce(max("at"), '') AS decisions FROM decision`;

/** Changes when a decision is taken. */
export async function decisionsState(warehouse: Warehouse): Promise<string> {
  const [state] = await queryRows(warehouse, decisions);
  return String(state?.decisions);
}

/** A short name of the warehouse's state: changes when a document is loaded, a run ends or a decision is taken. */
export async function snapshotOf(warehouse: Warehouse): Promise<string> {
  return (await stateOf(warehouse)).snapshot;
}

/** The short name of the state, and what in it changes when a decision is taken. */
export async function stateOf(
  warehouse: Warehouse,
): Promise<{ readonly snapshot: string; readonly decisions: string }> {
  const [state] = await queryRows(
    warehouse,
    `SELECT
       (${documents}) AS documents,
       (${decisions}) AS decisions,
       (SELECT count(*) FROM indicator) AS indicators,
       (SELECT count(*) FROM run) AS runs,
       (SELECT count(*) FROM finding) AS findings`,
  );
  const snapshot = createHash("sha256").update(JSON.stringify(state)).digest("hex").slice(0, 12);
  return { snapshot, decisions: String(state?.decisions) };
}
