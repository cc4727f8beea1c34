import type { Plain } from "../../model/plain.ts";

/**
 * How many columns each row of a table covers, by passage: its own cells and those that span down to it.
 *
 * Where a row covers more or fewer than the others, its cells do not stand under their headings.
 */
export function tableWidths(plain: Plain, rows: readonly number[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const spanning: number[] = [];
  rows.forEach((index, row) => {
    const cells = plain.passages[index]!.cells ?? [];
    const own = cells.reduce((sum, cell) => sum + cell.columns, 0);
    widths.set(index, own + (spanning[row] ?? 0));
    for (const cell of cells)
      for (let below = row + 1; below < row + cell.rows; below++)
        spanning[below] = (spanning[below] ?? 0) + cell.columns;
  });
  return widths;
}
