import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { openEntry } from "../../reader/openEntry.ts";
import { queryRows, textOf } from "../rows/queryRows.ts";

/** Folders that are searched for a file that was moved, and files looked at in them. */
const mostFolders = 200;
const mostFiles = 20_000;

/**
 * The bytes of a document's file, where they can still be found: under a path at which they were met, else in a folder
 * from which documents were loaded or uploaded, under the same name or another. Only bytes with the document's hash
 * are given.
 */
export async function findFile(warehouse: Warehouse, id: string, uploads: string): Promise<Uint8Array | undefined> {
  const [row] = await queryRows(
    warehouse,
    `SELECT d.bytes, d.name, list_distinct(list_concat([d.path], (SELECT list(path) FROM copy WHERE document = d.document))) AS paths
     FROM document d WHERE d.document = $id`,
    { id },
  );
  if (!row) return undefined;
  const isIt = (bytes: Uint8Array | undefined): bytes is Uint8Array =>
    bytes !== undefined && createHash("sha256").update(bytes).digest("hex") === id;
  for (const path of (row.paths as (string | null)[]).flatMap((one) => one ?? [])) {
    const bytes = await open(path);
    if (isIt(bytes)) return bytes;
  }
  const size = Number(row.bytes ?? -1);
  for (const path of await candidates(warehouse, size, textOf(row.name) ?? "", uploads)) {
    const bytes = await open(path);
    if (isIt(bytes)) return bytes;
  }
  return undefined;
}

/** The bytes at a path; after `!` the name inside an archive (`2023.zip!huyện/bao-cao.pdf`). */
async function open(path: string): Promise<Uint8Array | undefined> {
  const [file, ...inside] = path.split("!");
  try {
    return inside.reduce<Uint8Array>((bytes, name) => openEntry(bytes, name), await readFile(file!));
  } catch {
    return undefined;
  }
}

/** Files of the right size in the known folders, those of the same name first. */
async function candidates(warehouse: Warehouse, size: number, name: string, uploads: string): Promise<string[]> {
  const rows = await queryRows(warehouse, "SELECT DISTINCT path FROM document WHERE path IS NOT NULL ORDER BY path");
  const folders = new Set(rows.map((row) => dirname(String(row.path).split("!")[0]!)));
  const uploaded = await readdir(uploads).catch(() => []);
  const all = [...folders, ...uploaded.map((one) => join(uploads, one))].slice(0, mostFolders);
  const found: string[] = [];
  let looked = 0;
  for (const folder of all) {
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      if (!entry.isFile() || looked++ > mostFiles) continue;
      const path = join(folder, entry.name);
      if ((await stat(path).catch(() => undefined))?.size === size) found.push(path);
    }
  }
  const foreign = (path: string): number => (basename(path) === name ? 0 : 1);
  return found.sort((a, b) => foreign(a) - foreign(b));
}
