import type { Plain } from "../../model/plain.ts";
import type { Column } from "./Table.ts";

/** A number and nothing else, and words. */
const bareNumber = /^[+-]?\d[\d.,]*%?$/u;
const words = /\p{L}{2}/u;

/**
 * Rows whose cells a lost span has moved to the left, though there are as many as elsewhere: a bare number where other rows
 * have words, before the columns of values; or the last cell empty, where of the other rows none is.
 */
export function movedRows(
  plain: Plain,
  rows: readonly number[],
  columns: ReadonlyMap<number, Column>,
): readonly number[] {
  const said = rows.map((index) => {
    const cells = plain.passages[index]!.cells ?? [];
    return new Map(cells.map((cell) => [cell.column, plain.text.slice(cell.start, cell.end).trim()]));
  });
  const last = Math.max(...columns.keys());
  const isFull = (row: ReadonlyMap<number, string>): boolean => (row.get(last) ?? "") !== "";
  const first = Math.min(...[...columns].filter(([, { kind }]) => kind === "value").map(([column]) => column));
  const labels = [...columns].filter(([, { kind }]) => kind === "label" || kind === "place");
  const mixed = [...columns.keys()].filter((column) => {
    const worded = said.filter((row) => words.test(row.get(column) ?? ""));
    return 3 * worded.length >= rows.length && worded.every(isFull);
  });
  return rows.filter((_, at) => {
    const row = said[at]!;
    const isNumber = (column: number): boolean => bareNumber.test(row.get(column) ?? "");
    return labels.some(([column]) => column < first && isNumber(column)) || (!isFull(row) && mixed.some(isNumber));
  });
}
