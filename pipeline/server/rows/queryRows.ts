import type { DuckDBValue } from "@duckdb/node-api";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";

/** The rows of one of our own queries, values as JSON has them; what a person asked goes into `values`, never into the SQL. */
export async function queryRows(
  warehouse: Warehouse,
  sql: string,
  values: readonly DuckDBValue[] | Readonly<Record<string, DuckDBValue>> = [],
): Promise<Record<string, unknown>[]> {
  return await warehouse.read(async (connection) => {
    const reader = await connection.runAndReadAll(sql, values as DuckDBValue[]);
    return reader.getRowObjectsJson() as Record<string, unknown>[];
  });
}

/** More observations than so many are searched for. */
const mostSingly = 300;

/**
 * A query in brackets: the observations of these row numbers. Row numbers rise through the table, so that one is found
 * without a search through five million; a list of them would be searched for.
 */
export function observationsAt(ids: readonly bigint[]): string {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0 || wanted.length > mostSingly)
    return `(FROM observation WHERE id IN (SELECT unnest([${wanted.join(", ")}]::BIGINT[])))`;
  return `(${wanted.map((id) => `FROM observation WHERE id = ${id}`).join(" UNION ALL ")})`;
}

/** A text of a row, or `undefined` where it is absent. */
export function textOf(value: unknown): string | undefined {
  return value === null || value === undefined ? undefined : String(value);
}
