import type { Block } from "../../../model/document.ts";
import type { Place } from "../../../model/place.ts";
import { buildTable, flattenBlocks, type GridCell, type GridRow } from "../flow/buildTable.ts";
import type { XmlElement } from "../package/parseXml.ts";
import { elements } from "../package/xmlTree.ts";
import type { Reading } from "./reading.ts";

/** Reads what a cell holds; given by the reader of blocks, which in turn reads tables. */
type ReadBlocks = (reading: Reading, element: XmlElement, path: string) => readonly Block[];

/** Columns that a cell may span or repeat over; a table that claims more is damaged. */
const widest = 256;

/** A table with its spans (OpenDocument 1.2, 9.1); one that only frames inner tables (a single cell) gives way to what it holds. */
export function readTable(reading: Reading, table: XmlElement, path: string, readBlocks: ReadBlocks): readonly Block[] {
  const rows: GridRow[] = [];
  let only: readonly Block[] = [];
  let bordered = false;
  for (const { row, header } of rowsOf(table)) {
    const cells: GridCell[] = [];
    let column = 0;
    for (const cell of elements(row)) {
      const { name, attributes } = cell;
      if (name !== "table:table-cell" && name !== "table:covered-table-cell") continue;
      const repeated = spanOf(attributes["table:number-columns-repeated"]);
      if (name === "table:table-cell" && ++reading.counts.cells <= reading.limits.cells) {
        const here = `${path}/row[${rows.length + 1}]/cell[${cells.length + 1}]`;
        const place: Place = { type: "part", part: reading.part, path: here };
        only = readBlocks(reading, cell, here);
        bordered ||= reading.styles.hasBorder(attributes["table:style-name"]);
        cells.push({
          column,
          columns: spanOf(attributes["table:number-columns-spanned"]),
          rows: spanOf(attributes["table:number-rows-spanned"]),
          continues: false,
          blocks: flattenBlocks(only),
          place,
        });
      }
      column += repeated;
    }
    if (cells.length > 0) rows.push({ cells, header });
  }
  if (rows.length === 0) return [];
  const framed = rows.length === 1 && rows[0]!.cells.length === 1 && only.some((block) => block.type === "table");
  return framed ? only : [buildTable(rows, { type: "part", part: reading.part, path }, !bordered)];
}

function spanOf(value: string | undefined): number {
  return Math.max(1, Math.min(widest, Number.parseInt(value ?? "1", 10) || 1));
}

/** The rows of a table in order, those that head it told apart; rows that are not shown are left out. */
function rowsOf(
  element: XmlElement,
  header = false,
): readonly { readonly row: XmlElement; readonly header: boolean }[] {
  return elements(element).flatMap((node) => {
    if (node.name === "table:table-row")
      return node.attributes["table:visibility"] === undefined ? [{ row: node, header }] : [];
    if (node.name === "table:table-header-rows") return rowsOf(node, true);
    return node.name === "table:table-rows" || node.name === "table:table-row-group" ? rowsOf(node, header) : [];
  });
}
