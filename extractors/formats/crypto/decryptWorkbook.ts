import { readBytes } from "../package/byteReader.ts";
import { readRecords } from "../sheet/biff.ts";
import { openRc4 } from "./openRc4.ts";
import { type Unlocked, unlock } from "./unlock.ts";

const FILE_PASS = 0x2f;
const BOUND_SHEET = 0x85;
/** Records that stay open: BOF, FILEPASS, USREXCL, FILELOCK, INTERFACEHDR, RRDINFO, RRDHEAD (MS-XLS 2.2.10). */
const open = new Set([0x809, FILE_PASS, 0x194, 0x195, 0xe1, 0x196, 0x138]);
const BLOCK = 1024;

/**
 * The stream of an XLS as it was before it was locked, the record that says so taken out. The heads of records and where
 * sheets begin stay open; the obfuscation of Excel 95 is not opened.
 */
export function decryptWorkbook(stream: Uint8Array, password: string | undefined): Unlocked<Uint8Array> {
  const reader = readBytes(stream);
  const records = recordsOf(stream);
  const lock = records.find(({ id }) => id === FILE_PASS);
  return unlock(password, (tried) => {
    const rc4 = lock !== undefined && reader.u16(lock.at) === 1;
    const decipher = rc4 ? openRc4(stream.subarray(lock.at + 2, lock.end), tried, BLOCK) : "unknown";
    if (typeof decipher !== "function") return decipher;
    const plain = decipher(stream);
    for (const { id, at, end } of records) {
      plain.set(stream.subarray(at - 4, at), at - 4);
      if (open.has(id)) plain.set(stream.subarray(at, end), at);
      if (id === BOUND_SHEET) plain.set(stream.subarray(at, at + 4), at);
      if (id === FILE_PASS) plain.fill(0, at - 4, at - 2);
    }
    return plain;
  });
}

/** Whether the stream of an XLS is locked: the record that says so is among its first ones. */
export function isLocked(stream: Uint8Array): boolean {
  for (const { id } of readRecords(stream, 0)) {
    if (id === FILE_PASS) return true;
    if (id === BOUND_SHEET) return false;
  }
  return false;
}

function recordsOf(stream: Uint8Array): { readonly id: number; readonly at: number; readonly end: number }[] {
  const reader = readBytes(stream);
  const records: { id: number; at: number; end: number }[] = [];
  for (let at = 0; at + 4 <= stream.length; ) {
    const end = Math.min(at + 4 + reader.u16(at + 2), stream.length);
    records.push({ id: reader.u16(at), at: at + 4, end });
    at = end;
  }
  return records;
}
