import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileReason } from "./fileFault.ts";
import type { Words } from "./say.ts";

/** What is under a folder: its files, with their bytes, in the order of their names, and what could not be opened. */
export type Under = {
  readonly files: readonly { readonly path: string; readonly size: number }[];
  readonly unread: readonly { readonly name: string; readonly reason: Words }[];
};

/** Folders that hold nothing of an office. */
const foreign = new Set(["node_modules", "__MACOSX"]);

/**
 * Every file under a folder but hidden ones; of a file itself that one. The order is of code points, so that two machines find the
 * same. A link is followed, but for one to a folder that it lies in: what is there is
 * there already, and two such links would be gone round without end.
 */
export async function filesUnder(folder: string): Promise<Under> {
  const files: { path: string; size: number }[] = [];
  const unread: { name: string; reason: Words }[] = [];
  const walk = async (path: string, above: readonly string[]): Promise<void> => {
    try {
      const status = await stat(path);
      if (status.isFile()) return void files.push({ path, size: status.size });
      const place = status.isDirectory() ? await realpath(path) : undefined;
      if (place === undefined || above.includes(place)) return;
      for (const name of (await readdir(path)).sort())
        if (!name.startsWith(".") && !foreign.has(name)) await walk(join(path, name), [...above, place]);
    } catch (error) {
      if (!(error as NodeJS.ErrnoException).code) throw error;
      unread.push({ name: path, reason: fileReason(error) });
    }
  };
  await walk(folder, []);
  return { files, unread };
}
