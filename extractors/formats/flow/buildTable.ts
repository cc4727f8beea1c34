import type { Block, Cell, Heading, Item, Line, Paragraph, Row, Table } from "../../../model/document.ts";
import type { Place } from "../../../model/place.ts";
import { isBlank, plainText } from "./inlines.ts";

export type CellBlock = Paragraph | Item | Heading | Line;

/** A cell as files give it: it begins at a column of the grid, and may continue the cell above. */
export type GridCell = {
  readonly column: number;
  readonly columns: number;
  /** True where the cell is the lower part of the one above (`w:vMerge` without restart). */
  readonly continues: boolean;
  /** Rows the cell spans, where the file says so itself; the cells it covers are then not given. */
  readonly rows?: number;
  readonly blocks: readonly CellBlock[];
  readonly place: Place;
};
export type GridRow = { readonly cells: readonly GridCell[]; readonly header?: boolean };

/** The table whose vertically merged cells have become one cell each, rows without any cell left out. */
export function buildTable(rows: readonly GridRow[], place: Place, layout?: boolean): Table {
  const spans = new Map<GridCell, number>();
  const open = new Map<number, GridCell>();
  const lost = new Map<GridCell, CellBlock[]>();
  for (const row of rows) {
    const here = new Set<number>();
    for (const cell of row.cells) {
      here.add(cell.column);
      const above = cell.continues ? open.get(cell.column) : undefined;
      if (above && above.columns === cell.columns) {
        spans.set(above, (spans.get(above) ?? 1) + 1);
        if (cell.blocks.length > 0) lost.set(above, [...(lost.get(above) ?? []), ...cell.blocks]);
      } else {
        open.set(cell.column, cell);
        spans.set(cell, cell.rows ?? 1);
      }
    }
    for (const column of open.keys()) if (!here.has(column)) open.delete(column);
  }
  const built: Row[] = rows.map((row) => ({
    cells: row.cells
      .filter((cell) => spans.has(cell))
      .map(
        (cell): Cell => ({
          blocks: [...cell.blocks, ...(lost.get(cell) ?? [])],
          columns: cell.columns,
          rows: spans.get(cell)!,
          place: cell.place,
        }),
      ),
  }));
  const header = rows.findIndex((row) => !row.header);
  const table: Table = { type: "table", rows: built, header: Math.max(0, header), place };
  return layout && !holdsFigures(built) ? { ...table, layout } : table;
}

/** Whether a table without lines is one all the same: half its rows, and three at least, have a number beside a label. */
function holdsFigures(rows: readonly Row[]): boolean {
  const figured = rows.filter((row) => row.cells.slice(1).some((cell) => cell.blocks.some(isFigure)));
  return figured.length >= 3 && figured.length * 2 >= rows.length;
}

function isFigure(block: CellBlock): boolean {
  return /^\s*[-+(]?\d[\d.,\s]*%?\)?\s*$/.test(plainText(block.inlines));
}

/**
 * Blocks fit for a cell, which holds no tables: an inner table becomes paragraphs, a row each, cells apart by tabs.
 */
export function flattenBlocks(blocks: readonly Block[]): readonly CellBlock[] {
  return blocks.flatMap((block): readonly CellBlock[] => {
    if (block.type === "furniture") return [];
    if (block.type !== "table") return [block];
    return block.rows.flatMap((row): CellBlock[] => {
      const inlines = row.cells.flatMap((cell, index) => [
        ...(index > 0 ? [{ type: "run", text: "\t" } as const] : []),
        ...cell.blocks.flatMap((inner, at) => [
          ...(at > 0 ? [{ type: "run", text: "\n" } as const] : []),
          ...inner.inlines,
        ]),
      ]);
      return isBlank(inlines) ? [] : [{ type: "paragraph", inlines, place: row.cells[0]!.place }];
    });
  });
}
