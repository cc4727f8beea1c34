import type { Block } from "../../../model/document.ts";
import { decodeCharset } from "../flow/codePages.ts";
import { createFields, type Fields } from "../flow/fields.ts";
import { createInlines, type InlineList } from "../flow/inlines.ts";
import { toCapitals } from "../flow/legacyFonts.ts";
import { createRunFormats, type RunFormats } from "../flow/runFormats.ts";
import { isSymbolFont, replaceSymbols, symbolText } from "../flow/symbols.ts";
import type { DocFont } from "./fonts.ts";
import { applyCharacters, type CharacterLook, type ParagraphLook } from "./looks.ts";
import type { DocReading } from "./reading.ts";

/** What one text of a DOC collects: the inlines of the current paragraph, open fields, boxes to be read after it. */
export type Story = {
  readonly inlines: InlineList;
  readonly fields: Fields;
  readonly format: RunFormats;
  readonly boxes: (() => readonly Block[])[];
};

export function openStory(): Story {
  return { inlines: createInlines(), fields: createFields(), format: createRunFormats(), boxes: [] };
}

/** Adds the text of one paragraph; true where its mark was deleted in a tracked change, so that the next joins it. */
export function readParagraph(
  reading: DocReading,
  story: Story,
  start: number,
  end: number,
  paragraph: ParagraphLook,
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
      if (until > plainFrom) addText(reading, story, text.slice(plainFrom, until), look);
    };
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      const note = reading.marks.get(at);
      if (note && !look.deleted) {
        flush(at);
        if (!story.fields.isCode()) story.inlines.mark(note.label);
        at += note.length - 1;
        plainFrom = at + 1;
        continue;
      }
      if (code >= 0x20 && !(look.symbol && code === 0x28)) continue;
      flush(at);
      plainFrom = at + 1;
      if (code === 0x13 || code === 0x14 || code === 0x15) readField(story.fields, code);
      else if (code === 0x08 || code === 0x01) {
        const box = reading.boxes.get(at);
        if (box && !look.deleted) story.boxes.push(box);
      } else {
        const shown = controlText(reading, code, look);
        if (shown !== "") addShown(reading, story, shown, look);
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

function readField(fields: Fields, code: number): void {
  if (code === 0x13) fields.begin();
  else if (code === 0x14) fields.separate();
  else fields.end();
}

function addText(reading: DocReading, story: Story, raw: string, look: CharacterLook): void {
  const font = fontOf(reading, raw, look);
  const text = reading.old
    ? decodeCharset(
        Uint8Array.from(raw, (letter) => letter.charCodeAt(0)),
        font?.charset,
      )
    : raw;
  addShown(reading, story, text, look);
}

function addShown(reading: DocReading, story: Story, text: string, look: CharacterLook): void {
  if (look.deleted || story.fields.isCode()) return;
  if (look.hidden) {
    reading.counts.hidden += text.length;
    return;
  }
  const font = fontOf(reading, text, look)?.name;
  const shown = look.symbol ? text : replaceSymbols(text, isSymbolFont(font) ? font : undefined);
  story.inlines.add(look.capitals ? toCapitals(shown, font) : shown, story.format({ ...look, font }));
}

/** Letters beyond ASCII are drawn in the run's second font: those are the ones a legacy font draws differently. */
function fontOf(reading: DocReading, text: string, look: CharacterLook): DocFont | undefined {
  return reading.fonts[/[^\u0000-\u007f]/.test(text) ? look.font : look.ascii];
}
