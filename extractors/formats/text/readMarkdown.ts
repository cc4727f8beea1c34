import type { Block, Cell, Inline, Item, Paragraph, Row, Table } from "../../../model/document.ts";
import type { Place } from "../../../model/place.ts";
import { readMarkdownInlines } from "./readMarkdownInlines.ts";

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const BULLET = /^(\s*)([-+*])\s+(\S.*)$/;
const ROW = /^\s*\|(.*)\|\s*$/;
/** `[^1]: Huyện …`: a note, whose colon is no part of it. */
const NOTE = /^\[\^(\w+)\]:\s+(\S.*)$/;
const RULE = /^\s*([-*_])(\s*\1){2,}\s*$/;

/**
 * The blocks of a Markdown text: headings, items, tables and paragraphs, with bold, italic and raised runs.
 *
 * Lines of one paragraph are joined. Notes stay paragraphs that begin with their raised label, as converters write
 * them; `structureDocument` takes them out.
 */
export function readMarkdown(text: string): Block[] {
  const blocks: Block[] = [];
  let open: { text: string; line: number } | undefined;
  let table: { rows: string[]; line: number } | undefined;
  const close = (): void => {
    if (open) blocks.push(paragraphOf(open.text, open.line));
    if (table) blocks.push(tableOf(table.rows, table.line));
    open = undefined;
    table = undefined;
  };
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    const number = index + 1;
    const heading = HEADING.exec(line);
    const bullet = BULLET.exec(line);
    const row = ROW.exec(line);
    const note = NOTE.exec(line);
    if (row) {
      if (open) close();
      table ??= { rows: [], line: number };
      table.rows.push(row[1] as string);
    } else if (line.trim() === "" || RULE.test(line)) close();
    else if (heading) {
      close();
      const inlines = readMarkdownInlines(heading[2] as string).map((inline) =>
        inline.type === "run" ? { ...inline, bold: true } : inline,
      );
      blocks.push({ type: "heading", level: (heading[1] as string).length, inlines, place: placeOf(number) });
    } else if (bullet) {
      close();
      open = { text: `${bullet[2]} ${bullet[3]}`, line: number };
    } else if (note) {
      close();
      open = { text: `<sup>${note[1]}</sup> ${note[2]}`, line: number };
    } else if (open) open.text += `${/\s$/.test(open.text) ? "" : " "}${line.trimStart()}`;
    else {
      close();
      open = { text: line, line: number };
    }
  });
  close();
  return blocks;
}

function placeOf(line: number): Place {
  return { type: "line", line };
}

function paragraphOf(text: string, line: number): Paragraph | Item {
  const inlines = readMarkdownInlines(text.trim());
  const bullet = /^[-+*](?=\s)/.exec(text);
  if (bullet) return { type: "item", marker: bullet[0], level: 1, inlines, place: placeOf(line) };
  return { type: "paragraph", inlines, place: placeOf(line) };
}

function tableOf(lines: readonly string[], line: number): Table {
  const ruled = lines.findIndex((text) => /^[\s|:-]+$/.test(text) && text.includes("-"));
  const rows: Row[] = lines
    .filter((_, index) => index !== ruled)
    .map((text, index) => ({ cells: text.split("|").map((cell) => cellOf(cell.trim(), line + index)) }));
  return { type: "table", rows, header: Math.max(ruled, 0), place: placeOf(line) };
}

function cellOf(text: string, line: number): Cell {
  const inlines: Inline[] = readMarkdownInlines(text);
  return { blocks: [{ type: "paragraph", inlines, place: placeOf(line) }], columns: 1, rows: 1, place: placeOf(line) };
}
