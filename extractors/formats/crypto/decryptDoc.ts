import { readBytes } from "../package/byteReader.ts";
import { openRc4 } from "./openRc4.ts";
import { type Unlocked, unlock } from "./unlock.ts";

/** The streams of a DOC that were locked. */
export type DocStreams = { readonly main: Uint8Array; readonly table: Uint8Array; readonly data: Uint8Array };

const BLOCK = 512;
/** Bytes of the head of the main stream that stay open. */
const HEAD = 68;

/**
 * The streams of a DOC as they were before they were locked (MS-DOC 2.2.6): the lock stands at the beginning of the table
 * stream. The obfuscation of Word 95 is not opened.
 */
export function decryptDoc({ main, table, data }: DocStreams, password: string | undefined): Unlocked<DocStreams> {
  const reader = readBytes(main);
  const obfuscated = (reader.u16(10) & 0x8000) !== 0;
  const lockSize = reader.u32(14);
  return unlock(password, (tried) => {
    const decipher = obfuscated ? "unknown" : openRc4(table.subarray(0, lockSize), tried, BLOCK);
    if (typeof decipher !== "function") return decipher;
    const opened = decipher(main);
    opened.set(main.subarray(0, HEAD));
    return { main: opened, table: decipher(table), data: decipher(data) };
  });
}
