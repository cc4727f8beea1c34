import type { Inline } from "../../../model/document.ts";
import { decodeCodePage } from "../flow/codePages.ts";
import { replaceSymbols } from "../flow/symbols.ts";
import { type ByteReader, readBytes } from "../package/byteReader.ts";
import { type BiffString, type FontChange, readRecords, readStrings } from "./biff.ts";
import type { BiffGlobals } from "./biffGlobals.ts";
import { formatNumber, type NumberFormat } from "./formatNumber.ts";
import type { ColumnLook, Merge, Sheet, SheetCell } from "./grid.ts";

/** Values of error cells (MS-XLS 2.5.10). */
const errors: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
};

/** The cells of one sheet of a workbook stream, and the text boxes over it; comments are left out. */
export function readBiffSheet(
  bytes: Uint8Array,
  globals: BiffGlobals,
  name: string,
  at: number,
  most: number,
): { readonly sheet: Sheet; readonly hidden: number; readonly cut: boolean } {
  const cells: SheetCell[] = [];
  const merges: Merge[] = [];
  const boxes: Inline[][] = [];
  const hiddenRows = new Set<number>();
  const columns: ColumnLook[] = [];
  let object = 0;
  let formula: { row: number; column: number; style: number } | undefined;
  let cut = false;
  const add = (
    row: number,
    column: number,
    content: readonly Inline[],
    numeric: boolean,
    number?: { value: number; format: NumberFormat },
  ): void => {
    if (content.length === 0) return;
    if (cells.length < most) cells.push({ row, column, inlines: content, numeric, ...number });
    else cut = true;
  };
  const addText = (row: number, column: number, style: number, { text, changes }: BiffString): void =>
    add(row, column, runsOf(globals, text, globals.cellFont(style), changes), false);
  const addNumber = (row: number, column: number, style: number, value: number): void => {
    const format = globals.cellFormat(style);
    const text = formatNumber(value, format, globals.date1904);
    const look = globals.look(globals.cellFont(style));
    add(row, column, text === "" ? [] : [{ type: "run", text, ...look }], true, { value, format });
  };
  const addTextRun = (row: number, column: number, style: number, text: string): void =>
    add(row, column, text === "" ? [] : [{ type: "run", text, ...globals.look(globals.cellFont(style)) }], true);

  for (const { id, parts } of readRecords(bytes, at)) {
    const body = readBytes(parts[0]!);
    const row = body.u16(0);
    const column = body.u16(2);
    const style = body.u16(4);
    switch (id) {
      case 0xfd:
        addText(row, column, style, globals.strings[body.u32(6)] ?? { text: "", changes: [] });
        break;
      case 0x204:
      case 0xd6:
        addText(
          row,
          column,
          style,
          globals.old ? readOldString(body, globals.page, id === 0xd6) : readStrings(parts, 6).string(2),
        );
        break;
      case 0x203:
        addNumber(row, column, style, body.f64(6));
        break;
      case 0x27e:
        addNumber(row, column, style, readRk(body.u32(6)));
        break;
      case 0xbd:
        for (let index = 0; 4 + index * 6 + 6 <= body.length - 2; index++)
          addNumber(row, column + index, body.u16(4 + index * 6), readRk(body.u32(6 + index * 6)));
        break;
      case 0x06:
      case 0x206:
      case 0x406:
        formula = undefined;
        if (body.u16(12) !== 0xffff) addNumber(row, column, style, body.f64(6));
        else if (body.u8(6) === 0) formula = { row, column, style };
        else if (body.u8(6) === 1) addTextRun(row, column, style, body.u8(8) ? "TRUE" : "FALSE");
        else if (body.u8(6) === 2) addTextRun(row, column, style, errors[body.u8(8)] ?? "#N/A");
        break;
      case 0x207:
        if (formula) {
          const shown = globals.old
            ? { text: decodeCodePage(body.slice(2, body.u16(0)), globals.page), changes: [] }
            : readStrings(parts).string(2);
          addText(formula.row, formula.column, formula.style, shown);
        }
        formula = undefined;
        break;
      case 0x205:
        addTextRun(row, column, style, body.u8(7) ? (errors[body.u8(6)] ?? "#N/A") : body.u8(6) ? "TRUE" : "FALSE");
        break;
      case 0xe5:
        for (let index = 0; index < row && 2 + index * 8 + 8 <= body.length; index++) {
          const start = 2 + index * 8;
          merges.push({
            top: body.u16(start),
            bottom: body.u16(start + 2),
            left: body.u16(start + 4),
            right: body.u16(start + 6),
          });
        }
        break;
      case 0x208:
        if (body.u16(12) & 0x20) hiddenRows.add(row);
        break;
      case 0x7d:
        columns.push({ first: row, last: column, width: style / 256, hidden: (body.u16(8) & 1) === 1 });
        break;
      case 0x5d:
        object = body.u16(4);
        break;
      case 0x1b6:
        if (object !== 0x19 && !globals.old) boxes.push(...readBox(parts, body.u16(10), globals));
        break;
    }
  }
  const isHidden = ({ row, column }: SheetCell): boolean =>
    hiddenRows.has(row) || columns.some(({ first, last, hidden }) => hidden && column >= first && column <= last);
  return { sheet: { name, cells, merges, boxes, columns }, hidden: cells.filter(isHidden).length, cut };
}

