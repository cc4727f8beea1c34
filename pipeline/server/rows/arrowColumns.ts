import type { DuckDBDataChunk } from "@duckdb/node-api";
import { Bool, type Data, Dictionary, Float32, Float64, Int32, makeData, Utf8, vectorFromArray } from "apache-arrow";

/**
 * A column of texts as a dictionary, from where each row's text stands among those said. Several may be the same; `undefined`
 * is absent.
 */
export function dictionaryOf(at: Int32Array, said: readonly (string | undefined)[]): Data<Dictionary<Utf8, Int32>> {
  const met = new Map<string, number>();
  const places = said.map((text) => {
    if (text === undefined) return -1;
    const place = met.get(text) ?? met.size;
    met.set(text, place);
    return place;
  });
  const data = new Int32Array(at.length);
  const valid = new Uint8Array(Math.ceil(at.length / 8));
  let nullCount = 0;
  for (let row = 0; row < at.length; row += 1) {
    const place = places[at[row]!]!;
    if (place < 0) {
      nullCount += 1;
      continue;
    }
    data[row] = place;
    valid[row >> 3]! |= 1 << (row & 7);
  }
  const dictionary = vectorFromArray([...met.keys()], new Utf8());
  const nulls = { nullCount, ...(nullCount === 0 ? {} : { nullBitmap: valid }) };
  return makeData({ type: new Dictionary(new Utf8(), new Int32()), length: data.length, data, dictionary, ...nulls });
}

/** A column of numbers, none of them absent. */
export function numbersOf(data: Float64Array | Float32Array): Data<Float64 | Float32> {
  return data instanceof Float64Array
    ? makeData({ type: new Float64(), length: data.length, nullCount: 0, data })
    : makeData({ type: new Float32(), length: data.length, nullCount: 0, data });
}

/** A column of booleans from bytes that are 0 or 1. */
export function booleansOf(bytes: Int8Array): Data<Bool> {
  const data = new Uint8Array(Math.ceil(bytes.length / 8));
  for (let row = 0; row < bytes.length; row += 1) data[row >> 3]! |= bytes[row]! << (row & 7);
  return makeData({ type: new Bool(), length: bytes.length, nullCount: 0, data });
}

/** Bytes of a number in which a key is kept (`keyNumber`), and of the key in it. */
const [numberBytes, keyBytes] = [16, 10];
/** The two hexadecimal digits of each byte. */
const digits = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0")).join(""));

/**
 * A column of the keys behind figures in an order: of one source as a number at `at`, 0 where there are several, which are told in
 * the column behind it. No text is made of a number: its digits are written one by one.
 */
export function keysOf(chunks: readonly DuckDBDataChunk[], at: number, order: Int32Array): Data<Utf8> {
  const { length } = order;
  const numbers = numbersAt(chunks, at, length);
  const several = textsBy(chunks, at + 1, (row) => isZero(numbers, row * numberBytes));
  const valueOffsets = new Int32Array(length + 1);
  const most = [...several.values()].reduce((sum, text) => sum + text.length, 0);
  const data = new Uint8Array(2 * keyBytes * (length - several.size) + most);
  let end = 0;
  for (let place = 0; place < length; place += 1) {
    const row = order[place]!;
    const more = several.get(row);
    if (more === undefined) {
      // The highest byte comes last in memory, with its highest bit turned, so that numbers are in order.
      for (let byte = numberBytes - 1; byte >= numberBytes - keyBytes; byte -= 1) {
        const one = numbers[row * numberBytes + byte]! ^ (byte === numberBytes - 1 ? 0x80 : 0);
        data[end++] = digits[2 * one]!;
        data[end++] = digits[2 * one + 1]!;
      }
    } else {
      data.set(more, end);
      end += more.length;
    }
    valueOffsets[place + 1] = end;
  }
  return makeData({ type: new Utf8(), length, nullCount: 0, valueOffsets, data });
}

/** Numbers of 128 bits (UUID), none of them absent, as they lie in DuckDB's memory, of so many rows. */
function numbersAt(chunks: readonly DuckDBDataChunk[], at: number, length: number): Uint8Array {
  const all = new Uint8Array(length * numberBytes);
  let end = 0;
  for (const chunk of chunks) {
    const { dataView } = chunk.getColumnVector(at) as unknown as { readonly dataView: DataView };
    const bytes = chunk.rowCount * numberBytes;
    all.set(new Uint8Array(dataView.buffer, dataView.byteOffset, bytes), end);
    end += bytes;
  }
  return all;
}

function isZero(numbers: Uint8Array, start: number): boolean {
  for (let byte = numberBytes - keyBytes; byte < numberBytes - 1; byte += 1)
    if (numbers[start + byte] !== 0) return false;
  return numbers[start + numberBytes - 1] === 0x80;
}

/** The texts of a column in the rows that are wanted, as UTF-8. */
function textsBy(
  chunks: readonly DuckDBDataChunk[],
  at: number,
  wanted: (row: number) => boolean,
): ReadonlyMap<number, Uint8Array> {
  const found = new Map<number, Uint8Array>();
  let row = 0;
  for (const chunk of chunks) {
    const { rowCount } = chunk; // asked of DuckDB each time
    for (let slot = 0; slot < rowCount; slot += 1, row += 1)
      if (wanted(row)) found.set(row, Buffer.from(String(chunk.getColumnVector(at).getItem(slot))));
  }
  return found;
}
