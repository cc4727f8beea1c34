import type { Cell, Row, Table } from "../../../model/document.ts";
import type { Breaks } from "../join/joinInlines.ts";
import type { PageLine } from "./pageLine.ts";
import { cellBlocks, headerRows, type PageTable } from "./readTables.ts";

/** Columns are at least so many ems apart. */
const GUTTER = 0.7;
/** Rows with two cells or more that a table has at least. */
const FEWEST_ROWS = 3;
const NUMBER = /^[-+(]?\d[\d.,\s/]*\)?\s?%?$|^[-–]$/;

type PrintedRow = { readonly y: number; readonly lines: readonly PageLine[] };
type Edge = { readonly left: number; readonly right: number };

/**
 * Tables without drawn lines: rows whose chunks stand in the same columns, three columns or more, or two of which the
 * second holds numbers. Letterheads and signatures are no tables: their two columns hold words.
 */
export function findLooseTables(lines: readonly PageLine[], page: number, breaks: Breaks): PageTable[] {
  const rows = printedRows(lines);
  const tables: PageTable[] = [];
  for (let start = 0; start < rows.length; ) {
    const end = runEnd(rows, start);
    const run = rows.slice(start, end);
    const table = end > start ? readRun(run, page, breaks) : undefined;
    if (table) tables.push(table);
    start = table ? end : start + 1;
  }
  return tables;
}

function printedRows(lines: readonly PageLine[]): PrintedRow[] {
  const rows: { y: number; lines: PageLine[] }[] = [];
  for (const line of [...lines].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.at(-1);
    if (row && Math.abs(row.y - line.y) < line.size * 0.25) row.lines.push(line);
    else rows.push({ y: line.y, lines: [line] });
  }
  return rows;
}

/** The end of the run of rows that begins at `start` with two chunks or more and keeps the same columns apart. */
function runEnd(rows: readonly PrintedRow[], start: number): number {
  const first = rows[start] as PrintedRow;
  if (first.lines.length < 2) return start;
  let columns = columnsOf(first.lines);
  let end = start + 1;
  let last = end;
  while (end < rows.length) {
    const row = rows[end] as PrintedRow;
    const prev = rows[end - 1] as PrintedRow;
    const size = (row.lines[0] as PageLine).size;
    if (row.y - prev.y > size * 3) break;
    const merged = columnsOf(rows.slice(start, end + 1).flatMap((one) => one.lines));
    if (merged.length < Math.min(columns.length, Math.max(2, columns.length - 1))) break;
    columns = merged;
    end++;
    if (row.lines.length > 1 || fitsLabel(row, columns)) last = end;
  }
  return last;
}

/** A further line of a label: alone, in the first column, and not as wide as the table. */
function fitsLabel(row: PrintedRow, columns: readonly Edge[]): boolean {
  const line = row.lines[0] as PageLine;
  return /^\p{Ll}/u.test(line.text) && line.right <= (columns[0] as Edge).right + 1;
}

/** The columns that lines leave: stretches of ink with white between them all the way down. */
function columnsOf(lines: readonly PageLine[]): Edge[] {
  const size = Math.max(...lines.map((line) => line.size));
  const columns: { left: number; right: number }[] = [];
  for (const line of [...lines].sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && line.left < last.right + GUTTER * size) last.right = Math.max(last.right, line.right);
    else columns.push({ left: line.left, right: line.right });
  }
  return columns;
}

function readRun(run: readonly PrintedRow[], page: number, breaks: Breaks): PageTable | undefined {
  const lines = run.flatMap((row) => row.lines);
  const columns = columnsOf(lines);
  const full = run.filter((row) => row.lines.length > 1);
  if (columns.length < 2 || full.length < FEWEST_ROWS) return undefined;
  const columnOf = (line: PageLine): number =>
    columns.findIndex((column) => line.left >= column.left - 1 && line.right <= column.right + 1);
  const numbers = full.filter((row) => row.lines.some((line) => columnOf(line) > 0 && NUMBER.test(line.text))).length;
  if (numbers < full.length * 0.5 || numbers < 2) return undefined;
  const anchors = anchorsOf(full);
  const groups = new Map<number, PageLine[]>(anchors.map((y) => [y, []]));
  for (const line of lines) groups.get(anchorOf(line, anchors))?.push(line);
  const edges = [columns[0] as Edge, ...columns.slice(1)].map((column, index) =>
    index === 0 ? column.left : ((columns[index - 1] as Edge).right + column.left) / 2,
  );
  const xs = [...edges, (columns.at(-1) as Edge).right];
  const rows: Row[] = anchors.map((y) => ({
    cells: columns.map((_, index) =>
      cellOf(
        (groups.get(y) ?? []).filter((line) => columnOf(line) === index),
        xs,
        index,
        page,
        breaks,
      ),
    ),
  }));
  const top = (run[0] as PrintedRow).y - (lines[0] as PageLine).size;
  const bottom = (run.at(-1) as PrintedRow).y + 2;
  const box = { x: xs[0] as number, y: top, width: (xs.at(-1) as number) - (xs[0] as number), height: bottom - top };
  const table: Table = { type: "table", rows, header: headerRows(rows), place: { type: "page", page, box } };
  return { table, top, xs, lines: new Set(lines) };
}

/** The heights of rows; those nearer than a line's height are one row whose cells are not set level. */
function anchorsOf(rows: readonly PrintedRow[]): number[] {
  const anchors: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const { y, lines } of rows) {
    if (y - last > (lines[0] as PageLine).size * 0.85) anchors.push(y);
    last = y;
  }
  return anchors;
}

/** The row of a line: its own, else the nearest; a line that goes on with a small letter belongs to the row above. */
function anchorOf(line: PageLine, anchors: readonly number[]): number {
  const near = anchors.find((y) => Math.abs(y - line.y) < line.size * 0.3);
  if (near !== undefined) return near;
  const above = anchors.findLast((y) => y < line.y);
  const below = anchors.find((y) => y > line.y);
  if (above === undefined || below === undefined) return above ?? (below as number);
  if (/^\p{Ll}/u.test(line.text) || line.y - above <= below - line.y + line.size * 0.15) return above;
  return below;
}

function cellOf(lines: readonly PageLine[], xs: readonly number[], index: number, page: number, breaks: Breaks): Cell {
  const [left, right] = [xs[index] as number, xs[index + 1] as number];
  const top = Math.min(...lines.map((line) => line.y - line.size));
  const bottom = Math.max(...lines.map((line) => line.y));
  const box = lines.length > 0 ? { box: { x: left, y: top, width: right - left, height: bottom - top } } : {};
  return { blocks: cellBlocks(lines, left, right, breaks), columns: 1, rows: 1, place: { type: "page", page, ...box } };
}
