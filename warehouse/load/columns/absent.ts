import duckdb, { type Vector } from "@duckdb/node-bindings";

/** The places of a vector that hold no value. */
export type Absent = { readonly add: (at: number) => void; readonly write: (vector: Vector) => void };

/** Marks none of so many places as absent; DuckDB is told only where there is one. */
export function absent(count: number): Absent {
  let present: Uint32Array<ArrayBuffer> | undefined;
  return {
    add: (at) => {
      // One bit a place, 64 at a time; set where there is a value.
      present ??= new Uint32Array(2 * Math.ceil(count / 64)).fill(0xffff_ffff);
      present[at >>> 5]! &= ~(1 << (at & 31));
    },
    write: (vector) => {
      if (present === undefined) return;
      duckdb.vector_ensure_validity_writable(vector);
      duckdb.copy_data_to_vector_validity(vector, 0, present.buffer, 0, present.byteLength);
    },
  };
}
