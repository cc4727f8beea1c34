import type { DuckDBConnection } from "@duckdb/node-api";
import { refreshCells } from "../comparison/refreshCells.ts";
import { touchCells } from "../comparison/touchCells.ts";
import { views } from "../views/views.ts";
import { WarehouseError } from "../Warehouse.ts";
import { type Migration, migrations } from "./migrations.ts";

/** The schema version of an open database: the last step it has run, 0 of an empty one. */
export async function schemaVersion(connection: DuckDBConnection): Promise<number> {
  const known = await connection.runAndReadAll(
    "SELECT count(*) FROM duckdb_tables() WHERE table_name = 'migration' AND NOT internal",
  );
  if (known.getRows()[0]?.[0] === 0n) {
    const tables = await connection.runAndReadAll("SELECT count(*) FROM duckdb_tables() WHERE NOT internal");
    return tables.getRows()[0]?.[0] === 0n ? 0 : -1;
  }
  const last = await connection.runAndReadAll("SELECT coalesce(max(id), 0) FROM migration");
  return Number(last.getRows()[0]?.[0] ?? 0);
}

/**
 * Brings a database to the newest schema, step by step, each step in its own transaction, and makes its views anew.
 * Refused: a database that is no warehouse, and one that a newer version has made.
 */
export async function migrate(
  connection: DuckDBConnection,
  file: string,
  steps: readonly Migration[] = migrations,
): Promise<void> {
  const version = await checkVersion(connection, file, steps);
  const missing = steps.filter((one) => one.id > version);
  for (const step of missing) {
    await inTransaction(connection, async () => {
      if (step.id === 1) await connection.run("CREATE TABLE migration (id INTEGER PRIMARY KEY, name VARCHAR NOT NULL)");
      await connection.run(step.statements.join(";\n"));
      await connection.run("INSERT INTO migration VALUES ($1, $2)", [step.id, step.name]);
    });
  }
  await inTransaction(connection, async () => {
    await connection.run(views.join(";\n"));
    if (version > 0 && missing.some((one) => one.remake)) {
      await touchCells(connection, "SELECT cell FROM observation UNION SELECT cell FROM derived");
      await refreshCells(connection);
    }
  });
}

/** The schema version, after refusing what is no warehouse or comes from a newer version. */
export async function checkVersion(
  connection: DuckDBConnection,
  file: string,
  steps: readonly Migration[] = migrations,
): Promise<number> {
  const version = await schemaVersion(connection);
  if (version < 0) {
    throw new WarehouseError("foreign", `${file}: a DuckDB database, but not a warehouse; choose another name`);
  }
  if (version > (steps.at(-1)?.id ?? 0)) {
    throw new WarehouseError("newer", `${file}: made by a newer version; update baocao`);
  }
  return version;
}

async function inTransaction(connection: DuckDBConnection, work: () => Promise<void>): Promise<void> {
  await connection.run("BEGIN");
  try {
    await work();
    await connection.run("COMMIT");
  } catch (error) {
    await connection.run("ROLLBACK").catch(() => undefined);
    throw error;
  }
}
