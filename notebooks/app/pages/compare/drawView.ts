import type { ChartOptions } from "../../../charts/frame.ts";
import { heatTable } from "../../../charts/heatTable.ts";
import { linesOverYears } from "../../../charts/linesOverYears.ts";
import { type MapShapes, provinceMap } from "../../../charts/map/provinceMap.ts";
import { rankedBars } from "../../../charts/rankedBars.ts";
import { type Pair, scatter } from "../../../charts/scatter.ts";
import { smallMultiples } from "../../../charts/smallMultiples.ts";
import { targetActual } from "../../../charts/targetActual.ts";
import { periodLabel } from "../../rows/periods.ts";
import type { Cell } from "../../rows/select.ts";
import type { View } from "./viewOf.ts";

/** What some views need besides: the other indicator's cells, the outlines of the map. */
export type Extra = {
  readonly other?: { readonly label: string; readonly cells: readonly Cell[] };
  readonly shapes?: MapShapes;
  readonly shared: boolean;
  /** Pixels that a map may be high, so that it is seen whole. */
  readonly height: number;
  readonly unit: string;
};

/** Lines that a chart can hold before one no longer tells them apart. */
const mostLines = 8;

/** The chart of a view, or `undefined` where there is nothing to draw. */
export function drawView(view: View, extra: Extra, options: ChartOptions): SVGSVGElement | undefined {
  if (view.periods.length === 0 && view.name !== "map") return undefined;
  const now = view.cells.filter((cell) => cell.period === view.period);
  const labelled = view.cells.map((cell) => ({ ...cell, period: periodLabel(cell.period) }));
  const periods = view.periods.map(periodLabel);
  const digits = view.measure === "absolute" ? 2 : 1;
  switch (view.name) {
    case "rank":
      return rankedBars(now, { ...options, selected: view.selected, digits });
    case "lines": {
      const areas = linesShown(view);
      return linesOverYears(
        areas.flatMap((area) => labelled.filter((cell) => cell.area === area)),
        { ...options, periods, fromZero: view.measure !== "index" },
      );
    }
    case "multiples": {
      const areas = view.selected.length > 0 ? view.selected : view.areas.slice(0, 24);
      return smallMultiples(
        areas.flatMap((area) => labelled.filter((cell) => cell.area === area)),
        { ...options, periods, shared: extra.shared },
      );
    }
    case "heat":
      return heatTable(labelled, { ...options, areas: view.areas, periods, digits });
    case "map":
      return (
        extra.shapes &&
        provinceMap(byCode(now), extra.shapes, {
          ...options,
          geography: view.ground === "2025-07" ? "2025-07" : "2025-06",
          height: extra.height,
        })
      );
    case "pairs":
      return extra.other && scatter(pairsOf(now, extra.other.cells), pairOptions(view, extra, options));
    case "target":
      return targetActual(
        now.flatMap((actual) => {
          const target = view.targets.find((t) => t.area === actual.area && t.period === actual.period);
          return target && (target.value ?? actual.value) !== undefined ? [{ area: actual.area, target, actual }] : [];
        }),
        options,
      );
  }
}

/** The areas that get a line: the chosen ones, or the highest of the last period. */
export function linesShown(view: View): readonly string[] {
  if (view.selected.length > 0) return view.selected;
  const last = new Map<string, number>();
  for (const cell of view.cells) if (cell.value !== undefined) last.set(cell.area, cell.value);
  const reporting = view.areas.filter((area) => last.has(area));
  return reporting.sort((a, b) => last.get(b)! - last.get(a)!).slice(0, mostLines);
}

/** The provinces of the map by their codes in its boundaries. */
function byCode(cells: readonly Cell[]): ReadonlyMap<string, Cell> {
  return new Map(cells.flatMap((cell) => (cell.code === undefined ? [] : [[cell.code, cell] as const])));
}

function pairsOf(across: readonly Cell[], up: readonly Cell[]): Pair[] {
  return across.flatMap((x) => {
    const y = up.find((cell) => cell.area === x.area && cell.period === x.period);
    if (x.value === undefined || y?.value === undefined) return [];
    return [
      {
        area: x.area,
        x: x.value,
        y: y.value,
        marks: [...x.marks, ...y.marks],
        ...(x.href === undefined ? {} : { href: x.href }),
      },
    ];
  });
}

function pairOptions(
  view: View,
  extra: Extra,
  options: ChartOptions,
): ChartOptions & { xLabel: string; yLabel: string; selected: readonly string[] } {
  return {
    ...options,
    xLabel: view.indicator[options.language],
    yLabel: extra.other!.label,
    selected: view.selected,
  };
}