/** A text cut where its font changes; the first stretch is in the font of its cell. */
function runsOf(globals: BiffGlobals, text: string, font: number, changes: readonly FontChange[]): Inline[] {
  const cuts = [{ at: 0, font }, ...changes];
  return cuts.flatMap((cut, index): Inline[] => {
    const piece = text.slice(cut.at, cuts[index + 1]?.at ?? text.length).replace(/\r\n?/g, "\n");
    const look = globals.look(cut.font);
    return piece === "" ? [] : [{ type: "run", text: replaceSymbols(piece, look.font), ...look }];
  });
}

/** An 8-bit string of Excel 5; a rich one is followed by font changes of a byte each. */
function readOldString(body: ByteReader, page: number, rich: boolean): BiffString {
  const length = body.u16(6);
  const text = decodeCodePage(body.slice(8, length), page);
  const start = 8 + length;
  const count = rich ? body.u8(start) : 0;
  return {
    text,
    changes: Array.from({ length: count }, (_, index) => ({
      at: body.u8(start + 1 + index * 2),
      font: body.u8(start + 2 + index * 2),
    })),
  };
}

/** A number in four bytes (MS-XLS 2.5.217): an integer or the high half of a double, perhaps a hundredfold. */
function readRk(rk: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(4, rk & 0xfffffffc, true);
  const value = rk & 2 ? (rk | 0) >> 2 : view.getFloat64(0, true);
  return rk & 1 ? value / 100 : value;
}

/** The paragraphs of a text box: its letters stand in the first CONTINUE, its font changes in the next. */
function readBox(parts: readonly Uint8Array[], length: number, globals: BiffGlobals): Inline[][] {
  const [, letters, formats] = parts;
  if (!letters || length === 0) return [];
  const wide = (letters[0] ?? 0) & 1;
  const text = wide
    ? decodeCodePage(letters.subarray(1, 1 + length * 2), 1200)
    : String.fromCharCode(...letters.subarray(1, 1 + length));
  const reader = readBytes(formats ?? new Uint8Array());
  const changes = Array.from({ length: Math.floor(reader.length / 8) }, (_, index) => ({
    at: reader.u16(index * 8),
    font: reader.u16(index * 8 + 2),
  }));
  const [first, ...later] = changes.filter((change) => change.at < text.length);
  const runs = runsOf(globals, text, first?.font ?? 0, first?.at === 0 ? later : changes);
  return [runs].filter((inlines) => inlines.length > 0);
}
