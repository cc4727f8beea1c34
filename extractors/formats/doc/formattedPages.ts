import type { ByteReader } from "../package/byteReader.ts";
import type { Fib } from "./fib.ts";
import { type Modifier, readModifiers, sprm } from "./sprms.ts";

/** The direct properties of the bytes `[start, end)` of the text; `style` of paragraphs alone. */
export type FormattedRange = {
  readonly start: number;
  readonly end: number;
  readonly style: number;
  readonly modifiers: readonly Modifier[];
};

/**
 * All ranges of characters or of paragraphs with properties of their own, in the order of the file's bytes, from the
 * 512-byte pages that hold them (MS-DOC 2.9.33 and 2.9.174).
 */
export function readFormattedPages(
  stream: ByteReader,
  table: ByteReader,
  data: ByteReader,
  fib: Fib,
  kind: "characters" | "paragraphs",
): readonly FormattedRange[] {
  const { at, size } = fib.locate(kind === "characters" ? "characterPages" : "paragraphPages");
  const width = fib.old ? 2 : 4;
  const most = Math.ceil(stream.length / 512);
  const listed = Math.max(0, Math.min(Math.floor((size - 4) / (4 + width)), most));
  const run = fib.pages[kind];
  const count = Math.max(listed, Math.min(run.count, most));
  const ranges: FormattedRange[] = [];
  for (let index = 0; index < count; index++) {
    const entry = at + (listed + 1) * 4 + index * width;
    const number = run.count > listed ? run.first + index : fib.old ? table.u16(entry) : table.u32(entry) & 0x3fffff;
    if (number * 512 + 512 <= stream.length) readPage(stream, data, number * 512, fib.old, kind, ranges);
  }
  return ranges.sort((a, b) => a.start - b.start);
}

function readPage(
  stream: ByteReader,
  data: ByteReader,
  page: number,
  old: boolean,
  kind: "characters" | "paragraphs",
  ranges: FormattedRange[],
): void {
  const count = Math.min(stream.u8(page + 511), 101);
  const step = kind === "characters" ? 1 : old ? 7 : 13;
  for (let index = 0; index < count; index++) {
    const start = stream.u32(page + index * 4);
    const end = stream.u32(page + index * 4 + 4);
    if (end <= start) continue;
    const offset = stream.u8(page + (count + 1) * 4 + index * step) * 2;
    if (offset === 0) {
      ranges.push({ start, end, style: 0, modifiers: [] });
      continue;
    }
    let at = page + offset;
    let length = stream.u8(at++);
    if (kind === "characters") {
      ranges.push({ start, end, style: 0, modifiers: readModifiers(stream.slice(at, length), old) });
      continue;
    }
    if (old) length *= 2;
    else if (length === 0) length = stream.u8(at++) * 2;
    else length = length * 2 - 1;
    const modifiers = readModifiers(stream.slice(at + 2, Math.max(0, Math.min(length - 2, page + 511 - at - 2))), old);
    ranges.push({ start, end, style: stream.u16(at), modifiers: modifiers.flatMap((one) => unfold(one, data)) });
  }
}

/** Modifiers too long for their page, as those of wide rows are, lie in the data stream (PrcData, MS-DOC 2.9.210). */
function unfold(modifier: Modifier, data: ByteReader): readonly Modifier[] {
  if (modifier.code !== sprm.huge && modifier.code !== sprm.tableModifiers) return [modifier];
  return readModifiers(data.slice(modifier.value + 2, data.u16(modifier.value)), false);
}

/** The range that holds a byte, found by halving, or `undefined`. */
export function rangeAt(ranges: readonly FormattedRange[], at: number): FormattedRange | undefined {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle]!;
    if (at < range.start) high = middle - 1;
    else if (at >= range.end) low = middle + 1;
    else return range;
  }
  return undefined;
}
