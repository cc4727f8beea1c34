import type { ByteReader } from "../package/byteReader.ts";
import { findRecords, type PptRecord, ppt, recordsIn } from "./pptRecords.ts";

/** A cell of a table: its text boxes, and which columns and rows it covers. */
export type PptCell = {
  readonly box: PptRecord;
  readonly column: number;
  readonly columns: number;
  readonly row: number;
  readonly rows: number;
};

/** Property of a group of shapes that makes it a table (MS-ODRAW 2.3.4.37). */
const TABLE_PROPERTIES = 0x39f;
/** What lies nearer than this is one edge; units of the group, 576 an inch or finer. */
const NEAR = 8;

/** The cells of a group of shapes that is a table, where their edges say, or `undefined` of any other group. */
export function tableCells(reader: ByteReader, group: PptRecord): readonly PptCell[] | undefined {
  if (!isTable(reader, group)) return undefined;
  const placed = [...recordsIn(reader, group)].flatMap((shape) => {
    const [box] = findRecords(reader, shape, ppt.clientTextbox);
    const [anchor] = findRecords(reader, shape, ppt.childAnchor);
    if (!box || !anchor || anchor.end - anchor.at < 16) return [];
    const [left, top, right, bottom] = [0, 4, 8, 12].map((offset) => reader.u32(anchor.at + offset) | 0);
    return [{ box, left: left!, top: top!, right: right!, bottom: bottom! }];
  });
  const lefts = edges(placed.map(({ left }) => left));
  const tops = edges(placed.map(({ top }) => top));
  return placed.map(({ box, left, top, right, bottom }) => ({
    box,
    column: indexOf(lefts, left),
    columns: Math.max(1, lefts.filter((edge) => edge >= left - NEAR && edge < right - NEAR).length),
    row: indexOf(tops, top),
    rows: Math.max(1, tops.filter((edge) => edge >= top - NEAR && edge < bottom - NEAR).length),
  }));
}

function isTable(reader: ByteReader, group: PptRecord): boolean {
  const [own] = recordsIn(reader, group);
  return (
    own !== undefined &&
    [...recordsIn(reader, own)].some(
      ({ type, instance, at, end }) =>
        type === ppt.tertiaryOptions &&
        Array.from({ length: Math.min(instance, Math.floor((end - at) / 6)) }).some(
          (_, nth) => (reader.u16(at + nth * 6) & 0x3fff) === TABLE_PROPERTIES,
        ),
    )
  );
}

function edges(values: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const value of [...values].sort((one, other) => one - other))
    if (found.length === 0 || value - found.at(-1)! > NEAR) found.push(value);
  return found;
}

function indexOf(found: readonly number[], value: number): number {
  return Math.max(
    0,
    found.findLastIndex((edge) => edge <= value + NEAR),
  );
}
