import type { Limits } from "../readOptions.ts";

/** A compound file (MS-CFB): its streams by path (`ObjectPool/_123/Contents`), lower case. */
export type Ole = {
  readonly names: readonly string[];
  readonly read: (name: string) => Uint8Array | undefined;
  /** True where sectors were missing or chains broken. */
  readonly damaged: () => boolean;
};

const FREE = 0xfffffffa;

/** True of bytes that begin as a compound file does. */
export function isOle(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, index) => bytes[index] === byte);
}

/**
 * The streams of a compound file, or `undefined` if it is none.
 *
 * Written out here rather than taken from a package, because truncated and cyclic files must give what they hold: every
 * chain ends at its first repeated or missing sector.
 */
export function openOle(bytes: Uint8Array, limits: Limits): Ole | undefined {
  if (!isOle(bytes) || bytes.length < 512) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorShift = view.getUint16(30, true) === 12 ? 12 : 9;
  const sectorSize = 1 << sectorShift;
  const sectorCount = Math.ceil((bytes.length - 512) / sectorSize);
  const state = { damaged: false };
  const sector = (id: number): Uint8Array => {
    const start = (id + 1) << sectorShift;
    return bytes.subarray(Math.min(start, bytes.length), Math.min(start + sectorSize, bytes.length));
  };
  const fat = readFat(view, sectorShift, sectorCount, bytes.length);
  const chain = (first: number, table: Uint32Array, most: number): number[] => {
    const ids: number[] = [];
    const seen = new Set<number>();
    for (let id = first; id < FREE; id = table[id] ?? FREE) {
      if (seen.has(id) || id >= table.length || ids.length >= most) {
        state.damaged = true;
        break;
      }
      seen.add(id);
      ids.push(id);
    }
    return ids;
  };
  const readChain = (first: number): Uint8Array => concat(chain(first, fat, sectorCount + 1).map(sector));
  const directory = readDirectory(readChain(view.getUint32(48, true)), limits);
  const root = directory[0];
  const miniFat = toWords(readChain(view.getUint32(60, true)));
  const miniStream = root ? readChain(root.start) : new Uint8Array();
  const cutoff = view.getUint32(56, true) || 4096;
  const paths = namePaths(directory);
  const read = (name: string): Uint8Array | undefined => {
    const entry = paths.get(name.toLowerCase());
    if (!entry) return undefined;
    const mini = entry.size < cutoff;
    const whole = mini
      ? concat(chain(entry.start, miniFat, miniFat.length + 1).map((id) => miniStream.subarray(id * 64, id * 64 + 64)))
      : readChain(entry.start);
    if (whole.length < entry.size) state.damaged = true;
    return whole.subarray(0, Math.min(entry.size, whole.length));
  };
  return { names: [...paths.keys()], read, damaged: () => state.damaged };
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function toWords(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
}

/** The file allocation table: 109 of its sectors are named in the header, further ones in DIFAT sectors. */
function readFat(view: DataView, shift: number, sectorCount: number, length: number): Uint32Array {
  const size = 1 << shift;
  const ids: number[] = [];
  for (let index = 0; index < 109; index++) ids.push(view.getUint32(76 + index * 4, true));
  let difat = view.getUint32(68, true);
  for (let hops = 0; difat < FREE && hops < sectorCount; hops++) {
    const start = (difat + 1) * size;
    if (start + size > length) break;
    for (let at = 0; at < size - 4; at += 4) ids.push(view.getUint32(start + at, true));
    difat = view.getUint32(start + size - 4, true);
  }
  const fat = new Uint32Array(Math.min(ids.length * (size >> 2), sectorCount + (size >> 2))).fill(0xffffffff);
  let at = 0;
  for (const id of ids) {
    const start = (id + 1) * size;
    if (id >= FREE || start >= length) continue;
    for (let word = 0; word < size >> 2 && at < fat.length; word++, at++)
      if (start + word * 4 + 4 <= length) fat[at] = view.getUint32(start + word * 4, true);
  }
  return fat.subarray(0, at);
}

type DirectoryEntry = {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
};

function readDirectory(bytes: Uint8Array, limits: Limits): readonly DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = Math.min(bytes.length >> 7, limits.entries);
  return Array.from({ length: count }, (_, index) => {
    const at = index * 128;
    const nameLength = Math.max(0, Math.min(view.getUint16(at + 64, true), 64) - 2);
    return {
      name: new TextDecoder("utf-16le").decode(bytes.subarray(at, at + nameLength)),
      type: bytes[at + 66]!,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}

/** Streams by path; those that a broken tree no longer reaches are found by their bare name. */
function namePaths(directory: readonly DirectoryEntry[]): Map<string, DirectoryEntry> {
  const paths = new Map<string, DirectoryEntry>();
  const seen = new Set<number>();
  const todo: { id: number; folder: string }[] = directory[0] ? [{ id: directory[0].child, folder: "" }] : [];
  while (todo.length > 0) {
    const { id, folder } = todo.pop()!;
    const entry = directory[id];
    if (!entry || seen.has(id)) continue;
    seen.add(id);
    const path = `${folder}${entry.name}`.toLowerCase();
    if (entry.type === 2) paths.set(path, entry);
    if (entry.type === 1) todo.push({ id: entry.child, folder: `${path}/` });
    todo.push({ id: entry.left, folder }, { id: entry.right, folder });
  }
  directory.forEach((entry, id) => {
    const name = entry.name.toLowerCase();
    if (entry.type === 2 && !seen.has(id) && !paths.has(name)) paths.set(name, entry);
  });
  return paths;
}
