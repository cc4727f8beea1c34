import { csvField } from "./csvField.ts";
import type { Frame, FrameValue } from "./Frame.ts";
import { guardFormula } from "./guardFormula.ts";

/**
 * A frame as CSV (RFC 4180: commas, CRLF, quotes doubled). Texts that look like formulas are guarded; lists are JSON.
 * `bom` puts the mark in front by which Excel knows UTF-8.
 */
export function writeCsv(frame: Frame, options: { readonly bom?: boolean } = {}): string {
  const lines = [frame.columns.map((column) => csvField(column.name)).join(",")];
  for (let row = 0; row < frame.rows; row += 1) {
    lines.push(
      frame.columns.map((column) => csvValue(column.values[row] ?? null, column.kind === "decimal")).join(","),
    );
  }
  return `${options.bom ? "\uFEFF" : ""}${lines.join("\r\n")}\r\n`;
}

function csvValue(value: FrameValue, plain: boolean): string {
  if (value === null) return "";
  if (plain || typeof value === "number" || typeof value === "boolean") return String(value);
  return csvField(guardFormula(typeof value === "string" ? value : JSON.stringify(value)));
}
