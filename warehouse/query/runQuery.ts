import { type DuckDBConnection, StatementType } from "@duckdb/node-api";
import { explainFailure } from "../explainFailure.ts";
import { type Warehouse, WarehouseError } from "../Warehouse.ts";

export type Answer = {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** Values as JSON: decimals as strings without idle zeros, other numbers as numbers, absent as null. */
  readonly rows: readonly (readonly unknown[])[];
  /** True where there were more rows than asked for. */
  readonly cut: boolean;
};

export type QueryOptions = {
  /** The most rows to give; all, where absent. */
  readonly limit?: number;
  /** Milliseconds after which the query is stopped. */
  readonly timeout?: number;
};

/** What may be asked: statements that change nothing. `describe` and `show` are selects to DuckDB. */
const allowed: ReadonlySet<StatementType> = new Set([
  StatementType.SELECT,
  StatementType.EXPLAIN,
  StatementType.RELATION,
]);

/**
 * The answer to one SQL statement that only reads.
 *
 * Refused: several statements, and any that changes something. Files, network and settings are out of reach for all
 * SQL in a warehouse (see `openWarehouse`), and the transaction is read-only besides.
 */
export async function runQuery(warehouse: Warehouse, sql: string, options: QueryOptions = {}): Promise<Answer> {
  return await warehouse.read(async (connection) => {
    try {
      await checkStatement(connection, sql);
      await connection.run("BEGIN TRANSACTION READ ONLY");
      return await withTimeout(connection, options.timeout, () => answer(connection, sql, options.limit));
    } catch (error) {
      if (error instanceof WarehouseError) throw error;
      throw new WarehouseError("broken", firstLines(error), error);
    } finally {
      await connection.run("ROLLBACK").catch(() => undefined);
    }
  });
}

async function checkStatement(connection: DuckDBConnection, sql: string): Promise<void> {
  const statements = await connection.extractStatements(sql);
  if (statements.count !== 1) throw new WarehouseError("broken", "expected one SQL statement");
  const prepared = await statements.prepare(0);
  const type = prepared.statementType;
  prepared.destroySync();
  if (!allowed.has(type)) {
    throw new WarehouseError(
      "read-only",
      "this statement would change the warehouse; only SELECT, DESCRIBE and EXPLAIN",
    );
  }
}

async function answer(connection: DuckDBConnection, sql: string, limit: number | undefined): Promise<Answer> {
  const reader =
    limit === undefined ? await connection.runAndReadAll(sql) : await connection.streamAndReadUntil(sql, limit + 1);
  const types = reader.columnTypes();
  const columns = reader
    .deduplicatedColumnNames()
    .map((name, index) => ({ name, type: types[index]!.alias ?? String(types[index]) }));
  const decimals = new Set(columns.flatMap((column, index) => (column.type.startsWith("DECIMAL") ? [index] : [])));
  const all = reader.getRowsJson();
  const kept = limit === undefined ? all : all.slice(0, limit);
  return {
    columns,
    rows: kept.map((row) => row.map((value, index) => (decimals.has(index) ? trimmed(value) : value))),
    cut: kept.length < all.length,
  };
}

function trimmed(value: unknown): unknown {
  return typeof value === "string" && value.includes(".") ? value.replace(/\.?0+$/, "") : value;
}

async function withTimeout<T>(
  connection: DuckDBConnection,
  timeout: number | undefined,
  work: () => Promise<T>,
): Promise<T> {
  if (timeout === undefined) return await work();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    connection.interrupt();
  }, timeout);
  try {
    return await work();
  } catch (error) {
    throw late
      ? new WarehouseError("broken", `the query took longer than ${timeout} ms and was stopped`, error)
      : error;
  } finally {
    clearTimeout(timer);
  }
}

/** What DuckDB says, on one line and without its pointer into the SQL. */
function firstLines(error: unknown): string {
  const said = explainFailure("SQL", error).message;
  return said.replace(/^SQL: /, "");
}
