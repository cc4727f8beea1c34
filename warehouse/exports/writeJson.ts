import type { Frame, FrameColumn } from "./Frame.ts";

/**
 * A frame as a JSON array with one object a row. Decimals are JSON numbers with all their digits, whatever reads them;
 * lists and JSON columns are values, not texts.
 */
export function writeJson(frame: Frame): string {
  const rows: string[] = [];
  for (let row = 0; row < frame.rows; row += 1) {
    const fields = frame.columns.map((column) => `${JSON.stringify(column.name)}:${jsonValue(column, row)}`);
    rows.push(`{${fields.join(",")}}`);
  }
  return `[${rows.join(",\n")}]\n`;
}

function jsonValue(column: FrameColumn, row: number): string {
  const value = column.values[row] ?? null;
  if (value === null) return "null";
  if (column.kind === "decimal" || column.kind === "json") return String(value);
  return JSON.stringify(value);
}
