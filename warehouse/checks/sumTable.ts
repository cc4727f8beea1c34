import type { Check, Verdict } from "./Check.ts";
import { judgeSum, nothing, together } from "./judgeSum.ts";
import { type Grid, type GridRow, isTotal, isTotalRow, tablesOf } from "./tables.ts";

/** Marks of rows by how deep they lie: A · I · 1 · 1.1 · a. Rows below one are its parts. */
const marks: readonly RegExp[] = [
  /^[A-H]\.?$/u,
  /^[IVX]{1,5}\.?$/u,
  /^\d{1,2}\.?$/u,
  /^\d{1,2}\.\d{1,2}\.?$/u,
  /^(?:\d{1,2}\.\d{1,2}\.\d{1,2}|[a-zđ]\)?)\.?$/u,
];

/** Rows that only name some of the row above. */
const ofWhich = /^(?:trong đó|riêng|[-–+])(?=[\s:])/iu;

const claim = { whole: true, open: false, sure: true, said: true, closed: true } as const;

/** Rows and columns of tables against their rows and columns of totals, and against the headings of their sections. */
export const sumTable: Check = (checked) =>
  together(tablesOf(checked).flatMap((grid) => [...downColumns(grid), alongRows(grid)]));

/** Each column against the row of totals, above or below its parts, and each section against its rows. */
function downColumns(grid: Grid): readonly Verdict[] {
  const totals = grid.rows.filter((row) => isTotalRow(row));
  const total = totals[0];
  const others = grid.rows.filter((row) => row !== total && row.cells.size > 0 && !ofWhich.test(row.label));
  const depths = others.map((row) => depthOf(row));
  const top = Math.min(...depths.map((depth) => depth ?? Number.POSITIVE_INFINITY));
  const upper = others.filter((_, at) => depths[at] === top);
  const parts = upper.length >= 2 && upper.length < others.length ? upper : others;
  const whole = total === undefined || totals.length > 1 ? [] : sumsOf(total, parts);
  const sections = others.flatMap((row, at) => sumsOf(row, partsOf(others, depths, at)));
  return [believed(whole, true), believed(sections, false)];
}

/** The rows of a section: those next below it in depth, up to the next of its own depth. */
function partsOf(rows: readonly GridRow[], depths: readonly (number | undefined)[], at: number): readonly GridRow[] {
  const own = depths[at];
  if (own === undefined) return [];
  const rest = depths.slice(at + 1);
  const end = rest.findIndex((depth) => depth === undefined || depth <= own);
  const below = rest.slice(0, end < 0 ? rest.length : end);
  const next = Math.min(...below.map((depth) => depth ?? Number.POSITIVE_INFINITY));
  return rows.slice(at + 1, at + 1 + below.length).filter((_, index) => below[index] === next);
}

function sumsOf(total: GridRow, parts: readonly GridRow[]): readonly Verdict[] {
  return [...total.cells].map(([column, figure]) => {
    const values = parts.flatMap((row) => row.cells.get(column) ?? []);
    const counted = figure.kind !== "percent" && [figure, ...values].every((one) => one.change === undefined);
    return values.length < 2 || !counted ? nothing : judgeSum(figure, values, claim, "");
  });
}

function depthOf(row: GridRow): number | undefined {
  if (isTotalRow(row)) return undefined;
  const depth = marks.findIndex((mark) => mark.test(row.mark));
  return depth < 0 ? undefined : depth;
}

/** Each row against its column of totals, where the columns after it add up in most rows. */
function alongRows(grid: Grid): Verdict {
  const columns = [...grid.headings].filter(([, said]) => isTotal(said)).map(([column]) => column);
  return together(
    columns.map((column) => {
      const verdicts = grid.rows.flatMap((row) => {
        const total = row.cells.get(column);
        const parts = [...row.cells].filter(([at]) => at > column).map(([, figure]) => figure);
        return total === undefined || parts.length < 2 ? [] : [judgeSum(total, parts, claim, "")];
      });
      return believed(verdicts, false);
    }),
  );
}

/** That these are parts of that total is believed where most of the sums come out, or where the heading alone says so. */
function believed(verdicts: readonly Verdict[], alone: boolean): Verdict {
  const right = verdicts.filter((one) => one.confirmed.length > 0).length;
  const wrong = verdicts.filter((one) => one.suspicions.length > 0).length;
  if (right > wrong || (right >= 1 && wrong === 1) || (alone && wrong === 1 && right === 0)) return together(verdicts);
  return { suspicions: [], confirmed: verdicts.flatMap((one) => one.confirmed) };
}
