import type { Message } from "../../../model/message.ts";
import { openZip } from "../package/openZip.ts";
import { type Limits, limitsOf, type ReadOptions } from "../readOptions.ts";

/** A file of an archive: its path (folders apart by `/`, an inner archive like a folder), and its bytes when asked for. */
export type ArchivedFile = {
  readonly path: string;
  /** Local time of the writer, as `2023-12-13T08:30:00`. */
  readonly modified: string;
  readonly bytes: () => Uint8Array;
};
export type Archive = { readonly files: readonly ArchivedFile[]; readonly messages: readonly Message[] };

/** Archives inside one another are opened down to this many. */
const deepest = 5;

/** Files that systems leave behind and no office wrote. */
const litter = /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$)/i;

/** True of the path of a file in an archive that a system left there, such as `__MACOSX/._báo cáo.docx`. */
export function isLitter(path: string): boolean {
  return litter.test(path);
}

/**
 * The files of a zip archive and of the archives in it. Refused, with a message: paths that lead out of the archive
 * (zip slip), encrypted files, more files or bytes than the limits allow, archives nested deeper than five.
 */
export function listArchive(bytes: Uint8Array, options: ReadOptions = {}): Archive {
  const limits = limitsOf(options);
  const files: ArchivedFile[] = [];
  const messages: Message[] = [];
  const left = { inflated: limits.inflated, entries: limits.entries };
  list(bytes, "", 1, limits, left, files, messages);
  return { files, messages };
}

function list(
  bytes: Uint8Array,
  folder: string,
  depth: number,
  limits: Limits,
  left: { inflated: number; entries: number },
  files: ArchivedFile[],
  messages: Message[],
): void {
  const warn = (rule: string, reason: string): void => void messages.push({ rule, severity: "warning", reason });
  const zip = openZip(bytes, { ...limits, inflated: left.inflated });
  messages.push(...zip.messages);
  for (const entry of zip.entries) {
    const path = `${folder}${entry.name}`;
    if (entry.name.endsWith("/") || isLitter(entry.name)) continue;
    if (leadsOut(entry.name)) {
      warn("zip-slip", `“${entry.name}” leads out of the archive and is refused.`);
      continue;
    }
    if (entry.encrypted) {
      warn("encrypted", `“${path}” is encrypted and was not read.`);
      continue;
    }
    if (--left.entries < 0) {
      warn("zip-entries", `The archive holds more than ${limits.entries} files; the rest is not read.`);
      return;
    }
    if (!/\.zip$/i.test(entry.name)) {
      files.push({ path, modified: entry.modified, bytes: () => zip.read(entry.name) ?? new Uint8Array() });
      continue;
    }
    if (depth >= deepest) {
      warn("zip-depth", `“${path}” is an archive nested deeper than ${deepest} and is not opened.`);
      continue;
    }
    const inner = zip.read(entry.name) ?? new Uint8Array();
    left.inflated -= inner.length;
    if (left.inflated <= 0) {
      warn("zip-limit", "The archive inflates beyond the limit; the rest is not read.");
      return;
    }
    list(inner, `${path}/`, depth + 1, limits, left, files, messages);
  }
}

/** True of absolute paths, drive letters and steps upwards. */
function leadsOut(name: string): boolean {
  return /^([/\\]|[a-z]:)/i.test(name) || name.split(/[/\\]/).includes("..");
}
