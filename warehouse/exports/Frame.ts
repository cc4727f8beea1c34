import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api";
import { trimDecimal } from "../load/decimal.ts";

/** What a column holds. `decimal` values are decimal strings, `list` values arrays of texts, `json` values JSON texts. */
export type ColumnKind = "text" | "decimal" | "integer" | "float" | "boolean" | "list" | "json";

export type FrameColumn = {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly values: readonly FrameValue[];
};
export type FrameValue = string | number | boolean | readonly string[] | null;

/** A table in memory, column by column. */
export type Frame = { readonly name: string; readonly rows: number; readonly columns: readonly FrameColumn[] };

/** The answer to a query as a frame. Texts pass through `mend`: the masking of persons, or nothing. */
export async function readFrame(
  connection: DuckDBConnection,
  name: string,
  sql: string,
  mend: (text: string) => string,
): Promise<Frame> {
  const result = await connection.run(sql);
  const names = result.columnNames();
  const types = result.columnTypes().map((type) => type.alias ?? String(type));
  const kinds = types.map(kindOf);
  const values: FrameValue[][] = names.map(() => []);
  let rows = 0;
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    rows += chunk.rowCount;
    kinds.forEach((kind, index) => {
      const convert = converters[kind];
      for (const value of chunk.getColumnValues(index)) {
        values[index]!.push(value === null ? null : convert(value, mend));
      }
    });
  }
  return {
    name,
    rows,
    columns: names.map((column, index) => ({
      name: column,
      kind: kinds[index]!,
      values: values[index]!,
    })),
  };
}

const kindsOfTypes: readonly (readonly [RegExp, ColumnKind])[] = [
  [/^DECIMAL/, "decimal"],
  [/^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/, "integer"],
  [/^(DOUBLE|FLOAT)$/, "float"],
  [/^BOOLEAN$/, "boolean"],
  [/\[\]$/, "list"],
  [/^JSON$/, "json"],
];

function kindOf(type: string): ColumnKind {
  return kindsOfTypes.find(([pattern]) => pattern.test(type))?.[1] ?? "text";
}

type Convert = (value: Exclude<DuckDBValue, null>, mend: (text: string) => string) => FrameValue;

const converters: Readonly<Record<ColumnKind, Convert>> = {
  text: (value, mend) => mend(String(value)),
  json: (value, mend) => mend(String(value)),
  decimal: (value) => trimDecimal(String(value)),
  integer: (value) => Number(value),
  float: (value) => Number(value),
  boolean: (value) => value === true,
  list: (value, mend) => (value as { items: readonly DuckDBValue[] }).items.map((item) => mend(String(item))),
};
