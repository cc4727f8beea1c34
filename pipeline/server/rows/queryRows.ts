import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";

/** The rows of one of our own queries, values as JSON has them; what a person asked goes into `values`, never into the SQL. */
export async function queryRows(
  warehouse: Warehouse,
  sql: string,
  values: readonly DuckDBValue[] | Readonly<Record<string, DuckDBValue>> = [],
): Promise<Record<string, unknown>[]> {
  return await warehouse.read((connection) => askRows(connection, sql, values));
}

/** The same on a connection, for questions about one temporary table. */
export async function askRows(
  connection: DuckDBConnection,
  sql: string,
  values: readonly DuckDBValue[] | Readonly<Record<string, DuckDBValue>> = [],
): Promise<Record<string, unknown>[]> {
  const reader = await connection.runAndReadAll(sql, values as DuckDBValue[]);
  return reader.getRowObjectsJson() as Record<string, unknown>[];
}

/** A text of a row, or `undefined` where it is absent. */
export function textOf(value: unknown): string | undefined {
  return value === null || value === undefined ? undefined : String(value);
}
