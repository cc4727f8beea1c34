import type { Passage, Plain } from "../../model/plain.ts";
import type { Report } from "../../model/report.ts";
import { multiplyDecimal } from "../quantities/multiplyDecimal.ts";
import { findEntry } from "./catalogue/catalogue.ts";
import { cellNumbers } from "./cellNumbers.ts";
import { type CellReading, cellReader } from "./cellReader.ts";
import type { Reading } from "./decision.ts";
import { type Line, lineOf, type Table, tablesOf } from "./tableLines.ts";

/** Words that name the row of totals. */
const totalRow = /^(?:tổng(?: cộng| số)?|cộng|toàn (?:tỉnh|huyện|xã|thành phố))\s*:?$/iu;

/**
 * The readings of table rows, by passage: what a cell counts follows from its row and column headings.
 *
 * Either may name the indicator, the area, the period, the role (`So sánh`, `Kế hoạch`) or the unit (`triệu đồng`). A
 * column of row numbers (STT) is no figure.
 */
export function readTables(plain: Plain, report: Report): ReadonlyMap<number, readonly Reading[]> {
  const found = new Map<number, readonly Reading[]>();
  for (const table of tablesOf(plain)) {
    const read = cellReader(plain, table, report);
    for (const index of table.rows) found.set(index, readRow(plain, table, index, report, read));
  }
  return found;
}

function readRow(
  plain: Plain,
  table: Table,
  index: number,
  report: Report,
  read: ReturnType<typeof cellReader>,
): readonly Reading[] {
  const passage = plain.passages[index]!;
  const label = rowLabel(plain, table, passage, report);
  const readings: Reading[] = [];
  let last: Reading | undefined;
  for (const cell of passage.cells ?? []) {
    const column = table.columns.get(cell.column);
    if (column === undefined || column.kind === "number" || column.kind === "label" || column.kind === "unit") continue;
    const numbers = cellNumbers(plain.text.slice(cell.start, cell.end));
    numbers.forEach((number, at) => {
      const found = read(label.line, column.line, number.unit ?? label.unit, number, at > 0 && number.base === true);
      if (found === undefined) return;
      const reading =
        found.reading.role === "share" && found.reading.entry === undefined ? shareOf(found, last) : found;
      if (reading.reading.role === "actual") last = reading.reading;
      const start = cell.start - passage.start + number.start;
      const end = cell.start - passage.start + number.end;
      const power = reading.power;
      readings.push({
        ...reading.reading,
        figure: {
          ...reading.reading.figure,
          base: number.base === true,
          quantity: { ...reading.reading.figure.quantity, start, end, number: number.number, value: number.value },
        },
        part: !label.total && reading.reading.part,
        ...(power > 0 ? { value: multiplyDecimal(number.value, power) } : {}),
      });
    });
  }
  return readings;
}

/** A column of rates (`Tỷ lệ (%)`) is of the column before it. */
function shareOf(found: CellReading, last: Reading | undefined): CellReading {
  if (last?.entry === undefined) return found;
  const entry = last.entry.ratio === undefined ? last.entry : findEntry(last.entry.ratio);
  return { ...found, reading: { ...found.reading, entry, dims: last.dims, score: 2, margin: 0.2 } };
}

/** What the label cells of a row say. */
function rowLabel(
  plain: Plain,
  table: Table,
  passage: Passage,
  report: Report,
): { readonly line: Line; readonly unit: string | undefined; readonly total: boolean } {
  let text = "";
  let unit: string | undefined;
  for (const cell of passage.cells ?? []) {
    const content = plain.text.slice(cell.start, cell.end).trim();
    const kind = table.columns.get(cell.column)?.kind;
    if (kind === "label" && content !== "") text = text === "" ? content : `${text} ${content}`;
    if (kind === "unit" && content !== "") unit = content;
  }
  return { line: lineOf(totalRow.test(text) ? "" : text, report), unit, total: totalRow.test(text) };
}
