import type { Figure } from "./figure.ts";
import type { ChartOptions } from "./frame.ts";
import { linesOverYears } from "./linesOverYears.ts";

const namespace = "http://www.w3.org/2000/svg";

/** A small chart an area, side by side, on one shared scale or each on its own. */
export function smallMultiples(
  figures: readonly Figure[],
  options: ChartOptions & { readonly periods: readonly string[]; readonly shared: boolean },
): SVGSVGElement {
  const { theme, width, document: page = globalThis.document } = options;
  const areas = [...new Set(figures.map((f) => f.area))];
  const columns = Math.max(1, Math.min(areas.length, Math.floor(width / 300)));
  const cell = { width: width / columns, height: 210 };
  const head = theme.size * 2;
  const top = Math.max(0, ...figures.flatMap((f) => f.value ?? []));
  const whole = page.createElementNS(namespace, "svg") as SVGSVGElement;
  const height = Math.ceil(areas.length / columns) * (cell.height + head);
  const attributes = {
    xmlns: namespace,
    class: "chart",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "group",
    "aria-label": options.label,
    "font-family": theme.font,
    "font-size": theme.size,
    fill: theme.ink,
  };
  for (const [name, value] of Object.entries(attributes)) whole.setAttribute(name, String(value));
  areas.forEach((area, index) => {
    const x = (index % columns) * cell.width;
    const y = Math.floor(index / columns) * (cell.height + head);
    const title = page.createElementNS(namespace, "text");
    title.setAttribute("x", String(x + 12));
    title.setAttribute("y", String(y + theme.size * 1.3));
    title.setAttribute("font-weight", "600");
    title.textContent = area;
    const one = figures.filter((f) => f.area === area);
    const chart = linesOverYears(one, {
      ...options,
      width: cell.width,
      height: cell.height,
      named: false,
      label: `${options.label}: ${area}`,
      ...(options.shared ? { top } : {}),
    });
    chart.setAttribute("x", String(x));
    chart.setAttribute("y", String(y + head));
    chart.setAttribute("width", String(cell.width));
    chart.setAttribute("height", String(cell.height));
    whole.append(title, chart);
  });
  return whole;
}
