import { mixColours } from "../colours.ts";
import { type Figure, signsOf } from "../figure.ts";
import { type ChartOptions, hatch, hatchFill } from "../frame.ts";
import { chartWords, formatNumber, missingWord } from "../words.ts";
import { namesBefore, namesSince, provincesOfMap } from "./provincesOfMap.ts";

const namespace = "http://www.w3.org/2000/svg";

/** The frame of the outlines, with room for the islands. */
const outer = { width: 812, height: 880 };

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
  options: ChartOptions & {
    readonly geography: "2025-06" | "2025-07";
    /** Pixels that the map may be high; as high as it is where absent. */
    readonly height?: number;
  },
): SVGSVGElement {
  const { theme, language, document: page = globalThis.document } = options;
  const element = (name: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
    const made = page.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
    return made;
  };
  const width = Math.min(options.width, 760, ((options.height ?? outer.height) * outer.width) / outer.height);
  // Letters keep their size however small the map is.
  const size = (theme.size * outer.width) / width;
  const svg = element("svg", {
    xmlns: namespace,
    class: "chart map",
    viewBox: `0 0 ${outer.width} ${outer.height}`,
    width,
    role: "group",
    "aria-label": options.label,
    "font-family": theme.font,
    "font-size": size,
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
      value === undefined
        ? missingWord(figure ?? { marks: [] }, language)
        : `${formatNumber(value, language)}${signsOf(figure!)}`;
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
    ["Quần đảo Hoàng Sa", 720, 330],
    ["Quần đảo Trường Sa", 790, 640],
  ] as const) {
    const label = element("text", { x, y, "text-anchor": "end", fill: theme.ink });
    label.textContent = name;
    svg.append(label);
  }
  svg.append(...legend(element, options, size, values.length > 0 ? [low, high] : undefined));
  return svg as SVGSVGElement;
}

type Maker = (name: string, attributes: Readonly<Record<string, string | number>>) => SVGElement;

/**
 * From light to strong with the numbers at both ends, where there are any, and the hatch for what is missing, in the sea
 * of the north-east.
 */
function legend(element: Maker, options: ChartOptions, size: number, ends?: readonly [number, number]): SVGElement[] {
  const { theme, language } = options;
  const missing = chartWords[language].missing;
  const wide = Math.max(200, size * (3 + missing.length * 0.58));
  const left = outer.width - wide - 8;
  const thick = size * 0.9;
  const step = wide / 24;
  const text = (content: string, x: number, y: number, anchor: string): SVGElement => {
    const made = element("text", { x, y, fill: theme.ink, "text-anchor": anchor });
    made.textContent = content;
    return made;
  };
  const below = 40 + thick + size * 1.15;
  const ramp =
    ends === undefined
      ? []
      : [
          ...Array.from({ length: 24 }, (_, index) => {
            const fill = mixColours(...theme.ramp, index / 23);
            return element("rect", { x: left + index * step, y: 40, width: step + 0.5, height: thick, fill });
          }),
          text(formatNumber(ends[0], language), left, below, "start"),
          text(formatNumber(ends[1], language), left + wide, below, "end"),
        ];
  const box = { x: left, y: ramp.length > 0 ? below + size * 0.8 : 40, width: size * 2.2, height: thick };
  return [
    ...ramp,
    element("rect", { ...box, fill: hatchFill, stroke: theme.muted, "stroke-width": 0.5 }),
    text(missing, left + size * 2.8, box.y + thick * 0.85, "start"),
  ];
}
