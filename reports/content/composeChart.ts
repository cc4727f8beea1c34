import type { Indicator } from "../../model/indicator.ts";
import type { Figure as Point } from "../../notebooks/charts/figure.ts";
import { linesOverYears } from "../../notebooks/charts/linesOverYears.ts";
import { rankedBars } from "../../notebooks/charts/rankedBars.ts";
import { lightTheme } from "../../notebooks/charts/theme.ts";
import type { Block, Cell } from "./content.ts";
import { fill } from "./fill.ts";
import { findFact, type Scope } from "./scope.ts";
import { words } from "./sentences.ts";
import type { Sources } from "./sources.ts";

/** Charts are drawn this wide, in pixels; the writers scale them to the measure of the page. */
const width = 720;
const theme = { ...lightTheme, font: "Tinos" };

/** Bars by area where there are areas to compare, else a line over the years; `undefined` where a chart would be empty. */
export function composeChart(scope: Scope, sources: Sources, indicator: Indicator, page: Document): Block | undefined {
  return scope.compare.length > 0 ? bars(scope, sources, indicator, page) : line(scope, sources, indicator, page);
}

function point(scope: Scope, id: string, area: string, year: number): Point {
  const fact = findFact(scope, id, area, year);
  return {
    area,
    period: String(year),
    value: fact === undefined ? undefined : Number(fact.value),
    marks: fact?.marks ?? [],
  };
}

function cell(scope: Scope, sources: Sources, id: string, area: string, year: number): Cell {
  const fact = findFact(scope, id, area, year);
  return fact === undefined ? "missing" : sources.cite(fact);
}

function bars(scope: Scope, sources: Sources, indicator: Indicator, page: Document): Block | undefined {
  const areas = [scope.area, ...scope.compare];
  const points = areas.map((area) => point(scope, indicator.id, area, scope.year));
  if (points.filter((one) => one.value !== undefined).length < 2) return undefined;
  const caption = fill(words.chart, { label: indicator.label.vi, year: scope.year });
  const svg = rankedBars(points, {
    width,
    theme,
    language: "vi",
    label: caption,
    document: page,
    selected: [scope.area],
  });
  return chart(
    svg,
    caption,
    [words.columns.area, indicator.unit],
    areas.map((area) => [area, cell(scope, sources, indicator.id, area, scope.year)]),
  );
}

function line(scope: Scope, sources: Sources, indicator: Indicator, page: Document): Block | undefined {
  const years = [4, 3, 2, 1, 0].map((back) => scope.year - back);
  const points = years.map((year) => point(scope, indicator.id, scope.area, year));
  const first = points.findIndex((one) => one.value !== undefined);
  if (points.filter((one) => one.value !== undefined).length < 3) return undefined;
  const caption = fill(words.chartYears, { label: indicator.label.vi });
  const shown = years.slice(first);
  const svg = linesOverYears(points.slice(first), {
    width,
    height: 280,
    theme,
    language: "vi",
    label: caption,
    document: page,
    periods: shown.map(String),
  });
  return chart(
    svg,
    caption,
    ["Năm", indicator.unit],
    shown.map((year) => [String(year), cell(scope, sources, indicator.id, scope.area, year)]),
  );
}

function chart(
  svg: SVGSVGElement,
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Block {
  return {
    type: "chart",
    caption,
    alt: caption,
    svg: svg.outerHTML,
    width: Number(svg.getAttribute("width")),
    height: Number(svg.getAttribute("height")),
    table: { columns, rows },
  };
}
