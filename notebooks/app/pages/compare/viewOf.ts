import type { Catalogue, IndicatorEntry } from "../../rows/catalogue.ts";
import { type Measure, measureCells } from "../../rows/measure.ts";
import { periodKind, yearOf } from "../../rows/periods.ts";
import type { Rows } from "../../rows/rows.ts";
import { type Cell, periodKinds, scopes, selectCells } from "../../rows/select.ts";
import type { Route } from "../../state/route.ts";
import { changeRoute } from "../../state/route.ts";

/** The ways of looking at an indicator. */
export const viewNames = ["rank", "lines", "multiples", "heat", "map", "pairs", "target"] as const;
export type ViewName = (typeof viewNames)[number];

/** Whether a way of looking shows all years at once. */
export function isOverYears(name: ViewName): boolean {
  return name === "lines" || name === "multiples" || name === "heat";
}

/** All that the comparison page shows, worked out from the address and the figures. */
export type View = {
  readonly name: ViewName;
  readonly indicator: IndicatorEntry;
  readonly levels: readonly string[];
  readonly level: string;
  readonly provinces: readonly string[];
  readonly province: string;
  readonly kinds: readonly string[];
  readonly kind: string;
  readonly periods: readonly string[];
  readonly period: string;
  readonly scopes: readonly string[];
  readonly scope: string;
  /** False where reports give this indicator only in parts. */
  readonly hasHeadline: boolean;
  readonly measure: Measure;
  readonly geography: "2025-06" | "2025-07";
  /** All areas of the level that report the indicator. */
  readonly everyArea: readonly string[];
  /** The areas that are shown: the chosen ones and the highest, as many as one can read. */
  readonly areas: readonly string[];
  readonly selected: readonly string[];
  /** A cell for each area and period. */
  readonly cells: readonly Cell[];
  readonly targets: readonly Cell[];
};

/** What is known besides the rows of the indicator itself. */
export type Beside = {
  readonly catalogue: Catalogue;
  readonly population: (area: string, period: string) => number | undefined;
  readonly collator: Intl.Collator;
};

/** The view that an address asks for; what it leaves open is chosen so that most can be compared. */
export function viewOf(route: Route, indicator: IndicatorEntry, rows: Rows, beside: Beside): View {
  const { state } = route;
  const { collator } = beside;
  const known = new Map(beside.catalogue.areas.map((area) => [area.name, area]));
  const counts = countLevels(rows);
  const levels = [...counts.keys()];
  const name = one(viewNames, state.v) ?? "rank";
  const level = name === "map" ? "province" : (one(levels, state.l) ?? levelFirst(counts) ?? "district");
  const kinds = periodKinds(rows);
  const kind = one(kinds, state.k) ?? kinds[0] ?? "year";
  const inLevel = areasOf(rows, level, kind);
  const provinces = [...new Set(inLevel.flatMap((area) => known.get(area)?.province ?? []))].sort(collator.compare);
  const province = level === "province" ? "" : (one(provinces, state.p) ?? "");
  const everyArea = inLevel
    .filter((area) => province === "" || known.get(area)?.province === province)
    .sort(collator.compare);
  const periods = periodsOf(rows, kind, new Set(everyArea));
  const narrower = scopes(rows);
  const select = (dims: string, role: "actual" | "target", areas: readonly string[]): Cell[] =>
    selectCells(rows, { areas, periods, dims, role });
  const headlines = select("", "actual", everyArea);
  const hasHeadline = headlines.some((cell) => cell.value !== undefined);
  const scope =
    state.d === "headline" ? "" : (one(narrower, state.d) ?? fullest(headlines, narrower[0], select, everyArea));
  const measure = one(["absolute", "per10000", "index", "change"] as const, state.m) ?? "absolute";
  const every = measureCells(scope === "" ? headlines : select(scope, "actual", everyArea), measure, beside.population);
  const period =
    one(periods, state.y) ??
    periods.findLast((p) => every.some((c) => c.period === p && c.value !== undefined)) ??
    periods.at(-1) ??
    "";
  const selected = (state.a ?? "").split("|").filter((area) => everyArea.includes(area));
  const areas = state.n === "all" || name === "map" ? everyArea : readable(every, everyArea, selected, period);
  const address = (cell: Cell): Cell =>
    cell.sources === "" ? cell : { ...cell, href: changeRoute(route, { of: cell.sources }) };
  const within = new Set(areas);
  const redrawn = (cell: Cell): Cell =>
    known.get(cell.area)?.redrawn && yearOf(cell.period) >= 2025 && cell.value !== undefined
      ? { ...cell, marks: [...cell.marks, "boundary"] }
      : cell;
  const cells = every
    .filter((cell) => within.has(cell.area))
    .map(address)
    .map(redrawn);
  return {
    name,
    indicator,
    levels,
    level,
    provinces,
    province,
    kinds,
    kind,
    periods,
    period,
    scopes: narrower,
    hasHeadline,
    scope,
    measure,
    geography: state.g === "2025-07" ? "2025-07" : "2025-06",
    everyArea,
    areas,
    selected,
    cells,
    targets: select(scope, "target", areas).map(address),
  };
}

