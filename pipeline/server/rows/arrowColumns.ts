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
 * A column of the keys behind figures in an order: of one source in two columns of half a key each, at `at` and behind it, which
 * stand in DuckDB's memory as they are and need no text made of them; of several in a third.
 */
export function keysOf(chunks: readonly DuckDBDataChunk[], at: number, order: Int32Array): Data<Utf8> {
  const { length } = order;
  const [left, right] = [slotsOf(chunks, at, length), slotsOf(chunks, at + 1, length)];
  const several = textsBy(chunks, at + 2, (row) => left[row * slotBytes] !== half);
  const valueOffsets = new Int32Array(length + 1);
  const most = [...several.values()].reduce((sum, text) => sum + text.length, 0);
  const data = new Uint8Array(2 * half * (length - several.size) + most);
  let end = 0;
  for (let place = 0; place < length; place += 1) {
    const row = order[place]!;
    const more = several.get(row);
    if (more === undefined) {
      const start = row * slotBytes + lengthBytes;
      for (let letter = 0; letter < half; letter += 1) {
        data[end + letter] = left[start + letter]!;
        data[end + half + letter] = right[start + letter]!;
      }
      end += 2 * half;
    } else {
      data.set(more, end);
      end += more.length;
    }
    valueOffsets[place + 1] = end;
  }
  return makeData({ type: new Utf8(), length, nullCount: 0, valueOffsets, data });
}

/** The slots of a column of texts, as they lie in memory, of so many rows. */
function slotsOf(chunks: readonly DuckDBDataChunk[], at: number, length: number): Uint8Array {
  const all = new Uint8Array(length * slotBytes);
  let end = 0;
  for (const chunk of chunks) {
    const { dataView } = chunk.getColumnVector(at) as unknown as { readonly dataView: DataView };
    const bytes = chunk.rowCount * slotBytes;
    all.set(new Uint8Array(dataView.buffer, dataView.byteOffset, bytes), end);
    end += bytes;
  }
  return all;
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
