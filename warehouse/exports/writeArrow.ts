import {
  Bool,
  type Data,
  type DataType,
  Dictionary,
  Field,
  Float64,
  Int32,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from "apache-arrow";
import type { Frame, FrameColumn } from "./Frame.ts";

/** Fewer different texts than this share of the rows, and a column is worth a dictionary. */
const dictionaryShare = 0.5;

/**
 * A frame as an Arrow IPC stream: texts that repeat as dictionaries, values as doubles (charts draw them; exact ones
 * are in CSV, JSON and Parquet), lists and JSON as JSON texts.
 */
export function writeArrow(frame: Frame): Uint8Array {
  const columns = frame.columns.map((column) => ({ column, data: dataOf(column, frame.rows) }));
  const schema = new Schema(columns.map(({ column, data }) => new Field(column.name, data.type, true)));
  const struct = makeData({
    type: new Struct(schema.fields),
    length: frame.rows,
    children: columns.map(({ data }) => data),
  });
  return tableToIPC(new Table([new RecordBatch(schema, struct)]), "stream");
}

function dataOf(column: FrameColumn, rows: number): Data<DataType> {
  switch (column.kind) {
    case "decimal":
    case "float":
      return numbers(new Float64(), column, new Float64Array(rows));
    case "integer":
      return numbers(new Int32(), column, new Int32Array(rows));
    case "boolean":
      return booleans(column, rows);
    case "list":
      return texts(
        column.values.map((value) => (value === null ? null : JSON.stringify(value))),
        rows,
      );
    case "text":
    case "json":
      return texts(column.values as readonly (string | null)[], rows);
  }
}

function numbers(type: Float64 | Int32, column: FrameColumn, data: Float64Array | Int32Array): Data<DataType> {
  const valid = new Bits(data.length);
  column.values.forEach((value, row) => {
    if (value === null) return;
    data[row] = Number(value);
    valid.set(row);
  });
  const options = { length: data.length, nullCount: valid.unset(), nullBitmap: valid.bytes };
  return type instanceof Float64
    ? makeData({ type, data: data as Float64Array, ...options })
    : makeData({ type, data: data as Int32Array, ...options });
}

function booleans(column: FrameColumn, rows: number): Data<DataType> {
  const valid = new Bits(rows);
  const bits = new Bits(rows);
  column.values.forEach((value, row) => {
    if (value !== null) valid.set(row);
    if (value === true) bits.set(row);
  });
  return makeData({
    type: new Bool(),
    length: rows,
    nullCount: valid.unset(),
    nullBitmap: valid.bytes,
    data: bits.bytes,
  });
}

function texts(values: readonly (string | null)[], rows: number): Data<DataType> {
  const index = new Map<string, number>();
  const places = new Int32Array(rows);
  const valid = new Bits(rows);
  values.forEach((value, row) => {
    if (value === null) return;
    let place = index.get(value);
    if (place === undefined) {
      place = index.size;
      index.set(value, place);
    }
    places[row] = place;
    valid.set(row);
  });
  const options = { length: rows, nullCount: valid.unset(), nullBitmap: valid.bytes };
  if (rows > 0 && index.size > rows * dictionaryShare) return utf8(values, options);
  const dictionary = vectorFromArray([...index.keys()], new Utf8());
  return makeData({ type: new Dictionary(new Utf8(), new Int32()), data: places, dictionary, ...options });
}

function utf8(
  values: readonly (string | null)[],
  options: { readonly length: number; readonly nullCount: number; readonly nullBitmap: Uint8Array },
): Data<DataType> {
  const encoder = new TextEncoder();
  const offsets = new Int32Array(values.length + 1);
  const parts = values.map((value) => encoder.encode(value ?? ""));
  parts.forEach((part, row) => {
    offsets[row + 1] = offsets[row]! + part.length;
  });
  const data = new Uint8Array(offsets.at(-1) ?? 0);
  for (const [row, part] of parts.entries()) data.set(part, offsets[row]);
  return makeData({ type: new Utf8(), valueOffsets: offsets, data, ...options });
}

/** A row of bits, the lowest bit of a byte first, as Arrow has them. */
class Bits {
  readonly bytes: Uint8Array;
  private readonly length: number;
  private count = 0;
  constructor(length: number) {
    this.length = length;
    this.bytes = new Uint8Array(Math.ceil(length / 8));
  }
  set(index: number): void {
    this.bytes[index >> 3]! |= 1 << (index & 7);
    this.count += 1;
  }
  unset(): number {
    return this.length - this.count;
  }
}
