import type { Block, Document, Heading, Inline, Paragraph } from "../../../model/document.ts";
import type { Message } from "../../../model/message.ts";
import { lockedMessage } from "../crypto/unlock.ts";
import { buildTable, type GridRow } from "../flow/buildTable.ts";
import { isBlank, plainText } from "../flow/inlines.ts";
import { type ByteReader, readBytes } from "../package/byteReader.ts";
import { openOle } from "../package/openOle.ts";
import { limitsOf, type ReadOptions } from "../readOptions.ts";
import { findRecords, type PptRecord, ppt, readPersistDirectory, recordAt, recordsIn } from "./pptRecords.ts";
import { type PptCell, tableCells } from "./pptTable.ts";
import {
  type PptLook,
  type PptText,
  readCharacterLook,
  readTexts,
  skipParagraphLook,
  textParagraphs,
} from "./pptText.ts";

/** What the reading of a PPT knows: fonts by number, and the usual look of each kind of text. */
type Reading = {
  readonly reader: ByteReader;
  readonly fonts: readonly string[];
  readonly usual: ReadonlyMap<number, PptLook>;
};

/**
 * The slides of a PPT of PowerPoint 97 to 2003 in order, then the speaker's notes: titles as headings, other texts as
 * paragraphs, tables by the edges of their cells, fonts by run. Hidden slides are left out and said; old versions of slides,
 * kept by quick saves, are not read.
 */
export function readPpt(bytes: Uint8Array, options: ReadOptions = {}): Document {
  const ole = openOle(bytes, limitsOf(options));
  const reader = readBytes(ole?.read("PowerPoint Document") ?? new Uint8Array());
  const user = ole?.read("Current User") ?? new Uint8Array();
  const messages: Message[] = [];
  if (readBytes(user).u32(12) === 0xf3d1c4df) messages.push(lockedMessage("unknown-lock"));
  const { offsets, document: documentId } = readPersistDirectory(reader, user);
  const top = { at: 0, end: reader.length };
  const document =
    at(reader, offsets.get(documentId), ppt.document) ??
    [...recordsIn(reader, top)].find((record) => record.type === ppt.document);
  const reading: Reading = {
    reader,
    fonts: document ? readFonts(reader, document) : [],
    usual: readUsual(reader, top),
  };
  const blocks: Block[] = [];
  if (messages.length === 0) {
    const listed = document ? readSlideLists(reader, document, offsets) : [];
    const slides =
      listed.length > 0 ? listed : findRecords(reader, top, ppt.slide).map((slide) => ({ slide, outline: [] }));
    for (const [index, { slide, outline }] of slides.entries())
      if (isHidden(reader, slide))
        messages.push({
          rule: "hidden-slide",
          severity: "info",
          reason: `Slide ${index + 1} is hidden and is left out.`,
        });
      else blocks.push(...readSlide(reading, slide, outline, index + 1));
    if (slides.length === 0) messages.push({ rule: "damaged", severity: "error", reason: "No slide was found." });
  }
  if (ole?.damaged())
    messages.push({
      rule: "damaged",
      severity: "warning",
      reason: "The file is truncated or its sectors are broken; what was found is read.",
    });
  return { snapshot: options.snapshot ?? "", format: "ppt", blocks, notes: [], messages };
}

function at(reader: ByteReader, offset: number | undefined, type: number): PptRecord | undefined {
  const record = offset === undefined ? undefined : recordAt(reader, offset);
  return record?.type === type ? record : undefined;
}

function readFonts(reader: ByteReader, document: PptRecord): readonly string[] {
  const fonts: string[] = [];
  for (const entity of findRecords(reader, document, ppt.fontEntity))
    if (entity.instance < 4096)
      fonts[entity.instance] = new TextDecoder("utf-16le").decode(reader.slice(entity.at, 64)).split("\0")[0]!;
  return fonts;
}

/** The look of the first level of each kind of text, as the masters set it; the first master speaks. */
function readUsual(
  reader: ByteReader,
  top: { readonly at: number; readonly end: number },
): ReadonlyMap<number, PptLook> {
  const usual = new Map<number, PptLook>();
  for (const style of findRecords(reader, top, ppt.masterStyle)) {
    if (reader.u16(style.at) === 0) continue;
    const start = style.at + 2 + (style.instance >= 5 ? 2 : 0);
    const { look } = readCharacterLook(reader, skipParagraphLook(reader, start));
    if (!usual.has(style.instance)) usual.set(style.instance, look);
  }
  return usual;
}

