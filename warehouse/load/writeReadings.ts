import type { DuckDBConnection } from "@duckdb/node-api";
import { moveCells } from "../decisions/moveCells.ts";
import { doubtsAmong } from "../doubts/doubtsAmong.ts";
import { appendPacked, putNumbers } from "./appendRows.ts";
import { numberSaid } from "./numberSaid.ts";
import type { PackedReadings, PackedStatements } from "./packReadings.ts";
import { derivedColumns, observationColumns } from "./rows.ts";

/**
 * Writes all that was read from documents, and lets standing decisions take effect on it. Gives the id of the first
 * observation written: those of this batch are all from there on.
 */
export async function writeReadings(
  connection: DuckDBConnection,
  { said, observations, derived, others }: PackedReadings,
): Promise<bigint> {
  const found = await connection.runAndReadAll("SELECT coalesce(max(id), 0) + 1 FROM observation");
  const first = found.getRows()[0]?.[0] as bigint;
  const ids = BigInt64Array.from(observations.places, (_, at) => first + BigInt(at));
  putNumbers(observations.packed, 0, ids);
  const numbers = await numberSaid(connection, said);
  await appendStatements(connection, observations, observationColumns.length, numbers);
  await connection.run(`INSERT INTO doubt ${doubtsAmong(`o.id >= ${first}`)}`);
  await appendStatements(connection, derived, derivedColumns.length, numbers);
  for (const packed of others) await appendPacked(connection, packed);
  const decided = await connection.runAndReadAll(
    "SELECT DISTINCT s.key FROM settled s JOIN observation o ON o.key = s.key WHERE s.subject = 'observation' AND o.id >= $1",
    [first],
  );
  for (const [key] of decided.getRows()) await moveCells(connection, String(key));
  return first;
}

/** Appends statements with the numbers of their places and kinds, in the last two of so many columns. */
async function appendStatements(
  connection: DuckDBConnection,
  { packed, places, kinds }: PackedStatements,
  columns: number,
  numbers: { readonly places: Int32Array; readonly kinds: Int32Array },
): Promise<void> {
  putNumbers(
    packed,
    columns - 2,
    places.map((at) => numbers.places[at]!),
  );
  putNumbers(
    packed,
    columns - 1,
    kinds.map((at) => numbers.kinds[at]!),
  );
  await appendPacked(connection, packed);
}
