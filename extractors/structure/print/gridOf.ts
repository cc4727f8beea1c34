import type { Cell, Table } from "../../../model/document.ts";

/** A cell at its column of the grid, counted from 0. */
export type GridCell = { readonly column: number; readonly cell: Cell };

/** The rows of a table with each cell at its column: cells that span rows push those below to the right. */
export function gridOf(table: Table): GridCell[][] {
  const taken: number[] = [];
  return table.rows.map((row) => {
    const cells: GridCell[] = [];
    let column = 0;
    for (const cell of row.cells) {
      while ((taken[column] ?? 0) > 0) column++;
      cells.push({ column, cell });
      for (let step = 0; step < Math.max(1, cell.columns); step++) taken[column + step] = Math.max(1, cell.rows);
      column += Math.max(1, cell.columns);
    }
    for (let index = 0; index < taken.length; index++) taken[index] = Math.max(0, (taken[index] ?? 0) - 1);
    return cells;
  });
}
