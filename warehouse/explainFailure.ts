import { WarehouseError, type WarehouseTrouble } from "./Warehouse.ts";

/** What DuckDB says, what it means, and what the user should do. The first that fits is taken. */
const causes: readonly (readonly [said: RegExp, trouble: WarehouseTrouble, advice: string])[] = [
  [
    /set lock on file|used by another process|different configuration than existing/i,
    "held",
    "another process is writing to it; close it, or ask it instead",
  ],
  [
    /read-only mode: database does not exist|No such file or directory/i,
    "missing",
    "there is no such file; run ingest first, or check the path",
  ],
  [/not a valid DuckDB database/i, "foreign", "the file is not a warehouse; choose another name"],
  [/newer version of DuckDB|database file is version/i, "newer", "it was made by a newer version; update baocao"],
  [
    /No space left|disk full|Could not write all bytes|File too large|Disk quota exceeded/i,
    "full",
    "the disk is full; make room and run again, nothing that was loaded is lost",
  ],
  [
    /Read-only file system|Permission denied|read-only mode/i,
    "read-only",
    "it cannot be written here; check the rights of file and folder",
  ],
];

/** The error with its cause in plain words: `baocao.duckdb: another process is writing to it; …`. */
export function explainFailure(file: string, error: unknown): WarehouseError {
  if (error instanceof WarehouseError) return error;
  const said = error instanceof Error ? error.message : String(error);
  const cause = causes.find(([pattern]) => pattern.test(said));
  if (cause === undefined) return new WarehouseError("broken", `${file}: ${said.split("\n")[0]}`, error);
  return new WarehouseError(cause[1], `${file}: ${cause[2]}`, error);
}
