import type { Block, Cell, Document, Furniture, Inline, Note, Run, Table } from "../../../model/document.ts";
import { findLegacyFonts, runsOf } from "../flow/replaceFonts.ts";
import { encodeXmlText } from "../package/decodeXml.ts";
import { type RewriteOptions, usualFont } from "../package/rewritten.ts";
import { writeZip } from "../package/writeZip.ts";
import { documentParts } from "./documentParts.ts";

/** What writing a DOCX needs to know beside its blocks. */
type Writing = {
  readonly font: string;
  readonly legacy: ReadonlySet<string>;
  readonly noteIds: ReadonlyMap<string, number>;
};

/**
 * A DOCX of a document read from any format: headings, paragraphs, lists with their printed markers, tables with their
 * spans, notes at their marks, headers and footers; fonts (legacy ones replaced), sizes, bold, italic and raised letters
 * by run. The same document gives the same bytes.
 */
export function writeDocx(document: Document, options: RewriteOptions = {}): Uint8Array {
  const font = options.font ?? usualFont;
  const cited = citedLabels(document.blocks);
  const notes = document.notes.filter((note) => cited.has(note.label));
  const noteIds = new Map(notes.map((note, index) => [note.label, index + 1]));
  const writing: Writing = { font, legacy: findLegacyFonts(runsOf(document)), noteIds };
  const uncited = document.notes.filter((note) => !cited.has(note.label));
  const body = document.blocks.map((block) => writeBlock(writing, block)).join("");
  const rest = uncited.map((note) => note.blocks.map((block) => writeBlock(writing, block)).join("")).join("");
  const furniture = document.blocks.filter((block): block is Furniture => block.type === "furniture");
  const part = (kind: "header" | "footer"): string =>
    furniture
      .filter((block) => block.kind === kind)
      .map((block) => paragraph(writing, block.inlines, ""))
      .join("");
  const parts = documentParts({
    font,
    body: body + rest || "<w:p/>",
    notes: notes.map((note) => writeNote(writing, note, noteIds.get(note.label)!)).join(""),
    header: part("header"),
    footer: part("footer"),
  });
  return writeZip(parts);
}

function citedLabels(blocks: readonly Block[]): ReadonlySet<string> {
  const labels = new Set<string>();
  const collect = (block: Block): void => {
    if (block.type === "table")
      for (const row of block.rows) for (const cell of row.cells) cell.blocks.forEach(collect);
    else for (const inline of block.inlines) if (inline.type === "mark") labels.add(inline.label);
  };
  blocks.forEach(collect);
  return labels;
}

function writeBlock(writing: Writing, block: Block): string {
  switch (block.type) {
    case "furniture":
      return "";
    case "table":
      return writeTable(writing, block);
    case "heading":
      return paragraph(
        writing,
        block.inlines,
        block.level === 0 ? '<w:pStyle w:val="Title"/>' : `<w:pStyle w:val="Heading${Math.min(block.level, 9)}"/>`,
      );
    case "item":
      return paragraph(writing, block.inlines, `<w:ind w:left="${360 * (block.level + 1)}"/>`);
    default:
      return paragraph(writing, block.inlines, "");
  }
}

function paragraph(writing: Writing, inlines: readonly Inline[], properties: string): string {
  const runs = inlines
    .map((inline) => (inline.type === "mark" ? writeMark(writing, inline.label) : writeRun(writing, inline)))
    .join("");
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A mark of a counted note is counted by the reader of the file; one of the author's own is written out. */
function writeMark(writing: Writing, label: string): string {
  const raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>';
  const id = writing.noteIds.get(label);
  if (id === undefined) return `<w:r>${raised}<w:t>${encodeXmlText(label)}</w:t></w:r>`;
  if (label === String(id)) return `<w:r>${raised}<w:footnoteReference w:id="${id}"/></w:r>`;
  return `<w:r>${raised}<w:footnoteReference w:customMarkFollows="1" w:id="${id}"/><w:t>${encodeXmlText(label)}</w:t></w:r>`;
}

function writeRun(writing: Writing, run: Run): string {
  const font = run.font === undefined || writing.legacy.has(run.font) ? writing.font : run.font;
  const face = encodeXmlText(font);
  const look = [
    font === writing.font ? "" : `<w:rFonts w:ascii="${face}" w:hAnsi="${face}" w:cs="${face}"/>`,
    run.bold ? "<w:b/>" : "",
    run.italic ? "<w:i/>" : "",
    run.size === undefined ? "" : `<w:sz w:val="${Math.round(run.size * 2)}"/>`,
    run.raised ? '<w:vertAlign w:val="superscript"/>' : "",
  ].join("");
  const text = run.text
    .split(/([\t\n])/)
    .map((piece) =>
      piece === "\t"
        ? "<w:tab/>"
        : piece === "\n"
          ? "<w:br/>"
          : piece === ""
            ? ""
            : `<w:t xml:space="preserve">${encodeXmlText(piece)}</w:t>`,
    )
    .join("");
  return `<w:r>${look && `<w:rPr>${look}</w:rPr>`}${text}</w:r>`;
}

function writeNote(writing: Writing, note: Note, id: number): string {
  const mark = `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>${note.label === String(id) ? "<w:footnoteRef/>" : `<w:t>${encodeXmlText(note.label)}</w:t>`}</w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>`;
  const blocks = note.blocks.map((block) => writeBlock(writing, block)).join("") || "<w:p/>";
  const marked = blocks.startsWith("<w:p>") ? `<w:p>${mark}${blocks.slice(5)}` : `<w:p>${mark}</w:p>${blocks}`;
  return `<w:footnote w:id="${id}">${marked}</w:footnote>`;
}

/** Rows with all columns of the grid: cells under a span from above are written as its continuation. */
function writeTable(writing: Writing, table: Table): string {
  const covered = new Map<number, { readonly columns: number; rows: number }>();
  let width = 0;
  const rows = table.rows.map((row, index) => {
    let column = 0;
    let cells = "";
    const passCovered = (): void => {
      for (let span = covered.get(column); span && span.rows > 0; span = covered.get(column)) {
        span.rows--;
        cells += cellXml(span.columns, "<w:vMerge/>", "<w:p/>");
        column += span.columns;
      }
    };
    for (const cell of row.cells) {
      passCovered();
      covered.set(column, { columns: cell.columns, rows: cell.rows - 1 });
      cells += cellXml(cell.columns, cell.rows > 1 ? '<w:vMerge w:val="restart"/>' : "", cellBlocks(writing, cell));
      column += cell.columns;
    }
    passCovered();
    width = Math.max(width, column);
    return `<w:tr>${index < table.header ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}${cells}</w:tr>`;
  });
  const line = table.layout ? "nil" : "single";
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((side) => `<w:${side} w:val="${line}" w:sz="4" w:space="0" w:color="auto"/>`)
    .join("");
  const grid = `<w:gridCol w:w="${Math.floor(9300 / Math.max(1, width))}"/>`.repeat(width);
  return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl><w:p/>`;
}

function cellXml(columns: number, merge: string, content: string): string {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : "";
  return `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/>${span}${merge}</w:tcPr>${content}</w:tc>`;
}

function cellBlocks(writing: Writing, cell: Cell): string {
  return cell.blocks.map((block) => writeBlock(writing, block)).join("") || "<w:p/>";
}
