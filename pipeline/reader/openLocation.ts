import { readFile, stat } from "node:fs/promises";
import { defaultLimits } from "../../extractors/formats/readOptions.ts";
import type { Message } from "../../model/message.ts";
import { Fault } from "../fault.ts";
import { fileFault } from "../fileFault.ts";
import { openEntry } from "./openEntry.ts";
import type { Location } from "./protocol.ts";

/** The largest file that is read, in bytes: larger ones are no reports, and would not fit a reader's memory. */
const largest = 400 * 2 ** 20;

/** A file up to this size, in bytes, may be held in memory while another is read. */
const small = 16 * 2 ** 20;

/** Whether a document may be opened while another is read: a small file, no entry of an archive. */
export async function isSmall({ path, inside }: Location): Promise<boolean> {
  if (inside.length > 0) return false;
  const status = await stat(path).catch(() => undefined);
  return status === undefined || status.size <= small;
}

let archive: { readonly path: string; readonly bytes: Uint8Array } | undefined;

/** What the files of an archive in an archive may inflate to whatever the size of the outermost, in bytes. */
const roomy = 64 * 2 ** 20;

/**
 * The bytes of a file, or of an entry of an archive; the last archive is kept, since entries are read in a row. Archives in
 * archives inflate to no more than the outermost could by itself, so that layers do not multiply.
 */
export async function openLocation(location: Location, tell?: (message: Message) => void): Promise<Uint8Array> {
  if (location.inside.length === 0) return readWhole(location.path);
  if (archive?.path !== location.path) archive = { path: location.path, bytes: await readWhole(location.path) };
  let bytes = archive.bytes;
  const most = Math.max(roomy, archive.bytes.length * defaultLimits.ratio);
  for (const name of location.inside) bytes = openEntry(bytes, name, { most, ...(tell ? { tell } : {}) });
  return bytes;
}

async function readWhole(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > largest) throw tooLarge(size);
    return await readFile(path);
  } catch (error) {
    throw error instanceof Fault ? error : fileFault(error, path);
  }
}

function tooLarge(size: number): Fault {
  const megabytes = Math.round(size / 2 ** 20);
  return new Fault({
    vi: `tệp quá lớn (${megabytes} MB, giới hạn ${largest / 2 ** 20} MB); hãy chia nhỏ tệp`,
    en: `the file is too large (${megabytes} MB, limit ${largest / 2 ** 20} MB); split it`,
  });
}
