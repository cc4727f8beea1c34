import type { Zip } from "../package/openZip.ts";

/**
 * Whether a workbook is in a format that this project neither reads itself nor writes, though Excel opens it beside its
 * own: a package of OpenDocument (ODS) or of binary parts (XLSB), or OpenDocument in one XML file, which is no package.
 */
export function isForeignSheet(bytes: Uint8Array, zip: Zip): boolean {
  return bytes[0] !== 0x50 || zip.entries.some((entry) => /^(xl\/workbook\.bin|content\.xml)$/i.test(entry.name));
}
