import type { Place } from "../../../model/place.ts";
import type { CellBlock, GridCell, GridRow } from "./buildTable.ts";

/**
 * A row whose cells are told apart by their edges, as in DOC and RTF: `edges` are one more than the cells, in twips from
 * the left. `merged` cells belong to the one at their left, `continues` cells to the one above.
 */
export type EdgeRow = {
  readonly cells: readonly { readonly blocks: readonly CellBlock[]; readonly place: Place }[];
  readonly edges: readonly number[];
  readonly merged: readonly boolean[];
  readonly continues: readonly boolean[];
  readonly header: boolean;
};

/** Edges closer than this are the same line: a millimetre is 57 twips. */
const sameEdge = 40;

/** Rows on the common grid of a table: a cell spans the columns between its edges. Rows whose edges do not fit are counted off. */
export function gridRows(rows: readonly EdgeRow[]): readonly GridRow[] {
  const all = rows.flatMap((row) => (fits(row) ? row.edges : [])).sort((a, b) => a - b);
  const grid = all.filter((edge, index) => index === 0 || edge - all[index - 1]! > sameEdge);
  const columnOf = (edge: number): number => {
    let low = 0;
    let high = grid.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (grid[middle]! <= edge) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return rows.map((row) => ({ cells: fits(row) ? gridCells(row, columnOf) : countedCells(row), header: row.header }));
}

function gridCells(row: EdgeRow, columnOf: (edge: number) => number): readonly GridCell[] {
  const cells: GridCell[] = [];
  row.cells.forEach((cell, index) => {
    const from = columnOf(row.edges[index]!);
    const to = Math.max(from + 1, columnOf(row.edges[index + 1]!));
    const left = cells.at(-1);
    if (row.merged[index] && left)
      cells[cells.length - 1] = {
        ...left,
        columns: Math.max(1, to - left.column),
        blocks: [...left.blocks, ...cell.blocks],
      };
    else cells.push({ ...cell, column: from, columns: to - from, continues: row.continues[index] ?? false });
  });
  return cells;
}

function countedCells(row: EdgeRow): readonly GridCell[] {
  return row.cells.map((cell, column) => ({ ...cell, column, columns: 1, continues: false }));
}

function fits(row: EdgeRow): boolean {
  return row.edges.length === row.cells.length + 1;
}
