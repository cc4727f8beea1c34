import type { Figure, Read } from "../number/Figure.ts";
import { readNumber } from "../number/readNumber.ts";
import type { Checked } from "../verdict/Check.ts";

/** A table: its rows below the heading, and what stands above each column. */
export type Grid = { readonly rows: readonly GridRow[]; readonly headings: ReadonlyMap<number, string> };

/** A row: its first words, the cell before them (`I`, `1.2`), and its numbers by column. */
export type GridRow = {
  readonly label: string;
  readonly mark: string;
  readonly cells: ReadonlyMap<number, Figure>;
};

/** Labels of a total and of nothing else: `Tổng thu ngân sách` is a line like others. */
const totalWord =
  /^(?:(?:tổng(?: số| cộng)?|cộng)(?:\s+(?:toàn|các)\s\D{2,20})?|toàn (?:tỉnh|huyện|thành phố|thị xã|xã|ngành)|chung)\s*(?:[:(,].*)?$/iu;

/** True of the heading or label of a total. */
export function isTotal(said: string): boolean {
  return totalWord.test(said);
}

/** True of a row of totals. */
export function isTotalRow(row: GridRow): boolean {
  return isTotal(row.label) || isTotal(row.mark);
}

/** The tables of a document in reading order. */
export function tablesOf(checked: Checked): readonly Grid[] {
  const tables = new Map<number, Read[]>();
  for (const read of checked.passages) {
    const id = read.passage.table?.id;
    if (id === undefined || read.passage.cells === undefined) continue;
    const rows = tables.get(id);
    if (rows === undefined) tables.set(id, [read]);
    else rows.push(read);
  }
  return [...tables.values()].map((reads) => {
    const body = reads.filter((read) => !read.passage.table?.header);
    return { rows: body.map((read) => rowOf(checked, read)), headings: headingsOf(checked, reads) };
  });
}

function headingsOf(checked: Checked, reads: readonly Read[]): ReadonlyMap<number, string> {
  const { text } = checked.extraction.plain;
  const headings = new Map<number, string>();
  for (const cell of reads.filter((read) => read.passage.table?.header).flatMap((read) => read.passage.cells ?? [])) {
    const said = text.slice(cell.start, cell.end).trim();
    for (let at = cell.column; at < cell.column + cell.columns; at += 1)
      headings.set(at, `${headings.get(at) ?? ""} ${said}`.trim());
  }
  return headings;
}

function rowOf(checked: Checked, read: Read): GridRow {
  const { text } = checked.extraction.plain;
  const cells = read.passage.cells ?? [];
  const texts = cells.map((cell) => text.slice(cell.start, cell.end).trim());
  const figures = new Map<number, Figure>();
  cells.forEach((cell, index) => {
    const figure = readNumber(texts[index]!, cell);
    if (figure !== undefined && index > 0) figures.set(cell.column, figure);
  });
  const mark = texts[0] ?? "";
  const labelled = texts.find((one) => /\p{L}{2}/u.test(one)) ?? mark;
  return { label: labelled, mark, cells: figures };
}
