import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { explainFailure } from "./explainFailure.ts";
import { checkVersion, migrate } from "./migrations/migrate.ts";
import { migrations } from "./migrations/migrations.ts";
import { type Warehouse, WarehouseError } from "./Warehouse.ts";

export type OpenOptions = {
  /** Opens an existing warehouse for reading only: nothing is migrated, nothing can be written. */
  readonly readOnly?: boolean;
  /** Opens for reading what an older version made, as it is: for copies, which are made before an upgrade. */
  readonly older?: boolean;
  /** Bounds DuckDB's memory, such as `"400MB"`; what needs more goes to disk for a while, beside the warehouse. */
  readonly memory?: string;
  /** Bounds DuckDB's threads. */
  readonly threads?: number;
};

/**
 * A warehouse file, opened and brought to the newest schema; made where there was none.
 *
 * SQL in it reaches no file, no network and no setting (`enable_external_access`, `lock_configuration`), whoever
 * writes the SQL. Fails with a `WarehouseError` that says what is wrong and what to do: above all when another
 * process holds the file.
 */
export async function openWarehouse(file: string, options: OpenOptions = {}): Promise<Warehouse> {
  const readOnly = options.readOnly ?? false;
  try {
    // `fromCache`: two instances of one file in one process lose rows silently.
    const instance = await DuckDBInstance.fromCache(file, settings(options));
    const writer = await instance.connect();
    try {
      await prepare(writer, file, options);
    } catch (error) {
      writer.closeSync();
      instance.closeSync();
      throw error;
    }
    return guard(file, readOnly, instance, writer);
  } catch (error) {
    throw explainFailure(file, error);
  }
}

/**
 * DuckDB's allocator keeps 128 to 512 MB of what was given back, unless it is told not to. What stands in the log and not
 * yet in the file stays in memory: only a small part of 128 MB, or statements work with what little is left.
 */
const frugal = {
  checkpoint_threshold: "16MB",
  allocator_flush_threshold: "8MB",
  allocator_bulk_deallocation_flush_threshold: "8MB",
  allocator_background_threads: "true",
};

/**
 * The storage format of new files: texts are packed by one way that looks through them once, a fifth less work than the three
 * ways of DuckDB 0.10, which is what it still writes unless told. Files made before keep theirs.
 */
const storage = "v1.5.0";

function settings(options: OpenOptions): Record<string, string> {
  return {
    enable_external_access: "false",
    lock_configuration: "true",
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    checkpoint_threshold: "128MB",
    storage_compatibility_version: storage,
    ...(options.readOnly ? { access_mode: "READ_ONLY" } : {}),
    ...(options.memory === undefined ? {} : { memory_limit: options.memory, ...frugal }),
    ...(options.threads === undefined ? {} : { threads: String(options.threads) }),
  };
}

async function prepare(writer: DuckDBConnection, file: string, { readOnly, older }: OpenOptions): Promise<void> {
  if (!readOnly) return await migrate(writer, file);
  const version = await checkVersion(writer, file);
  if (!older && version < (migrations.at(-1)?.id ?? 0)) {
    throw new WarehouseError("older", `${file}: made by an older version; run ingest once to bring it up to date`);
  }
}

function guard(file: string, readOnly: boolean, instance: DuckDBInstance, writer: DuckDBConnection): Warehouse {
  let last: Promise<unknown> = Promise.resolve();
  /** Work that touches the file is done one after another. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  }
  async function transact<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    if (readOnly) throw new WarehouseError("read-only", `${file}: opened for reading only`);
    try {
      await writer.run("BEGIN");
      const result = await work(writer);
      await writer.run("COMMIT");
      return result;
    } catch (error) {
      await writer.run("ROLLBACK").catch(() => undefined);
      throw explainFailure(file, error);
    }
  }
  return {
    file,
    readOnly,
    instance,
    write: (work) => inTurn(() => transact(work)),
    hold: (work) =>
      inTurn(async () => {
        if (!readOnly) await writer.run("CHECKPOINT");
        return await work();
      }),
    async read(work) {
      const connection = await instance.connect();
      try {
        return await work(connection);
      } finally {
        connection.closeSync();
      }
    },
    async close() {
      await last;
      writer.closeSync();
      instance.closeSync();
    },
  };
}
