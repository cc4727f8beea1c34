import { crc32, inflateRawSync } from "node:zlib";
import { Inflate } from "fflate";
import type { Message } from "../../../model/message.ts";
import type { Limits } from "../readOptions.ts";
import { decodeName, tellApart } from "./zipNames.ts";

/** A file in a zip: its name as stored, its size as declared (never trusted), and where its packed bytes lie. */
export type ZipEntry = {
  readonly name: string;
  readonly size: number;
  readonly packed: number;
  readonly method: number;
  readonly offset: number;
  readonly encrypted: boolean;
  readonly modified: string;
  /** Checksum of the contents; 0 where the writer told none. */
  readonly crc: number;
};

/** A zip being read: `read` gives the bytes of a file, or `undefined` where it is missing or refused. */
export type Zip = {
  readonly entries: readonly ZipEntry[];
  readonly read: (name: string) => Uint8Array | undefined;
  readonly messages: readonly Message[];
};

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/**
 * The files of a zip. A damaged directory is replaced by a walk over the local headers; a damaged file gives its sound
 * beginning. Inflating stops at the limits, whatever sizes the directory declares; of entries that share bytes the first
 * is read. Files of one name are told apart by a number.
 */
export function openZip(bytes: Uint8Array, limits: Limits): Zip {
  const messages: Message[] = [];
  const tell = (severity: Message["severity"], rule: string, reason: string): void =>
    void messages.push({ rule, severity, reason });
  const warn = (rule: string, reason: string): void => tell("warning", rule, reason);
  let entries = withoutOverlaps(readDirectory(bytes));
  if (entries.length === 0) {
    entries = walkLocalHeaders(bytes);
    if (entries.length > 0) warn("zip-damaged", "The package's directory is missing; its parts were found one by one.");
  }
  if (entries.length > limits.entries) {
    warn("zip-entries", `The package holds ${entries.length} parts; only the first ${limits.entries} are read.`);
    entries = entries.slice(0, limits.entries);
  }
  entries = tellApart(entries);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const anyCase = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  let left = limits.inflated;
  const read = (name: string): Uint8Array | undefined => {
    const entry = byName.get(name) ?? anyCase.get(name.replace(/^\/+/, "").normalize("NFC").toLowerCase());
    if (!entry) return undefined;
    if (entry.encrypted) {
      warn("encrypted", `${entry.name} is encrypted and was not read.`);
      return undefined;
    }
    if (entry.method !== 0 && entry.method !== 8) {
      warn("zip-method", `${entry.name} is packed in a way that is not read.`);
      return undefined;
    }
    const most = Math.min(left, Math.max(entry.packed * limits.ratio, 1 << 20));
    const result = checked(inflateEntry(bytes, entry, most), entry);
    if (result.problem === "limit")
      tell("error", "zip-limit", `${entry.name} inflates beyond the limit and was cut off.`);
    if (result.problem === "damaged") warn("zip-damaged", `${entry.name} is damaged; its sound beginning was read.`);
    left -= result.bytes.length;
    return result.bytes;
  };
  return { entries, read, messages };
}

