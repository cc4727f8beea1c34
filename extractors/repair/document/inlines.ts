import type { Block, Cell, Document, Inline, Note, Row, Table } from "../../../model/document.ts";
import type { Place } from "../../../model/place.ts";

/** The inlines of one paragraph, heading, line or cell paragraph, and where it stands. */
export type Flow = { readonly inlines: readonly Inline[]; readonly place: Place; readonly line: boolean };

/** The same document with the inlines of every block replaced: `change` is called in reading order, notes last. */
export function mapInlines(document: Document, change: (flow: Flow) => readonly Inline[]): Document {
  return {
    ...document,
    blocks: document.blocks.map((block) => mapBlock(block, change)),
    notes: document.notes.map(
      (note): Note => ({
        ...note,
        blocks: note.blocks.map((block) => mapBlock(block, change) as Note["blocks"][number]),
      }),
    ),
  };
}

function mapBlock(block: Block, change: (flow: Flow) => readonly Inline[]): Block {
  if (block.type === "table") return mapTable(block, change);
  return { ...block, inlines: change({ inlines: block.inlines, place: block.place, line: block.type === "line" }) };
}

function mapTable(table: Table, change: (flow: Flow) => readonly Inline[]): Table {
  const mapCell = (cell: Cell): Cell => ({
    ...cell,
    blocks: cell.blocks.map((block) => mapBlock(block, change) as Cell["blocks"][number]),
  });
  return { ...table, rows: table.rows.map((row): Row => ({ ...row, cells: row.cells.map(mapCell) })) };
}
