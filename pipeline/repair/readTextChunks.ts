import { isUtf8 } from "node:buffer";
import { wideOrder } from "../../extractors/formats/text/decodeText.ts";

/** Bytes of a text that is read whole. */
const wholeSize = 2 ** 19;
/** Bytes of a chunk of a longer one: enough to learn its garbling from, and few enough for bounded memory. */
const chunkSize = 2 ** 17;

/**
 * The text of a stream of bytes, whole up to 512 kB and in chunks that end with a line beyond it. The chunks joined are
 * the text, every character of it.
 *
 * UTF-8 and UTF-16 (with its mark or without) are read as what they are; any other chunk as Windows-1252, which keeps every byte
 * of the legacy Vietnamese charsets apart, so that a repair can tell them.
 */
export async function* readTextChunks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let held: Uint8Array[] = [];
  let size = 0;
  let decode: ((chunk: Uint8Array) => string) | undefined;
  let width = 1;

  function* flush(upTo: number): Generator<string> {
    const all = Buffer.concat(held);
    if (!decode) {
      const utf16 = wideOrder(all);
      if (utf16) width = 2;
      decode = utf16 ? decoder(utf16) : decodeBytes;
    }
    const end = upTo >= all.length ? all.length : cutAt(all, upTo, width);
    held = [all.subarray(end)];
    size = all.length - end;
    if (end > 0) yield decode(all.subarray(0, end));
  }

  for await (const part of bytes) {
    held.push(part);
    size += part.length;
    while (size > (decode ? 2 * chunkSize : wholeSize)) yield* flush(chunkSize);
  }
  yield* flush(size);
}

/** Where to cut at or before a place: after a line, else after a space, else before a letter. */
function cutAt(bytes: Buffer, near: number, width: number): number {
  const even = near - (near % width);
  if (width > 1) return even;
  const line = bytes.lastIndexOf(0x0a, near - 1);
  if (line > 0) return line + 1;
  const space = bytes.lastIndexOf(0x20, near - 1);
  if (space > near / 2) return space + 1;
  let at = near;
  while (at > 0 && (bytes[at]! & 0xc0) === 0x80) at--;
  return at;
}

function decodeBytes(chunk: Uint8Array): string {
  return new TextDecoder(isUtf8(chunk) ? "utf-8" : "windows-1252", { ignoreBOM: true }).decode(chunk);
}

function decoder(encoding: string): (chunk: Uint8Array) => string {
  const one = new TextDecoder(encoding, { ignoreBOM: true });
  return (chunk) => one.decode(chunk, { stream: true });
}
