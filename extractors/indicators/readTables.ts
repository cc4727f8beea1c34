import type { Passage, Plain } from "../../model/plain.ts";
import type { Report } from "../../model/report.ts";
import { multiplyDecimal } from "../quantities/multiplyDecimal.ts";
import { findEntry } from "./catalogue/catalogue.ts";
import { type CellNumber, cellNumbers } from "./cellNumbers.ts";
import { type CellReader, type CellReading, cellReader } from "./cellReader.ts";
import { type Direction, isChange, type Reading } from "./decision.ts";
import { phraseOf } from "./headingSentences.ts";
import { type Spanned, spannedLabels } from "./spannedLabels.ts";
import type { Line, Table } from "./Table.ts";
import { lineOf, tablesOf } from "./tableLines.ts";

/** Words that name the row of totals. */
const totalRow = /^(?:tổng(?: cộng| số)?|cộng|toàn (?:tỉnh|huyện|xã|thành phố))\s*:?$/iu;

/** How many lines before a line may say what it goes on from. */
const remembered = 3;

/**
 * The readings of table rows, by passage: what a cell counts follows from its row and column headings.
 *
 * Either may name the indicator, the area, the period, the role (`So sánh`, `Kế hoạch`) or the unit (`triệu đồng`). A
 * column of row numbers (STT) is no figure; a row without figures is the label of those below it; a row with more or
 * fewer cells than the headings is read with doubt.
 */
export function readTables(plain: Plain, report: Report): ReadonlyMap<number, readonly Reading[]> {
  const found = new Map<number, readonly Reading[]>();
  for (const table of tablesOf(plain)) readTable(plain, table, report, found);
  return found;
}

function readTable(plain: Plain, table: Table, report: Report, found: Map<number, readonly Reading[]>): void {
  const headings = table.headings.map((index) => textOf(plain, index));
  const read = cellReader(
    [...headings, table.caption].filter((text) => text !== ""),
    report,
  );
  const spanned = spannedLabels(plain, table.rows, table.columns);
  let group = "";
  let before: readonly string[] = [];
  for (const index of table.rows) {
    const passage = plain.passages[index]!;
    const above = spanned.get(index)!;
    const label = rowLabel(plain, table, passage, above, report);
    const guessed = [...above.values()].some((one) => !one.sure);
    const doubt = table.shifted.has(index) ? "columns-shifted" : guessed && !label.total ? "span-lost" : undefined;
    const place = { label, group, before, doubt };
    const readings = readRow(plain, table, passage, place, read);
    found.set(index, readings);
    if (label.line.text === "") continue;
    if (readings.length > 0) before = [...before, phraseOf(label.line.text, label.unit)].slice(-remembered);
    else [group, before] = [label.line.text, []];
  }
}

function textOf(plain: Plain, index: number): string {
  const passage = plain.passages[index]!;
  return plain.text.slice(passage.start, Math.min(passage.end, passage.start + 300));
}

type RowPlace = {
  readonly label: RowLabel;
  readonly group: string;
  readonly before: readonly string[];
  readonly doubt: string | undefined;
};

function readRow(
  plain: Plain,
  table: Table,
  passage: Passage,
  { label, group, before, doubt }: RowPlace,
  read: CellReader,
): readonly Reading[] {
  const readings: Reading[] = [];
  const columnsBefore: string[] = [];
  const cells = passage.cells ?? [];
  for (const cell of cells) {
    const column = table.columns.get(cell.column);
    if (column?.kind !== "value") continue;
    const { line } = column;
    const lines = label.line.text === "" ? columnsBefore.slice(-remembered) : before;
    cellNumbers(plain.text.slice(cell.start, cell.end)).forEach((number, at) => {
      const base = at > 0 && number.base === true;
      const place = { row: label.line, column: line, unit: number.unit ?? label.unit, group, before: lines, base };
      const found = read(place, number, directionOf(number, line, label.line, readings));
      if (found === undefined) return;
      const settled = placed(ofShare(found, readings), number, cell.start - passage.start, label.total, doubt);
      readings.push(isChange(settled) ? { ...settled, time: comparedTime(settled, readings) } : settled);
    });
    if (line.role === undefined && line.area === undefined) columnsBefore.push(phraseOf(line.text, label.unit));
  }
  return readings;
}

