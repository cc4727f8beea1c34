import {
  BIGINT,
  BOOLEAN,
  DECIMAL,
  DOUBLE,
  type DuckDBConnection,
  type DuckDBType,
  type DuckDBValue,
  LIST,
  listValue,
  VARCHAR,
} from "@duckdb/node-api";
import { appendRows } from "../load/appendRows.ts";
import { readDecimal } from "../load/decimal.ts";
import type { ColumnKind, Frame, FrameValue } from "./Frame.ts";

const types: Readonly<Record<ColumnKind, DuckDBType>> = {
  text: VARCHAR,
  json: VARCHAR,
  decimal: DECIMAL(30, 6),
  integer: BIGINT,
  float: DOUBLE,
  boolean: BOOLEAN,
  list: LIST(VARCHAR),
};

/** Makes a table of a frame in another database. */
export async function appendFrame(connection: DuckDBConnection, table: string, frame: Frame): Promise<void> {
  const columns = frame.columns.map((column) => `"${column.name.replaceAll('"', '""')}" ${types[column.kind]}`);
  await connection.run(`CREATE TABLE "${table}" (${columns.join(", ")})`);
  await appendRows(
    connection,
    table,
    frame.columns.map((column) => ({
      type: types[column.kind],
      values: column.values.map((value) => toDuck(column.kind, value)),
    })),
  );
}

function toDuck(kind: ColumnKind, value: FrameValue): DuckDBValue {
  if (value === null) return null;
  if (kind === "decimal") return readDecimal(String(value)) ?? null;
  if (kind === "integer") return BigInt(value as number);
  if (kind === "list") return listValue(value as readonly string[]);
  return value as DuckDBValue;
}
