import type { Check, Checked, Verdict } from "./Check.ts";
import type { Figure, Read } from "./figures.ts";
import { judgeSum, nothing, together } from "./judgeSum.ts";
import { readNumber } from "./readCell.ts";

/** Labels of a total and of nothing else: `Tổng thu ngân sách` is a line like others. */
const totalWord =
  /^(?:(?:tổng(?: số| cộng)?|cộng)(?:\s+(?:toàn|các)\s\D{2,20})?|toàn (?:tỉnh|huyện|thành phố|thị xã|xã|ngành)|chung)\s*(?:[:(,].*)?$/iu;
/** Numbers of a row that counts sections: I, II, A, B. Rows below them are their parts. */
const section = /^(?:[IVX]{1,5}|[A-H])\.?$/u;

type Grid = { readonly rows: readonly Row[] };
type Row = {
  readonly label: string;
  readonly mark: string;
  readonly header: boolean;
  readonly cells: ReadonlyMap<number, Figure>;
};

/** Rows and columns of tables against their total row and their total column. */
export const sumTable: Check = (checked) => withTotals(checked, totalColumns(checked));

function withTotals(checked: Checked, columns: readonly number[]): Verdict {
  return together(tablesOf(checked).flatMap((grid) => [downColumns(grid), alongRows(grid, columns)]));
}

function tablesOf(checked: Checked): readonly Grid[] {
  const tables = new Map<number, Read[]>();
  for (const read of checked.passages) {
    const id = read.passage.table?.id;
    if (id === undefined || read.passage.cells === undefined) continue;
    const rows = tables.get(id);
    if (rows === undefined) tables.set(id, [read]);
    else rows.push(read);
  }
  return [...tables.values()].map((reads) => ({ rows: reads.map((read) => rowOf(checked, read)) }));
}

function rowOf(checked: Checked, read: Read): Row {
  const { text } = checked.extraction.plain;
  const cells = read.passage.cells ?? [];
  const texts = cells.map((cell) => text.slice(cell.start, cell.end).trim());
  const figures = new Map<number, Figure>();
  cells.forEach((cell, index) => {
    const figure = readNumber(texts[index]!, cell);
    if (figure !== undefined && index > 0) figures.set(cell.column, figure);
  });
  const mark = texts[0] ?? "";
  const labelled = texts.find((one) => /\p{L}{2}/u.test(one)) ?? mark;
  return { label: labelled, mark, header: read.passage.table?.header ?? false, cells: figures };
}

/** Each column against the row of totals, above or below its parts; of nested tables the sections add up. */
function downColumns(grid: Grid): Verdict {
  const body = grid.rows.filter((row) => !row.header);
  const totals = body.filter((row) => totalWord.test(row.label) || totalWord.test(row.mark));
  const total = totals[0];
  if (total === undefined || totals.length > 1) return nothing;
  const others = body.filter((row) => row !== total && row.cells.size > 0);
  const sections = others.filter((row) => section.test(row.mark));
  const parts = sections.length >= 2 ? sections : others;
  const verdicts = [...total.cells].map(([column, figure]) => {
    const values = parts.flatMap((row) => row.cells.get(column) ?? []);
    return values.length < 2 ? nothing : judgeSum(figure, values, { whole: true, open: false, sure: true }, "");
  });
  return believed(verdicts, true);
}

/** The columns that a heading of a table calls totals. */
function totalColumns(checked: Checked): readonly number[] {
  const { text } = checked.extraction.plain;
  const heads = checked.passages.flatMap((read) => (read.passage.table?.header ? (read.passage.cells ?? []) : []));
  const columns = heads
    .filter((cell) => totalWord.test(text.slice(cell.start, cell.end).trim()))
    .map((cell) => cell.column);
  return [...new Set(columns)];
}

/** Each row against its column of totals, where the columns after it add up in most rows. */
function alongRows(grid: Grid, columns: readonly number[]): Verdict {
  const body = grid.rows.filter((row) => !row.header);
  return together(
    columns.map((column) => {
      const verdicts = body.flatMap((row) => {
        const total = row.cells.get(column);
        const parts = [...row.cells].filter(([at]) => at > column).map(([, figure]) => figure);
        return total === undefined || parts.length < 2
          ? []
          : [judgeSum(total, parts, { whole: true, open: false, sure: true }, "")];
      });
      return believed(verdicts, false);
    }),
  );
}

/** That these are parts of that total is believed where most of the sums come out, or where the heading alone says so. */
function believed(verdicts: readonly Verdict[], alone: boolean): Verdict {
  const right = verdicts.filter((one) => one.confirmed.length > 0).length;
  const wrong = verdicts.filter((one) => one.suspicions.length > 0).length;
  if (right > wrong || (right >= 1 && wrong === 1) || (alone && wrong === 1 && verdicts.length === 1))
    return together(verdicts);
  return { suspicions: [], confirmed: verdicts.flatMap((one) => one.confirmed) };
}