/** The reading of a cell at its number. */
function placed(
  { reading, power }: CellReading,
  number: CellNumber,
  from: number,
  total: boolean,
  doubt: string | undefined,
): Reading {
  const [start, end] = [from + number.start, from + number.end];
  return {
    ...reading,
    figure: {
      ...reading.figure,
      base: number.base === true,
      quantity: { ...reading.figure.quantity, start, end, number: number.number, value: number.value },
    },
    part: !total && reading.part,
    ...(power > 0 ? { value: multiplyDecimal(number.value, power) } : {}),
    ...(doubt === undefined ? {} : { doubt }),
  };
}

/** The way a change goes: by its sign, its heading, the change beside it, or the two values that are compared. */
function directionOf(number: CellNumber, column: Line, row: Line, before: readonly Reading[]): Direction {
  if (number.sign !== undefined) return number.sign === "-" ? "down" : "up";
  const headed = column.direction ?? row.direction;
  if (headed !== undefined) return headed;
  const beside = before.findLast(isChange);
  if (beside !== undefined) return beside.direction;
  const values = before.filter(({ role }) => role === "actual");
  const [later, earlier] = values.sort((left, right) => (left.time.period < right.time.period ? 1 : -1));
  if (later === undefined || earlier === undefined || later.time.period === earlier.time.period) return "up";
  return Number(later.figure.quantity.value) < Number(earlier.figure.quantity.value) ? "down" : "up";
}

/** The time of a change: that of the later of the values that are compared. */
function comparedTime(change: Reading, before: readonly Reading[]): Reading["time"] {
  const later = before
    .filter(({ role, time }) => role === "actual" && time.named)
    .reduce<Reading | undefined>((one, other) => (one && one.time.period > other.time.period ? one : other), undefined);
  return later?.time ?? change.time;
}

/** A column of rates (`Tỷ lệ (%)`) is of the column before it. */
function ofShare(found: CellReading, before: readonly Reading[]): CellReading {
  const last = before.findLast(({ role }) => role === "actual");
  const { reading } = found;
  if (reading.role !== "share" || reading.entry !== undefined || last?.entry === undefined) return found;
  const entry = last.entry.ratio === undefined ? last.entry : findEntry(last.entry.ratio);
  return { ...found, reading: { ...reading, entry, dims: last.dims, score: 2, margin: 0.2 } };
}

/** The place that a row is about: one of the gazetteer, else a village below the reporting area. */
function placeNamed(name: string, report: Report): Line["area"] {
  const { area } = lineOf(name, report);
  return area ?? { name: `${report.area}/${name}`, code: undefined };
}

/** What the label cells of a row say. */
type RowLabel = { readonly line: Line; readonly unit: string | undefined; readonly total: boolean };

function rowLabel(
  plain: Plain,
  table: Table,
  passage: Passage,
  above: ReadonlyMap<number, Spanned>,
  report: Report,
): RowLabel {
  let text = "";
  let place = "";
  let unit: string | undefined;
  for (const [column, reaching] of above) {
    if (table.columns.get(column)?.kind === "place") place = reaching.text;
    else text = text === "" ? reaching.text : `${text} ${reaching.text}`;
  }
  for (const cell of passage.cells ?? []) {
    const content = plain.text.slice(cell.start, cell.end).trim();
    const kind = table.columns.get(cell.column)?.kind;
    if (kind === "label" && content !== "") text = text === "" ? content : `${text} ${content}`;
    if (kind === "place" && content !== "") place = content;
    if (kind === "unit" && content !== "") unit = content;
  }
  const total = totalRow.test(text) || totalRow.test(place);
  const line = lineOf(totalRow.test(text) ? "" : text, report);
  return { line: place === "" || total ? line : { ...line, area: placeNamed(place, report) }, unit, total };
}
