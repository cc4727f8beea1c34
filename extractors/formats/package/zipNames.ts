import { crc32 } from "node:zlib";

/** Field of an entry in which Info-ZIP keeps its name in UTF-8, with the checksum of the other one. */
const UNICODE_PATH = 0x7075;

/**
 * The name of an entry. Bit 11 says UTF-8, and a field of its own may hold it; without either, names are tried as UTF-8,
 * then as Windows-1258, in which Vietnamese Windows packed them, and else read byte by byte. Marks are put on their letters.
 */
export function decodeName(bytes: Uint8Array, flags: number, extra: Uint8Array): string {
  return decode(bytes, flags, extra).replaceAll("\\", "/").normalize("NFC");
}

function decode(bytes: Uint8Array, flags: number, extra: Uint8Array): string {
  const told = unicodePath(bytes, extra);
  if (told !== undefined) return told;
  try {
    return new TextDecoder("utf-8", { fatal: (flags & 0x800) === 0 }).decode(bytes);
  } catch {
    const vietnamese = new TextDecoder("windows-1258").decode(bytes);
    const misplaced = /(^|[^aăâeêioôơuưy])[\u0300\u0301\u0303\u0309\u0323]/i.test(vietnamese);
    return misplaced ? new TextDecoder("windows-1252").decode(bytes) : vietnamese;
  }
}

function unicodePath(name: Uint8Array, extra: Uint8Array): string | undefined {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== UNICODE_PATH || size <= 5 || at + 4 + size > extra.length) continue;
    if (view.getUint32(at + 5, true) === crc32(name))
      return new TextDecoder().decode(extra.subarray(at + 9, at + 4 + size));
  }
  return undefined;
}

/** Entries of one name get a number behind it, all but the last, which is the one that other programs unpack. */
export function tellApart<T extends { readonly name: string }>(entries: readonly T[]): T[] {
  const last = new Map(entries.map(({ name }, at) => [name, at]));
  if (last.size === entries.length) return [...entries];
  const taken = new Set(last.keys());
  return entries.map((entry, at) => {
    if (last.get(entry.name) === at) return entry;
    let number = 2;
    while (taken.has(numbered(entry.name, number))) number++;
    const name = numbered(entry.name, number);
    taken.add(name);
    return { ...entry, name };
  });
}

/** `a/b.docx` → `a/b (2).docx` */
function numbered(name: string, number: number): string {
  const dot = /\.[^./]*$/.exec(name)?.index ?? name.length;
  return `${name.slice(0, dot)} (${number})${name.slice(dot)}`;
}
