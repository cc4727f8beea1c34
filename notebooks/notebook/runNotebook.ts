import { runQuery } from "../../warehouse/query/runQuery.ts";
import type { Warehouse } from "../../warehouse/Warehouse.ts";
import type { ChartKind, Notebook } from "./Notebook.ts";

/** A notebook with its answers, ready to be shown: what survives JSON. */
export type Answered = { readonly title: Notebook["title"]; readonly parts: readonly Part[] };

export type Part =
  | { readonly type: "words"; readonly level: number; readonly text: string }
  | { readonly type: "query"; readonly name: string; readonly sql: string }
  | (Answer & { readonly type: "chart"; readonly kind: ChartKind; readonly options: Readonly<Record<string, string>> })
  | (Answer & { readonly type: "table"; readonly options: Readonly<Record<string, string>> })
  | { readonly type: "trouble"; readonly name: string; readonly reason: string };

/** Columns and rows of a query; numbers are numbers, what is absent is null. */
export type Answer = { readonly columns: readonly string[]; readonly rows: readonly (readonly Value[])[] };
export type Value = string | number | boolean | null;

/** A query may give this many rows and take this many milliseconds. */
const limits = { limit: 2000, timeout: 20_000 } as const;

/** Asks a notebook's queries and puts their answers where they are drawn. A query that fails is said in its place. */
export async function runNotebook(warehouse: Warehouse, { title, cells }: Notebook): Promise<Answered> {
  const answers = new Map<string, Answer | string>();
  for (const cell of cells) {
    if (cell.type === "query") answers.set(cell.name, await ask(warehouse, cell.sql));
  }
  const parts = cells.map((cell): Part => {
    if (cell.type === "words") return cell;
    const answer = answers.get(cell.type === "query" ? cell.name : cell.query)!;
    if (typeof answer === "string")
      return { type: "trouble", name: cell.type === "query" ? cell.name : cell.query, reason: answer };
    if (cell.type === "query") return cell;
    const { query: _, ...rest } = cell;
    return { ...rest, ...answer };
  });
  return { title, parts };
}

async function ask(warehouse: Warehouse, sql: string): Promise<Answer | string> {
  try {
    const { columns, rows } = await runQuery(warehouse, sql, limits);
    const numeric = columns.map(({ type }) => /INT|DECIMAL|DOUBLE|FLOAT/.test(type));
    return {
      columns: columns.map(({ name }) => name),
      rows: rows.map((row) => row.map((value, at) => toValue(value, numeric[at]!))),
    };
  } catch (error) {
    return error instanceof Error ? error.message.split("\n")[0]! : String(error);
  }
}

function toValue(value: unknown, numeric: boolean): Value {
  if (value === null || value === undefined) return null;
  if (numeric) return Number(value);
  return typeof value === "boolean" || typeof value === "number"
    ? value
    : typeof value === "string"
      ? value
      : JSON.stringify(value);
}
