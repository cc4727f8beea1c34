import type { Block, Document, Furniture, Note } from "../../../model/document.ts";
import type { Message } from "../../../model/message.ts";
import { decryptDoc } from "../crypto/decryptDoc.ts";
import { lockedMessage } from "../crypto/unlock.ts";
import { furnitureOf } from "../flow/furnitureOf.ts";
import { plainText } from "../flow/inlines.ts";
import { noteBlocks } from "../flow/noteBlocks.ts";
import { createListCounter, formatCount } from "../flow/numbering.ts";
import { tellChanges } from "../flow/tellChanges.ts";
import { type ByteReader, readBytes } from "../package/byteReader.ts";
import { openOle } from "../package/openOle.ts";
import { limitsOf, type ReadOptions } from "../readOptions.ts";
import { readDocText } from "./docText.ts";
import { type Fib, readFib } from "./fib.ts";
import { readFonts } from "./fonts.ts";
import { numberFormats, readLists } from "./lists.ts";
import type { DocReading } from "./reading.ts";
import { readStory } from "./story.ts";
import { readStyles } from "./styles.ts";

/**
 * The document of a DOC of Word 6, 95 or 97–2007, read from the binary format itself ([MS-DOC]): word-extractor, which
 * the tests use as an oracle, loses fonts and the marks of notes, and without fonts nobody can tell `.VnTime` apart.
 *
 * Comes back with fonts by run, notes linked, tables with their merged cells, text boxes after their anchor, headers and
 * footers as furniture, tracked changes accepted, hidden text and field codes left out.
 */
export function readDoc(bytes: Uint8Array, options: ReadOptions = {}): Document {
  const limits = limitsOf(options);
  const empty = (message: Message): Document => ({
    snapshot: options.snapshot ?? "",
    format: "doc",
    blocks: [],
    notes: [],
    messages: [message],
  });
  const ole = openOle(bytes, limits);
  const main = ole?.read("WordDocument") ?? (bytes[0] === 0xdb || bytes[0] === 0xdc ? bytes : new Uint8Array());
  const head = readFib(readBytes(main));
  if (!head) {
    const reason = "The head of the Word document is missing or of a version that is not read.";
    return empty({ rule: "damaged", severity: "error", reason });
  }
  const none = new Uint8Array();
  const stored = {
    main,
    table: head.table === "worddocument" ? main : (ole?.read(head.table) ?? none),
    data: ole?.read("Data") ?? none,
  };
  const unlocked = head.encrypted ? decryptDoc(stored, options.password) : { opened: stored };
  if ("closed" in unlocked) return empty(lockedMessage(unlocked.closed));
  const stream = readBytes(unlocked.opened.main);
  const table = readBytes(unlocked.opened.table);
  const fib = within(readFib(stream) ?? head, table.length);
  const messages: Message[] = [];
  if (table.length === 0)
    messages.push({
      rule: "damaged",
      severity: "warning",
      reason: "The table stream is missing: text only, without its looks.",
    });
  const styles = readStyles(table, fib);
  const fonts = readFonts(table, fib);
  const text = readDocText(stream, table, readBytes(unlocked.opened.data), fib, styles);
  const starts = startsOf(fib);
  const marks = new Map<number, { readonly label: string; readonly length: number }>();
  const noted = [
    ...readNoteMarks(table, fib, "footnote", text.text, marks, starts.footnotes, fib.lengths.footnotes),
    ...readNoteMarks(table, fib, "endnote", text.text, marks, starts.endnotes, fib.lengths.endnotes),
  ];
  const boxes = new Map<number, () => readonly Block[]>();
  const counts = { inserted: 0, deleted: 0, hidden: 0, cells: 0, auto: 0 };
  const lists = readLists(table, fib, fonts);
  const reading: DocReading = {
    old: fib.old,
    text,
    fonts,
    styles,
    lists,
    count: createListCounter(),
    marks,
    boxes,
    counts,
    cellLimit: limits.cells,
  };
  const loose = anchorBoxes(reading, table, fib, starts.boxes, boxes);
  const body = readStory(reading, 0, fib.lengths.text, "body");
  const rest = loose.flatMap((box) => readStory(reading, box.start, box.end, "box"));
  const notes = noted.map(
    ({ label, start, end, id }): Note => ({
      label,
      blocks: noteBlocks(readStory(reading, start, end, id), label),
      place: { type: "part", part: "WordDocument", path: id },
    }),
  );
  const furniture = readFurniture(reading, table, fib, starts.headers);
  if (ole?.damaged())
    messages.push({
      rule: "damaged",
      severity: "warning",
      reason: "The file is truncated or its sectors are broken; what was found is read.",
    });
  messages.push(...tellChanges(counts));
  if (body.length === 0 && fib.lengths.text > 1)
    messages.push({ rule: "damaged", severity: "error", reason: "No text was found where the document says it lies." });
  return { snapshot: options.snapshot ?? "", format: "doc", blocks: [...furniture, ...body, ...rest], notes, messages };
}

/** A head whose structures never reach beyond their stream, whatever sizes a damaged one claims. */
function within(fib: Fib, length: number): Fib {
  const locate: Fib["locate"] = (name) => {
    const { at, size } = fib.locate(name);
    return at >= length ? { at: 0, size: 0 } : { at, size: Math.min(size, length - at) };
  };
  return { ...fib, locate };
}

