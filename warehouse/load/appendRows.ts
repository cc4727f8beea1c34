import { type DuckDBConnection, DuckDBDataChunk, type DuckDBType, type DuckDBValue } from "@duckdb/node-api";

/** Rows that DuckDB takes at a time. */
const chunkRows = 2048;

/** A column to be filled: its type and its values, one a row. */
export type Column = { readonly type: DuckDBType; readonly values: readonly DuckDBValue[] };

/** Rows in the form that DuckDB takes, made without a connection, so that this can be done while another batch is loaded. */
export type Packed = { readonly table: string; readonly chunks: readonly DuckDBDataChunk[] };

/** Rows of a table, given column by column in its order. */
export function packRows(table: string, columns: readonly Column[]): Packed {
  const rows = columns[0]?.values.length ?? 0;
  const types = columns.map((column) => column.type);
  const chunks: DuckDBDataChunk[] = [];
  for (let from = 0; from < rows; from += chunkRows) {
    const count = Math.min(chunkRows, rows - from);
    const chunk = DuckDBDataChunk.create(types, count);
    for (const [at, { values }] of columns.entries()) {
      const vector = chunk.getColumnVector(at);
      for (let row = 0; row < count; row += 1) vector.setItem(row, values[from + row]!);
      vector.flush();
    }
    chunks.push(chunk);
  }
  return { table, chunks };
}

/** Appends packed rows to their table within the transaction of the connection. */
export async function appendPacked(connection: DuckDBConnection, { table, chunks }: Packed): Promise<void> {
  if (chunks.length === 0) return;
  const appender = await connection.createAppender(table);
  try {
    for (const chunk of chunks) appender.appendDataChunk(chunk);
    appender.flushSync();
  } finally {
    appender.closeSync();
  }
}

/** Appends rows, given column by column in the order of the table, within the transaction of the connection. */
export async function appendRows(
  connection: DuckDBConnection,
  table: string,
  columns: readonly Column[],
): Promise<void> {
  await appendPacked(connection, packRows(table, columns));
}
