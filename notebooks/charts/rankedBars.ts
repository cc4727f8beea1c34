import { barX, ruleX, text } from "@observablehq/plot";
import { type Figure, signsOf } from "./figure.ts";
import { nameMargin, namesAlike } from "./fitName.ts";
import { type ChartOptions, frame, hatchFill } from "./frame.ts";
import { formatNumber, missingWord } from "./words.ts";

/**
 * Bars from the highest to the lowest value, chosen areas in the strong colour; areas without a report follow at the
 * end, hatched.
 */
export function rankedBars(
  figures: readonly Figure[],
  options: ChartOptions & { readonly selected: readonly string[]; readonly digits?: number },
): SVGSVGElement {
  const { theme, language, selected } = options;
  const collator = new Intl.Collator(language);
  const byName = (a: Figure, b: Figure): number => collator.compare(a.area, b.area);
  const present = figures.filter((f) => f.value !== undefined).sort((a, b) => b.value! - a.value! || byName(a, b));
  const missing = figures.filter((f) => f.value === undefined).sort(byName);
  const high = Math.max(0, ...present.map((f) => f.value!));
  const low = Math.min(0, ...present.map((f) => f.value!));
  const reach = high - low || 1;
  const row = theme.size * 2.1;
  const names = [...present, ...missing].map((f) => f.area);
  const { margin, most } = nameMargin(names, options.width, theme.size);
  const label = (f: Figure): string => `${formatNumber(f.value!, language, options.digits)}${signsOf(f)}`;
  const room = Math.max(4, ...present.map((f) => label(f).length)) * theme.size * 0.62 + 14;
  const y = (f: Figure): string => f.area;
  const colour = (f: Figure): string =>
    selected.includes(f.area) ? theme.accent : f.value! < 0 ? theme.fall : theme.bar;
  const said = (f: Figure): string => `${f.area}, ${f.period}: ${label(f)}`;
  const before = present.filter((f) => f.value! < 0);
  const after = present.filter((f) => f.value! >= 0);
  return frame(
    options,
    {
      height: names.length * row + 16,
      marginLeft: margin,
      marginRight: room,
      marginTop: 4,
      marginBottom: 8,
      x: { axis: null, domain: [low, low + reach] },
      y: { domain: names, label: null, tickSize: 0, padding: 0.22, tickFormat: namesAlike(names, most) },
    },
    [
      barX(present, { x: "value", y, fill: colour, href: "href", ariaLabel: said, rx: 2 }),
      text(after, { x: "value", y, text: label, dx: 8, textAnchor: "start", fill: theme.ink, fontWeight: 600 }),
      text(before, { x: 0, y, text: label, dx: 8, textAnchor: "start", fill: theme.ink, fontWeight: 600 }),
      barX(missing, { x1: 0, x2: low + reach * 0.28, y, fill: hatchFill }),
      text(missing, {
        x: low + reach * 0.28,
        y,
        text: (f: Figure) => missingWord(f, language),
        dx: 8,
        textAnchor: "start",
        fill: theme.muted,
        fontStyle: "italic",
      }),
      ruleX([0], { stroke: theme.muted, strokeOpacity: 0.5 }),
    ],
  );
}
