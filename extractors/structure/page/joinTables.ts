import type { Row } from "../../../model/document.ts";
import { inlineText } from "../inlineText.ts";
import type { PageTable } from "./readTables.ts";

/** Column edges of the two halves of a table differ by no more than this, in points. */
const NEAR = 4;

/** One table of two that follow one another with the same columns, as a page break cuts them; a repeated head is dropped. */
export function joinTables(first: PageTable, second: PageTable): PageTable | undefined {
  const same =
    first.xs.length === second.xs.length &&
    first.xs.every((x, index) => Math.abs(x - (second.xs[index] as number)) <= NEAR);
  if (!same || first.table.place.type !== "page" || second.table.place.type !== "page") return undefined;
  const heads = first.table.rows.slice(0, first.table.header);
  const repeated = heads.length > 0 && heads.every((row, index) => textOf(row) === textOf(second.table.rows[index]));
  const rows = [...first.table.rows, ...second.table.rows.slice(repeated ? heads.length : 0)];
  return { ...second, top: first.top, table: { ...first.table, rows } };
}

function textOf(row: Row | undefined): string | undefined {
  return row?.cells.map((cell) => cell.blocks.map((block) => inlineText(block.inlines).trim()).join(" ")).join("\t");
}
