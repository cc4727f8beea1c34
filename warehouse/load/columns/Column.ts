import type { DuckDBType } from "@duckdb/node-api";
import type { Vector } from "@duckdb/node-bindings";

/** A column of a table: its type, and how the values of some rows, at most `chunkRows`, are written where DuckDB keeps them. */
export type Column<Row> = {
  readonly type: DuckDBType;
  readonly write: (vector: Vector, rows: readonly Row[]) => void;
};

/** What a row has in a column. */
export type Value<Row, Kind> = (row: Row) => Kind | undefined;

/** Rows that DuckDB takes at a time. */
export const chunkRows = 2048;
