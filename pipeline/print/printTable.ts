import type { Row } from "./row.ts";

/**
 * Rows as aligned columns for a terminal of `width` characters; numbers to the right. The last column takes what is
 * left and is cut there with `…`; without a width (a pipe) nothing is cut.
 */
export function printTable(rows: readonly Row[], columns: readonly string[], width?: number): string {
  const cells = rows.map((row) => columns.map((name) => cellText(row[name])));
  const widths = columns.map((name, at) => Math.max(name.length, ...cells.map((row) => row[at]!.length)));
  const rightward = columns.map((name) => rows.length > 0 && rows.every((row) => isNumber(row[name])));
  const last = columns.length - 1;
  if (width !== undefined) {
    const before = widths.slice(0, last).reduce((sum, one) => sum + one + 2, 0);
    widths[last] = Math.min(widths[last] ?? 0, Math.max(20, width - before));
  }
  const line = (row: readonly string[]): string =>
    row
      .map((text, at) => {
        const cut = text.length > widths[at]! ? `${text.slice(0, widths[at]! - 1)}…` : text;
        return rightward[at] ? cut.padStart(widths[at]!) : at === last ? cut : cut.padEnd(widths[at]!);
      })
      .join("  ");
  return [line(columns), line(widths.map((one) => "─".repeat(one))), ...cells.map(line)].join("\n");
}

function isNumber(value: unknown): boolean {
  return value === null || value === undefined || typeof value === "number" || typeof value === "bigint";
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return text.replace(/\s+/g, " ").normalize("NFC");
}
