import { csvText } from "./csvText.ts";
import { printTable } from "./printTable.ts";
import type { Row } from "./row.ts";

export type RowFormat = "table" | "json" | "jsonl" | "csv";

/** Prints rows on standard output; a table shows only `columns`, where they are given. */
export function printRows(rows: readonly Row[], format: RowFormat, columns?: readonly string[]): void {
  const names = columns ?? [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (format === "json") console.log(`[${rows.map((row) => `\n  ${JSON.stringify(row, plainValue)}`).join(",")}\n]`);
  else if (format === "jsonl") for (const row of rows) console.log(JSON.stringify(row, plainValue));
  else if (format === "csv")
    process.stdout.write(csvText([names, ...rows.map((row) => names.map((name) => row[name]))]));
  else console.log(printTable(rows, names, process.stdout.columns));
}

/** Whole numbers of the warehouse beyond what JSON numbers hold exactly come as text. */
function plainValue(_key: string, value: unknown): unknown {
  if (typeof value !== "bigint") return value;
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
}
