import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Shard } from "./shard.ts";

/**
 * The columns of a shard's Parquet file. The reading is JSON: a shard is read once, whole, by the publisher; the
 * columns before it let people look through a folder of shards with any tool.
 */
const columns = "snapshot VARCHAR, path VARCHAR, size BIGINT, versions VARCHAR, type VARCHAR, reading VARCHAR";

/** Writes a shard to a file that must not be there yet; the caller moves it to its place when it is whole. */
export async function writeShard(file: string, shard: Shard): Promise<void> {
  await inMemory(async (connection) => {
    await connection.run(`CREATE TEMP TABLE shard (${columns})`); // of this connection: others write at the same time
    await connection.run("INSERT INTO shard VALUES ($snapshot, $path, $size, $versions, $type, $reading)", {
      snapshot: shard.snapshot,
      path: shard.path,
      size: BigInt(shard.size),
      versions: JSON.stringify(shard.versions),
      type: shard.reading.type,
      reading: JSON.stringify(shard.reading),
    });
    await connection.run(`COPY shard TO ${literal(file)} (FORMAT parquet, COMPRESSION zstd)`);
  });
}

/** The shard in a file. Throws where the file is none, or was cut short. */
export async function readShard(file: string): Promise<Shard> {
  return await inMemory(async (connection) => {
    const read = await connection.runAndReadAll(`SELECT * FROM read_parquet(${literal(file)})`);
    const [row] = read.getRowObjectsJson();
    if (row === undefined) throw new Error(`${file}: no reading in this shard`);
    return {
      snapshot: String(row.snapshot),
      path: String(row.path),
      size: Number(row.size),
      versions: JSON.parse(String(row.versions)) as Shard["versions"],
      reading: JSON.parse(String(row.reading)) as Shard["reading"],
    };
  });
}

let shared: Promise<DuckDBInstance> | undefined;

async function inMemory<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
  shared ??= DuckDBInstance.create(":memory:", { threads: "1", memory_limit: "1GB" });
  const connection = await (await shared).connect();
  try {
    await connection.run("BEGIN");
    return await work(connection);
  } finally {
    await connection.run("ROLLBACK").catch(() => undefined);
    connection.closeSync();
  }
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
