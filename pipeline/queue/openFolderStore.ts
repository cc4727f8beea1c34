import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Store } from "./store.ts";

/** A store in a folder, made where there is none. */
export function openFolderStore(folder: string): Store {
  const path = (key: string): string => join(folder, key);
  return {
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
    lend: (key, use) => use(path(key)),
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
