import type { Block, Inline } from "../../../model/document.ts";
import type { Place } from "../../../model/place.ts";
import { isBlank } from "../flow/inlines.ts";
import { prependMarker } from "../flow/markedInlines.ts";
import type { ParagraphLook } from "./looks.ts";
import { markerOf } from "./markers.ts";
import type { DocReading } from "./reading.ts";
import { openStory, readParagraph } from "./runs.ts";
import { createTables } from "./tables.ts";

/** Ends of paragraphs: the mark itself, the end of a cell, a page or section break. */
const paragraphEnd = /[\r\u0007\u000c]/g;

/** The blocks of the characters `[start, end)`: one of the texts of a DOC, or one note of it. */
export function readStory(reading: DocReading, start: number, end: number, name: string): readonly Block[] {
  const { text } = reading.text;
  const tables = createTables(name, reading);
  const story = openStory();
  const last = Math.min(end, text.length);
  let from = start;
  let number = 0;
  while (from < last) {
    paragraphEnd.lastIndex = from;
    const found = paragraphEnd.exec(text);
    const mark = found && found.index < last ? found.index : last;
    const look = reading.text.paragraphAt(Math.min(mark, last - 1));
    const deleted = readParagraph(reading, story, from, mark, look);
    from = mark + 1;
    const sign = text[mark];
    if (deleted && sign === "\r" && mark < last) continue;
    const place: Place = { type: "part", part: "WordDocument", path: `${name}/p[${++number}]` };
    const content = story.inlines.take();
    const block = isBlank(content) ? undefined : makeBlock(reading, look, content, place);
    tables.add(block, look, mark < last ? sign : undefined, place);
    for (const box of story.boxes.splice(0)) for (const inner of box()) tables.addBox(inner);
  }
  return tables.finish();
}

function makeBlock(reading: DocReading, look: ParagraphLook, content: readonly Inline[], place: Place): Block {
  const marker = markerOf(reading, look);
  const inlines = marker === "" ? content : prependMarker(content, marker);
  if (/^(title|tiêu đề)$/i.test(reading.styles.name(look.style))) return { type: "heading", level: 0, inlines, place };
  if (look.outline !== undefined) return { type: "heading", level: look.outline + 1, inlines, place };
  if (marker !== "") return { type: "item", marker, level: look.level, inlines, place };
  return { type: "paragraph", inlines, place };
}
