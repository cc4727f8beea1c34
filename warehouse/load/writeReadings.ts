import type { DuckDBConnection } from "@duckdb/node-api";
import { moveCells } from "../decisions/moveCells.ts";
import { doubtsAmong } from "../doubts/doubtsAmong.ts";
import { appendPacked, numberRows } from "./appendRows.ts";
import type { PackedReadings } from "./packReadings.ts";

/**
 * Writes all that was read from documents, and lets standing decisions take effect on it. Gives the id of the first
 * observation written: those of this batch are all from there on.
 */
export async function writeReadings(
  connection: DuckDBConnection,
  { observations, others }: PackedReadings,
): Promise<bigint> {
  const found = await connection.runAndReadAll("SELECT coalesce(max(id), 0) + 1 FROM observation");
  const first = found.getRows()[0]?.[0] as bigint;
  numberRows(observations, first);
  await appendPacked(connection, observations);
  await connection.run(`INSERT INTO doubt ${doubtsAmong(`o.id >= ${first}`)}`);
  for (const packed of others) await appendPacked(connection, packed);
  const decided = await connection.runAndReadAll(
    "SELECT DISTINCT s.key FROM settled s JOIN observation o ON o.key = s.key WHERE s.subject = 'observation' AND o.id >= $1",
    [first],
  );
  for (const [key] of decided.getRows()) await moveCells(connection, String(key));
  return first;
}
