import { type Markish, type PlotOptions, plot } from "@observablehq/plot";
import type { Theme } from "./theme.ts";
import type { Language } from "./words.ts";

/** What every chart needs besides its rows. `document` makes the elements: the browser's, or one of linkedom. */
export type ChartOptions = {
  readonly width: number;
  readonly theme: Theme;
  readonly language: Language;
  /** What the chart shows, in one sentence, for a screen reader. */
  readonly label: string;
  readonly document?: Document;
};

const svg = "http://www.w3.org/2000/svg";
export const hatchFill = "url(#missing)";

/**
 * A chart of Observable Plot in the house's form: type, colours, a hatch for what is missing, a label for a screen
 * reader, and no style sheet of its own, since the page's security policy forbids inline styles.
 */
export function frame(options: ChartOptions, plotOptions: PlotOptions, marks: readonly Markish[]): SVGSVGElement {
  const { theme, document: page = globalThis.document } = options;
  const drawn = plot({
    width: options.width,
    className: "chart",
    style: { fontFamily: theme.font, fontSize: `${theme.size}px`, color: theme.ink, background: "none" },
    document: page,
    ...plotOptions,
    marks: [() => hatch(page, theme), ...marks],
  });
  for (const style of [...drawn.querySelectorAll("style")]) style.remove();
  drawn.setAttribute("xmlns", svg);
  drawn.setAttribute("role", "group");
  drawn.setAttribute("aria-label", options.label);
  drawn.setAttribute("font-family", theme.font);
  for (const group of drawn.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
  for (const shape of drawn.querySelectorAll(":not(svg)[aria-label]")) nameLink(shape);
  for (const axis of drawn.querySelectorAll('g[aria-hidden="true"] a')) axis.removeAttribute("href");
  return drawn as SVGSVGElement;
}

/** Plot names shapes; the name belongs to the link around one, and to nothing where there is none. */
function nameLink(shape: Element): void {
  const link = shape.parentNode as Element | null;
  if (link?.nodeName.toLowerCase() === "a") link.setAttribute("aria-label", shape.getAttribute("aria-label")!);
  shape.removeAttribute("aria-label");
}

/** The hatch that fills the place of a missing figure. */
export function hatch(page: Document, theme: Theme): SVGElement {
  const defs = page.createElementNS(svg, "defs");
  const pattern = page.createElementNS(svg, "pattern");
  const line = page.createElementNS(svg, "path");
  const set = (element: Element, attributes: Readonly<Record<string, string>>): void => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  };
  set(pattern, {
    id: "missing",
    width: "7",
    height: "7",
    patternUnits: "userSpaceOnUse",
    patternTransform: "rotate(45)",
  });
  set(line, { d: "M0 0V7", stroke: theme.muted, "stroke-width": "1.6", "stroke-opacity": "0.4" });
  pattern.append(line);
  defs.append(pattern);
  return defs;
}
