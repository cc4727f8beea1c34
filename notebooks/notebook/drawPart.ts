import type { Figure } from "../charts/figure.ts";
import type { ChartOptions } from "../charts/frame.ts";
import { heatTable } from "../charts/heatTable.ts";
import { linesOverYears } from "../charts/linesOverYears.ts";
import { rankedBars } from "../charts/rankedBars.ts";
import { scatter } from "../charts/scatter.ts";
import { smallMultiples } from "../charts/smallMultiples.ts";
import { targetActual } from "../charts/targetActual.ts";
import type { Answer, Part, Value } from "./runNotebook.ts";

type Chart = Extract<Part, { readonly type: "chart" }>;

/**
 * The chart of a notebook. Areas and periods without a row are shown as missing; `undefined` where the answer has no
 * row, or lacks a column that its kind needs.
 */
export function drawPart(part: Chart, options: ChartOptions): SVGSVGElement | undefined {
  const column = columnsOf(part);
  if (part.rows.length === 0) return undefined;
  switch (part.kind) {
    case "scatter": {
      if (!column.has("area", "x", "y")) return undefined;
      const pairs = part.rows.flatMap((row) => {
        const [x, y] = [number(column.of(row, "x")), number(column.of(row, "y"))];
        return x === undefined || y === undefined ? [] : [{ area: String(column.of(row, "area")), x, y, marks: [] }];
      });
      return scatter(pairs, { ...options, xLabel: part.options.x ?? "x", yLabel: part.options.y ?? "y", selected: [] });
    }
    case "targets": {
      if (!column.has("area", "target", "actual")) return undefined;
      const rows = part.rows.map((row) => {
        const area = String(column.of(row, "area"));
        const figure = (name: string): Figure => ({ area, period: "", value: number(column.of(row, name)), marks: [] });
        return { area, target: figure("target"), actual: figure("actual") };
      });
      return targetActual(rows, options);
    }
    default:
      return column.has("area", "value") ? drawFigures(part, options) : undefined;
  }
}

function drawFigures(part: Chart, options: ChartOptions): SVGSVGElement | undefined {
  const column = columnsOf(part);
  const areas = unique(part.rows.map((row) => String(column.of(row, "area"))));
  const periods = unique(part.rows.map((row) => String(column.of(row, "period") ?? ""))).toSorted();
  const values = new Map(
    part.rows.map((row) => [
      `${column.of(row, "area")}\n${column.of(row, "period") ?? ""}`,
      number(column.of(row, "value")),
    ]),
  );
  const figures = areas.flatMap((area) =>
    periods.map((period): Figure => ({ area, period, value: values.get(`${area}\n${period}`), marks: [] })),
  );
  switch (part.kind) {
    case "bars":
      return rankedBars(figures, { ...options, selected: [] });
    case "lines":
      return linesOverYears(figures, { ...options, periods });
    case "heat":
      return heatTable(figures, { ...options, areas, periods });
    case "multiples":
      return smallMultiples(figures, { ...options, periods, shared: part.options.scale !== "free" });
    default:
      return undefined;
  }
}

function columnsOf({ columns }: Answer): {
  readonly has: (...names: readonly string[]) => boolean;
  readonly of: (row: readonly Value[], name: string) => Value;
} {
  return {
    has: (...names) => names.every((name) => columns.includes(name)),
    of: (row, name) => row[columns.indexOf(name)] ?? null,
  };
}

function number(value: Value): number | undefined {
  return value === null || value === "" || Number.isNaN(Number(value)) ? undefined : Number(value);
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
