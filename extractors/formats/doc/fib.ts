import type { ByteReader } from "../package/byteReader.ts";

/** Lengths in characters of the texts that follow one another in a DOC (MS-DOC 2.5.4): body, notes, headers, boxes. */
export type Lengths = {
  readonly text: number;
  readonly footnotes: number;
  readonly headers: number;
  readonly macros: number;
  readonly comments: number;
  readonly endnotes: number;
  readonly boxes: number;
  readonly headerBoxes: number;
};

/** Where a structure lies in the table stream. */
export type Location = { readonly at: number; readonly size: number };

/** The head of a DOC. `old` is Word 6 and 95: 8-bit text, one-byte property codes, all in one stream. */
export type Fib = {
  readonly old: boolean;
  readonly encrypted: boolean;
  readonly table: "0table" | "1table" | "worddocument";
  readonly textStart: number;
  readonly lengths: Lengths;
  /** Word 6 may list only the first of its pages of properties: where they begin and how many there are; else none. */
  readonly pages: Readonly<Record<"characters" | "paragraphs", { readonly first: number; readonly count: number }>>;
  readonly locate: (name: keyof typeof places) => Location;
};

/** Index of each structure's offset and size among those of the FIB; the same in both generations up to `clx`. */
const places = {
  styles: 1,
  footnoteMarks: 2,
  footnoteTexts: 3,
  headers: 11,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  settings: 31,
  pieces: 33,
  shapes: 40,
  endnoteMarks: 46,
  endnoteTexts: 47,
  boxTexts: 56,
  lists: 73,
  listUses: 74,
} as const;

/** Offsets in the FIB of Word 6 that do not follow from the index. */
const oldPlaces: Readonly<Partial<Record<keyof typeof places, number>>> = {
  shapes: 0,
  endnoteMarks: 0x1d2,
  endnoteTexts: 0x1da,
  boxTexts: 0,
  lists: 0,
  listUses: 0,
};

/** The head of the stream `WordDocument`, or `undefined` where it is that of no Word this reader knows. */
export function readFib(stream: ByteReader): Fib | undefined {
  const magic = stream.u16(0);
  const version = stream.u16(2);
  const old = magic === 0xa5dc || (magic === 0xa5ec && version < 0xa0);
  if (magic !== 0xa5ec && magic !== 0xa5dc) return undefined;
  if (old && (version < 0x60 || version > 0x69)) return undefined;
  const flags = stream.u16(10);
  const listed = !old || (flags & 0x0004) !== 0;
  const none = { first: 0, count: 0 };
  const first = old ? 0x34 : 0x4c;
  const length = (index: number): number => Math.max(0, Math.min(stream.i32(first + index * 4), 0x0fffffff));
  const locate: Fib["locate"] = (name) => {
    const at = old ? (oldPlaces[name] ?? 0x58 + places[name] * 8) : 0x9a + places[name] * 8;
    return at === 0 ? { at: 0, size: 0 } : { at: stream.u32(at), size: stream.u32(at + 4) };
  };
  return {
    old,
    encrypted: (flags & 0x0100) !== 0,
    table: old ? "worddocument" : flags & 0x0200 ? "1table" : "0table",
    textStart: stream.u32(0x18),
    lengths: {
      text: length(0),
      footnotes: length(1),
      headers: length(2),
      macros: length(3),
      comments: length(4),
      endnotes: length(5),
      boxes: length(6),
      headerBoxes: length(7),
    },
    pages: {
      characters: listed ? none : { first: stream.u16(0x18a), count: stream.u16(0x18e) },
      paragraphs: listed ? none : { first: stream.u16(0x18c), count: stream.u16(0x190) },
    },
    locate,
  };
}
