import type { DuckDBConnection } from "@duckdb/node-api";

type Values = Parameters<DuckDBConnection["run"]>[1];
type Types = Parameters<DuckDBConnection["run"]>[2];

/** The tables in which cells are made anew, empty between times. */
export const workTables = {
  touched: "CREATE TEMP TABLE IF NOT EXISTS touched (cell BIGINT)",
  speaker: "CREATE TEMP TABLE IF NOT EXISTS speaker (id BIGINT, cell BIGINT, kind INTEGER)",
  remark: "CREATE TEMP TABLE IF NOT EXISTS remark (id BIGINT, cut_short BOOLEAN, contradicted BOOLEAN)",
  several: "CREATE TEMP TABLE IF NOT EXISTS several (cell BIGINT, part INTEGER)",
} as const;

/**
 * Adds the cells that a query gives to those which `refreshCells` makes anew, within the transaction of the connection.
 * The query has one column, the cell; absent ones count for nothing.
 */
export async function touchCells(
  connection: DuckDBConnection,
  query: string,
  values?: Values,
  types?: Types,
): Promise<void> {
  await connection.runAndReadAll(workTables.touched);
  await connection.runAndReadAll(
    `INSERT INTO touched SELECT * FROM (${query}) AS t(cell) WHERE cell IS NOT NULL`,
    values,
    types,
  );
}

/** The cells that documents speak for. `documents` is a list of SQL, such as `[$1]`, or a query in brackets. */
export function cellsOf(documents: string): string {
  return `SELECT cell FROM observation WHERE document IN ${documents} UNION ALL SELECT cell FROM derived WHERE document IN ${documents}`;
}
