import { type DuckDBConnection, DuckDBDataChunk } from "@duckdb/node-api";
import duckdb from "@duckdb/node-bindings";
import { type Column, chunkRows } from "./columns/Column.ts";
import { giveWay } from "./giveWay.ts";

/** Rows in the form that DuckDB takes, made without a connection, so that this can be done while another batch is loaded. */
export type Packed = { readonly table: string; readonly chunks: readonly DuckDBDataChunk[] };

/** Rows of a table, whose columns are given in its order. Gives way to what else waits after each chunk. */
export async function packRows<Row>(
  table: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Promise<Packed> {
  const types = columns.map((column) => column.type);
  const chunks: DuckDBDataChunk[] = [];
  for (let from = 0; from < rows.length; from += chunkRows) {
    const some = rows.slice(from, from + chunkRows);
    const { chunk } = DuckDBDataChunk.create(types, some.length);
    for (const [at, column] of columns.entries()) column.write(duckdb.data_chunk_get_vector(chunk, at), some);
    chunks.push(new DuckDBDataChunk(chunk));
    await giveWay();
  }
  return { table, chunks };
}

/** Puts numbers into a column of packed rows, an `integer` or a `bigint`, in the place of those it was packed with. */
export function putNumbers({ chunks }: Packed, column: number, numbers: Int32Array | BigInt64Array): void {
  let from = 0;
  for (const { chunk, rowCount } of chunks) {
    const some = numbers.slice(from, from + rowCount);
    duckdb.copy_data_to_vector(duckdb.data_chunk_get_vector(chunk, column), 0, some.buffer, 0, some.byteLength);
    from += rowCount;
  }
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

/** Appends rows within the transaction of the connection. The columns are given in the order of the table. */
export async function appendRows<Row>(
  connection: DuckDBConnection,
  table: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Promise<void> {
  await appendPacked(connection, await packRows(table, columns, rows));
}
