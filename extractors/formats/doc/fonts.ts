import { decodeCharset } from "../flow/codePages.ts";
import type { ByteReader } from "../package/byteReader.ts";
import type { Fib } from "./fib.ts";

/** A font of the document: its name, and the Windows character set of its 8-bit letters. */
export type DocFont = { readonly name: string; readonly charset: number };

/** The fonts of a DOC by number (MS-DOC 2.9.286, FFN). */
export function readFonts(table: ByteReader, fib: Fib): readonly DocFont[] {
  const { at, size } = fib.locate("fonts");
  const end = Math.min(at + size, table.length);
  const fonts: DocFont[] = [];
  let next = at + (fib.old ? 2 : 4);
  while (next < end && fonts.length < 4096) {
    const length = table.u8(next) + 1;
    const charset = table.u8(next + 4);
    const start = next + (fib.old ? 6 : 40);
    const bytes = table.slice(start, Math.max(0, Math.min(next + length, end) - start));
    fonts.push({
      name: fib.old ? upToNull(decodeCharset(bytes, 0)) : upToNull(new TextDecoder("utf-16le").decode(bytes)),
      charset,
    });
    next += length;
  }
  return fonts;
}

function upToNull(text: string): string {
  const end = text.indexOf("\0");
  return end < 0 ? text : text.slice(0, end);
}
