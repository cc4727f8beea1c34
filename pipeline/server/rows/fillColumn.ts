import type { DuckDBDataChunk } from "@duckdb/node-api";

type Numbers = Int8Array | Int32Array | Float32Array | Float64Array | BigInt64Array;

/** A column of fixed width, none of it absent, copied as it lies in DuckDB's memory into an array of its length. */
export function fillColumn<Items extends Numbers>(chunks: readonly DuckDBDataChunk[], at: number, all: Items): Items {
  let row = 0;
  for (const chunk of chunks) {
    all.set((chunk.getColumnVector(at) as unknown as { readonly items: Items }).items as never, row);
    row += chunk.rowCount;
  }
  return all;
}
