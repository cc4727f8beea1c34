import type { Block, Inline } from "../../../model/document.ts";
import type { Place } from "../../../model/place.ts";
import { decodeCharset } from "../flow/codePages.ts";
import { createInlines, type InlineList, isBlank, type RunFormat } from "../flow/inlines.ts";
import { toCapitals } from "../flow/legacyFonts.ts";
import { formatCount, type List, type ListCounter } from "../flow/numbering.ts";
import { isSymbolFont, replaceSymbols, symbolText } from "../flow/symbols.ts";
import type { DocText } from "./docText.ts";
import type { DocFont } from "./fonts.ts";
import { applyCharacters, type CharacterLook, type ParagraphLook } from "./looks.ts";
import type { DocStyles } from "./styles.ts";
import { createTables } from "./tables.ts";

/** What the reading of a DOC knows of its text: marks of notes and boxes by position, fonts, styles, lists. */
export type DocReading = {
  readonly old: boolean;
  readonly text: DocText;
  readonly fonts: readonly DocFont[];
  readonly styles: DocStyles;
  readonly lists: ReadonlyMap<number, List>;
  readonly count: ListCounter;
  /** Labels of the notes by the position of their mark; `length` characters are the mark. */
  readonly marks: ReadonlyMap<number, { readonly label: string; readonly length: number }>;
  /** Blocks of text boxes by the position of the character they hang on. */
  readonly boxes: ReadonlyMap<number, () => readonly Block[]>;
  readonly counts: { inserted: number; deleted: number; hidden: number; cells: number; auto: number };
  readonly cellLimit: number;
};

/** Ends of paragraphs: the mark itself, the end of a cell, a page or section break. */
const paragraphEnd = /[\r\u0007\u000c]/g;

/** The blocks of the characters `[start, end)`: one of the texts of a DOC, or one note of it. */
export function readStory(reading: DocReading, start: number, end: number, name: string): readonly Block[] {
  const { text } = reading.text;
  const tables = createTables(name, reading);
  const inlines = createInlines();
  const field = { open: [] as boolean[], hidden: 0 };
  const looks = new Map<string, RunFormat>();
  const pending: (() => readonly Block[])[] = [];
  const last = Math.min(end, text.length);
  let from = start;
  let number = 0;
  while (from < last) {
    paragraphEnd.lastIndex = from;
    const found = paragraphEnd.exec(text);
    const mark = found && found.index < last ? found.index : last;
    const look = reading.text.paragraphAt(Math.min(mark, last - 1));
    const deleted = readParagraph(reading, from, mark, look, inlines, field, looks, pending);
    from = mark + 1;
    const sign = text[mark];
    if (deleted && sign === "\r" && mark < last) continue;
    const place: Place = { type: "part", part: "WordDocument", path: `${name}/p[${++number}]` };
    const content = inlines.take();
    const block = isBlank(content) ? undefined : makeBlock(reading, look, content, place);
    tables.add(block, look, mark < last ? sign : undefined, place);
    for (const box of pending.splice(0)) for (const inner of box()) tables.addBox(inner);
  }
  return tables.finish();
}

type Field = { readonly open: boolean[]; hidden: number };

/** Adds the text of one paragraph; true where its mark was deleted in a tracked change, so that the next joins it. */
function readParagraph(
  reading: DocReading,
  start: number,
  end: number,
  paragraph: ParagraphLook,
  inlines: InlineList,
  field: Field,
  looks: Map<string, RunFormat>,
  pending: (() => readonly Block[])[],
): boolean {
  const { text, styles } = { text: reading.text.text, styles: reading.styles };
  const base = styles.characters(paragraph.style);
  let markDeleted = false;
  for (const stretch of reading.text.stretches(start, end + 1)) {
    const look = applyCharacters(base, stretch.modifiers, base, styles.characterStyle);
    const from = Math.max(start, stretch.start);
    const to = Math.min(end, stretch.end);
    if (stretch.end > end) markDeleted = look.deleted;
    if (look.inserted && to > from) reading.counts.inserted++;
    if (look.deleted && to > from) reading.counts.deleted++;
    let plainFrom = from;
    const flush = (until: number): void => {
      if (until > plainFrom) addText(reading, text.slice(plainFrom, until), look, inlines, field, looks);
    };
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      const note = reading.marks.get(at);
      if (note && !look.deleted) {
        flush(at);
        if (field.hidden === 0) inlines.mark(note.label);
        at += note.length - 1;
        plainFrom = at + 1;
        continue;
      }
      if (code >= 0x20 && !(look.symbol && code === 0x28)) continue;
      flush(at);
      plainFrom = at + 1;
      if (code === 0x13 || code === 0x14 || code === 0x15) readField(field, code);
      else if (code === 0x08 || code === 0x01) {
        const box = reading.boxes.get(at);
        if (box && !look.deleted) pending.push(box);
      } else {
        const shown = controlText(reading, code, look);
        if (shown !== "") addShown(shown, look, reading, inlines, field, looks);
      }
    }
    flush(to);
  }
  return markDeleted;
}

