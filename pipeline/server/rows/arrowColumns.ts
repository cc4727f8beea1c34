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

/** Bytes of a slot in which DuckDB keeps a text (`duckdb_string_t`): its length in four, then itself, where it has at most 12. */
const slotBytes = 16;
const lengthBytes = 4;
/** Letters of half a key. */
const half = 10;

/**
 * A column of the keys behind so many figures: of one source in two columns of half a key each, at `at` and behind it, which
 * stand in DuckDB's memory as they are and need no text made of them; of several in a third.
 */
export function keysOf(chunks: readonly DuckDBDataChunk[], at: number, length: number): Data<Utf8> {
  const valueOffsets = new Int32Array(length + 1);
  let bytes = new Uint8Array(length * 2 * half);
  let end = 0;
  let row = 0;
  const room = (count: number): void => {
    if (end + count <= bytes.length) return;
    const larger = new Uint8Array(2 * (end + count));
    larger.set(bytes);
    bytes = larger;
  };
  for (const chunk of chunks) {
    const [left, right] = [slotsOf(chunk, at), slotsOf(chunk, at + 1)];
    const { rowCount } = chunk; // asked of DuckDB each time
    for (let slot = 0; slot < rowCount; slot += 1, row += 1) {
      const start = slot * slotBytes;
      if (left[start] === half) {
        room(2 * half);
        for (let letter = 0; letter < half; letter += 1) {
          bytes[end + letter] = left[start + lengthBytes + letter]!;
          bytes[end + half + letter] = right[start + lengthBytes + letter]!;
        }
        end += 2 * half;
      } else {
        const more = Buffer.from(String(chunk.getColumnVector(at + 2).getItem(slot)));
        room(more.length);
        bytes.set(more, end);
        end += more.length;
      }
      valueOffsets[row + 1] = end;
    }
  }
  return makeData({ type: new Utf8(), length, nullCount: 0, valueOffsets, data: bytes.subarray(0, end) });
}

/** The slots of a column of texts, as they lie in memory. */
function slotsOf(chunk: DuckDBDataChunk, at: number): Uint8Array {
  const { dataView } = chunk.getColumnVector(at) as unknown as { readonly dataView: DataView };
  return new Uint8Array(dataView.buffer, dataView.byteOffset, dataView.byteLength);
}
