/** A text decoded from bytes, and the name of the encoding that it was in. */
export type DecodedText = { readonly text: string; readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "latin1" };

/**
 * The text that bytes hold: UTF-8 or UTF-16, told by a byte order mark, else by what is valid.
 *
 * Bytes of an unknown 8-bit encoding come back as the letters of ISO 8859-1, one a byte and nothing lost, so that the
 * repair of legacy encodings (TCVN3, VNI, Windows-1258) can read them.
 *
 * @example
 * decodeText(new TextEncoder().encode("tỉnh")).encoding // → "utf-8"
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decodeAs("utf-8", bytes.subarray(3));
  const wide = wideOrder(bytes);
  if (wide) return decodeAs(wide, bytes);
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return mostlyUtf8(bytes) ? decodeAs("utf-8", bytes) : { text: fromLatin1(bytes), encoding: "latin1" };
  }
}

function decodeAs(encoding: "utf-8" | "utf-16le" | "utf-16be", bytes: Uint8Array): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/**
 * The order of the bytes of UTF-16, `undefined` of what is none. Without its mark it shows by its zero bytes: every ASCII letter and
 * space has one, always on the same side.
 */
export function wideOrder(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++;
    if (bytes[index + 1] === 0) odd++;
  }
  const half = length / 2;
  if (odd > half * 0.3 && even < half * 0.02) return "utf-16le";
  if (even > half * 0.3 && odd < half * 0.02) return "utf-16be";
  return undefined;
}

/** A UTF-8 text cut or damaged in a few places is still UTF-8: at most one bad sequence in a hundred good ones. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let index = 0; index < bytes.length; ) {
    const byte = bytes[index] as number;
    const follow =
      byte < 0x80 ? 0 : byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte < 0xf5 ? 3 : -1;
    let sound = byte < 0x80 || (byte >= 0xc2 && follow > 0);
    for (let step = 1; sound && step <= follow; step++) sound = ((bytes[index + step] ?? 0) & 0xc0) === 0x80;
    if (byte >= 0x80) sound ? good++ : bad++;
    index += sound ? follow + 1 : 1;
  }
  return good > 0 && bad * 100 <= good;
}

function fromLatin1(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += 8192) {
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return text;
}
