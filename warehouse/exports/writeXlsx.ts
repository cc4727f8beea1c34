import { utils, type WorkSheet, write } from "@e965/xlsx";
import type { Frame, FrameColumn } from "./Frame.ts";
import { guardFormula } from "./guardFormula.ts";

/** Rows that a sheet of Excel holds, less the heading. */
const sheetRows = 1_048_575;
/** Characters that a cell of Excel holds. */
const cellLength = 32_767;
/** Digits that a number of Excel keeps. */
const exactDigits = 15;

/** Frames as an XLSX workbook, one sheet a frame: numbers as numbers, texts safe against formulas, headings frozen. */
export function writeXlsx(frames: readonly Frame[]): Uint8Array {
  const book = utils.book_new();
  for (const frame of frames) {
    for (let from = 0, part = 1; from < Math.max(1, frame.rows); from += sheetRows, part += 1) {
      const title = part === 1 ? frame.name : `${frame.name} ${part}`;
      utils.book_append_sheet(book, sheetOf(frame, from, Math.min(frame.rows, from + sheetRows)), title.slice(0, 31));
    }
  }
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer);
}

function sheetOf(frame: Frame, from: number, to: number): WorkSheet {
  const rows: (string | number | boolean | null)[][] = [frame.columns.map((column) => column.name)];
  for (let row = from; row < to; row += 1) rows.push(frame.columns.map((column) => cellValue(column, row)));
  const sheet = utils.aoa_to_sheet(rows);
  sheet["!autofilter"] = {
    ref: utils.encode_range({ s: { r: 0, c: 0 }, e: { r: to - from, c: frame.columns.length - 1 } }),
  };
  sheet["!cols"] = frame.columns.map((column) => ({ wch: column.kind === "text" ? 24 : 12 }));
  return sheet;
}

function cellValue(column: FrameColumn, row: number): string | number | boolean | null {
  const value = column.values[row] ?? null;
  if (value === null || typeof value === "number" || typeof value === "boolean") return value;
  if (column.kind === "decimal") {
    const text = String(value);
    return text.replace(/\D/g, "").length <= exactDigits ? Number(text) : text;
  }
  return guardFormula(typeof value === "string" ? value : value.join("\n")).slice(0, cellLength);
}
