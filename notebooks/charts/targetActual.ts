import { barX, ruleX, text, tickX } from "@observablehq/plot";
import { type Figure, signsOf } from "./figure.ts";
import { nameMargin, namesAlike } from "./fitName.ts";
import { type ChartOptions, frame, hatchFill } from "./frame.ts";
import { chartWords, formatNumber, missingWord } from "./words.ts";

/** What an area was to reach and what it reached. */
export type TargetActual = { readonly area: string; readonly target: Figure; readonly actual: Figure };

/** A bar for the result and a stroke for the target, an area a row, those with a target first. A missing result is hatched up to its target. */
export function targetActual(rows: readonly TargetActual[], options: ChartOptions): SVGSVGElement {
  const { theme, language } = options;
  const collator = new Intl.Collator(language);
  const aimless = (r: TargetActual): number => (r.target.value === undefined ? 1 : 0);
  const sorted = [...rows].sort((a, b) => aimless(a) - aimless(b) || collator.compare(a.area, b.area));
  const areas = sorted.map((r) => r.area);
  const { margin, most } = nameMargin(areas, options.width, theme.size);
  const y = (r: TargetActual): string => r.area;
  const number = (f: Figure): string => `${formatNumber(f.value!, language)}${signsOf(f)}`;
  const words = chartWords[language];
  const withActual = sorted.filter((r) => r.actual.value !== undefined);
  const withTarget = sorted.filter((r) => r.target.value !== undefined);
  const without = withTarget.filter((r) => r.actual.value === undefined);
  const met = (r: TargetActual): boolean => r.target.value !== undefined && r.actual.value! >= r.target.value;
  const said = (r: TargetActual): string => {
    const actual =
      r.actual.value === undefined ? missingWord(r.actual, language) : `${words.actual} ${number(r.actual)}`;
    const target = r.target.value === undefined ? words.noTarget : `${words.target} ${number(r.target)}`;
    return `${actual} · ${target}`;
  };
  const end = (r: TargetActual): number => Math.max(r.actual.value ?? 0, r.target.value ?? 0);
  return frame(
    options,
    {
      height: areas.length * theme.size * 2.6 + 16,
      marginLeft: margin,
      marginRight: Math.min(options.width * 0.34, theme.size * 17),
      marginTop: 4,
      marginBottom: 8,
      x: { axis: null },
      y: { domain: areas, label: null, tickSize: 0, padding: 0.35, tickFormat: namesAlike(areas, most) },
    },
    [
      barX(without, { x1: 0, x2: (r: TargetActual) => r.target.value, y, fill: hatchFill }),
      barX(withActual, {
        x: (r: TargetActual) => r.actual.value,
        y,
        fill: (r: TargetActual) => (met(r) ? theme.accent : theme.bar),
        href: (r: TargetActual) => r.actual.href,
        ariaLabel: (r: TargetActual) => `${r.area}: ${said(r)}`,
        rx: 2,
      }),
      tickX(withTarget, {
        x: (r: TargetActual) => r.target.value,
        y,
        stroke: theme.fall,
        strokeWidth: 4,
        insetTop: -5,
        insetBottom: -5,
      }),
      text(sorted, { x: end, y, text: said, dx: 10, textAnchor: "start", fill: theme.ink }),
      ruleX([0], { stroke: theme.muted, strokeOpacity: 0.5 }),
    ],
  );
}
