import { decodeCodePage } from "../flow/codePages.ts";
import { type ByteReader, readBytes } from "../package/byteReader.ts";

/** A record of a BIFF stream; `parts` are its bytes and those of the CONTINUE records after it. */
export type BiffRecord = { readonly id: number; readonly at: number; readonly parts: readonly Uint8Array[] };

const CONTINUE = 0x3c;

/** The records of a BIFF stream from an offset up to and with the EOF of that substream. */
export function* readRecords(bytes: Uint8Array, start: number): Generator<BiffRecord> {
  const reader = readBytes(bytes);
  let at = start;
  let depth = 0;
  while (at + 4 <= bytes.length) {
    const id = reader.u16(at);
    const first = at;
    const parts = [reader.slice(at + 4, reader.u16(at + 2))];
    at += 4 + reader.u16(at + 2);
    while (at + 4 <= bytes.length && reader.u16(at) === CONTINUE) {
      parts.push(reader.slice(at + 4, reader.u16(at + 2)));
      at += 4 + reader.u16(at + 2);
    }
    yield { id, at: first, parts };
    if (id === 0x809) depth++;
    if (id === 0x0a && --depth <= 0) return;
  }
}

/** A font change inside a string: from this character on, that font. */
export type FontChange = { readonly at: number; readonly font: number };
export type BiffString = { readonly text: string; readonly changes: readonly FontChange[] };

/** Reads strings that may run over several parts of a record; at each part the width of letters is told anew. */
export type StringReader = {
  readonly done: () => boolean;
  readonly skip: (count: number) => void;
  /** A Unicode string of BIFF8 with its font changes; its length is told in one byte or two. */
  readonly string: (lengthBytes: 1 | 2) => BiffString;
  readonly u16: () => number;
};

export function readStrings(parts: readonly Uint8Array[], offset = 0): StringReader {
  let part = 0;
  let at = offset;
  let reader: ByteReader = readBytes(parts[0] ?? new Uint8Array());
  const settle = (): void => {
    while (at >= reader.length && part + 1 < parts.length) {
      part++;
      at = 0;
      reader = readBytes(parts[part]!);
    }
  };
  const done = (): boolean => {
    settle();
    return at >= reader.length;
  };
  const u8 = (): number => {
    settle();
    return reader.u8(at++);
  };
  const u16 = (): number => u8() | (u8() << 8);
  const skip = (count: number): void => {
    for (let left = count; left > 0 && !done(); ) {
      const step = Math.min(left, reader.length - at);
      at += step;
      left -= step;
    }
  };
  const letters = (length: number, startWide: boolean): string => {
    let wide = startWide;
    let text = "";
    let left = length;
    while (left > 0 && !done()) {
      if (at === 0 && part > 0) wide = (reader.u8(at++) & 1) === 1;
      const fits = Math.min(left, Math.floor((reader.length - at) / (wide ? 2 : 1)));
      if (fits <= 0) {
        at = reader.length;
        continue;
      }
      const bytes = reader.slice(at, fits * (wide ? 2 : 1));
      text += wide ? decodeCodePage(bytes, 1200) : latin1(bytes);
      at += bytes.length;
      left -= fits;
    }
    return text;
  };
  const string = (lengthBytes: 1 | 2): BiffString => {
    const length = lengthBytes === 1 ? u8() : u16();
    const flags = u8();
    const runs = flags & 8 ? u16() : 0;
    const extra = flags & 4 ? u16() | (u16() << 16) : 0;
    const text = letters(length, (flags & 1) === 1);
    const changes = Array.from({ length: done() ? 0 : runs }, () => ({ at: u16(), font: u16() }));
    skip(extra >>> 0);
    return { text, changes };
  };
  return { done, skip, string, u16 };
}

/** Narrow letters of BIFF8 are the low bytes of Unicode. */
function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
