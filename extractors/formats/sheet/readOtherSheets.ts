import { type CellObject, read } from "@e965/xlsx";
import type { Document } from "../../../model/document.ts";
import { limitsOf, type ReadOptions } from "../readOptions.ts";
import { formatNumber } from "./formatNumber.ts";
import { parseCellName, type Sheet, type SheetCell } from "./grid.ts";
import { hiddenSheet } from "./hiddenSheet.ts";
import { sheetBlocks } from "./sheetBlocks.ts";

/**
 * Sheets of the formats that this project does not read itself (XLSB, ODS, XML of Excel 2003, Excel 2 to 4): text without
 * fonts, by the package @e965/xlsx. It shows no fonts of cells, which is why XLSX and XLS have readers of their own.
 */
export function readOtherSheets(bytes: Uint8Array, format: "xlsx" | "xls", options: ReadOptions): Document {
  const book = openBook(bytes);
  if (!book) {
    const reason = "The workbook cannot be opened: it is damaged, or in a format that is not read.";
    return {
      snapshot: options.snapshot ?? "",
      format,
      blocks: [],
      notes: [],
      messages: [{ rule: "damaged", severity: "error", reason }],
    };
  }
  const limits = limitsOf(options);
  const isHidden = (index: number): boolean => (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
  const sheets = book.SheetNames.filter((_, index) => !isHidden(index)).map((name): Sheet => {
    const cells = Object.entries(book.Sheets[name] ?? {}).flatMap(([address, cell]: [string, CellObject]) => {
      const place = parseCellName(address);
      return place ? cellOf(place, cell) : [];
    });
    const merges = (book.Sheets[name]!["!merges"] ?? []).map(({ s, e }) => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    }));
    return { name, cells: cells.slice(0, limits.cells), merges, boxes: [] };
  });
  const reason = "The sheets are in a rare format: their text is read without its fonts.";
  return {
    snapshot: options.snapshot ?? "",
    format,
    blocks: sheets.flatMap(sheetBlocks),
    notes: [],
    messages: [
      { rule: "fonts-unknown", severity: "info", reason },
      ...book.SheetNames.filter((_, index) => isHidden(index)).map(hiddenSheet),
    ],
  };
}

/** The built-in format `0.00%`. */
const PERCENT = 10;

function cellOf(
  { row, column }: { readonly row: number; readonly column: number },
  cell: CellObject,
): readonly SheetCell[] {
  const numeric = cell.t === "n" && typeof cell.v === "number";
  // An ODS may tell a share by nothing but what it shows.
  const format = cell.z ?? (/%\s*$/.test(cell.w ?? "") ? PERCENT : 0);
  const text = numeric ? formatNumber(cell.v as number, format) : (cell.w ?? String(cell.v ?? ""));
  return text === "" ? [] : [{ row, column, inlines: [{ type: "run", text }], numeric }];
}

/** The package throws on input it does not understand; readers do not. */
function openBook(bytes: Uint8Array): ReturnType<typeof read> | undefined {
  try {
    return read(bytes, { type: "array", sheetRows: 65_536, cellFormula: false, cellHTML: false, cellNF: true });
  } catch {
    return undefined;
  }
}
