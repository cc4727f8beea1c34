import { open } from "node:fs/promises";
import { wideOrder } from "../extractors/formats/text/decodeText.ts";

/** How files begin that are documents, whatever their name: PDF, compound file, package or archive, RTF. */
const documents: readonly string[] = ["%PDF-", "\xd0\xcf\x11\xe0", "PK\x03\x04", "{\\rtf"];

/** Bytes of a beginning that tell its kind. */
const tellingSize = 4096;

/** `document` has a reader of its own; `binary` is to be left byte for byte. */
export type ByteKind = "text" | "document" | "binary";

/** What a file is by its first bytes, where its name does not tell. Zero bytes are in no text but UTF-16. */
export function kindOfBytes(head: Uint8Array): ByteKind {
  const start = Buffer.from(head.subarray(0, 8)).toString("latin1");
  if (documents.some((sign) => start.startsWith(sign))) return "document";
  return wideOrder(head) === undefined && head.subarray(0, tellingSize).includes(0) ? "binary" : "text";
}

/** What a file is by its first bytes. Fails as the file system does where it cannot be read. */
export async function kindOfFile(path: string): Promise<ByteKind> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(tellingSize), 0, tellingSize, 0);
    return kindOfBytes(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}
