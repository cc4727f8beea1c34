import { csvField } from "../../warehouse/exports/csvField.ts";

/**
 * Rows as CSV (RFC 4180, ends with a line end); absent is empty, objects are JSON.
 *
 * @example
 * csvText([["a", "b, c"], [1, undefined]]) // → 'a,"b, c"\n1,\n'
 */
export function csvText(rows: readonly (readonly unknown[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(",")}\n`).join("");
}

function csvCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  return csvField(typeof value === "object" ? JSON.stringify(value) : String(value));
}
