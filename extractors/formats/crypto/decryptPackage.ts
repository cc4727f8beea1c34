import { readBytes } from "../package/byteReader.ts";
import { isOle, openOle } from "../package/openOle.ts";
import { defaultLimits } from "../readOptions.ts";
import { openAgile } from "./openAgile.ts";
import { openOdf } from "./openOdf.ts";
import { openStandard } from "./openStandard.ts";
import { type Unlocked, unlock } from "./unlock.ts";

/**
 * The package without its lock, or why it stays closed: the DOCX, XLSX or PPTX inside a compound file (MS-OFFCRYPTO
 * 2.3.4), or an OpenDocument whose parts are locked.
 */
export function decryptPackage(bytes: Uint8Array, password: string | undefined): Unlocked<Uint8Array> {
  if (!isOle(bytes)) return unlock(password, (tried) => openOdf(bytes, tried));
  const ole = openOle(bytes, defaultLimits);
  const info = ole?.read("EncryptionInfo") ?? new Uint8Array();
  const stored = ole?.read("EncryptedPackage") ?? new Uint8Array();
  const reader = readBytes(info);
  // Eight bytes say how long the package is; what follows is filled up to whole blocks.
  const size = Math.min(readBytes(stored).u32(0), Math.max(0, stored.length - 8));
  const agile = reader.u16(0) === 4 && reader.u16(2) === 4;
  return unlock(password, (tried) => {
    const opened = (agile ? openAgile : openStandard)(info, stored.subarray(8), tried);
    return opened instanceof Uint8Array ? opened.subarray(0, size) : opened;
  });
}
