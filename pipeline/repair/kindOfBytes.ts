import { wideOrder } from "../../extractors/formats/text/decodeText.ts";

/** How files begin that are documents, whatever their name: PDF, compound file, package, RTF. */
const documents: readonly string[] = ["%PDF-", "\xd0\xcf\x11\xe0", "PK\x03\x04", "{\\rtf"];

/** Bytes of a beginning that tell its kind. */
export const tellingSize = 4096;

/**
 * What a file is by its first bytes, where its name promises text: `document` has a reader of its own, `binary` is to be
 * left byte for byte. Zero bytes are in no text but UTF-16.
 */
export function kindOfBytes(head: Uint8Array): "text" | "document" | "binary" {
  const start = Buffer.from(head.subarray(0, 8)).toString("latin1");
  if (documents.some((sign) => start.startsWith(sign))) return "document";
  const isWide = /^(\xff\xfe|\xfe\xff)/.test(start) || wideOrder(head) !== undefined;
  return !isWide && head.subarray(0, tellingSize).includes(0) ? "binary" : "text";
}
