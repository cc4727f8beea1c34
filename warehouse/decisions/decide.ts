import { type DuckDBConnection, LIST, listValue, VARCHAR } from "@duckdb/node-api";
import type { Decision } from "../../model/decision.ts";
import { refreshCells } from "../comparison/refreshCells.ts";
import { touchCells } from "../comparison/touchCells.ts";
import type { Warehouse } from "../Warehouse.ts";
import { moveCells } from "./moveCells.ts";
import { settle } from "./settle.ts";

/** A decision with what the observation said when it was made, which `decide` adds and an export carries. */
export type KeptDecision = Decision & { readonly was?: Readonly<Record<string, string>> };

/**
 * Appends decisions and lets them take effect at once: the figures concerned and their cells of the comparison.
 * Decisions that are there already (by id) change nothing, so a list can be imported twice. Gives how many were new.
 *
 * A decision on a figure keeps what the figure said (`was`): the reading that a person saw and judged holds, whatever a
 * later reading makes of the same words.
 */
export async function decide(warehouse: Warehouse, decisions: readonly KeptDecision[]): Promise<number> {
  return await warehouse.write(async (connection) => {
    const known = await knownIds(connection, decisions);
    const fresh = decisions.filter((one) => !known.has(one.id));
    for (const decision of fresh) await append(connection, decision);
    for (const subjectAndKey of new Set(fresh.map((one) => `${one.subject} ${one.key}`))) {
      const [subject, key] = subjectAndKey.split(" ") as [Decision["subject"], string];
      await settleKey(connection, subject, key);
      if (subject === "observation") await moveCells(connection, key);
      if (subject === "finding") await touchCells(connection, cellsOfFinding, [key]);
    }
    await refreshCells(connection);
    return fresh.length;
  });
}

/** All decisions, oldest first, as `decide` takes them. */
export async function readDecisions(warehouse: Warehouse): Promise<readonly KeptDecision[]> {
  return await warehouse.read((connection) => selectDecisions(connection, 'ORDER BY "at", id', []));
}

async function knownIds(connection: DuckDBConnection, decisions: readonly Decision[]): Promise<ReadonlySet<string>> {
  const ids = listValue(decisions.map((one) => one.id));
  const found = await connection.runAndReadAll(
    "SELECT id FROM decision WHERE list_contains($1, id)",
    [ids],
    [LIST(VARCHAR)],
  );
  return new Set(found.getRows().map((row) => String(row[0])));
}

async function append(connection: DuckDBConnection, decision: KeptDecision): Promise<void> {
  const was =
    decision.was ?? (decision.subject === "observation" ? await stateOf(connection, decision.key) : undefined);
  await connection.run("INSERT INTO decision VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)", [
    decision.id,
    decision.subject,
    decision.key,
    decision.verdict,
    decision.value ?? null,
    decision.change === undefined ? null : JSON.stringify(decision.change),
    decision.by,
    decision.at,
    decision.why ?? null,
    was === undefined ? null : JSON.stringify(was),
  ]);
}

/** The cells that a finding bears on: what a reviewer says of it changes their marks. */
const cellsOfFinding = `
SELECT o.cell FROM (SELECT document, unnest(from_json(spans, '[{"start": "INTEGER"}]')) AS span FROM finding WHERE key = $1) f
JOIN observation o ON o.document = f.document AND o.start = f.span.start`;

/** Fields that a decision pins down. */
const fields = ["indicator", "value", "area", "area_code", "period", "role", "unit"] as const;

async function stateOf(
  connection: DuckDBConnection,
  key: string,
): Promise<Readonly<Record<string, string>> | undefined> {
  const found = await connection.runAndReadAll(
    `SELECT ${fields.map((field) => `CAST(o.${field} AS VARCHAR) AS ${field}`).join(", ")}
     FROM observation o JOIN document d ON d.document = o.document
     WHERE o.key = $1 ORDER BY d.current DESC, o.confidence DESC, o.id LIMIT 1`,
    [key],
  );
  const row = found.getRowObjectsJson()[0];
  if (row === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])),
  );
}

async function settleKey(connection: DuckDBConnection, subject: Decision["subject"], key: string): Promise<void> {
  const all = await selectDecisions(connection, "WHERE subject = $1 AND key = $2", [subject, key]);
  const standing = settle(all) as KeptDecision | undefined;
  await connection.run("DELETE FROM settled WHERE subject = $1 AND key = $2", [subject, key]);
  if (standing === undefined) return;
  await connection.run("INSERT INTO settled VALUES ($1, $2, $3, $4, $5, $6, $7)", [
    subject,
    key,
    standing.verdict,
    standing.value ?? null,
    standing.change === undefined ? null : JSON.stringify(standing.change),
    standing.was === undefined ? null : JSON.stringify(standing.was),
    standing.id,
  ]);
}

async function selectDecisions(
  connection: DuckDBConnection,
  rest: string,
  values: readonly string[],
): Promise<readonly KeptDecision[]> {
  const found = await connection.runAndReadAll(
    `SELECT id, subject, key, verdict, value, CAST(change AS VARCHAR) AS change, "by", "at", why, CAST(was AS VARCHAR) AS was
     FROM decision ${rest}`,
    [...values],
  );
  return found.getRowObjectsJson().map((row) => {
    const present = Object.entries(row).filter(([, value]) => value !== null);
    return Object.fromEntries(
      present.map(([name, value]) => [name, name === "change" || name === "was" ? JSON.parse(String(value)) : value]),
    ) as unknown as KeptDecision;
  });
}
