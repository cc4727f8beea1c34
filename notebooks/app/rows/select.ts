import type { Figure, Mark } from "../../charts/figure.ts";
import { periodKind } from "./periods.ts";
import type { Rows } from "./rows.ts";

/** Which rows of an indicator a view is about. */
export type Selection = {
  readonly areas: readonly string[];
  readonly periods: readonly string[];
  /** The dimensions asked for, as written in the column; empty for the headline figure. */
  readonly dims: string;
  readonly role: "actual" | "target";
};

/** A figure with what the table shows besides: its unit and the keys of the observations behind it. */
export type Cell = Figure & {
  /** The official code that the area had when it reported. */
  readonly code: string | undefined;
  /** The areas that this one was made of, where it stands for them. */
  readonly parts?: readonly string[];
  readonly unit: string | undefined;
  readonly sources: string;
  readonly rows: readonly number[];
};

/**
 * One cell for every area and period of the selection, in that order, a missing one with no value.
 *
 * The headline is shown; where a report gives only narrower figures, the cell stays empty and is marked `scoped`.
 * Where several rows claim one cell and differ, the surest is shown and marked as a conflict.
 */
export function selectCells(rows: Rows, selection: Selection): Cell[] {
  const { areas, periods, dims, role } = selection;
  const areaAt = new Map(areas.map((area, index) => [area, index]));
  const periodAt = new Map(periods.map((period, index) => [period, index]));
  const claims: number[][] = Array.from({ length: areas.length * periods.length }, () => []);
  const narrower = new Set<number>();
  for (let row = 0; row < rows.length; row++) {
    const area = areaAt.get(rows.area.get(row));
    const period = periodAt.get(rows.period.get(row));
    if (area === undefined || period === undefined || !isRole(rows.role.get(row), role)) continue;
    const place = area * periods.length + period;
    const fits = dims === "" ? rows.headline.get(row) : rows.dims.get(row) === dims;
    if (fits) claims[place]!.push(row);
    else narrower.add(place);
  }
  return areas.flatMap((area, a) =>
    periods.map((period, p) => {
      const place = a * periods.length + p;
      return cellOf(rows, area, period, claims[place]!, narrower.has(place));
    }),
  );
}

/** A ratio indicator's value is its share: `actual` takes both. */
function isRole(role: string, wanted: Selection["role"]): boolean {
  return wanted === "target" ? role === "target" : role === "actual" || role === "share";
}

function cellOf(rows: Rows, area: string, period: string, claims: readonly number[], narrower: boolean): Cell {
  if (claims.length === 0) {
    const marks: readonly Mark[] = narrower ? ["scoped"] : [];
    return { area, code: undefined, period, value: undefined, marks, unit: undefined, sources: "", rows: [] };
  }
  const best = claims.reduce((a, b) => (rows.confidence.get(b) > rows.confidence.get(a) ? b : a));
  return {
    area,
    code: rows.code.get(best) ?? undefined,
    period,
    value: rows.value.get(best),
    marks: marksOf(rows, best, claims),
    unit: rows.unit.get(best) ?? undefined,
    sources: claims.length === 1 ? rows.sources.get(best) : [...new Set(claims.map(rows.sources.get))].join(","),
    rows: claims,
  };
}

/** What the warehouse says of a row, that it is a sum, and that the rows that claim its place differ. */
function marksOf(rows: Rows, best: number, claims: readonly number[]): readonly Mark[] {
  const said = (rows.marks.get(best) || undefined)?.split(",") as Mark[] | undefined;
  const differ = claims.length > 1 && new Set(claims.map(rows.value.get)).size > 1;
  const marks = [
    ...(said ?? []),
    ...(differ ? ["conflict" as const] : []),
    ...(rows.computed.get(best) ? ["computed" as const] : []),
  ];
  return marks.length < 2 ? marks : [...new Set(marks)];
}

/** The kinds of period that an indicator has, the most frequent first. */
export function periodKinds(rows: Rows): string[] {
  const counts = new Map<string, number>();
  for (let row = 0; row < rows.length; row++) {
    const kind = periodKind(rows.period.get(row));
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([kind]) => kind);
}

/** The distinct narrower scopes of an indicator, the most frequent first. */
export function scopes(rows: Rows): string[] {
  const counts = new Map<string, number>();
  for (let row = 0; row < rows.length; row++) {
    const dims = rows.dims.get(row);
    if (dims !== "" && !rows.headline.get(row) && isRole(rows.role.get(row), "actual"))
      counts.set(dims, (counts.get(dims) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([dims]) => dims);
}
