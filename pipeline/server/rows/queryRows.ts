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
/** Observations as near as this are searched for together: within some of the stretches of 2,048 that DuckDB reads at once. */
const near = 20_000n;

/**
 * A query in brackets: the observations of these row numbers. Row numbers rise through the table, so that one is found
 * without a search through five million; a list of them would be searched for.
 */
export function observationsAt(ids: readonly bigint[]): string {
  const wanted = [...new Set(ids)].sort((a, b) => (a < b ? -1 : 1));
  if (wanted.length === 0 || wanted.length > mostSingly) return `(FROM observation WHERE ${among(wanted)})`;
  const groups: bigint[][] = [];
  for (const id of wanted) {
    const group = groups.at(-1);
    if (group !== undefined && id - group.at(-1)! <= near) group.push(id);
    else groups.push([id]);
  }
  const found = groups.map((group) =>
    group.length === 1 ? `id = ${group[0]}` : `id BETWEEN ${group[0]} AND ${group.at(-1)} AND ${among(group)}`,
  );
  return `(${found.map((where) => `FROM observation WHERE ${where}`).join(" UNION ALL ")})`;
}

function among(ids: readonly bigint[]): string {
  return `id IN (SELECT unnest([${ids.join(", ")}]::BIGINT[]))`;
}

/** A text of a row, or `undefined` where it is absent. */
export function textOf(value: unknown): string | undefined {
  return value === null || value === undefined ? undefined : String(value);
}
