import type { DuckDBConnection } from "@duckdb/node-api";
import { cellsOf, touchCells } from "../comparison/touchCells.ts";
import { placesOf, touchPlaces } from "../comparison/touchPlaces.ts";

const tables = ["passage", "observation", "doubt", "derived", "finding", "repair", "message"];

/** Takes out what an earlier reading of a document found, to make room for the next, and touches the cells it spoke for and their places. */
export async function clearReading(connection: DuckDBConnection, document: string): Promise<void> {
  await touchCells(connection, cellsOf("($1)"), [document]);
  await touchPlaces(connection, placesOf("($1)"), [document]);
  for (const table of tables) await connection.run(`DELETE FROM "${table}" WHERE document = $1`, [document]);
}
