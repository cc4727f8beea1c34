import { BIGINT, BOOLEAN, DECIMAL, DOUBLE, type DuckDBType, ENUM, INTEGER } from "@duckdb/node-api";
import duckdb, { type Vector } from "@duckdb/node-bindings";
import { decimalScale, decimalWidth, writeDecimal } from "../decimal.ts";
import { absent } from "./absent.ts";
import { type Column, chunkRows, type Value } from "./Column.ts";

/** Values of one width, of at most 16 bytes, for one chunk: written here, then copied. */
const room = new ArrayBuffer(chunkRows * 16);
const bytes = new Uint8Array(room);
const integers = new Int32Array(room);
const words = new Uint32Array(room);
const doubles = new Float64Array(room);

/** A column whose values are of one width, in bytes; `put` writes the one at a place. */
function fixed<Row, Kind>(
  type: DuckDBType,
  width: number,
  value: Value<Row, Kind>,
  put: (one: Kind, at: number) => void,
): Column<Row> {
  const write = (vector: Vector, rows: readonly Row[]): void => {
    const nulls = absent(rows.length);
    for (let at = 0; at < rows.length; at += 1) {
      const one = value(rows[at]!);
      if (one === undefined) nulls.add(at);
      else put(one, at);
    }
    duckdb.copy_data_to_vector(vector, 0, room, 0, rows.length * width);
    nulls.write(vector);
  };
  return { type, write };
}

/** A column of whole numbers below 2³¹. */
export function integer<Row>(value: Value<Row, number>): Column<Row> {
  return fixed(INTEGER, 4, value, (one, at) => {
    integers[at] = one;
  });
}

/** A column of whole numbers below 2⁵³. */
export function bigint<Row>(value: Value<Row, number>): Column<Row> {
  return fixed(BIGINT, 8, value, (one, at) => {
    words[2 * at] = one;
    words[2 * at + 1] = Math.floor(one / 2 ** 32);
  });
}

/** A column of true and false. */
export function boolean<Row>(value: Value<Row, boolean>): Column<Row> {
  return fixed(BOOLEAN, 1, value, (one, at) => {
    bytes[at] = one ? 1 : 0;
  });
}

/** A column of numbers that need not be exact. */
export function double<Row>(value: Value<Row, number>): Column<Row> {
  return fixed(DOUBLE, 8, value, (one, at) => {
    doubles[at] = one;
  });
}

/** A column of decimals, given as strings that `isDecimal` allows. */
export function decimal<Row>(value: Value<Row, string>): Column<Row> {
  return fixed(DECIMAL(decimalWidth, decimalScale), 16, value, (one, at) => writeDecimal(words, 4 * at, one));
}

/** A column of an ENUM with these values. */
export function code<Row, Code extends string>(codes: readonly Code[], value: Value<Row, Code>): Column<Row> {
  const places = new Map<Code, number>(codes.map((one, at) => [one, at]));
  return fixed(ENUM(codes), 1, value, (one, at) => {
    bytes[at] = places.get(one)!;
  });
}
