import { basename } from "node:path";
import { Fault } from "../fault.ts";
import { fileReason } from "../fileFault.ts";
import { filesUnder } from "../filesUnder.ts";
import type { Entry, Location } from "../reader/protocol.ts";
import type { Words } from "../say.ts";
import { skipReason } from "./skipReason.ts";

/**
 * A document to read. `name` is what people are shown: the path as they gave it, entries of archives after `!`.
 */
export type Source = { readonly location: Location; readonly name: string; readonly size: number };

/** A file that was left out, and why. */
export type Skipped = { readonly name: string; readonly reason: Words };

/** `unread` are files, folders and archives that could not be opened at all. */
export type Found = {
  readonly sources: readonly Source[];
  readonly skipped: readonly Skipped[];
  readonly unread: readonly Skipped[];
};

/** Lists the entries of an archive; words of a fault where it cannot be opened. */
export type ListArchive = (location: Location) => Promise<readonly Entry[] | Words>;

/** Archives inside archives are opened this deep. */
const deepest = 4;

/**
 * The documents under the paths, in the order of their names (so that two machines find the same order), archives
 * opened. A file that is no report is left out and said so, unless a person named it. Refused: paths under which
 * nothing at all can be opened.
 */
export async function findSources(
  paths: readonly string[],
  listArchive: ListArchive,
  skip = skipReason,
): Promise<Found> {
  const sources: Source[] = [];
  const skipped: Skipped[] = [];
  const unread: Skipped[] = [];

  async function add(source: Source, given: boolean): Promise<void> {
    const { path, inside } = source.location;
    const reason = given ? undefined : await skip(source.name, inside.length === 0 ? path : undefined);
    if (reason) skipped.push({ name: source.name, reason });
    else if (/\.zip$/i.test(source.name)) await addArchive(source);
    else sources.push(source);
  }

  async function addArchive(archive: Source): Promise<void> {
    const entries = archive.location.inside.length < deepest ? await listArchive(archive.location) : [];
    if (!("length" in entries)) {
      unread.push({ name: archive.name, reason: entries });
      return;
    }
    if (entries.length === 0) sources.push(archive);
    for (const entry of [...entries].sort((one, other) => byName(one.name, other.name))) {
      const location = { path: archive.location.path, inside: [...archive.location.inside, entry.name] };
      await add({ location, name: `${archive.name}!${entry.name}`, size: entry.size }, false);
    }
  }

  for (const path of paths) {
    const under = await filesUnder(path);
    unread.push(...under.unread);
    for (const file of under.files) {
      const source = { location: { path: file.path, inside: [] }, name: file.path, size: file.size };
      // What cannot be opened costs no other.
      await add(source, file.path === path).catch((error: unknown) => {
        if (!(error as NodeJS.ErrnoException).code) throw error;
        unread.push({ name: file.path, reason: fileReason(error) });
      });
    }
  }
  if (sources.length === 0 && unread[0]) throw unreadable(unread[0]);
  return { sources, skipped, unread };
}

function unreadable({ name, reason }: Skipped): Fault {
  return new Fault({ vi: `${name}: ${reason.vi}`, en: `${name}: ${reason.en}` });
}

/** Code points, so that the order does not depend on the locale. */
function byName(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The last part of a name shown to people: the file's own name, inside an archive too. */
export function fileName(source: Source): string {
  return basename(source.location.inside.at(-1) ?? source.location.path);
}

/** The path that the warehouse keeps: entries of archives after `!`. */
export function pathOf({ location }: Source): string {
  return [location.path, ...location.inside].join("!");
}
