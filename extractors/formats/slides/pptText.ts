import type { Inline } from "../../../model/document.ts";
import { createInlines, type RunFormat } from "../flow/inlines.ts";
import { replaceSymbols } from "../flow/symbols.ts";
import type { ByteReader } from "../package/byteReader.ts";
import { type PptRecord, ppt } from "./pptRecords.ts";

/** A text of a slide: its kind (0 and 6 are titles), its letters, and the record with its looks. */
export type PptText = { readonly kind: number; readonly text: string; readonly style: PptRecord | undefined };

/** The texts among some records, each begun by a header. */
export function readTexts(reader: ByteReader, records: Iterable<PptRecord>): PptText[] {
  const texts: PptText[] = [];
  let open: { kind: number; text: string; style: PptRecord | undefined } | undefined;
  for (const record of records) {
    if (record.type === ppt.textHeader) {
      open = { kind: reader.u32(record.at), text: "", style: undefined };
      texts.push(open);
    } else if (record.type === ppt.textCharacters && open)
      open.text = decode(reader.slice(record.at, record.end - record.at), true);
    else if (record.type === ppt.textBytes && open)
      open.text = decode(reader.slice(record.at, record.end - record.at), false);
    else if (record.type === ppt.textStyle && open) open.style = record;
  }
  return texts;
}

/** Narrow letters are the low bytes of Unicode. */
function decode(bytes: Uint8Array, wide: boolean): string {
  if (wide) return new TextDecoder("utf-16le", { ignoreBOM: true }).decode(bytes);
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** Sizes of the fields that a mask announces, in the order they stand (MS-PPT 2.9.20 and 2.9.14); -1 is a list of tabs. */
const paragraphFields: readonly (readonly [mask: number, size: number])[] = [
  [0xf, 2],
  [0x80, 2],
  [0x10, 2],
  [0x40, 2],
  [0x20, 4],
  [0x800, 2],
  [0x1000, 2],
  [0x2000, 2],
  [0x4000, 2],
  [0x100, 2],
  [0x400, 2],
  [0x8000, 2],
  [0x100000, -1],
  [0x10000, 2],
  [0xe0000, 2],
  [0x200000, 2],
];

/** Steps over the paragraph look at an offset, mask first; gives the offset after it. */
export function skipParagraphLook(reader: ByteReader, start: number): number {
  const mask = reader.u32(start);
  let at = start + 4;
  for (const [bits, size] of paragraphFields) if (mask & bits) at += size < 0 ? 2 + reader.u16(at) * 4 : size;
  return at;
}

export type PptLook = {
  readonly font?: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly raised?: boolean;
};

/** The look of characters at an offset, mask first, and the offset after it. */
export function readCharacterLook(reader: ByteReader, start: number): { readonly look: PptLook; readonly end: number } {
  const mask = reader.u32(start);
  let at = start + 4;
  const next = (bits: number, size: number): number | undefined => {
    if (!(mask & bits)) return undefined;
    const value = size === 2 ? reader.u16(at) : reader.u32(at);
    at += size;
    return value;
  };
  const style = next(0xffff, 2) ?? 0;
  const font = next(0x10000, 2);
  next(0x200000, 2);
  const ansi = next(0x400000, 2);
  next(0x800000, 2);
  const size = next(0x20000, 2);
  next(0x40000, 4);
  const position = next(0x80000, 2);
  const chosen = font ?? ansi;
  const look: PptLook = {
    ...(chosen !== undefined ? { font: chosen } : {}),
    ...(size !== undefined ? { size } : {}),
    ...(style & 1 ? { bold: true } : {}),
    ...(style & 2 ? { italic: true } : {}),
    ...(position !== undefined && position > 0 && position < 0x8000 ? { raised: true } : {}),
  };
  return { look, end: at };
}

/** The paragraphs of a text, each in runs of one look. */
export function textParagraphs(
  reader: ByteReader,
  text: PptText,
  fonts: readonly string[],
  usual: PptLook,
): readonly Inline[][] {
  const stretches = readStretches(reader, text);
  const inlines = createInlines();
  const paragraphs: Inline[][] = [];
  let at = 0;
  for (const { length, look } of stretches) {
    const font = fonts[look.font ?? usual.font ?? 0];
    const { font: _, ...rest } = { ...usual, ...look };
    const format: RunFormat = font === undefined ? rest : { font, ...rest };
    const pieces = text.text.slice(at, at + length).split("\r");
    pieces.forEach((piece, index) => {
      if (index > 0) paragraphs.push(inlines.take());
      inlines.add(replaceSymbols(piece.replaceAll("\u000b", "\n").replaceAll("\0", ""), font), format);
    });
    at += length;
  }
  paragraphs.push(inlines.take());
  return paragraphs;
}

/** How far each look reaches; what no look covers is plain. */
function readStretches(
  reader: ByteReader,
  { text, style }: PptText,
): readonly { readonly length: number; readonly look: PptLook }[] {
  const stretches: { length: number; look: PptLook }[] = [];
  let covered = 0;
  if (style) {
    let at = style.at;
    for (let reached = 0; reached <= text.length && at + 10 <= style.end; ) {
      const length = reader.u32(at);
      if (length === 0) break;
      reached += length;
      at = skipParagraphLook(reader, at + 6);
      if (reached > text.length) break;
    }
    while (covered < text.length && at + 8 <= style.end) {
      const length = Math.min(reader.u32(at), text.length - covered);
      const { look, end } = readCharacterLook(reader, at + 4);
      if (length === 0) break;
      stretches.push({ length, look });
      covered += length;
      at = end;
    }
  }
  if (covered < text.length) stretches.push({ length: text.length - covered, look: {} });
  return stretches;
}
