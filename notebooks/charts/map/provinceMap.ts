import { mixColours } from "../colours.ts";
import { type Figure, signsOf } from "../figure.ts";
import { type ChartOptions, hatch, hatchFill } from "../frame.ts";
import { chartWords, formatNumber } from "../words.ts";
import { namesBefore, namesSince, provincesOfMap } from "./provincesOfMap.ts";

const namespace = "http://www.w3.org/2000/svg";

/** The outlines: `@svg-maps/vietnam` by Stephen Truong, CC BY 4.0. */
export type MapShapes = {
  readonly viewBox: string;
  readonly locations: readonly { readonly id: string; readonly path: string }[];
};

/**
 * The provinces of before July 2025 (63) or since (34), each in the strength of its value; hatched where nothing was
 * reported. Hoàng Sa and Trường Sa take the colour of the provinces they belong to and are named.
 */
export function provinceMap(
  figures: ReadonlyMap<string, Figure>,
  shapes: MapShapes,
  options: ChartOptions & { readonly geography: "2025-06" | "2025-07" },
): SVGSVGElement {
  const { theme, language, document: page = globalThis.document } = options;
  const element = (name: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
    const made = page.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
    return made;
  };
  const svg = element("svg", {
    xmlns: namespace,
    class: "chart map",
    viewBox: "0 0 812 940",
    width: Math.min(options.width, 760),
    role: "group",
    "aria-label": options.label,
    "font-family": theme.font,
    "font-size": 15,
  });
  svg.append(hatch(page, theme));
  const values = [...figures.values()].flatMap((f) => f.value ?? []);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const names = options.geography === "2025-06" ? namesBefore : namesSince;
  const paths = new Map(shapes.locations.map((location) => [location.id, location.path]));
  for (const [code, name] of Object.entries(names)) {
    const figure = figures.get(code);
    const value = figure?.value;
    const said =
      value === undefined ? chartWords[language].missing : `${formatNumber(value, language)}${signsOf(figure!)}`;
    const group = element(figure?.href && value !== undefined ? "a" : "g", {
      ...(figure?.href && value !== undefined ? { href: figure.href, "aria-label": `${name}: ${said}` } : {}),
      fill:
        value === undefined ? hatchFill : mixColours(theme.ramp[0], theme.ramp[1], (value - low) / (high - low || 1)),
      stroke: theme.muted,
      "stroke-width": 0.6,
    });
    const title = element("title", {});
    title.textContent = `${name}: ${said}`;
    group.append(title);
    for (const { shape, before, since } of provincesOfMap) {
      if ((options.geography === "2025-06" ? before : since) !== code) continue;
      group.append(element("path", { d: paths.get(shape) ?? "" }));
    }
    svg.append(group);
  }
  for (const [name, x, y] of [
    ["Quần đảo Hoàng Sa", 625, 330],
    ["Quần đảo Trường Sa", 690, 640],
  ] as const) {
    const label = element("text", { x, y, "text-anchor": "middle", fill: theme.ink });
    label.textContent = name;
    svg.append(label);
  }
  svg.append(...legend(element, options, high));
  return svg as SVGSVGElement;
}

type Maker = (name: string, attributes: Readonly<Record<string, string | number>>) => SVGElement;

/** From light to strong with the numbers at both ends, and the hatch for what is missing. */
function legend(element: Maker, options: ChartOptions, high: number): SVGElement[] {
  const { theme, language } = options;
  const steps = Array.from({ length: 24 }, (_, index) =>
    element("rect", { x: 20 + index * 8, y: 892, width: 8.5, height: 14, fill: mixColours(...theme.ramp, index / 23) }),
  );
  const text = (content: string, x: number, y: number, anchor: string): SVGElement => {
    const made = element("text", { x, y, fill: theme.ink, "text-anchor": anchor, "font-size": 14 });
    made.textContent = content;
    return made;
  };
  return [
    ...steps,
    text("0", 20, 926, "start"),
    text(formatNumber(high, language), 212, 926, "end"),
    element("rect", {
      x: 250,
      y: 892,
      width: 34,
      height: 14,
      fill: hatchFill,
      stroke: theme.muted,
      "stroke-width": 0.5,
    }),
    text(chartWords[language].missing, 292, 904, "start"),
  ];
}
