import type { Cell, Paragraph, Row, Table } from "../../../model/document.ts";
import { inlineText } from "../inlineText.ts";
import type { Breaks } from "../join/joinInlines.ts";
import { buildGrids, type Grid } from "./buildGrids.ts";
import { joinPageLines } from "./joinPageLines.ts";
import type { PageLine, PageRule } from "./pageLine.ts";

/** A table of a page: where it stands, its columns' edges, and the lines in it. */
export type PageTable = {
  readonly table: Table;
  readonly top: number;
  readonly xs: readonly number[];
  readonly lines: ReadonlySet<PageLine>;
};

/** The ruled tables of a page. A box around plain text is none, nor is a grid without text in two cells. */
export function readTables(
  lines: readonly PageLine[],
  rules: readonly PageRule[],
  page: number,
  breaks: Breaks,
): PageTable[] {
  return buildGrids(rules).flatMap((grid) => {
    const table = readTable(grid, lines, page, breaks);
    return table ? [table] : [];
  });
}

function readTable(grid: Grid, lines: readonly PageLine[], page: number, breaks: Breaks): PageTable | undefined {
  const { xs, ys } = grid;
  const [left, right, top, bottom] = [xs[0] as number, xs.at(-1) as number, ys[0] as number, ys.at(-1) as number];
  const inside = lines.filter((line) => {
    const middle = (line.left + line.right) / 2;
    const height = line.y - line.size * 0.3;
    return middle > left && middle < right && height > top && height < bottom;
  });
  const owners = new Map<number, PageLine[]>();
  for (const line of inside) {
    const height = line.y - line.size * 0.3;
    const middle = (line.left + line.right) / 2;
    const owner = grid.cells.findIndex(
      (cell) =>
        middle >= (xs[cell.column] as number) &&
        middle <= (xs[cell.column + cell.columns] as number) &&
        height >= (ys[cell.row] as number) &&
        height <= (ys[cell.row + cell.rows] as number),
    );
    if (owner >= 0) owners.set(owner, [...(owners.get(owner) ?? []), line]);
  }
  if (owners.size < 2) return undefined;
  const rows: Row[] = [];
  for (let row = 0; row < ys.length - 1; row++) {
    const cells = grid.cells.flatMap((cell, index): Cell[] =>
      cell.row === row ? [cellOf(grid, index, owners.get(index) ?? [], page, breaks)] : [],
    );
    rows.push({ cells });
  }
  const place = { type: "page", page, box: { x: left, y: top, width: right - left, height: bottom - top } } as const;
  const table: Table = { type: "table", rows, header: headerRows(rows), place };
  return { table, top, xs, lines: new Set(inside) };
}

function cellOf(grid: Grid, index: number, lines: readonly PageLine[], page: number, breaks: Breaks): Cell {
  const box = grid.cells[index] as Grid["cells"][number];
  const [x0, x1] = [grid.xs[box.column] as number, grid.xs[box.column + box.columns] as number];
  const [y0, y1] = [grid.ys[box.row] as number, grid.ys[box.row + box.rows] as number];
  return {
    blocks: cellBlocks(lines, x0, x1, breaks),
    columns: box.columns,
    rows: box.rows,
    place: { type: "page", page, box: { x: x0, y: y0, width: x1 - x0, height: y1 - y0 } },
  };
}

/** The paragraphs of a cell; chunks of one row go together first. */
export function cellBlocks(lines: readonly PageLine[], left: number, right: number, breaks: Breaks): Paragraph[] {
  const sorted = [...lines].sort((a, b) => (Math.abs(a.y - b.y) < a.size * 0.3 ? a.left - b.left : a.y - b.y));
  const margin = Math.min(6, ...sorted.map((line) => line.left - left));
  return joinPageLines(sorted, { left: left + margin, right: right - margin, pitch: 1.2, breaks });
}

/**
 * How many rows head the table: those before the first with a number as large as a figure, and rows that number the
 * columns (`1 2 3`, `(1) (2)`, `A B 1`).
 */
export function headerRows(rows: readonly Row[]): number {
  const texts = rows.map((row) =>
    row.cells.map((cell) =>
      cell.blocks
        .map((block) => inlineText(block.inlines))
        .join(" ")
        .trim(),
    ),
  );
  let header = 0;
  while (header < Math.min(rows.length - 1, 5)) {
    const filled = (texts[header] as string[]).filter((text) => text !== "");
    const numbersColumns =
      filled.length > 1 &&
      filled.every(
        (text, index) => /^\(?(\d{1,2}|[A-ZĐ])\)?(\s*=.*)?$/u.test(text) && (index === 0 || /[A-ZĐ]|\d/u.test(text)),
      );
    const figures = filled.filter((text) => /^[-+]?\d[\d.,\s/%]*$/.test(text)).length;
    if (figures > 0 && !(numbersColumns && header > 0)) break;
    if (header > 0 && figures === 0 && !coversRow(rows, header)) break;
    header++;
    if (numbersColumns) break;
  }
  return header;
}

/** Whether a row still stands beside a header cell that reaches down from above, or heads columns below one. */
function coversRow(rows: readonly Row[], row: number): boolean {
  return rows.slice(0, row).some((above, index) => above.cells.some((cell) => index + cell.rows > row));
}
