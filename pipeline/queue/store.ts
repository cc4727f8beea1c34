import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Where documents wait for workers and shards for the publisher: a folder that all machines see.
 *
 * Objects are named by their content and never change. `add` makes an object whole or not at all.
 */
export type Store = {
  readonly has: (key: string) => Promise<boolean>;
  readonly add: (key: string, bytes: Uint8Array) => Promise<void>;
  /** The path of an object, to read from. */
  readonly path: (key: string) => string;
  /** The keys under a prefix, sorted. */
  readonly list: (prefix: string) => Promise<readonly string[]>;
};

/** A store in a folder, made where there is none. */
export function openFolderStore(folder: string): Store {
  const path = (key: string): string => join(folder, key);
  return {
    path,
    has: (key) =>
      stat(path(key)).then(
        () => true,
        () => false,
      ),
    add: async (key, bytes) => {
      const target = path(key);
      const waiting = join(folder, "incoming", randomUUID());
      await mkdir(dirname(waiting), { recursive: true });
      await mkdir(dirname(target), { recursive: true });
      try {
        await writeDurably(waiting, bytes);
        await rename(waiting, target);
      } finally {
        await rm(waiting, { force: true });
      }
    },
    list: async (prefix) => {
      const names = await readdir(path(prefix), { recursive: true, withFileTypes: true }).catch(() => []);
      return names
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length))
        .sort();
    },
  };
}

/** Writes a file and waits until the disk has it, so that a power cut leaves no empty object behind its name. */
async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The key of a document: two letters of its hash make the folder, so that none grows too large. */
export function documentKey(snapshot: string): string {
  return `documents/${snapshot.slice(0, 2)}/${snapshot}`;
}

/** The key of the shard of a document as these versions of the readers read it. */
export function shardKey(snapshot: string, versions: object): string {
  const version = createHash("sha256").update(JSON.stringify(versions)).digest("hex").slice(0, 12);
  return `shards/${snapshot.slice(0, 2)}/${snapshot}.${version}.parquet`;
}
