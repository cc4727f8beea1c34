import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";

/**
 * An open warehouse file.
 *
 * `write` runs one piece of work after another on one connection, each in a transaction of its own: it is committed
 * whole or not at all. `read` gives a connection of its own, which sees the last committed state while writing goes on.
 * `hold` brings all that is committed into the file and lets nothing be written until `work` has ended; `read` goes on.
 */
export type Warehouse = {
  readonly file: string;
  readonly readOnly: boolean;
  readonly instance: DuckDBInstance;
  readonly write: <T>(work: (connection: DuckDBConnection) => Promise<T>) => Promise<T>;
  readonly read: <T>(work: (connection: DuckDBConnection) => Promise<T>) => Promise<T>;
  readonly hold: <T>(work: () => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
};

/**
 * Why a warehouse could not be opened or written.
 *
 * - `held`: another process writes to it (DuckDB lets one process write; while it does, no other may even read).
 * - `missing`: opened for reading, and there is no such file, or no such folder to make it in.
 * - `foreign`: the file is no DuckDB database, or one that is no warehouse.
 * - `newer`, `older`: made by a newer version; or by an older one and opened for reading only, so not to be migrated.
 * - `read-only`: the disk or the opening does not let us write. `full`: the disk is full.
 * - `broken`: anything else that DuckDB refuses.
 */
export type WarehouseTrouble = "held" | "missing" | "foreign" | "newer" | "older" | "read-only" | "full" | "broken";

/** One line on what is wrong with the warehouse and what to do; `trouble` for programs, `cause` for us. */
export class WarehouseError extends Error {
  readonly trouble: WarehouseTrouble;
  constructor(trouble: WarehouseTrouble, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "WarehouseError";
    this.trouble = trouble;
  }
}
