import type { Inline } from "../../../model/document.ts";
import type { XmlElement } from "../package/parseXml.ts";
import { parseXml } from "../package/parseXml.ts";
import { elements, textOf } from "../package/xmlTree.ts";
import type { Limits } from "../readOptions.ts";
import { formatNumber } from "./formatNumber.ts";
import { parseCellName, type SheetCell } from "./grid.ts";
import { cleanText, readRichText, type SheetStyles } from "./xlsxParts.ts";

type Context = {
  readonly strings: readonly (readonly Inline[])[];
  readonly styles: SheetStyles;
  readonly limits: Limits;
  readonly date1904: boolean;
  readonly hiddenColumns: readonly { readonly first: number; readonly last: number }[];
};

/** The cells of a sheet's data. Row by row, so that a large sheet never stands in memory as a tree. */
export function readSheetCells(
  source: string,
  start: number,
  end: number,
  context: Context,
): { readonly cells: SheetCell[]; readonly hidden: number; readonly cut: boolean } {
  const cells: SheetCell[] = [];
  const opening = /<(\w+:)?row\b[^>]*?(\/?)>/g;
  opening.lastIndex = start;
  let hidden = 0;
  let previous = -1;
  for (let match = opening.exec(source); match && match.index < end; match = opening.exec(source)) {
    if (match[2] === "/") continue;
    const close = source.indexOf(`</${match[1] ?? ""}row>`, opening.lastIndex);
    const rowEnd = close < 0 ? end : Math.min(close + 6 + (match[1]?.length ?? 0), end);
    const piece = source.slice(match.index, rowEnd).replaceAll(match[1] ?? "\0", "");
    opening.lastIndex = rowEnd;
    const row = elements(parseXml(piece, 20).root)[0];
    if (!row) continue;
    const number = Number.parseInt(row.attributes.r ?? "", 10);
    previous = number > 0 ? number - 1 : previous + 1;
    const rowHidden = /^(1|true)$/.test(row.attributes.hidden ?? "");
    let column = -1;
    for (const element of elements(row, "c")) {
      const place = parseCellName(element.attributes.r ?? "");
      column = place?.column ?? column + 1;
      const cell = readCell(element, previous, column, context);
      if (!cell) continue;
      const isHidden = rowHidden || context.hiddenColumns.some(({ first, last }) => column >= first && column <= last);
      if (isHidden) hidden++;
      cells.push(cell);
      if (cells.length >= context.limits.cells) return { cells, hidden, cut: true };
    }
  }
  return { cells, hidden, cut: false };
}

function readCell(element: XmlElement, row: number, column: number, context: Context): SheetCell | undefined {
  const style = Number(element.attributes.s ?? "0");
  const look = context.styles.looks[style] ?? {};
  const text = textOf(elements(element, "v")[0]);
  const shown = (content: string, numeric: boolean): SheetCell | undefined =>
    content === "" ? undefined : { row, column, inlines: [{ type: "run", text: content, ...look }], numeric };
  switch (element.attributes.t ?? "n") {
    case "s":
      return rich(context.strings[Number(text)] ?? [], look, row, column);
    case "inlineStr":
      return rich(elements(element, "is").flatMap(readRichText), look, row, column);
    case "str":
      return shown(cleanText(text), false);
    case "b":
      return shown(text === "" ? "" : text === "0" ? "FALSE" : "TRUE", false);
    case "e":
      return shown(text, false);
    case "d":
      return shown(text.slice(0, 10).split("-").reverse().join("/"), false);
    default: {
      const value = Number(text);
      if (text.trim() === "" || Number.isNaN(value)) return shown(text.trim(), false);
      return shown(formatNumber(value, context.styles.formats[style] ?? 0, context.date1904), true);
    }
  }
}

function rich(inlines: readonly Inline[], look: object, row: number, column: number): SheetCell | undefined {
  if (inlines.length === 0) return undefined;
  return { row, column, inlines: inlines.map((inline) => ({ ...look, ...inline })), numeric: false };
}