type Listed = { readonly slide: PptRecord; readonly outline: readonly PptText[] };

/** Slides in their order with the texts that stand in the outline, then the notes (lists 0 and 2, MS-PPT 2.4.14). */
function readSlideLists(
  reader: ByteReader,
  document: PptRecord,
  offsets: ReadonlyMap<number, number>,
): readonly Listed[] {
  const listed: Listed[] = [];
  for (const wanted of [0, 2])
    for (const list of recordsIn(reader, document)) {
      if (list.type !== ppt.slideList || list.instance !== wanted) continue;
      let slide: PptRecord | undefined;
      let held: PptRecord[] = [];
      const keep = (): void => {
        if (slide) listed.push({ slide, outline: readTexts(reader, held) });
        held = [];
      };
      for (const record of recordsIn(reader, list)) {
        if (record.type !== ppt.slidePersist) {
          held.push(record);
          continue;
        }
        keep();
        slide = at(reader, offsets.get(reader.u32(record.at)), wanted === 0 ? ppt.slide : ppt.notes);
      }
      keep();
    }
  return listed;
}

/** An asterisk stands where PowerPoint prints the slide's number or the date. */
function isPlaceholder(inlines: readonly Inline[]): boolean {
  return plainText(inlines).trim() === "*";
}

/** Bit of a slide's record for the show that hides it (MS-PPT 2.4.21.3), in its flags. */
const HIDDEN = 4;

function isHidden(reader: ByteReader, slide: PptRecord): boolean {
  const show = [...recordsIn(reader, slide)].find(({ type }) => type === ppt.slideShow);
  return show !== undefined && (reader.u16(show.at + 10) & HIDDEN) !== 0;
}

/** The text boxes and the tables of a slide in order; groups that are no tables are gone into. */
function* partsOf(
  reader: ByteReader,
  container: PptRecord,
  depth = 0,
): Generator<{ readonly box: PptRecord } | { readonly cells: readonly PptCell[] }> {
  for (const record of recordsIn(reader, container)) {
    const cells = record.type === ppt.group ? tableCells(reader, record) : undefined;
    if (cells) yield { cells };
    else if (record.type === ppt.clientTextbox) yield { box: record };
    else if (record.container && depth < 32) yield* partsOf(reader, record, depth + 1);
  }
}

function readSlide(reading: Reading, slide: PptRecord, outline: readonly PptText[], number: number): readonly Block[] {
  const { reader } = reading;
  const part = `slide ${number}`;
  const used = new Set<number>();
  let count = 0;
  const textsIn = (box: PptRecord): readonly PptText[] => {
    const inside = [...recordsIn(reader, box)];
    const reference = inside.find((record) => record.type === ppt.outlineReference);
    if (!reference) return readTexts(reader, inside);
    const index = reader.u32(reference.at);
    used.add(index);
    return outline[index] ? [outline[index]] : [];
  };
  const blocksOf = (text: PptText): readonly (Paragraph | Heading)[] =>
    textParagraphs(reader, text, reading.fonts, reading.usual.get(text.kind) ?? {}).flatMap(
      (inlines): readonly (Paragraph | Heading)[] => {
        if (isBlank(inlines) || isPlaceholder(inlines)) return [];
        const place = { type: "part", part, path: `p[${++count}]` } as const;
        return text.kind === 0 || text.kind === 6
          ? [{ type: "heading", level: 1, inlines, place }]
          : [{ type: "paragraph", inlines, place }];
      },
    );
  const tableOf = (cells: readonly PptCell[]): Block => {
    const last = Math.max(-1, ...cells.map(({ row }) => row));
    const rows = Array.from({ length: last + 1 }, (_, row): GridRow => {
      const own = cells.filter((cell) => cell.row === row).sort((one, other) => one.column - other.column);
      return {
        cells: own.map(({ box, column, columns, rows }) => ({
          column,
          columns,
          rows,
          continues: false,
          blocks: textsIn(box).flatMap(blocksOf),
          place: { type: "part", part, path: `tr[${row + 1}]/tc[${column + 1}]` } as const,
        })),
      };
    });
    return buildTable(rows, { type: "part", part, path: "tbl" });
  };
  const blocks = [...partsOf(reader, slide)].flatMap((one): readonly Block[] =>
    "cells" in one ? [tableOf(one.cells)] : textsIn(one.box).flatMap(blocksOf),
  );
  return [...blocks, ...outline.filter((_, index) => !used.has(index)).flatMap(blocksOf)];
}
