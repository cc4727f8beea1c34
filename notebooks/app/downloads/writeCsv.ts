import { csvField } from "../../../warehouse/exports/csvField.ts";
import { guardFormula } from "../../../warehouse/exports/guardFormula.ts";
import type { Sheet } from "./tableOf.ts";

/**
 * CSV (RFC 4180) that spreadsheets open with its diacritics: UTF-8 with a byte order mark. A text that a spreadsheet
 * would take for a formula is given an apostrophe.
 *
 * @example
 * writeCsv([["a", 1]]) // → "\uFEFFa,1\r\n"
 */
export function writeCsv(sheet: Sheet): string {
  return `\uFEFF${sheet.map((row) => `${row.map(field).join(",")}\r\n`).join("")}`;
}

function field(value: string | number | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  return csvField(guardFormula(value));
}
