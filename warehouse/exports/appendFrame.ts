import type { DuckDBConnection } from "@duckdb/node-api";
import { appendRows } from "../load/appendRows.ts";
import type { Column } from "../load/columns/Column.ts";
import { bigint, boolean, decimal, double } from "../load/columns/fixed.ts";
import { text, texts } from "../load/columns/text.ts";
import { isDecimal } from "../load/decimal.ts";
import type { ColumnKind, Frame, FrameValue } from "./Frame.ts";

/** A row of a frame: its number. */
type Row = number;

const columnOf: Readonly<Record<ColumnKind, (values: readonly FrameValue[]) => Column<Row>>> = {
  text: (values) => text((row) => present(values[row] as string | null)),
  json: (values) => text((row) => present(values[row] as string | null)),
  decimal: (values) =>
    decimal((row) => {
      const value = values[row] as string | null;
      return value !== null && isDecimal(value) ? value : undefined;
    }),
  integer: (values) => bigint((row) => present(values[row] as number | null)),
  float: (values) => double((row) => present(values[row] as number | null)),
  boolean: (values) => boolean((row) => present(values[row] as boolean | null)),
  list: (values) => texts((row) => present(values[row] as readonly string[] | null)),
};

/** Makes a table of a frame in another database. */
export async function appendFrame(connection: DuckDBConnection, table: string, frame: Frame): Promise<void> {
  const columns = frame.columns.map(({ kind, values }) => columnOf[kind](values));
  const described = frame.columns.map(({ name }, at) => `"${name.replaceAll('"', '""')}" ${columns[at]!.type}`);
  await connection.run(`CREATE TABLE "${table}" (${described.join(", ")})`);
  const rows = Array.from({ length: frame.rows }, (_, row) => row);
  await appendRows(connection, table, columns, rows);
}

function present<Kind>(value: Kind | null | undefined): Kind | undefined {
  return value ?? undefined;
}