/** Characters below U+0020. Those of notes and comments are marked special; others are letters of VISCII or VPS. */
function controlText(reading: DocReading, code: number, look: CharacterLook): string {
  if (code === 0x28 && look.symbol) return symbolText(reading.fonts[look.symbol.font]?.name, look.symbol.code);
  if (code === 0x09) return "\t";
  if (code === 0x0b || code === 0x0e) return "\n";
  if (code === 0x1e) return "-";
  if (code === 0x1f) return "\u00ad";
  return look.special || code < 2 || code === 7 ? "" : String.fromCharCode(code);
}

function readField(field: Field, code: number): void {
  if (code === 0x13) {
    field.open.push(true);
    field.hidden++;
  } else if (code === 0x14 && field.open.at(-1)) {
    field.open[field.open.length - 1] = false;
    field.hidden--;
  } else if (code === 0x15 && field.open.pop()) field.hidden--;
}

function addText(
  reading: DocReading,
  raw: string,
  look: CharacterLook,
  inlines: InlineList,
  field: Field,
  looks: Map<string, RunFormat>,
): void {
  const font = fontOf(reading, raw, look);
  const text = reading.old
    ? decodeCharset(
        Uint8Array.from(raw, (letter) => letter.charCodeAt(0)),
        font?.charset,
      )
    : raw;
  addShown(text, look, reading, inlines, field, looks);
}

function addShown(
  text: string,
  look: CharacterLook,
  reading: DocReading,
  inlines: InlineList,
  field: Field,
  looks: Map<string, RunFormat>,
): void {
  if (look.deleted || field.hidden > 0) return;
  if (look.hidden) {
    reading.counts.hidden += text.length;
    return;
  }
  const font = fontOf(reading, text, look)?.name;
  const shown = look.symbol ? text : replaceSymbols(text, isSymbolFont(font) ? font : undefined);
  const key = `${font}|${look.size}|${look.bold}|${look.italic}|${look.raised}`;
  let format = looks.get(key);
  if (!format) {
    format = {
      ...(font !== undefined ? { font } : {}),
      size: look.size,
      ...(look.bold ? { bold: true } : {}),
      ...(look.italic ? { italic: true } : {}),
      ...(look.raised ? { raised: true } : {}),
    };
    looks.set(key, format);
  }
  inlines.add(look.capitals ? toCapitals(shown, font) : shown, format);
}

/** Letters beyond ASCII are drawn in the run's second font: those are the ones a legacy font draws differently. */
function fontOf(reading: DocReading, text: string, look: CharacterLook): DocFont | undefined {
  return reading.fonts[/[^\u0000-\u007f]/.test(text) ? look.font : look.ascii];
}

function makeBlock(reading: DocReading, look: ParagraphLook, content: readonly Inline[], place: Place): Block {
  const marker = markerOf(reading, look);
  const first = content[0];
  const inlines =
    marker === ""
      ? content
      : first?.type === "run" && !first.raised
        ? [{ ...first, text: `${marker} ${first.text}` }, ...content.slice(1)]
        : [{ type: "run" as const, text: `${marker} ` }, ...content];
  if (/^(title|tiêu đề)$/i.test(reading.styles.name(look.style))) return { type: "heading", level: 0, inlines, place };
  if (look.outline !== undefined) return { type: "heading", level: look.outline + 1, inlines, place };
  if (marker !== "") return { type: "item", marker, level: look.level, inlines, place };
  return { type: "paragraph", inlines, place };
}

function markerOf(reading: DocReading, look: ParagraphLook): string {
  const list = look.list > 0 && look.list < 0x07ff ? reading.lists.get(look.list) : undefined;
  if (list) return reading.count(String(look.list), list, look.level).trim();
  if (!look.autoNumber || !reading.old) return "";
  return autoMarker(reading, look.autoNumber, look.autoLevel);
}

/** Numbering of Word 6 (ANLD): the format, lengths of the texts before and after the number, and both texts from 20. */
function autoMarker(reading: DocReading, anld: Uint8Array, level: number): string {
  const [format = 0, before = 0, after = 0] = anld;
  const text = (from: number, length: number): string =>
    decodeCharset(anld.subarray(20 + from, 20 + from + Math.min(length, 32)), 0);
  if (level === 11 || format > 4) return replaceSymbols(text(0, before).replace(/·/g, "•"), undefined).trim();
  if (level === 0) return "";
  const start = (anld[10] ?? 1) + (anld[11] ?? 0) * 256;
  const count = start + reading.counts.auto++;
  const formats = ["decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter"];
  return `${text(0, before)}${formatCount(count, formats[format]!)}${text(before, after)}`.trim();
}
