import type { Inline } from "../../../model/document.ts";
import type { NumberFormat } from "./formatNumber.ts";

/**
 * A cell that is not empty: its place counted from 0, what it shows, and whether its value is a number. `value` and
 * `format` are the number itself and how it is shown, where the format tells.
 */
export type SheetCell = {
  readonly row: number;
  readonly column: number;
  readonly inlines: readonly Inline[];
  readonly numeric: boolean;
  readonly value?: number;
  readonly format?: NumberFormat;
};

/** Cells merged into one, all four sides included. */
export type Merge = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

/** Columns from `first` to `last`, counted from 0: their width in digits of the workbook's font, and whether they show. */
export type ColumnLook = {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly hidden: boolean;
};

/** A sheet as read from any format; `boxes` are the paragraphs of text boxes drawn over it, `columns` those of own width. */
export type Sheet = {
  readonly name: string;
  readonly cells: readonly SheetCell[];
  readonly merges: readonly Merge[];
  readonly boxes: readonly (readonly Inline[])[];
  readonly columns?: readonly ColumnLook[];
};

/** The letters of a column counted from 0: `A`, `Z`, `AA`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** A cell's name in A1 notation, or those of a range. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Row and column of `B12` counted from 0, or `undefined` where it is no cell's name. */
export function parseCellName(name: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name);
  if (!match) return undefined;
  let column = 0;
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** The merge of `A1:C3`. */
export function parseRange(range: string): Merge | undefined {
  const [from, to] = range.split(":").map(parseCellName);
  if (!from) return undefined;
  const end = to ?? from;
  return {
    top: from.row,
    left: from.column,
    bottom: Math.max(from.row, end.row),
    right: Math.max(from.column, end.column),
  };
}
