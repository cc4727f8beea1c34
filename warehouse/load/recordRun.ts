import type { DuckDBConnection } from "@duckdb/node-api";

/** A run of ingestion: when it began and ended (ISO instants), what it met and what came of it. */
export type Run = {
  readonly started: string;
  readonly ended: string;
  readonly loaded: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly quarantined: number;
  readonly extractor: string;
};

/** Puts down a run that has ended in table `run`. */
export async function recordRun(connection: DuckDBConnection, run: Run): Promise<void> {
  await connection.run(
    "INSERT INTO run (started, ended, loaded, unchanged, failed, quarantined, extractor) VALUES ($1, $2, $3, $4, $5, $6, $7)",
    [run.started, run.ended, run.loaded, run.unchanged, run.failed, run.quarantined, run.extractor],
  );
}
