import { writeXlsx } from "../../warehouse/exports/writeXlsx.ts";
import { csvText } from "../print/csvText.ts";
import { printTable } from "../print/printTable.ts";
import type { Row } from "../print/row.ts";
import { writeOut } from "../writeOut.ts";

export type CompareFormat = "table" | "json" | "csv" | "xlsx";

/** Writes rows as a file, or prints it. All columns are there; absent is empty. */
export async function writeRows(rows: readonly Row[], format: CompareFormat, file?: string): Promise<void> {
  await writeOut(contents(rows, format), file);
}

function contents(rows: readonly Row[], format: CompareFormat): string | Uint8Array {
  const names = Object.keys(rows[0] ?? {});
  if (format === "json") return `${JSON.stringify(rows, null, 2)}\n`;
  if (format === "csv") return csvText([names, ...rows.map((row) => names.map((name) => row[name]))]);
  if (format === "table") return `${printTable(rows, names, undefined)}\n`;
  const columns = names.map((name) => ({
    name,
    kind: "text" as const,
    values: rows.map((row) => cellValue(row[name])),
  }));
  return writeXlsx([{ name: "comparison", rows: rows.length, columns }]);
}

/** Numbers as numbers, lists of names as lists; absent as an empty cell. */
function cellValue(value: unknown): string | number | readonly string[] | null {
  if (value === null || value === undefined || typeof value === "number") return value ?? null;
  return Array.isArray(value) ? value.map(String) : String(value);
}
