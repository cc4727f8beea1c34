import type { Block, Inline } from "../../../model/document.ts";
import type { Place } from "../../../model/place.ts";
import { buildTable, flattenBlocks } from "../flow/buildTable.ts";
import { gridRows } from "../flow/edgeGrid.ts";
import { isBlank } from "../flow/inlines.ts";
import { prependMarker } from "../flow/markedInlines.ts";
import { type Flow, newRow } from "./rtfState.ts";

/** What the paragraphs of an RTF need to know beyond their flow: the names of styles. */
export type RtfStyles = ReadonlyMap<number, { readonly name: string; readonly outline: number | undefined }>;

/** Ends a paragraph: it joins the blocks of its flow, or the cell it stands in. */
export function endParagraph(flow: Flow, styles: RtfStyles): void {
  const place: Place = { type: "part", part: "rtf", path: `${flow.name}/p[${++flow.count}]` };
  const content = flow.inlines.take();
  const marker = flow.marker.trim();
  flow.marker = "";
  if (!flow.paragraph.inTable) closeTable(flow);
  if (isBlank(content)) return;
  const block = makeBlock(flow, content, marker, place, styles);
  if (flow.paragraph.inTable) flow.cell.push(...flattenBlocks([block]));
  else flow.blocks.push(block);
}

function makeBlock(flow: Flow, content: readonly Inline[], marker: string, place: Place, styles: RtfStyles): Block {
  const inlines = marker === "" ? content : prependMarker(content, marker);
  const style = styles.get(flow.paragraph.style);
  const outline = flow.paragraph.outline ?? style?.outline;
  const heading = /^heading ([1-9])$/i.exec(style?.name ?? "")?.[1];
  if (/^title$/i.test(style?.name ?? "")) return { type: "heading", level: 0, inlines, place };
  if (outline !== undefined && outline < 9) return { type: "heading", level: outline + 1, inlines, place };
  if (heading !== undefined) return { type: "heading", level: Number(heading), inlines, place };
  if (marker !== "") return { type: "item", marker, level: flow.paragraph.level, inlines, place };
  return { type: "paragraph", inlines, place };
}

/** Ends a cell; what stood before the first cell of a table without `\intbl` belongs to it too. */
export function endCell(flow: Flow, styles: RtfStyles): void {
  flow.paragraph.inTable = true;
  endParagraph(flow, styles);
  const place: Place = {
    type: "part",
    part: "rtf",
    path: `${flow.name}/tbl[${flow.tables + 1}]/tr[${flow.rows.length + 1}]/tc[${flow.cells.length + 1}]`,
  };
  flow.cells.push({ blocks: flow.cell, place });
  flow.cell = [];
}

export function endRow(flow: Flow, styles: RtfStyles): void {
  if (!flow.inlines.isEmpty() || flow.cell.length > 0) endCell(flow, styles);
  flow.inlines.take();
  if (flow.cells.length === 0) return;
  const { edges, left, merged, continues, header, ruled } = flow.row;
  flow.rows.push({
    cells: flow.cells,
    edges: [left, ...edges],
    merged: [...merged],
    continues: [...continues],
    header,
    ruled,
  });
  flow.cells = [];
}

/** Ends the table being read, if any: rows that follow one another are one table. */
export function closeTable(flow: Flow): void {
  if (flow.cells.length > 0 || flow.cell.length > 0) {
    if (flow.cell.length > 0) flow.cells.push({ blocks: flow.cell, place: flow.cell[0]!.place });
    flow.rows.push({ cells: flow.cells, edges: [], merged: [], continues: [], header: false, ruled: false });
    flow.cells = [];
    flow.cell = [];
  }
  if (flow.rows.length === 0) return;
  const place: Place = { type: "part", part: "rtf", path: `${flow.name}/tbl[${++flow.tables}]` };
  flow.blocks.push(buildTable(gridRows(flow.rows), place, !flow.rows.some((row) => row.ruled)));
  flow.rows = [];
  flow.row = newRow();
}

/** All blocks of a flow that has ended. */
export function endFlow(flow: Flow, styles: RtfStyles): readonly Block[] {
  if (!flow.inlines.isEmpty()) endParagraph(flow, styles);
  closeTable(flow);
  return flow.blocks;
}
