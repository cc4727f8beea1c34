import { DuckDBInstance } from "@duckdb/node-api";

/** Brings what stands in the log beside a database (`FILE.wal`) into the file itself, so that it can stand alone. */
export async function foldLog(file: string): Promise<void> {
  const instance = await DuckDBInstance.create(file);
  try {
    const connection = await instance.connect();
    await connection.run("CHECKPOINT");
    connection.closeSync();
  } finally {
    instance.closeSync();
  }
}
