import { createHash } from "node:crypto";

/**
 * Where documents wait for workers and shards for the publisher, seen by all machines: a folder (`openFolderStore`) or
 * a bucket (`openS3Store`).
 *
 * Objects are named by their content and never change. `add` makes an object whole or not at all.
 */
export type Store = {
  readonly has: (key: string) => Promise<boolean>;
  readonly add: (key: string, bytes: Uint8Array) => Promise<void>;
  /** What `use` makes of an object, which lies as a file of this machine while it runs; no file where there is none. */
  readonly lend: <T>(key: string, use: (path: string) => Promise<T>) => Promise<T>;
  /** The keys under a prefix, sorted. */
  readonly list: (prefix: string) => Promise<readonly string[]>;
};

/** The key of a document: two letters of its hash make the folder, so that none grows too large. */
export function documentKey(snapshot: string): string {
  return `documents/${snapshot.slice(0, 2)}/${snapshot}`;
}

/** The key of the shard of a document as these versions of the readers read it. */
export function shardKey(snapshot: string, versions: object): string {
  const version = createHash("sha256").update(JSON.stringify(versions)).digest("hex").slice(0, 12);
  return `shards/${snapshot.slice(0, 2)}/${snapshot}.${version}.parquet`;
}
