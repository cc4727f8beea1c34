/** Little-endian numbers at any offset; beyond the end all bytes are zero, so that damaged files need no special care. */
export type ByteReader = {
  readonly length: number;
  readonly u8: (at: number) => number;
  readonly u16: (at: number) => number;
  readonly i16: (at: number) => number;
  readonly u32: (at: number) => number;
  readonly i32: (at: number) => number;
  readonly f64: (at: number) => number;
  /** Bytes from `at`, fewer than asked for where they end; the same memory, not a copy. */
  readonly slice: (at: number, length: number) => Uint8Array;
};

export function readBytes(bytes: Uint8Array): ByteReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { length } = bytes;
  const fits = (at: number, size: number): boolean => at >= 0 && at + size <= length;
  const u8 = (at: number): number => (fits(at, 1) ? bytes[at]! : 0);
  return {
    length,
    u8,
    u16: (at) => (fits(at, 2) ? view.getUint16(at, true) : u8(at)),
    i16: (at) => (fits(at, 2) ? view.getInt16(at, true) : u8(at)),
    u32: (at) => (fits(at, 4) ? view.getUint32(at, true) : 0),
    i32: (at) => (fits(at, 4) ? view.getInt32(at, true) : 0),
    f64: (at) => (fits(at, 8) ? view.getFloat64(at, true) : 0),
    slice: (at, size) =>
      bytes.subarray(Math.min(Math.max(at, 0), length), Math.min(Math.max(at + size, at, 0), length)),
  };
}
