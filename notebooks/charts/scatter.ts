import { dot, gridX, gridY, ruleX, ruleY, text } from "@observablehq/plot";
import type { Mark } from "./figure.ts";
import { type ChartOptions, frame } from "./frame.ts";
import { formatNumber, formatShort } from "./words.ts";

/** One area in a chart of two indicators. */
export type Pair = {
  readonly area: string;
  readonly x: number;
  readonly y: number;
  readonly marks: readonly Mark[];
  readonly href?: string;
};

/** A dot an area: one indicator across, another up. Areas that lack one of the two are not drawn. */
export function scatter(
  pairs: readonly Pair[],
  options: ChartOptions & { readonly xLabel: string; readonly yLabel: string; readonly selected: readonly string[] },
): SVGSVGElement {
  const { theme, language } = options;
  const fill = (p: Pair): string => (options.selected.includes(p.area) ? theme.accent : theme.bar);
  const tickFormat = (n: number): string => formatShort(n, language);
  return frame(
    options,
    {
      height: Math.max(360, Math.min(560, options.width * 0.6)),
      marginLeft: 72,
      marginBottom: 56,
      marginTop: 40,
      marginRight: 90,
      x: {
        label: options.xLabel,
        labelArrow: "none",
        labelAnchor: "center",
        tickFormat,
        ticks: 6,
        nice: true,
        zero: true,
      },
      y: { label: options.yLabel, labelArrow: "none", tickFormat, ticks: 6, nice: true, zero: true },
    },
    [
      gridX({ stroke: theme.grid, strokeOpacity: 1, ticks: 6 }),
      gridY({ stroke: theme.grid, strokeOpacity: 1, ticks: 6 }),
      ruleX([0], { stroke: theme.muted }),
      ruleY([0], { stroke: theme.muted }),
      dot(pairs, {
        x: "x",
        y: "y",
        r: 7,
        fill,
        stroke: theme.paper,
        href: "href",
        ariaLabel: (p: Pair) =>
          `${p.area}: ${options.xLabel} ${formatNumber(p.x, language)}; ${options.yLabel} ${formatNumber(p.y, language)}`,
      }),
      text(pairs, {
        x: "x",
        y: "y",
        text: "area",
        dy: -14,
        fill: theme.ink,
        stroke: theme.paper,
        strokeWidth: 4,
        lineWidth: 14,
      }),
    ],
  );
}
