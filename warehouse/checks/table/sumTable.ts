import type { Figure } from "../number/Figure.ts";
import { isOneSlip } from "../number/slip.ts";
import { judgeSum } from "../sum/judgeSum.ts";
import type { Check, Verdict } from "../verdict/Check.ts";
import { confirm, nothing, together } from "../verdict/verdicts.ts";
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

/** A column of the sums of quarters or months. */
const wholeYear = /^(?:cả năm|12 tháng|lũy kế|cả kỳ)/iu;

/** The most columns that make up one of totals. */
const longestRun = 12;

/** Headings of columns whose numbers are not added. */
const ratios = /tỷ lệ|tỉ lệ|%|bình quân|mật độ|năng suất|tỷ suất/iu;

/** Rows of rates below the totals. */
const rateRow = /^(?:tỷ lệ|tỉ lệ|tỷ suất|bình quân|mật độ)(?!\p{L})|\(%\)\s*$/iu;

/** Headings of columns that compare instead of counting. */
const compares = /tăng|giảm|so sánh|so với|chênh|tỷ lệ|tỉ lệ|%/iu;

const claim = { whole: true, open: false, sure: true, said: true, closed: true } as const;

/** Rows and columns of tables against their rows and columns of totals, and against the headings of their sections. */
export const sumTable: Check = (checked) =>
  together(tablesOf(checked).flatMap((grid) => [...downColumns(grid), alongRows(grid)]));

/** Each column against the row of totals, above or below its parts, and each section against its rows. */
function downColumns(grid: Grid): readonly Verdict[] {
  const said = grid.rows.filter((row) => isTotalRow(row));
  // A year below its quarters is their total.
  const totals = said.length > 0 ? said : grid.rows.slice(-1).filter((row) => wholeYear.test(row.label));
  const total = totals[0];
  const others = grid.rows.filter((row) => row !== total && row.cells.size > 0 && !isAside(row));
  const depths = others.map((row) => depthOf(row));
  const top = Math.min(...depths.map((depth) => depth ?? Number.POSITIVE_INFINITY));
  const upper = others.filter((_, at) => depths[at] === top);
  const parts = upper.length >= 2 && upper.length < others.length ? upper : others;
  const whole = total === undefined || totals.length > 1 ? [] : sumsOf(grid, total, parts);
  const sections = others.flatMap((row, at) => sumsOf(grid, row, partsOf(others, depths, at)));
  return [believed(whole, true), believed(sections, false)];
}

function isAside({ label }: GridRow): boolean {
  return ofWhich.test(label) || rateRow.test(label);
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

function sumsOf(grid: Grid, total: GridRow, parts: readonly GridRow[]): readonly Verdict[] {
  const columns = [...total.cells].filter(([column]) => !ratios.test(grid.headings.get(column) ?? ""));
  return columns.map(([column, figure]) => {
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

/** Each row against a column of totals: one that its heading calls so, or one that the columns after it make up. */
function alongRows(grid: Grid): Verdict {
  const counted = (column: number): boolean => !compares.test(grid.headings.get(column) ?? "%");
  const columns = [...new Set(grid.rows.flatMap((row) => [...row.cells.keys()]))]
    .filter(counted)
    .toSorted((a, b) => a - b);
  return together(
    columns.map((column, at) => {
      const after = columns.slice(at + 1, at + 1 + longestRun);
      const before = columns.slice(Math.max(0, at - longestRun), at);
      const runs = [
        ...after.map((_, last) => after.slice(0, last + 1)),
        ...before.map((_, first) => before.slice(first)),
      ].filter((run) => run.length > 1);
      const tried = runs.map((run) => rowSums(grid, column, run));
      const best = tried.toSorted((a, b) => rightOf(b) - rightOf(a))[0] ?? [];
      const heading = grid.headings.get(column) ?? "";
      if (isTotal(heading) || wholeYear.test(heading)) return believed(best, false);
      return rightOf(best) >= Math.max(2, 2 * wrongOf(best)) ? together(best) : nothing;
    }),
  );
}

function rowSums(grid: Grid, column: number, run: readonly number[]): readonly Verdict[] {
  return grid.rows.flatMap((row) => {
    const total = row.cells.get(column);
    const parts = run.flatMap((at) => row.cells.get(at) ?? []);
    const signed = [total, ...parts].some((one) => one?.change !== undefined || one?.kind === "percent");
    return total === undefined || signed || parts.length < run.length ? [] : [judgeSum(total, parts, claim, "")];
  });
}

function rightOf(verdicts: readonly Verdict[]): number {
  return verdicts.filter((one) => one.confirmed.length > 0).length;
}

function wrongOf(verdicts: readonly Verdict[]): number {
  return verdicts.filter((one) => one.suspicions.length > 0).length;
}

/** True where one number stands in all sums that do not come out: the one that is wrong. */
function haveOneInCommon(verdicts: readonly Verdict[]): boolean {
  const [first, ...rest] = verdicts
    .flatMap((one) => one.suspicions)
    .map((one) => [one.stated.start, ...one.against.map((span) => span.start)]);
  return first?.some((start) => rest.every((others) => others.includes(start))) ?? false;
}

/** True where one slip each explains all sums that do not come out. */
function areSlips(verdicts: readonly Verdict[]): boolean {
  return verdicts
    .flatMap((one) => one.suspicions)
    .every((one) =>
      isOneSlip(
        one.stated,
        one.against.filter((span): span is Figure => "amount" in span),
      ),
    );
}

/** That these are parts of that total is believed where most of the sums come out, or where the heading alone says so. */
function believed(verdicts: readonly Verdict[], alone: boolean): Verdict {
  const right = rightOf(verdicts);
  const wrong = wrongOf(verdicts);
  if (
    right > wrong ||
    (right >= 1 && wrong <= 2 && (haveOneInCommon(verdicts) || areSlips(verdicts))) ||
    (alone && wrong === 1 && right === 0)
  )
    return together(verdicts);
  return confirm(...verdicts.flatMap((one) => one.confirmed));
}
