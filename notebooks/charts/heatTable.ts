import { axisX, cell, text } from "@observablehq/plot";
import { mixColours, readableOn } from "./colours.ts";
import { type Figure, signsOf } from "./figure.ts";
import { letterWidth, nameMargin, namesAlike } from "./fitName.ts";
import { type ChartOptions, frame, hatchFill } from "./frame.ts";
import { formatNumber, formatShort, missingWord } from "./words.ts";

/** Areas down, periods across, each value in its cell on a ground from light to strong; missing cells are hatched. */
export function heatTable(
  figures: readonly Figure[],
  options: ChartOptions & {
    readonly areas: readonly string[];
    readonly periods: readonly string[];
    readonly digits?: number;
  },
): SVGSVGElement {
  const { theme, language, areas, periods } = options;
  const present = figures.filter((f) => f.value !== undefined);
  const missing = figures.filter((f) => f.value === undefined);
  const values = present.map((f) => f.value!);
  const low = Math.min(0, ...values);
  const span = Math.max(...values, 0) - low || 1;
  const ground = (f: Figure): string => mixColours(theme.ramp[0], theme.ramp[1], ((f.value! - low) / span) ** 0.8);
  const { margin, most } = nameMargin(areas, options.width, theme.size);
  const room = (options.width - margin - 4) / Math.max(1, periods.length);
  const narrow = room < theme.size * 5;
  const number = (f: Figure): string =>
    `${narrow ? formatShort(f.value!, language) : formatNumber(f.value!, language, options.digits)}${narrow ? signsOf(f).trim() : signsOf(f)}`;
  // What is written in a narrow cell stays inside it: a neighbour's sign reads as a digit of it.
  const longest = Math.max(1, ...present.map((f) => number(f).length));
  const type = narrow ? Math.max(8, Math.min(theme.size, room / ((longest + 0.5) * letterWidth))) : theme.size;
  return frame(
    options,
    {
      height: areas.length * theme.size * 2.3 + 44,
      marginLeft: margin,
      marginTop: 36,
      marginBottom: 4,
      marginRight: 4,
      x: { type: "band", domain: [...periods], label: null, padding: 0.04, axis: null },
      y: {
        type: "band",
        domain: [...areas],
        label: null,
        tickSize: 0,
        padding: 0.06,
        tickFormat: namesAlike(areas, most),
      },
    },
    [
      axisX({
        anchor: "top",
        tickSize: 0,
        ...(narrow ? { tickFormat: (period: string) => period.replace(/^20(?=\d\d$)/, "’") } : {}),
      }),
      cell(missing, {
        x: "period",
        y: "area",
        fill: hatchFill,
        title: (f: Figure) => `${f.area}, ${f.period}: ${missingWord(f, language)}`,
      }),
      text(missing, { x: "period", y: "area", text: signsOf, fill: theme.muted, pointerEvents: "none" }),
      cell(present, {
        x: "period",
        y: "area",
        fill: ground,
        rx: 2,
        href: "href",
        ariaLabel: (f: Figure) => `${f.area}, ${f.period}: ${number(f)}`,
      }),
      text(present, {
        x: "period",
        y: "area",
        text: number,
        fontSize: type,
        fill: (f: Figure) => readableOn(ground(f)),
        pointerEvents: "none",
      }),
    ],
  );
}