function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const lowest = Math.max(0, end - 65_536);
  while (end >= lowest && view.getUint32(end, true) !== END) end--;
  if (end < lowest || end < 0) return [];
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  const size = view.getUint32(end + 12, true);
  if (at + size > end || (at + 4 <= bytes.length && view.getUint32(at, true) !== CENTRAL)) at = Math.max(0, end - size);
  while (at + 46 <= bytes.length && view.getUint32(at, true) === CENTRAL) {
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const sizes = {
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    readZip64(view, at + 46 + nameLength, Math.min(extraLength, bytes.length - at - 46 - nameLength), sizes);
    entries.push({
      name: decodeName(
        bytes.subarray(at + 46, at + 46 + nameLength),
        flags,
        bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength),
      ),
      ...sizes,
      crc: view.getUint32(at + 16, true),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) === 1,
      modified: dosTime(view.getUint16(at + 14, true), view.getUint16(at + 12, true)),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Entries whose packed bytes lie in those of another are how small archives inflate without end; none is written so. */
function withoutOverlaps(entries: readonly ZipEntry[]): ZipEntry[] {
  let end = -1;
  const sharing = new Set<ZipEntry>();
  for (const entry of [...entries].sort((one, other) => one.offset - other.offset)) {
    if (entry.offset < end) sharing.add(entry);
    else end = entry.offset + entry.packed;
  }
  return entries.filter((entry) => !sharing.has(entry));
}

/** Sizes of 4 GB and more, or of writers that always use them, stand in extra field 1. */
function readZip64(
  view: DataView,
  start: number,
  length: number,
  sizes: { packed: number; size: number; offset: number },
): void {
  let at = start;
  while (at + 4 <= start + length) {
    const id = view.getUint16(at, true);
    const end = Math.min(at + 4 + view.getUint16(at + 2, true), start + length);
    at += 4;
    if (id === 1)
      for (const key of ["size", "packed", "offset"] as const)
        if (sizes[key] === 0xffffffff && at + 8 <= end) {
          sizes[key] = view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
          at += 8;
        }
    at = end;
  }
}

function walkLocalHeaders(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipEntry[] = [];
  const next = (from: number): number => {
    for (let at = bytes.indexOf(0x50, from); at >= 0 && at + 30 <= bytes.length; at = bytes.indexOf(0x50, at + 1)) {
      const sign = view.getUint32(at, true);
      if (sign === LOCAL || sign === CENTRAL) return at;
    }
    return -1;
  };
  let at = next(0);
  while (at >= 0 && view.getUint32(at, true) === LOCAL) {
    const flags = view.getUint16(at + 6, true);
    const nameLength = view.getUint16(at + 26, true);
    const dataStart = at + 30 + nameLength + view.getUint16(at + 28, true);
    const declared = view.getUint32(at + 18, true);
    const following = next(declared > 0 && dataStart + declared <= bytes.length ? dataStart + declared : at + 30);
    entries.push({
      name: decodeName(
        bytes.subarray(at + 30, at + 30 + nameLength),
        flags,
        bytes.subarray(at + 30 + nameLength, dataStart),
      ),
      packed: Math.max(0, declared || (following < 0 ? bytes.length : following) - dataStart),
      size: view.getUint32(at + 22, true),
      method: view.getUint16(at + 8, true),
      offset: at,
      // Behind the contents, in a place of its own, where bit 3 says so.
      crc: (flags & 8) === 0 ? view.getUint32(at + 14, true) : 0,
      encrypted: (flags & 1) === 1,
      modified: dosTime(view.getUint16(at + 12, true), view.getUint16(at + 10, true)),
    });
    at = following;
  }
  return entries;
}

type Inflated = { readonly bytes: Uint8Array; readonly problem?: "limit" | "damaged" };

function inflateEntry(bytes: Uint8Array, entry: ZipEntry, most: number): Inflated {
  if (entry.offset + 30 > bytes.length) return { bytes: new Uint8Array(), problem: "damaged" };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(entry.offset, true) !== LOCAL) return { bytes: new Uint8Array(), problem: "damaged" };
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, Math.min(bytes.length, start + entry.packed));
  if (entry.method === 0)
    return packed.length > most ? { bytes: packed.subarray(0, most), problem: "limit" } : { bytes: packed };
  return inflateBounded(packed, most);
}

/** Whole contents are damaged too where their checksum is another: a stored file shows its damage in no other way. */
function checked(inflated: Inflated, { crc }: ZipEntry): Inflated {
  if (inflated.problem !== undefined || crc === 0 || crc32(inflated.bytes) === crc) return inflated;
  return { ...inflated, problem: "damaged" };
}

/** Raw deflate data up to a limit; of damaged data what came before the damage. */
export function inflateBounded(packed: Uint8Array, most: number): Inflated {
  try {
    const { buffer, byteOffset, length } = inflateRawSync(packed, { maxOutputLength: most });
    return { bytes: new Uint8Array(buffer, byteOffset, length) };
  } catch {
    return inflatePieces(packed, most);
  }
}

/** Inflated piece by piece, so that a limit stops it early and damage leaves what came before. */
function inflatePieces(packed: Uint8Array, most: number): Inflated {
  const chunks: Uint8Array[] = [];
  let total = 0;
  let finished = false;
  const inflate = new Inflate((chunk, final) => {
    chunks.push(chunk);
    total += chunk.length;
    finished = final;
  });
  let problem: Inflated["problem"];
  const step = 1 << 16;
  try {
    for (let at = 0; at < packed.length && !finished && problem === undefined; at += step) {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
      if (total > most) problem = "limit";
    }
  } catch {
    problem = "damaged";
  }
  const whole = new Uint8Array(Math.min(total, most));
  let offset = 0;
  for (const chunk of chunks) {
    if (offset >= whole.length) break;
    whole.set(chunk.subarray(0, whole.length - offset), offset);
    offset += chunk.length;
  }
  return problem === undefined ? { bytes: whole } : { bytes: whole, problem };
}

/** `2023-12-13T08:30:00`, local to the writer, from the two DOS words. */
function dosTime(date: number, time: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${1980 + (date >> 9)}-${two((date >> 5) & 15)}-${two(date & 31)}T${two(time >> 11)}:${two((time >> 5) & 63)}:${two((time & 31) * 2)}`;
}
