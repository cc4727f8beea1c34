import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { home } from "../version.ts";

/** The folder of the analyses that the program brings along. */
export const ownNotebooks: string = join(home, "notebooks/analyses");

/** The notebooks of folders by their names (`01-tuyen-truyen`), sorted; of two with one name the later folder's. */
export async function readNotebooks(folders: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((one) => one.endsWith(".md"))) {
      found.set(basename(name, ".md"), await readFile(join(folder, name), "utf8"));
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
