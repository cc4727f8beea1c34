import type { Block, Cell, Row } from "../../../model/document.ts";
import type { Place } from "../../../model/place.ts";
import { isBlank, plainText } from "../flow/inlines.ts";
import { cellName, type Merge, type Sheet, type SheetCell } from "./grid.ts";

/**
 * A sheet as blocks: what stands above the table (letterhead, title, unit) and below it (signature) as paragraphs, cells
 * of a row apart by tabs, and the table between with its merged cells. Rows and columns without any text are left out.
 */
export function sheetBlocks(sheet: Sheet): readonly Block[] {
  const filled = sheet.cells.filter((cell) => !isBlank(cell.inlines));
  const rows = groupRows(filled);
  const { first, last } = findTable(rows);
  const blocks: Block[] = rows.slice(0, first).map((row) => paragraphOf(sheet.name, row));
  const inner = rows.slice(first, last);
  if (inner.length > 0) blocks.push(tableOf(sheet, inner));
  blocks.push(...rows.slice(last).map((row) => paragraphOf(sheet.name, row)));
  for (const inlines of sheet.boxes)
    blocks.push({ type: "paragraph", inlines, place: { type: "cell", sheet: sheet.name, cell: "A1" } });
  return blocks;
}

function groupRows(cells: readonly SheetCell[]): readonly (readonly SheetCell[])[] {
  const rows = new Map<number, SheetCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows.entries()].sort((a, b) => a[0] - b[0]).map(([, row]) => row.sort((a, b) => a.column - b.column));
}

/** The rows of the table: from the first to the last row with at least three cells, or two where no row has more. */
function findTable(rows: readonly (readonly SheetCell[])[]): { readonly first: number; readonly last: number } {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const wide = (row: readonly SheetCell[]): boolean => row.length >= Math.min(3, Math.max(2, widest));
  const first = rows.findIndex((row) => wide(row) && row.some((cell) => !cell.numeric));
  const from = first < 0 ? rows.findIndex(wide) : first;
  if (from < 0) return { first: rows.length, last: rows.length };
  let last = rows.length;
  while (last > from && !wide(rows[last - 1]!) && !rows[last - 1]!.some((cell) => cell.numeric)) last--;
  return { first: from, last };
}

function paragraphOf(sheet: string, row: readonly SheetCell[]): Block {
  const inlines = row.flatMap((cell, index) => [
    ...(index > 0 ? [{ type: "run", text: "\t" } as const] : []),
    ...cell.inlines,
  ]);
  return { type: "paragraph", inlines, place: { type: "cell", sheet, cell: cellName(row[0]!.row, row[0]!.column) } };
}

function tableOf(sheet: Sheet, rows: readonly (readonly SheetCell[])[]): Block {
  const columns = [...new Set(rows.flat().map((cell) => cell.column))].sort((a, b) => a - b);
  const rowNumbers = rows.map((row) => row[0]!.row);
  const spans = spansOf(sheet.merges, rowNumbers, columns);
  const built = rows.map((row, rowIndex): Row => {
    const byColumn = new Map(row.map((cell) => [cell.column, cell]));
    return {
      cells: columns.flatMap((column, columnIndex): readonly Cell[] => {
        const span = spans.get(`${rowIndex}/${columnIndex}`);
        if (span === "covered") return [];
        const cell = byColumn.get(column);
        const place: Place = { type: "cell", sheet: sheet.name, cell: cellName(rowNumbers[rowIndex]!, column) };
        const blocks = cell ? [{ type: "paragraph" as const, inlines: cell.inlines, place }] : [];
        return [{ blocks, columns: span?.columns ?? 1, rows: span?.rows ?? 1, place }];
      }),
    };
  });
  const place: Place = { type: "cell", sheet: sheet.name, cell: cellName(rowNumbers[0]!, columns[0]!) };
  return { type: "table", rows: built, header: headerRows(rows), place };
}

type Span = { readonly columns: number; readonly rows: number };

/** Cells that merges may cover; a sheet that claims more is damaged. */
const mostCovered = 1_000_000;

/** Index of the first of some ascending numbers that is not below a value. */
function firstFrom(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Merges in rows and columns that are left; a merge whose first cell is gone covers nothing. */
function spansOf(
  merges: readonly Merge[],
  rows: readonly number[],
  columns: readonly number[],
): ReadonlyMap<string, Span | "covered"> {
  const spans = new Map<string, Span | "covered">();
  for (const { top, left, bottom, right } of merges) {
    const row = firstFrom(rows, top);
    const column = firstFrom(columns, left);
    if (rows[row] !== top || columns[column] !== left) continue;
    const height = firstFrom(rows, bottom + 1) - row;
    const width = firstFrom(columns, right + 1) - column;
    if (spans.size + height * width > mostCovered) break;
    for (let down = 0; down < height; down++)
      for (let along = 0; along < width; along++) spans.set(`${row + down}/${column + along}`, "covered");
    spans.set(`${row}/${column}`, { columns: width, rows: height });
  }
  return spans;
}

/** Heading rows: those before the first row with a figure, or that an ordinal begins; a row that numbers the columns is one. */
function headerRows(rows: readonly (readonly SheetCell[])[]): number {
  const most = Math.min(6, rows.length - 1);
  for (let index = 0; index < most; index++) {
    const row = rows[index]!;
    const texts = row.map((cell) => plainText(cell.inlines).trim());
    if (texts.length > 2 && texts.every((text) => /^\(?(\d{1,2}|[A-Z])([=+\-*/:][\d+\-*/():]+)?\)?$/i.test(text)))
      return index + 1;
    if (index > 0 && (row.some((cell) => cell.numeric) || /^(\d{1,3}|[IVX]{1,5}|[A-Z])[.)]?$/.test(texts[0] ?? "")))
      return index;
  }
  return rows.length > 1 ? 1 : 0;
}
