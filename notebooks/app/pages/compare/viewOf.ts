import type { Catalogue, IndicatorEntry } from "../../rows/catalogue.ts";
import { type Measure, measureCells } from "../../rows/measure.ts";
import { type Ground, isSince, reexpress } from "../../rows/reexpress.ts";
import type { Rows } from "../../rows/rows.ts";
import { type Cell, periodKinds, scopes, selectCells } from "../../rows/select.ts";
import { type Whole, wholeProvinces } from "../../rows/succession.ts";
import { changeRoute, type Route } from "../../state/route.ts";
import { areasOf, countLevels, levelFirst, periodsOf, readable } from "./reach.ts";

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
  readonly ground: Ground;
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
  /** How today's communes came about; absent until it is known. */
  readonly communes: readonly Whole[] | undefined;
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
  const reporting = inLevel
    .filter((area) => province === "" || known.get(area)?.province === province)
    .sort(collator.compare);
  const periods = periodsOf(rows, kind, new Set(reporting), name === "target");
  const narrower = scopes(rows);
  const select = (dims: string, role: "actual" | "target"): Cell[] =>
    selectCells(rows, { areas: reporting, periods, dims, role });
  const headlines = select("", "actual");
  const hasHeadline = held(headlines) > 0;
  const scope = state.d === "headline" ? "" : (one(narrower, state.d) ?? fullest(headlines, narrower[0], select));
  const measure = one(["absolute", "per10000", "index", "change"] as const, state.m) ?? "absolute";
  const reported = scope === "" ? headlines : select(scope, "actual");
  const period =
    one(periods, state.y) ??
    periods.findLast((p) => reported.some((c) => c.period === p && c.value !== undefined)) ??
    periods.at(-1) ??
    "";
  const asked = one(["2025-06", "2025-07"] as const, state.g) ?? "";
  const ground = asked === "" && name === "map" ? (isSince(period) ? "2025-07" : "2025-06") : asked;
  const wholes = level === "province" ? wholeProvinces : (beside.communes ?? []);
  const onGround = (cells: readonly Cell[]): readonly Cell[] =>
    ground === "" ? cells : reexpress(cells, { ground, wholes, level, added: indicator.aggregation !== "ratio" });
  const every = measureCells(onGround(reported), measure, beside.population);
  const everyArea = ground === "" ? reporting : [...new Set(every.map(({ area }) => area))].sort(collator.compare);
  const selected = (state.a ?? "").split("|").filter((area) => everyArea.includes(area));
  const areas = state.n === "all" || name === "map" ? everyArea : readable(every, everyArea, selected, period);
  const address = (cell: Cell): Cell =>
    cell.sources === "" ? cell : { ...cell, href: changeRoute(route, { of: cell.sources }) };
  const within = new Set(areas);
  const cells = every.filter((cell) => within.has(cell.area)).map(address);
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
    ground,
    everyArea,
    areas,
    selected,
    cells,
    targets:
      name === "target"
        ? onGround(select(scope, "target"))
            .filter((cell) => within.has(cell.area))
            .map(address)
        : [],
  };
}

/** The headline, unless hardly any report gives it and most give one and the same part. */
function fullest(
  headlines: readonly Cell[],
  part: string | undefined,
  select: (dims: string, role: "actual") => readonly Cell[],
): string {
  if (part === undefined) return "";
  return held(headlines) * 3 < held(select(part, "actual")) ? part : "";
}

function held(cells: readonly Cell[]): number {
  return cells.filter((cell) => cell.value !== undefined).length;
}

/** The entry asked for, if it is one of these. */
function one<T extends string>(options: readonly T[], asked: string | undefined): T | undefined {
  return options.find((option) => option === asked);
}
