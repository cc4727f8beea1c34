import { Bool, type Data, Dictionary, Float32, Float64, Int32, makeData, Utf8, vectorFromArray } from "apache-arrow";

/**
 * A column of texts as a dictionary, from the number of each text, which counts from 1 on; 0 is none. The dictionary has
 * the texts in the order in which they come.
 */
export function dictionaryOf(numbers: Int32Array, said: readonly string[]): Data<Dictionary<Utf8, Int32>> {
  const places = new Int32Array(said.length + 1).fill(-1);
  const met: string[] = [];
  const data = new Int32Array(numbers.length);
  const valid = new Uint8Array(Math.ceil(numbers.length / 8));
  let nullCount = 0;
  for (let row = 0; row < numbers.length; row += 1) {
    const number = numbers[row]!;
    if (number === 0) {
      nullCount += 1;
      continue;
    }
    if (places[number] === -1) places[number] = met.push(said[number - 1]!) - 1;
    data[row] = places[number]!;
    valid[row >> 3]! |= 1 << (row & 7);
  }
  const dictionary = vectorFromArray(met, new Utf8());
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

/** A column of texts that hardly repeat, none of them absent. */
export function textsOf(texts: readonly string[]): Data<Utf8> {
  const valueOffsets = new Int32Array(texts.length + 1);
  for (let row = 0; row < texts.length; row += 1) {
    valueOffsets[row + 1] = valueOffsets[row]! + Buffer.byteLength(texts[row]!);
  }
  const data = Buffer.from(texts.join(""));
  return makeData({ type: new Utf8(), length: texts.length, nullCount: 0, valueOffsets, data });
}
