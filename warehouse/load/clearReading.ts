import type { DuckDBConnection } from "@duckdb/node-api";
import { cellsOf } from "./chooseRendition.ts";

const tables = ["passage", "observation", "derived", "finding", "repair", "message"];

/** Takes out what an earlier reading of a document found, to make room for the next, and gives the cells it spoke for. */
export async function clearReading(connection: DuckDBConnection, document: string): Promise<readonly bigint[]> {
  const cells = await cellsOf(connection, document);
  for (const table of tables) await connection.run(`DELETE FROM "${table}" WHERE document = $1`, [document]);
  return cells;
}
