import { axisX, dot, gridY, line, type RenderFunction, scale, text } from "@observablehq/plot";
import { type Figure, signsOf } from "./figure.ts";
import { letterWidth, namesAlike } from "./fitName.ts";
import { type ChartOptions, frame, hatchFill } from "./frame.ts";
import { spreadLabels } from "./spreadLabels.ts";
import { formatNumber, formatShort } from "./words.ts";

/**
 * A line an area over the periods, named at its end. A period without a report breaks the line; a period in which no
 * area reported is hatched. `figures` holds one figure for every area and period, missing ones included.
 */
export function linesOverYears(
  figures: readonly Figure[],
  options: ChartOptions & {
    readonly periods: readonly string[];
    /** At least this height; grows with the number of areas. */
    readonly height?: number;
    /** The highest value of the axis, where several charts share one. */
    readonly top?: number;
    readonly fromZero?: boolean;
    readonly named?: boolean;
    readonly colours?: ReadonlyMap<string, string>;
  },
): SVGSVGElement {
  const { theme, language, periods, width, named = true } = options;
  const areas = [...new Set(figures.map((f) => f.area))];
  const colour = (f: Figure): string =>
    options.colours?.get(f.area) ?? theme.series[areas.indexOf(f.area) % theme.series.length]!;
  const shown = figures.filter((f) => f.value !== undefined);
  const values = shown.map((f) => f.value!);
  const high = options.top ?? Math.max(0, ...values);
  const low = Math.min(options.fromZero === false ? high : 0, ...values);
  const gap = theme.size * 1.35;
  // Names begin 14 pixels behind the last period and are bold.
  const letter = theme.size * letterWidth * 1.04;
  const most = Math.floor((width * (width < 480 ? 0.42 : 0.34) - 16) / letter);
  const nameOf = namesAlike(areas, Math.max(8, most));
  const longest = Math.max(...areas.map((area) => nameOf(area).length));
  const height = Math.max(options.height ?? 420, areas.length * gap + 80);
  const margin = {
    top: 16,
    right: named ? Math.min(most * letter + 16, longest * theme.size * 0.62 + (width < 480 ? 18 : 36)) : 14,
    bottom: 34,
    left: width < 480 ? 48 : 64,
  };
  const y = scale({ y: { domain: [low, high || 1], range: [height - margin.bottom, margin.top], nice: true } });
  const last = areas.flatMap((area) => shown.filter((f) => f.area === area).at(-1) ?? []);
  const wished = last.map((f) => y.apply(f.value) as number);
  const placed = spreadLabels(wished, gap, margin.top, height - margin.bottom);
  const dark = periods.filter((period) => !shown.some((f) => f.period === period));
  const said = (f: Figure): string => `${f.area}, ${f.period}: ${formatNumber(f.value!, language)}${signsOf(f)}`;
  const room = step(periods, width, margin);
  const narrow = room < theme.size * 2.8;
  // Years that would touch are written ’24, and where these would, only some of them.
  const every = Math.max(1, Math.ceil((theme.size * (narrow ? 1.9 : 2.8)) / room));
  return frame(
    options,
    {
      height,
      marginTop: margin.top,
      marginRight: margin.right,
      marginBottom: margin.bottom,
      marginLeft: margin.left,
      x: { type: "point", domain: [...periods], label: null, padding: 0.3 },
      y: {
        domain: y.domain as number[],
        label: null,
        tickSize: 0,
        ticks: 5,
        tickFormat: (n: number) => formatShort(n, language),
      },
    },
    [
      gridY({ stroke: theme.grid, strokeOpacity: 1, ticks: 5 }),
      axisX({
        tickSize: 0,
        tickPadding: 10,
        ...(every > 1 ? { ticks: periods.filter((_, at) => (periods.length - 1 - at) % every === 0) } : {}),
        ...(narrow ? { tickFormat: (period: string) => period.replace(/^20(?=\d\d$)/, "’") } : {}),
      }),
      ...dark.map((period) => band(period, step(periods, width, margin))),
      line(figures, { x: "period", y: "value", z: "area", stroke: colour, strokeWidth: 2.5, curve: "linear" }),
      dot(shown, {
        x: "period",
        y: "value",
        fill: colour,
        stroke: theme.paper,
        strokeWidth: 1.5,
        r: 5,
        href: "href",
        ariaLabel: said,
      }),
      text(
        shown.filter((f) => f.marks.length > 0),
        {
          x: "period",
          y: "value",
          text: signsOf,
          dy: -13,
          fill: colour,
          fontSize: theme.size * 0.86,
          pointerEvents: "none",
        },
      ),
      ...(named
        ? last.map((f, index) =>
            text([f], {
              x: () => f.period,
              y: "value",
              text: () => nameOf(f.area),
              dx: 14 + step(periods, width, margin) * 0.3 + right(f.period, periods, width, margin),
              dy: placed[index]! - wished[index]!,
              textAnchor: "start",
              fill: colour(f),
              fontWeight: 600,
            }),
          )
        : []),
    ],
  );
}

type Margin = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Pixels from a period's place to that of the last period, so that all names stand in one column. */
function right(period: string, periods: readonly string[], width: number, margin: Margin): number {
  return (periods.length - 1 - periods.indexOf(period)) * step(periods, width, margin);
}

/** Pixels between two periods of Plot's point scale with padding 0.3. */
function step(periods: readonly string[], width: number, margin: Margin): number {
  return (width - margin.left - margin.right) / Math.max(1, periods.length - 1 + 0.6);
}

/** A hatched strip over a period in which nobody reported. */
function band(period: string, step: number): RenderFunction {
  return (_index, scales, _values, dimensions, context) => {
    const strip = context.document.createElementNS("http://www.w3.org/2000/svg", "rect");
    const box = {
      x: (scales.x!(period) as unknown as number) - step * 0.3,
      y: dimensions.marginTop,
      width: step * 0.6,
      height: dimensions.height - dimensions.marginTop - dimensions.marginBottom,
      fill: hatchFill,
      "fill-opacity": 0.6,
    };
    for (const [name, value] of Object.entries(box)) strip.setAttribute(name, String(value));
    return strip;
  };
}
