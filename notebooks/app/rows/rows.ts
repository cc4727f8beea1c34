import { Dictionary, type Table, tableFromIPC } from "apache-arrow";

/**
 * The figures of one indicator as columns, in the order of the warehouse. Row `n` is the `n`-th entry of every
 * column. `dims` is empty where the figure has no narrower scope; `sources` are the keys of the observations behind it.
 */
export type Rows = {
  readonly length: number;
  readonly area: Column<string>;
  readonly code: Column<string | null>;
  readonly level: Column<string | null>;
  readonly period: Column<string>;
  readonly role: Column<string>;
  readonly unit: Column<string | null>;
  readonly dims: Column<string>;
  readonly series: Column<string | null>;
  readonly value: Column<number>;
  readonly headline: Column<boolean>;
  readonly computed: Column<boolean>;
  readonly confidence: Column<number>;
  /** What a reader must know of a figure, with commas between. */
  readonly marks: Column<string | null>;
  readonly sources: Column<string>;
};

export type Column<T> = { readonly get: (index: number) => T };

/** The names of the columns, as the Arrow table of `data/rows/…` has them. */
export const columnNames = [
  "area",
  "code",
  "level",
  "period",
  "role",
  "unit",
  "dims",
  "series",
  "value",
  "headline",
  "computed",
  "confidence",
  "marks",
  "sources",
] as const;

/** The columns of an Arrow IPC stream; a column that it lacks is our own mistake, and said so. */
export function readRows(bytes: Uint8Array): Rows {
  const table = tableFromIPC(bytes);
  const columns = Object.fromEntries(columnNames.map((name) => [name, columnOf(table, name)]));
  return { length: table.numRows, ...columns } as unknown as Rows;
}

function columnOf(table: Table, name: string): Column<unknown> {
  const column = table.getChild(name);
  if (!column) throw new Error(`the figures lack the column ${name}`);
  // Without its memory a dictionary decodes the same text anew for every row.
  const quick = column.type instanceof Dictionary ? column.memoize() : column;
  return { get: (index) => quick.get(index) };
}
