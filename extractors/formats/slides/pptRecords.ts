import { type ByteReader, readBytes } from "../package/byteReader.ts";

/** A record of a PPT (MS-PPT 2.3.1); containers hold records, atoms bytes. */
export type PptRecord = {
  readonly type: number;
  readonly instance: number;
  readonly container: boolean;
  readonly at: number;
  readonly end: number;
};

export const ppt = {
  document: 0x03e8,
  slide: 0x03ee,
  notes: 0x03f0,
  slidePersist: 0x03f3,
  fontEntity: 0x0fb7,
  outlineReference: 0x0f9e,
  textHeader: 0x0f9f,
  textCharacters: 0x0fa0,
  textStyle: 0x0fa1,
  masterStyle: 0x0fa3,
  textBytes: 0x0fa8,
  slideList: 0x0ff0,
  userEdit: 0x0ff5,
  persistDirectory: 0x1772,
  slideShow: 0x03f9,
  group: 0xf003,
  clientTextbox: 0xf00d,
  childAnchor: 0xf00f,
  tertiaryOptions: 0xf122,
} as const;

/** The record at an offset, or `undefined` beyond the end. */
export function recordAt(reader: ByteReader, at: number, most = reader.length): PptRecord | undefined {
  if (at + 8 > most) return undefined;
  const head = reader.u16(at);
  const end = Math.min(at + 8 + reader.u32(at + 4), most);
  return { type: reader.u16(at + 2), instance: head >> 4, container: (head & 15) === 15, at: at + 8, end };
}

/** The records inside a container, in order. */
export function* recordsIn(
  reader: ByteReader,
  container: { readonly at: number; readonly end: number },
): Generator<PptRecord> {
  let at = container.at;
  while (at < container.end) {
    const record = recordAt(reader, at, container.end);
    if (!record) return;
    yield record;
    at = record.end;
  }
}

/** All records of a type at any depth, in order; those inside a found one are not looked for. */
export function findRecords(
  reader: ByteReader,
  container: { readonly at: number; readonly end: number },
  type: number,
  depth = 0,
): readonly PptRecord[] {
  const found: PptRecord[] = [];
  for (const record of recordsIn(reader, container)) {
    if (record.type === type) found.push(record);
    else if (record.container && depth < 32) found.push(...findRecords(reader, record, type, depth + 1));
  }
  return found;
}

/**
 * Where the newest version of each object lies, by its id: a PPT saved in steps keeps the old ones too. Edits are chained
 * from the last to the first (MS-PPT 2.1.2).
 */
export function readPersistDirectory(
  reader: ByteReader,
  currentUser: Uint8Array,
): { readonly offsets: ReadonlyMap<number, number>; readonly document: number } {
  const offsets = new Map<number, number>();
  let edit = readBytes(currentUser).u32(16);
  let document = 0;
  const seen = new Set<number>();
  while (edit > 0 && !seen.has(edit)) {
    seen.add(edit);
    const record = recordAt(reader, edit);
    if (record?.type !== ppt.userEdit) break;
    document ||= reader.u32(record.at + 16);
    const directory = recordAt(reader, reader.u32(record.at + 12));
    if (directory?.type === ppt.persistDirectory) readDirectory(reader, directory, offsets);
    edit = reader.u32(record.at + 8);
  }
  return { offsets, document };
}

function readDirectory(reader: ByteReader, directory: PptRecord, offsets: Map<number, number>): void {
  let at = directory.at;
  while (at + 4 <= directory.end) {
    const head = reader.u32(at);
    const count = head >>> 20;
    for (let index = 0; index < count && at + 8 + index * 4 <= directory.end; index++) {
      const id = (head & 0xfffff) + index;
      if (!offsets.has(id)) offsets.set(id, reader.u32(at + 4 + index * 4));
    }
    at += 4 + count * 4;
  }
}
