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
  const claims = new Map<string, number[]>();
  const narrower = new Set<string>();
  const areas = new Set(selection.areas);
  const periods = new Set(selection.periods);
  for (let row = 0; row < rows.length; row++) {
    const area = rows.area.get(row);
    const period = rows.period.get(row);
    if (!areas.has(area) || !periods.has(period) || !isRole(rows.role.get(row), selection.role)) continue;
    const key = `${area}\n${period}`;
    const dims = rows.dims.get(row);
    const fits = selection.dims === "" ? rows.headline.get(row) : dims === selection.dims;
    if (!fits) narrower.add(key);
    else claims.set(key, [...(claims.get(key) ?? []), row]);
  }
  return selection.areas.flatMap((area) =>
    selection.periods.map((period) => {
      const key = `${area}\n${period}`;
      return cellOf(rows, area, period, claims.get(key) ?? [], narrower.has(key));
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
  const marks = new Set((rows.marks.get(best) || undefined)?.split(",") as Mark[] | undefined);
  if (new Set(claims.map((row) => rows.value.get(row))).size > 1) marks.add("conflict");
  if (rows.computed.get(best)) marks.add("computed");
  return {
    area,
    code: rows.code.get(best) ?? undefined,
    period,
    value: rows.value.get(best),
    marks: [...marks],
    unit: rows.unit.get(best) ?? undefined,
    sources: [...new Set(claims.map((row) => rows.sources.get(row)))].join(","),
    rows: claims,
  };
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
