import type { Lack } from "../../charts/figure.ts";
import type { Cell } from "./select.ts";
import type { Whole } from "./succession.ts";

/** The boundaries that figures are shown in; `""`: those of the time of each report. */
export type Ground = "" | "2025-06" | "2025-07";

/** What is re-expressed: the boundaries, how today's areas came about, and whether values may be added. */
export type Reexpression = {
  readonly ground: Exclude<Ground, "">;
  readonly wholes: readonly Whole[];
  readonly level: string;
  /** False of shares. */
  readonly added: boolean;
};

/**
 * The cells in the boundaries asked for, a cell for each area of theirs and each period, as `baocao compare --geography`
 * has them.
 *
 * On today's, figures of before July 2025 are added where every part has one; on those of before, a figure of today
 * stands only where the area was left as it was. What cannot be carried over is missing and says why.
 */
export function reexpress(cells: readonly Cell[], how: Reexpression): readonly Cell[] {
  if (how.level !== "province" && how.level !== "commune") {
    return cells.map((cell) =>
      how.ground === "2025-07" && !isSince(cell.period) ? lacking(cell, { why: "ended" }) : cell,
    );
  }
  const periods = [...new Set(cells.map(({ period }) => period))];
  const byCode = new Map(
    cells.flatMap((cell) => (cell.code === undefined ? [] : [[keyOf(cell.code, cell.period), cell]])),
  );
  const asked = { ...how, byCode };
  const known = new Set(cells.flatMap(({ code }) => code ?? []));
  const concerned = how.wholes.filter(
    ({ code, parts }) => known.has(code) || parts.some((part) => known.has(part.code)),
  );
  const held = (code: string, since: boolean): boolean =>
    periods.some((period) => isSince(period) === since && byCode.get(keyOf(code, period))?.value !== undefined);
  const found = concerned.flatMap((whole) => {
    if (how.ground === "2025-07") return periods.map((period) => ofToday(whole, period, asked));
    const parts = whole.parts.filter((part) => held(part.code, false) || held(whole.code, true));
    return parts.flatMap((part) => periods.map((period) => ofBefore(whole, part, period, asked)));
  });
  // In one and the same boundaries nothing breaks.
  return found.map((cell) => ({ ...cell, marks: cell.marks.filter((mark) => mark !== "boundary") }));
}

type Asked = Reexpression & { readonly byCode: ReadonlyMap<string, Cell> };
type Part = Whole["parts"][number];

function ofToday({ code, name, parts }: Whole, period: string, { byCode, added }: Asked): Cell {
  const place = { area: name, code, period };
  if (isSince(period)) return { ...(byCode.get(keyOf(code, period)) ?? none(place)), ...place };
  const found = parts
    .flatMap((part) => byCode.get(keyOf(part.code, period)) ?? [])
    .filter(({ value }) => value !== undefined);
  const [only] = found;
  const people = { parts: parts.map((part) => part.name) };
  if (!only) return { ...none(place), ...people };
  const divided = parts.filter((part) => part.split);
  if (divided.length > 0) return { ...lacking(none(place), { why: "split", areas: divided.map((part) => part.name) }) };
  if (parts.length === 1) return { ...only, ...place, ...people };
  const missing = parts.filter((part) => byCode.get(keyOf(part.code, period))?.value === undefined);
  if (missing.length > 0) return lacking(none(place), { why: "parts", areas: missing.map((part) => part.name) });
  if (!added) return lacking(none(place), { why: "ratio" });
  return {
    ...place,
    ...people,
    value: found.reduce((sum, { value }) => sum + value!, 0),
    marks: [...new Set([...found.flatMap(({ marks }) => marks), "computed" as const])],
    unit: only.unit,
    sources: found.map(({ sources }) => sources).join(","),
    rows: found.flatMap(({ rows }) => rows),
  };
}

function ofBefore({ code, parts }: Whole, part: Part, period: string, { byCode }: Asked): Cell {
  const place = { area: part.name, code: part.code, period };
  if (!isSince(period)) return { ...(byCode.get(keyOf(part.code, period)) ?? none(place)), ...place };
  const now = byCode.get(keyOf(code, period));
  if (now?.value === undefined) return none(place);
  return parts.length === 1 && !part.split ? { ...now, ...place } : lacking(none(place), { why: "redrawn" });
}

/** Whether a period is counted in today's boundaries: those that reach beyond June 2025, and 2025 as a whole. */
export function isSince(period: string): boolean {
  const end = period.split("/").at(-1)!;
  return end === "2025" || end >= "2025-07";
}

function keyOf(code: string, period: string): string {
  return `${code}\n${period}`;
}

function none(place: { readonly area: string; readonly code: string; readonly period: string }): Cell {
  return { ...place, value: undefined, marks: [], unit: undefined, sources: "", rows: [] };
}

/** A cell that had a figure in other boundaries; nothing of it is shown but why. */
function lacking(cell: Cell, lack: Lack): Cell {
  return { ...cell, value: undefined, marks: [], sources: "", rows: [], lack };
}
