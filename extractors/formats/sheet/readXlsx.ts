import type { Document, Inline } from "../../../model/document.ts";
import type { Message } from "../../../model/message.ts";
import { readPart, readRelations } from "../docx/package.ts";
import { decodeXmlBytes } from "../package/decodeXml.ts";
import { openZip, type Zip } from "../package/openZip.ts";
import { parseXml } from "../package/parseXml.ts";
import { child, descendants, elements, textOf } from "../package/xmlTree.ts";
import { type Limits, limitsOf, type ReadOptions } from "../readOptions.ts";
import { parseRange, type Sheet, type SheetCell } from "./grid.ts";
import { hiddenSheet } from "./hiddenSheet.ts";
import { isForeignSheet } from "./isForeignSheet.ts";
import { readOtherSheets } from "./readOtherSheets.ts";
import { sheetBlocks } from "./sheetBlocks.ts";
import { readSheetCells } from "./xlsxCells.ts";
import { readSharedStrings, readSheetStyles, type SheetStyles } from "./xlsxParts.ts";

/**
 * The sheets of an XLSX as blocks, numbers as formatted, fonts by run. Hidden sheets are left out and said; hidden
 * rows and columns are read and said; formulas show the value that was saved with them; nothing outside the file is followed.
 */
export function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Document {
  const limits = limitsOf(options);
  const zip = openZip(bytes, limits);
  if (isForeignSheet(bytes, zip)) return readOtherSheets(bytes, "xlsx", options);
  const workbookPath = readRelations(zip, "").byType.get("officeDocument") ?? "xl/workbook.xml";
  const workbook = readPart(zip, workbookPath, limits.depth);
  const relations = readRelations(zip, workbookPath);
  const strings = readSharedStrings(readPart(zip, relations.byType.get("sharedStrings"), limits.depth));
  const styles = readSheetStyles(readPart(zip, relations.byType.get("styles"), limits.depth));
  const date1904 = /^(1|true)$/.test(child(workbook, "workbookPr")?.attributes.date1904 ?? "");
  const messages: Message[] = [];
  const sheets: Sheet[] = [];
  let left = limits.cells;
  for (const { name, path, hidden } of listSheets(zip, workbook, relations.byId)) {
    if (hidden) {
      messages.push(hiddenSheet(name));
      continue;
    }
    const sheet = readSheet(zip, path, name, strings, styles, { ...limits, cells: left }, date1904, messages);
    left -= sheet.cells.length;
    sheets.push(sheet);
  }
  if (sheets.length === 0 && messages.length === 0)
    messages.push({ rule: "damaged", severity: "error", reason: "The package has no readable sheet." });
  return {
    snapshot: options.snapshot ?? "",
    format: "xlsx",
    blocks: sheets.flatMap(sheetBlocks),
    notes: [],
    messages: [...zip.messages, ...messages],
  };
}

type Listed = { readonly name: string; readonly path: string; readonly hidden: boolean };

/** The sheets in the order of their tabs; without a workbook part, in that of their files. */
function listSheets(
  zip: Zip,
  workbook: ReturnType<typeof readPart>,
  byId: ReadonlyMap<string, string>,
): readonly Listed[] {
  const listed = elements(child(workbook, "sheets"), "sheet").flatMap((sheet): Listed[] => {
    const path = byId.get(sheet.attributes["r:id"] ?? "");
    const hidden = /hidden/i.test(sheet.attributes.state ?? "");
    return path === undefined ? [] : [{ name: sheet.attributes.name ?? "", path, hidden }];
  });
  if (listed.length > 0) return listed;
  return zip.entries
    .filter((entry) => /^xl\/worksheets\/[^/]+\.xml$/i.test(entry.name))
    .map((entry) => ({ name: entry.name.replace(/^.*\/|\.xml$/g, ""), path: entry.name, hidden: false }));
}

function readSheet(
  zip: Zip,
  path: string,
  name: string,
  strings: readonly (readonly Inline[])[],
  styles: SheetStyles,
  limits: Limits,
  date1904: boolean,
  messages: Message[],
): Sheet {
  const bytes = zip.read(path);
  const source = bytes ? decodeXmlBytes(bytes) : "";
  const dataStart = source.search(/<(?:\w+:)?sheetData\b/);
  const dataEnd = dataStart < 0 ? 0 : endOfData(source, dataStart);
  const around = dataStart < 0 ? source : source.slice(0, dataStart) + source.slice(dataEnd);
  const root = elements(parseXml(around, limits.depth).root)[0];
  const hiddenColumns = elements(child(root, "cols"), "col")
    .filter((column) => /^(1|true)$/.test(column.attributes.hidden ?? ""))
    .map((column) => ({ first: Number(column.attributes.min) - 1, last: Number(column.attributes.max) - 1 }));
  const read =
    dataStart < 0
      ? { cells: [] as SheetCell[], hidden: 0, cut: false }
      : readSheetCells(source, dataStart, dataEnd, { strings, styles, limits, date1904, hiddenColumns });
  if (read.hidden > 0)
    messages.push({
      rule: "hidden-cells",
      severity: "info",
      reason: `Sheet “${name}”: ${read.hidden} cells stand in hidden rows or columns; they are read too.`,
    });
  if (read.cut)
    messages.push({
      rule: "cell-limit",
      severity: "warning",
      reason: `Sheet “${name}”: only the first ${limits.cells} cells were read.`,
    });
  const merges = elements(child(root, "mergeCells"), "mergeCell").flatMap(
    (merge) => parseRange(merge.attributes.ref ?? "") ?? [],
  );
  return { name, cells: read.cells, merges, boxes: readBoxes(zip, path, limits.depth) };
}

/** Where the data of the sheet ends; at the end of a truncated part. */
function endOfData(source: string, start: number): number {
  const close = /<\/(?:\w+:)?sheetData\s*>|<(?:\w+:)?sheetData[^>]*\/>/g;
  close.lastIndex = start;
  return close.exec(source) ? close.lastIndex : source.length;
}

/** Paragraphs of the text boxes drawn over a sheet. */
function readBoxes(zip: Zip, path: string, depth: number): readonly (readonly Inline[])[] {
  const drawing = readRelations(zip, path).byType.get("drawing");
  const root = drawing === undefined ? undefined : readPart(zip, drawing, depth);
  return descendants(root, "a:p").flatMap((paragraph): Inline[][] => {
    const inlines = descendants(paragraph, "a:r").flatMap((run): Inline[] => {
      const text = textOf(child(run, "a:t"));
      const font = child(child(run, "a:rPr"), "a:latin")?.attributes.typeface;
      return text === "" ? [] : [{ type: "run", text, ...(font !== undefined ? { font } : {}) }];
    });
    return inlines.length > 0 ? [inlines] : [];
  });
}
