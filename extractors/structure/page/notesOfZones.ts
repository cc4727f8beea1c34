import type { Block, Inline, Note } from "../../../model/document.ts";
import type { Breaks } from "../join/joinInlines.ts";
import { isPower } from "../lift/isPower.ts";
import { noteLabelOf } from "./findNoteZone.ts";
import { joinPageLines } from "./joinPageLines.ts";
import { measurePages } from "./measurePages.ts";
import type { PageLine } from "./pageLine.ts";

/** The footnote lines at the foot of a page. */
export type NoteZone = { readonly page: number; readonly lines: readonly PageLine[] };

/** The footnotes of all pages with their labels; lines without a label carry on the last one, over page ends too. */
export function notesOfZones(
  zones: readonly NoteZone[],
  breaks: Breaks,
): { notes: Note[]; labels: ReadonlySet<string> } {
  const groups: { label: string; lines: PageLine[] }[] = [];
  for (const { lines } of zones) {
    for (const line of lines) {
      const label = noteLabelOf(line);
      if (label !== undefined)
        groups.push({ label: line.ocr ? labelAfter(groups.at(-1)?.label, label) : label, lines: [withoutLabel(line)] });
      else groups.at(-1)?.lines.push(line);
    }
  }
  const { left, right, pitch } = measurePages(new Map([[1, zones.flatMap((zone) => zone.lines)]]));
  const notes = groups.map(({ label, lines }): Note => {
    const blocks = joinPageLines(
      lines.filter((line) => line.text !== ""),
      { left, right, pitch, breaks },
    );
    return { label, blocks, place: (lines[0] as PageLine).line.place };
  });
  return { notes, labels: new Set(notes.map((note) => note.label)) };
}

/** A label that recognition could not read is the next in order. */
function labelAfter(last: string | undefined, read: string): string {
  return /^\d+$/.test(read) && Number(read) > Number(last ?? 0) ? read : String(Number(last ?? 0) + 1);
}

function withoutLabel(line: PageLine): PageLine {
  const at = line.line.inlines.findIndex((inline) => inline.type === "run" && inline.text.trim() !== "");
  const rest = line.line.inlines.slice(at + 1);
  const first = rest[0];
  const inlines = first?.type === "run" ? [{ ...first, text: first.text.trimStart() }, ...rest.slice(1)] : rest;
  const text = inlines
    .map((inline) => (inline.type === "run" ? inline.text : ""))
    .join("")
    .trim();
  return { ...line, line: { ...line.line, inlines }, text };
}

/** Blocks with raised numbers made marks, where a footnote has that label. */
export function linkMarks(blocks: readonly Block[], labels: ReadonlySet<string>): Block[] {
  if (labels.size === 0) return [...blocks];
  return blocks.map((block) => {
    if (block.type === "table") {
      const rows = block.rows.map((row) => ({
        cells: row.cells.map((cell) => ({
          ...cell,
          blocks: cell.blocks.map((inner) => ({ ...inner, inlines: marksIn(inner.inlines, labels) })),
        })),
      }));
      return { ...block, rows };
    }
    return block.type === "furniture" ? block : { ...block, inlines: marksIn(block.inlines, labels) };
  });
}

function marksIn(inlines: readonly Inline[], labels: ReadonlySet<string>): Inline[] {
  return inlines.flatMap((inline, index): Inline[] => {
    if (inline.type === "mark" || !inline.raised) return [inline];
    if (isPower(inlines[index - 1])) return [inline];
    const marks = inline.text
      .trim()
      .replace(/^[[(]|[\])]$/g, "")
      .split(/\s*[,;]\s*/);
    if (!marks.every((label) => labels.has(label))) return [inline];
    const space: Inline[] = /\s$/.test(inline.text) ? [{ type: "run", text: " " }] : [];
    return [...marks.map((label): Inline => ({ type: "mark", label })), ...space];
  });
}
