import { dot, gridX, gridY, ruleX, ruleY, scale, text } from "@observablehq/plot";
import { type Mark, signsOf } from "./figure.ts";
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

/** Radius of a dot in pixels. */
const radius = 7;

/** A dot an area: one indicator across, another up. Areas that lack one of the two are not drawn. */
export function scatter(
  pairs: readonly Pair[],
  options: ChartOptions & { readonly xLabel: string; readonly yLabel: string; readonly selected: readonly string[] },
): SVGSVGElement {
  const { theme, language } = options;
  const fill = (p: Pair): string => (options.selected.includes(p.area) ? theme.accent : theme.bar);
  const height = Math.max(340, Math.min(480, options.width * 0.5));
  const named = placeNames(pairs, options, height);
  const tickFormat = (n: number): string => formatShort(n, language);
  return frame(
    options,
    {
      height,
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
        r: radius,
        fill,
        stroke: theme.paper,
        href: "href",
        ariaLabel: (p: Pair) =>
          `${p.area}: ${options.xLabel} ${formatNumber(p.x, language)}; ${options.yLabel} ${formatNumber(p.y, language)}${signsOf(p)}`,
      }),
      ...(["above", "below"] as const).map((side) =>
        text(
          named.filter((name) => name.side === side),
          {
            x: "x",
            y: "y",
            text: (p: Named) => `${p.area}${signsOf(p)}`,
            dy: side === "above" ? -14 : 16,
            fill: theme.ink,
            stroke: theme.paper,
            strokeWidth: 4,
            lineWidth: 14,
          },
        ),
      ),
    ],
  );
}

/** A pair whose name is printed, above its dot or below. */
type Named = Pair & { readonly side: "above" | "below" };

/** The pairs whose names can stand beside their dots without covering another name or dot; the selected come first. */
function placeNames(
  pairs: readonly Pair[],
  options: ChartOptions & { readonly selected: readonly string[] },
  height: number,
): Named[] {
  const { size } = options.theme;
  const x = scale({
    x: { domain: [0, Math.max(1, ...pairs.map((p) => p.x))], range: [72, options.width - 90], nice: true },
  });
  const y = scale({ y: { domain: [0, Math.max(1, ...pairs.map((p) => p.y))], range: [height - 56, 40], nice: true } });
  const dots = pairs.map((pair) => ({ pair, x: x.apply(pair.x) as number, y: y.apply(pair.y) as number }));
  const taken: { readonly x: number; readonly y: number; readonly half: number }[] = [];
  const first = (p: Pair): number => (options.selected.includes(p.area) ? 0 : 1);
  return [...pairs]
    .sort((a, b) => first(a) - first(b))
    .flatMap((pair): Named[] => {
      const half = pair.area.length * size * 0.28;
      const at = x.apply(pair.x) as number;
      const side = (["above", "below"] as const).find((one) => {
        const box = { x: at, y: (y.apply(pair.y) as number) + (one === "above" ? -14 : 16), half };
        const free = taken.every(
          (other) => Math.abs(other.x - box.x) > other.half + box.half || Math.abs(other.y - box.y) > size * 1.2,
        );
        const clear = dots.every(
          (dot) =>
            dot.pair === pair ||
            Math.abs(dot.x - box.x) > box.half + radius ||
            Math.abs(dot.y - box.y) > size * 0.6 + radius,
        );
        if (free && clear) taken.push(box);
        return free && clear;
      });
      return side === undefined ? [] : [{ ...pair, side }];
    });
}
