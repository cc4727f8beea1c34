import type { Block } from "../../../model/document.ts";
import { buildTable, flattenBlocks, type GridCell, type GridRow } from "../flow/buildTable.ts";
import type { XmlElement } from "../package/parseXml.ts";
import { child, elements, valOf } from "../package/xmlTree.ts";
import type { Reading } from "./reading.ts";
import { inserted, wrappers } from "./wrappers.ts";

/** Reads what a cell holds; given by the reader of blocks, which in turn reads tables. */
type ReadBlocks = (reading: Reading, element: XmlElement, path: string) => readonly Block[];

/** A table; one that only frames inner tables (a single cell) gives way to what it holds. */
export function readTable(
  reading: Reading,
  element: XmlElement,
  path: string,
  readBlocks: ReadBlocks,
): readonly Block[] {
  const rows: GridRow[] = [];
  let only: readonly Block[] = [];
  let nested = false;
  const cellsInRow = (row: XmlElement): readonly XmlElement[] =>
    elements(row).flatMap((node) =>
      node.name === "w:tc"
        ? [node]
        : node.name === "w:sdt" || node.name === "w:customXml"
          ? cellsInRow(child(node, "w:sdtContent") ?? node)
          : [],
    );
  const rowsIn = (table: XmlElement): readonly XmlElement[] =>
    elements(table).flatMap((node) =>
      node.name === "w:tr" ? [node] : wrappers.has(node.name) || inserted.has(node.name) ? rowsIn(node) : [],
    );
  rowsIn(element).forEach((row, rowIndex) => {
    const properties = child(row, "w:trPr");
    if (properties && child(properties, "w:del")) {
      reading.counts.deleted++;
      return;
    }
    const cells: GridCell[] = [];
    let column = Number.parseInt(valOf(properties, "w:gridBefore") ?? "0", 10) || 0;
    cellsInRow(row).forEach((cell, cellIndex) => {
      if (++reading.counts.cells > reading.limits.cells) return;
      const look = child(cell, "w:tcPr");
      const columns = Math.max(1, Math.min(256, Number.parseInt(valOf(look, "w:gridSpan") ?? "1", 10) || 1));
      const merge = child(look, "w:vMerge");
      const here = `${path}/tr[${rowIndex + 1}]/tc[${cellIndex + 1}]`;
      only = readBlocks(reading, cell, here);
      nested ||= only.some((block) => block.type === "table");
      const continues = merge !== undefined && (merge.attributes["w:val"] ?? "continue") === "continue";
      cells.push({
        column,
        columns,
        continues,
        blocks: flattenBlocks(only),
        place: { type: "part", part: reading.part, path: here },
      });
      column += columns;
    });
    if (cells.length > 0) rows.push({ cells, header: isSet(properties, "w:tblHeader") });
  });
  if (rows.length === 0) return [];
  if (nested && rows.length === 1 && rows[0]!.cells.length === 1) return only;
  return [buildTable(rows, { type: "part", part: reading.part, path }, !hasBorders(element))];
}

function isSet(element: XmlElement | undefined, name: string): boolean {
  const found = child(element, name);
  return found !== undefined && !/^(0|false|off)$/i.test(found.attributes["w:val"] ?? "1");
}

/** True where lines are drawn, or a style may draw them: tables without any only lay out text. */
function hasBorders(table: XmlElement): boolean {
  const drawn = (borders: XmlElement | undefined): boolean =>
    elements(borders).some((line) => !/^(nil|none)$/i.test(line.attributes["w:val"] ?? "none"));
  const properties = child(table, "w:tblPr");
  const own = child(properties, "w:tblBorders");
  if (own ? drawn(own) : !/^(a|tablenormal)?$/i.test(valOf(properties, "w:tblStyle") ?? "")) return true;
  return elements(table, "w:tr").some((row) =>
    elements(row, "w:tc").some((cell) => drawn(child(child(cell, "w:tcPr"), "w:tcBorders"))),
  );
}
