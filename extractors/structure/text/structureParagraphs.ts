import type { Block, Document, Note } from "../../../model/document.ts";
import { spliceMarks } from "../spliceMarks.ts";
import { cutStart } from "./cutStart.ts";
import type { Row } from "./flowRows.ts";

/** A footnote as `baocao text --plain` and many editors write it: its label in brackets at the start of a line. */
const LABEL = /^\[(\d{1,3})\]\s+/;
const MARK = /\[(\d{1,3})\]/g;

/** A text whose lines are whole paragraphs: each line is one, `[n]` is a mark where a line `[n] …` gives its note. */
export function structureParagraphs(document: Document, rows: readonly Row[]): Document {
  const notes: Note[] = [];
  const body: Row[] = [];
  for (const row of rows) {
    const label = LABEL.exec(row.text);
    if (!label) {
      body.push(row);
      continue;
    }
    const inlines = cutStart(row.inlines, label[0].length);
    notes.push({
      label: label[1] as string,
      blocks: [{ type: "paragraph", inlines, place: row.place }],
      place: row.place,
    });
  }
  const labels = new Set(notes.map((note) => note.label));
  const blocks = body.map((row): Block => {
    const spans = [...row.text.matchAll(MARK)]
      .filter((match) => labels.has(match[1] as string))
      .map((match) => ({ start: match.index, end: match.index + match[0].length, label: match[1] as string }));
    return { type: "paragraph", inlines: spliceMarks(row.inlines, spans), place: row.place };
  });
  return { ...document, blocks, notes: [...document.notes, ...notes] };
}
