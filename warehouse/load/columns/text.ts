import { LIST, VARCHAR } from "@duckdb/node-api";
import duckdb, { type Vector } from "@duckdb/node-bindings";
import { absent } from "./absent.ts";
import { type Column, chunkRows, type Value } from "./Column.ts";

/**
 * DuckDB keeps a text in 16 bytes (`duckdb_string_t` of its C interface): its length in bytes, then the text itself where
 * that is at most 12; else its first four bytes and the address of all of them.
 */
const slotBytes = 16;
const inlined = 12;

/** The slots of a chunk, as words and as bytes. */
let slots = new Uint32Array((chunkRows * slotBytes) / 4);
let slotsAsBytes = new Uint8Array(slots.buffer);

/** The texts too long for their slots, one after another in UTF-8. */
let heap = Buffer.allocUnsafe(1 << 20);
/** More than so much is given back once it is written. Bytes. */
const heapKept = 1 << 24;

/** A column of texts. */
export function text<Row>(value: Value<Row, string>): Column<Row> {
  return { type: VARCHAR, write: (vector, rows) => writeTexts(vector, rows, value) };
}

/** A column of lists of texts. */
export function texts<Row>(value: Value<Row, readonly string[]>): Column<Row> {
  return {
    type: LIST(VARCHAR),
    write: (vector, rows) => {
      const entries = new BigUint64Array(2 * rows.length);
      const nulls = absent(rows.length);
      const items: string[] = [];
      for (const [at, row] of rows.entries()) {
        const list = value(row);
        if (list === undefined) nulls.add(at);
        else if (list.length > 0) {
          entries[2 * at] = BigInt(items.length);
          entries[2 * at + 1] = BigInt(list.length);
          items.push(...list);
        }
      }
      duckdb.copy_data_to_vector(vector, 0, entries.buffer, 0, entries.byteLength);
      nulls.write(vector);
      duckdb.list_vector_reserve(vector, items.length);
      duckdb.list_vector_set_size(vector, items.length);
      writeTexts(duckdb.list_vector_get_child(vector), items, (item) => item);
    },
  };
}

/**
 * Writes a text for each row: all long ones are handed over at once, as one text of which each is a part, which costs a
 * tenth of handing them over one by one. What the row before had is not written again.
 */
function writeTexts<Row>(vector: Vector, rows: readonly Row[], value: Value<Row, string>): void {
  if (rows.length * 4 > slots.length) {
    slots = new Uint32Array(rows.length * 4);
    slotsAsBytes = new Uint8Array(slots.buffer);
  }
  const nulls = absent(rows.length);
  let before: string | undefined;
  let end = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const one = value(rows[at]!);
    if (one === undefined) {
      nulls.add(at);
      clear(at);
    } else if (one === before) repeat(at);
    else end = put(one, at, end);
    before = one;
  }
  if (end > 0) place(vector, rows.length, end);
  duckdb.copy_data_to_vector(vector, 0, slots.buffer, 0, rows.length * slotBytes);
  nulls.write(vector);
  if (heap.length > heapKept) heap = Buffer.allocUnsafe(1 << 20);
}

/** Makes the slot one of a text so long, still empty. By hand: calls for so few words cost more than the words. */
function clear(at: number, length = 0): void {
  slots[4 * at] = length;
  slots[4 * at + 1] = 0;
  slots[4 * at + 2] = 0;
  slots[4 * at + 3] = 0;
}

/** Makes the slot the same as the one before. */
function repeat(at: number): void {
  for (let word = 4 * at; word < 4 * at + 4; word += 1) slots[word] = slots[word - 4]!;
}

/** Writes a text into its slot, or the heap from `end` on. Gives the new end of the heap. */
function put(one: string, at: number, end: number): number {
  if (heap.length < end + 3 * one.length + inlined) heap = Buffer.concat([heap], 2 * (end + 3 * one.length + inlined));
  const length = writeBytes(one, end);
  if (length <= inlined) {
    clear(at, length);
    for (let index = 0; index < length; index += 1) slotsAsBytes[16 * at + 4 + index] = heap[end + index]!;
    return end;
  }
  slots[4 * at] = length;
  for (let index = 0; index < 4; index += 1) slotsAsBytes[16 * at + 4 + index] = heap[end + index]!;
  slots[4 * at + 2] = end;
  return end + length;
}

/** Texts of no more characters are written letter by letter, which is faster than a call as long as all are ASCII. */
const short = 40;

function writeBytes(one: string, end: number): number {
  if (one.length > short) return heap.write(one, end);
  for (let index = 0; index < one.length; index += 1) {
    const letter = one.charCodeAt(index);
    if (letter > 0x7f) return heap.write(one, end);
    heap[end + index] = letter;
  }
  return one.length;
}

/** Hands the heap over as the text of the first row, and turns places in it into addresses. */
function place(vector: Vector, count: number, end: number): void {
  duckdb.vector_assign_string_element_len(vector, 0, heap.subarray(0, end));
  const first = duckdb.vector_get_data(vector, slotBytes);
  const address = new DataView(first.buffer, first.byteOffset + 8, 8);
  const low = address.getUint32(0, true);
  const high = address.getUint32(4, true);
  for (let at = 0; at < count; at += 1) {
    if (slots[4 * at]! <= inlined) continue;
    const sum = low + slots[4 * at + 2]!;
    slots[4 * at + 2] = sum;
    slots[4 * at + 3] = sum < 2 ** 32 ? high : high + 1;
  }
}