/** Where each of the texts begins: they follow one another. */
function startsOf(fib: Fib): {
  readonly footnotes: number;
  readonly headers: number;
  readonly endnotes: number;
  readonly boxes: number;
} {
  const { lengths } = fib;
  const headers = lengths.text + lengths.footnotes;
  const endnotes = headers + lengths.headers + lengths.macros + lengths.comments;
  return { footnotes: lengths.text, headers, endnotes, boxes: endnotes + lengths.endnotes };
}

type Noted = { readonly label: string; readonly start: number; readonly end: number; readonly id: string };

/**
 * The notes in the order of their marks; a mark of the author's own is its label, others are counted as the document's
 * settings say (MS-DOC 2.7.4, nfcFtnRef and nfcEdnRef).
 */
function readNoteMarks(
  table: ByteReader,
  fib: Fib,
  kind: "footnote" | "endnote",
  text: string,
  marks: Map<number, { readonly label: string; readonly length: number }>,
  base: number,
  length: number,
): readonly Noted[] {
  const references = fib.locate(`${kind}Marks`);
  const texts = fib.locate(`${kind}Texts`);
  const count = Math.max(0, Math.min(Math.floor((references.size - 4) / 6), Math.floor(texts.size / 4) - 1));
  const settings = fib.locate("settings");
  const counted97 = !fib.old && settings.size >= 500;
  const format = counted97 ? table.u16(settings.at + (kind === "footnote" ? 492 : 494)) : 0;
  const first = counted97 ? table.u16(settings.at + (kind === "footnote" ? 0x02 : 0x34)) >> 2 : 1;
  let next = Math.max(1, first);
  let reached = base;
  return Array.from({ length: count }, (_, index): Noted => {
    const position = table.u32(references.at + index * 4);
    const auto = table.u16(references.at + (count + 1) * 4 + index * 2) !== 0;
    const own = /^[^\s\w]{1,3}|^[\w]{1,3}(?=\W)/.exec(text.slice(position, position + 4))?.[0];
    const label =
      auto || text.charCodeAt(position) === 2 || own === undefined
        ? formatCount(next++, numberFormats[format] ?? "decimal")
        : own;
    marks.set(position, { label, length: auto || own === undefined ? 1 : own.length });
    const start = Math.max(reached, base + table.u32(texts.at + index * 4));
    const end = Math.max(start, Math.min(base + table.u32(texts.at + index * 4 + 4), base + length));
    reached = end;
    return { label, start, end, id: `${kind}[${index + 1}]` };
  });
}

type Span = { readonly start: number; readonly end: number };

/**
 * Text boxes hung on the character of their shape: boxes and shapes share an id (MS-DOC 2.9.97 and 2.9.253). Those whose
 * anchor is not found, as boxes inside groups, are given back to be read after the body.
 */
function anchorBoxes(
  reading: DocReading,
  table: ByteReader,
  fib: Fib,
  base: number,
  boxes: Map<number, () => readonly Block[]>,
): readonly Span[] {
  const { lengths } = fib;
  if (lengths.boxes === 0) return [];
  const texts = fib.locate("boxTexts");
  const count = Math.max(0, Math.floor((texts.size - 4) / 26));
  if (count === 0) return [{ start: base, end: base + lengths.boxes }];
  const shapes = fib.locate("shapes");
  const anchors = new Map<number, number>();
  const shapeCount = Math.max(0, Math.floor((shapes.size - 4) / 30));
  for (let index = 0; index < shapeCount; index++)
    anchors.set(table.u32(shapes.at + (shapeCount + 1) * 4 + index * 26), table.u32(shapes.at + index * 4));
  const loose: Span[] = [];
  for (let index = 0; index < count; index++) {
    const start = base + table.u32(texts.at + index * 4);
    const end = Math.min(base + table.u32(texts.at + index * 4 + 4), base + lengths.boxes);
    if (end <= start) continue;
    const anchor = anchors.get(table.u32(texts.at + (count + 1) * 4 + index * 22 + 14));
    if (anchor === undefined || boxes.has(anchor)) loose.push({ start, end });
    else boxes.set(anchor, () => readStory(reading, start, end, `box[${index + 1}]`));
  }
  return loose;
}

/** Headers and footers by section: the first six texts are separators of notes, then even, odd, first of both kinds. */
function readFurniture(reading: DocReading, table: ByteReader, fib: Fib, base: number): readonly Furniture[] {
  const { at, size } = fib.locate("headers");
  const count = Math.min(Math.floor(size / 4) - 1, 6 + 6 * 500);
  const seen = new Set<string>();
  const furniture: Furniture[] = [];
  let reached = base;
  for (let index = 6; index < count; index++) {
    const start = Math.max(reached, base + table.u32(at + index * 4));
    const end = Math.min(base + table.u32(at + index * 4 + 4), base + fib.lengths.headers);
    if (end <= start) continue;
    reached = end;
    const kind = [0, 1, 4].includes((index - 6) % 6) ? "header" : "footer";
    for (const block of furnitureOf(kind, readStory(reading, start, end, `${kind}[${index}]`))) {
      const key = `${kind}${plainText(block.inlines).trim()}`;
      if (!seen.has(key)) furniture.push(block);
      seen.add(key);
    }
  }
  return furniture;
}
