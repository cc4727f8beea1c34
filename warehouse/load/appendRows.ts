import { type DuckDBConnection, DuckDBDataChunk, type DuckDBType, type DuckDBValue } from "@duckdb/node-api";

/** Rows that DuckDB takes at a time. */
const chunkRows = 2048;

/** A column to be filled: its type and its values, one a row. */
export type Column = { readonly type: DuckDBType; readonly values: readonly DuckDBValue[] };

/** Appends rows, given column by column in the order of the table, within the transaction of the connection. */
export async function appendRows(
  connection: DuckDBConnection,
  table: string,
  columns: readonly Column[],
): Promise<void> {
  const rows = columns[0]?.values.length ?? 0;
  if (rows === 0) return;
  const appender = await connection.createAppender(table);
  try {
    const types = columns.map((column) => column.type);
    for (let from = 0; from < rows; from += chunkRows) {
      const count = Math.min(chunkRows, rows - from);
      const chunk = DuckDBDataChunk.create(types, count);
      chunk.setColumns(
        columns.map((column) => (count === rows ? column.values : column.values.slice(from, from + count))),
      );
      appender.appendDataChunk(chunk);
    }
    appender.flushSync();
  } finally {
    appender.closeSync();
  }
}