/** The headline, unless hardly any report gives it and most give one and the same part. */
function fullest(
  headlines: readonly Cell[],
  part: string | undefined,
  select: (dims: string, role: "actual", areas: readonly string[]) => Cell[],
  areas: readonly string[],
): string {
  if (part === undefined) return "";
  const held = (cells: readonly Cell[]): number => cells.filter((cell) => cell.value !== undefined).length;
  return held(headlines) * 3 < held(select(part, "actual", areas)) ? part : "";
}

/** Areas that one can take in at once. */
const most = 50;

/** The chosen areas and the highest of a period, in the order of their names; all of them where they are few. */
function readable(
  cells: readonly Cell[],
  areas: readonly string[],
  selected: readonly string[],
  period: string,
): readonly string[] {
  if (areas.length <= most) return areas;
  const values = new Map(cells.filter((c) => c.period === period).map((c) => [c.area, c.value ?? -Infinity]));
  const highest = [...areas].sort((a, b) => values.get(b)! - values.get(a)!).slice(0, most);
  const kept = new Set([...selected, ...highest]);
  return areas.filter((area) => kept.has(area));
}

/** The entry asked for, if it is one of these. */
function one<T extends string>(options: readonly T[], asked: string | undefined): T | undefined {
  return options.find((option) => option === asked);
}

/** The level shown when none is asked for: districts, else provinces, else what there is, if there are two to compare. */
function levelFirst(counts: ReadonlyMap<string, number>): string | undefined {
  const order = ["district", "province", "commune", "village", ...counts.keys()];
  return order.find((level) => (counts.get(level) ?? 0) > 1) ?? [...counts.keys()][0];
}

/** How many areas of each level have figures, from the country down. */
function countLevels(rows: Rows): Map<string, number> {
  const areas = new Map<string, Set<string>>();
  for (let row = 0; row < rows.length; row++) {
    const level = rows.level.get(row) ?? "other";
    if (!areas.has(level)) areas.set(level, new Set());
    areas.get(level)!.add(rows.area.get(row));
  }
  const order = ["country", "province", "district", "commune", "village"];
  const place = (level: string): number => (order.indexOf(level) + 1 || 9) - 1;
  return new Map([...areas].sort((a, b) => place(a[0]) - place(b[0])).map(([level, names]) => [level, names.size]));
}

function areasOf(rows: Rows, level: string, kind: string): string[] {
  const names = new Set<string>();
  for (let row = 0; row < rows.length; row++) {
    if ((rows.level.get(row) ?? "other") === level && periodKind(rows.period.get(row)) === kind) {
      names.add(rows.area.get(row));
    }
  }
  return [...names];
}

/** The periods of a kind from the first to the last reported, years without any report included. */
function periodsOf(rows: Rows, kind: string, areas: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  for (let row = 0; row < rows.length; row++) {
    const period = rows.period.get(row);
    if (periodKind(period) === kind && areas.has(rows.area.get(row))) found.add(period);
  }
  const sorted = [...found].sort();
  if (kind !== "year" || sorted.length === 0) return sorted;
  const first = Number(sorted[0]);
  const last = Number(sorted.at(-1));
  if (last - first > 30) return sorted;
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}
