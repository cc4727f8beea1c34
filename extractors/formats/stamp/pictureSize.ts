import { readBytes } from "../package/byteReader.ts";

/** Width and height in pixels that a PNG, JPEG, GIF or BMP declares; `undefined` of anything else. */
export function pictureSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  const reader = readBytes(bytes);
  const big = (at: number): number => (reader.u8(at) << 8) | reader.u8(at + 1);
  if (big(0) === 0x8950) return { width: (big(16) << 16) | big(18), height: (big(20) << 16) | big(22) };
  if (big(0) === 0x4749) return { width: reader.u16(6), height: reader.u16(8) };
  if (big(0) === 0x424d) return { width: reader.u32(18), height: Math.abs(reader.i32(22)) };
  if (big(0) !== 0xffd8) return undefined;
  // JPEG: segments of a marker and a length, until a frame header tells the size (ITU-T T.81, B.2.2).
  for (let at = 2; at + 9 < bytes.length && reader.u8(at) === 0xff; at += 2 + big(at + 2)) {
    const marker = reader.u8(at + 1);
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) return { width: big(at + 7), height: big(at + 5) };
  }
  return undefined;
}
