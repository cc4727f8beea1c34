import type { Plain } from "../../model/plain.ts";
import type { Column } from "./Table.ts";

/** What stands in a label column beside a row whose own cell there is missing or empty. */
export type Spanned = {
  readonly text: string;
  /** True where a cell spans down to the row; else its cell is empty, and the span may have been lost. */
  readonly sure: boolean;
};

/**
 * The labels that reach down to each row of a table, by passage and column: of cells that span several rows, and of the
 * last place named where the place of a row with a label of its own is empty, as in tables whose spans were dropped.
 */
export function spannedLabels(
  plain: Plain,
  rows: readonly number[],
  columns: ReadonlyMap<number, Column>,
): ReadonlyMap<number, ReadonlyMap<number, Spanned>> {
  const found = new Map<number, ReadonlyMap<number, Spanned>>();
  const last = new Map<number, { readonly text: string; readonly until: number }>();
  const labels = [...columns].filter(([, { kind }]) => kind === "label" || kind === "place");
  rows.forEach((index, at) => {
    const own = new Map<number, Spanned>();
    const cells = plain.passages[index]!.cells ?? [];
    const said = (column: number): string => {
      const cell = cells.find((one) => one.column === column);
      return cell === undefined ? "" : plain.text.slice(cell.start, cell.end).trim();
    };
    const labelled = labels.some(([column, { kind }]) => kind === "label" && said(column) !== "");
    for (const [column, { kind }] of labels) {
      const cell = cells.find((one) => one.column === column);
      const text = said(column);
      const above = last.get(column);
      if (cell !== undefined && text !== "") last.set(column, { text, until: at + cell.rows - 1 });
      else if (above !== undefined && cell === undefined && at <= above.until)
        own.set(column, { ...above, sure: true });
      else if (above !== undefined && cell !== undefined && kind === "place" && labelled)
        own.set(column, { text: above.text, sure: false });
    }
    found.set(index, own);
  });
  return found;
}
