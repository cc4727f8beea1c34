/** What stands in an RTF, in order. `word` carries its number where it has one; `byte` is a letter in the font's charset. */
export type RtfEvents = {
  readonly open: () => void;
  readonly close: () => void;
  readonly word: (name: string, number: number | undefined) => void;
  readonly byte: (code: number) => void;
};

/**
 * Walks over an RTF of any make, byte by byte, and tells what it meets. `\binN` is stepped over with its bytes; line ends
 * of the file mean nothing; `\'xx` is a byte like any other.
 */
export function scanRtf(bytes: Uint8Array, events: RtfEvents): void {
  let at = 0;
  while (at < bytes.length) {
    const code = bytes[at]!;
    if (code === 0x7b) events.open();
    else if (code === 0x7d) events.close();
    else if (code === 0x5c) {
      at = scanControl(bytes, at + 1, events);
      continue;
    } else if (code !== 0x0a && code !== 0x0d && code !== 0) events.byte(code);
    at++;
  }
}

function isLetter(code: number | undefined): boolean {
  return code !== undefined && ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a));
}

function isDigit(code: number | undefined): boolean {
  return code !== undefined && code >= 0x30 && code <= 0x39;
}

function scanControl(bytes: Uint8Array, start: number, events: RtfEvents): number {
  const first = bytes[start];
  if (first === undefined) return start;
  if (!isLetter(first)) {
    if (first !== 0x27) {
      events.word(first === 0x0a || first === 0x0d ? "par" : String.fromCharCode(first), undefined);
      return start + 1;
    }
    const code = Number.parseInt(String.fromCharCode(bytes[start + 1] ?? 0, bytes[start + 2] ?? 0), 16);
    if (Number.isNaN(code)) return start + 1;
    events.byte(code);
    return start + 3;
  }
  let at = start;
  while (isLetter(bytes[at]) && at - start < 32) at++;
  const name = String.fromCharCode(...bytes.subarray(start, at));
  const sign = bytes[at] === 0x2d && isDigit(bytes[at + 1]) ? -1 : 1;
  if (sign < 0) at++;
  let number: number | undefined;
  for (let digits = 0; isDigit(bytes[at]) && digits < 10; digits++, at++)
    number = (number ?? 0) * 10 + bytes[at]! - 0x30;
  if (bytes[at] === 0x20) at++;
  if (name === "bin") return at + Math.max(0, number ?? 0);
  events.word(name, number === undefined ? undefined : number * sign);
  return at;
}
