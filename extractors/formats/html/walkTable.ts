import { type Element, isTag } from "domhandler";
import type { Block } from "../../../model/document.ts";
import type { Place } from "../../../model/place.ts";
import { buildTable, flattenBlocks, type GridCell, type GridRow } from "../flow/buildTable.ts";
import type { RunFormat } from "../flow/inlines.ts";
import { lookOf } from "./lookOf.ts";
import { endParagraph, type Walk } from "./walk.ts";

/** Columns beyond these are not laid out: a table that wide is no table. */
const widest = 1000;

/** A table with its spans; one of a single cell gives way to what it holds, as pages laid out by tables do. */
export function walkTable(
  walk: Walk,
  element: Element,
  look: RunFormat,
  readCell: (cell: Element, look: RunFormat) => void,
): void {
  endParagraph(walk);
  const outer = walk.blocks;
  const rows: GridRow[] = [];
  let only: readonly Block[] = [];
  const covered = new Map<number, number>();
  for (const { row, header } of rowsOf(element)) {
    const cells: GridCell[] = [];
    let column = 0;
    const place: Place = { type: "part", part: "html", path: `tr[${rows.length + 1}]` };
    const passCovered = (): void => {
      while (column < widest && (covered.get(column) ?? 0) > 0) {
        covered.set(column, covered.get(column)! - 1);
        column++;
      }
    };
    for (const cell of row.children) {
      if (!isTag(cell) || (cell.name !== "td" && cell.name !== "th") || ++walk.cells > walk.limits.cells) continue;
      passCovered();
      walk.blocks = [];
      readCell(cell, lookOf(walk.styles, cell.name, cell, look));
      endParagraph(walk);
      only = walk.blocks;
      const columns = spanOf(cell.attribs.colspan);
      const down = spanOf(cell.attribs.rowspan);
      cells.push({ column, columns, continues: false, rows: down, blocks: flattenBlocks(walk.blocks), place });
      if (down > 1) for (let at = column; at < Math.min(column + columns, widest); at++) covered.set(at, down - 1);
      column += columns;
    }
    passCovered();
    if (cells.length > 0) rows.push({ cells, header });
  }
  walk.blocks = outer;
  if (rows.length === 1 && rows[0]!.cells.length === 1) outer.push(...only);
  else if (rows.length > 0) {
    const border = element.attribs.border ?? "";
    const ruled =
      !/^0?$/.test(border) ||
      /border/i.test(element.attribs.style ?? "") ||
      /border/i.test(
        JSON.stringify(rowsOf(element)[0]?.row.children.map((cell) => (isTag(cell) ? cell.attribs.style : "")) ?? ""),
      );
    outer.push(buildTable(rows, { type: "part", part: "html", path: `table[${++walk.count}]` }, !ruled));
  }
}

function spanOf(value: string | undefined): number {
  return Math.max(1, Math.min(256, Number.parseInt(value ?? "1", 10) || 1));
}

/** The rows of a table, not those of tables inside it; rows of `thead` or of `th` alone head it. */
function rowsOf(element: Element, header = false): readonly { readonly row: Element; readonly header: boolean }[] {
  return element.children.flatMap((node) => {
    if (!isTag(node)) return [];
    if (node.name === "thead" || node.name === "tbody" || node.name === "tfoot")
      return rowsOf(node, node.name === "thead");
    if (node.name !== "tr") return [];
    const cells = node.children.filter((cell) => isTag(cell));
    return [{ row: node, header: header || (cells.length > 0 && cells.every((cell) => cell.name === "th")) }];
  });
}
