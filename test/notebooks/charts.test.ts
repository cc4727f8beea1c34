import * as fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { mixColours, readableOn } from "../../notebooks/charts/colours.ts";
import type { Figure } from "../../notebooks/charts/figure.ts";
import { fitName, namesAlike } from "../../notebooks/charts/fitName.ts";
import type { ChartOptions } from "../../notebooks/charts/frame.ts";
import { heatTable } from "../../notebooks/charts/heatTable.ts";
import { linesOverYears } from "../../notebooks/charts/linesOverYears.ts";
import { provinceMap } from "../../notebooks/charts/map/provinceMap.ts";
import { namesBefore, namesSince, provincesOfMap } from "../../notebooks/charts/map/provincesOfMap.ts";
import { rankedBars } from "../../notebooks/charts/rankedBars.ts";
import { scatter } from "../../notebooks/charts/scatter.ts";
import { smallMultiples } from "../../notebooks/charts/smallMultiples.ts";
import { spreadLabels } from "../../notebooks/charts/spreadLabels.ts";
import { targetActual } from "../../notebooks/charts/targetActual.ts";
import { lightTheme } from "../../notebooks/charts/theme.ts";

const options: ChartOptions = {
  width: 800,
  theme: lightTheme,
  language: "vi",
  label: "Số vụ theo huyện",
  document: parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document,
};

const periods = ["2021", "2022", "2023"];
const figure = (area: string, period: string, value?: number, marks: Figure["marks"] = []): Figure => ({
  area,
  period,
  value,
  marks,
  href: `#${area}${period}`,
});
const figures: readonly Figure[] = [
  figure("Huyện Đăk Glei", "2021", 1234.5),
  figure("Huyện Đăk Glei", "2022", 0),
  figure("Huyện Đăk Glei", "2023", 1500, ["doubtful"]),
  figure("Huyện Ngọc Hồi", "2021", 900),
  figure("Huyện Ngọc Hồi", "2022"),
  figure("Huyện Ngọc Hồi", "2023"),
];
const of2023 = figures.filter((f) => f.period === "2023");

describe("ranked bars", () => {
  test("print numbers the Vietnamese way with their marks, and a missing one in words", () => {
    const text = rankedBars(of2023, { ...options, selected: [] }).textContent;
    expect(text).toContain("1.500\u2009?");
    expect(text).toContain("chưa có báo cáo");
  });

  test("say why a figure is missing", () => {
    const scoped = figure("A", "2023", undefined, ["scoped"]);
    expect(rankedBars([scoped], { ...options, selected: [] }).textContent).toContain("chỉ có số của một phần ◇");
  });

  test("lead from every bar to its source, and from a missing one nowhere", () => {
    const links = [...rankedBars(of2023, { ...options, selected: [] }).querySelectorAll("a")];
    expect(links.map((link) => link.getAttribute("aria-label"))).toEqual(["Huyện Đăk Glei, 2023: 1.500\u2009?"]);
  });

  test("hold values below zero", () => {
    const rows = [figure("A", "2023", -5.7), figure("B", "2023", 3)];
    expect(rankedBars(rows, { ...options, selected: ["A"] }).textContent).toContain("-5,7");
  });

  test("draw nothing but the frame where there are no rows", () => {
    expect(rankedBars([], { ...options, selected: [] }).querySelectorAll("a").length).toBe(0);
  });
});

describe("every chart", () => {
  const shapes = {
    viewBox: "0 0 812 873",
    locations: provincesOfMap.map(({ shape }) => ({ id: shape, path: "M0 0h1v1z" })),
  };
  const charts: Readonly<Record<string, () => SVGSVGElement>> = {
    bars: () => rankedBars(of2023, { ...options, selected: ["Huyện Đăk Glei"] }),
    lines: () => linesOverYears(figures, { ...options, periods }),
    multiples: () => smallMultiples(figures, { ...options, periods, shared: true }),
    heat: () => heatTable(figures, { ...options, areas: ["Huyện Đăk Glei", "Huyện Ngọc Hồi"], periods }),
    scatter: () =>
      scatter([{ area: "A", x: 1, y: 2, marks: [] }], { ...options, xLabel: "x", yLabel: "y", selected: [] }),
    target: () => targetActual([{ area: "A", target: figure("A", "2023", 5), actual: figure("A", "2023") }], options),
    map: () =>
      provinceMap(new Map([["62", figure("Tỉnh Kon Tum", "2023", 7)]]), shapes, { ...options, geography: "2025-06" }),
  };

  test.for(Object.keys(charts))("%s: is the same each time, named, without a style sheet", (name) => {
    const svg = charts[name]!();
    expect(svg.outerHTML).toBe(charts[name]!().outerHTML);
    expect(svg.getAttribute("aria-label")).toContain("Số vụ theo huyện");
    expect(svg.querySelectorAll("style").length).toBe(0);
    expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
  });

  test.for(["bars", "heat", "target", "map"])("%s: hatches what is missing", (name) => {
    expect(charts[name]!().outerHTML).toContain("url(#missing)");
  });

  test("lines: a year without a report breaks the line and is no zero", () => {
    const svg = charts.lines!();
    expect([...svg.querySelectorAll("a")].length).toBe(4);
  });

  test("map: the legend has both ends of the scale, below zero too, and none where there is no value", () => {
    const said = (...values: readonly number[]): string => {
      const figures = new Map(values.map((value, at) => [String(62 + at), figure("Tỉnh Kon Tum", "2023", value)]));
      return provinceMap(figures, shapes, { ...options, geography: "2025-06" }).lastElementChild!.parentElement!
        .textContent!;
    };
    expect(said(7)).toMatch(/Trường Sa07chưa/);
    expect(said(-3, 7)).toMatch(/Trường Sa[-−]37chưa/);
    expect(said()).toMatch(/Trường Sachưa/);
  });

  test("map: 63 provinces before July 2025, 34 since, islands named", () => {
    const count = (geography: "2025-06" | "2025-07"): number =>
      provinceMap(new Map(), shapes, { ...options, geography }).querySelectorAll("title").length;
    expect(count("2025-06")).toBe(63);
    expect(count("2025-07")).toBe(34);
    expect(charts.map!().textContent).toMatch(/Quần đảo Hoàng Sa.*Quần đảo Trường Sa/);
    expect(Object.keys(namesBefore).length + Object.keys(namesSince).length).toBe(97);
  });
});

test("labels keep their distance and their order", () => {
  void fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 1, maxLength: 10 }), (wished) => {
      const placed = spreadLabels(wished, 20, 0, 1000);
      const sorted = [...placed].sort((a, b) => a - b);
      for (let index = 1; index < sorted.length; index++) {
        expect(sorted[index]! - sorted[index - 1]!).toBeGreaterThan(19.999);
      }
      expect(Math.min(...placed)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("text on a heat cell stands out at least 4.5 to 1", () => {
  const luminance = (colour: string): number => {
    const [r, g, b] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  for (let share = 0; share <= 1; share += 0.01) {
    const ground = mixColours(lightTheme.ramp[0], lightTheme.ramp[1], share);
    const [a, b] = [luminance(ground), luminance(readableOn(ground))];
    expect((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)).toBeGreaterThan(4.5);
  }
});

test.for([
  ["Thành phố Lai Châu", 30, "Thành phố Lai Châu"],
  ["Thành phố Lai Châu", 14, "TP. Lai Châu"],
  ["Thị trấn Mường Khương", 12, "TT. Mường K…"],
] as const)("%s in %i letters is %s", ([name, most, fitted]) => {
  expect(fitName(name, most)).toBe(fitted);
});

describe("on a phone", () => {
  const phone = { ...options, width: 320, periods: ["2019", "2020", "2021", "2022", "2023", "2024"] };
  const areas = ["Huyện Bảo Thắng", "Huyện Bát Xát", "Thị xã Sa Pa"];
  const many = areas.flatMap((area, row) =>
    phone.periods.map((period, at) => figure(area, period, 240 + row * 40 + at, at === 1 ? ["computed"] : [])),
  );

  test("names of one chart are shortened alike, or not at all", () => {
    const short = namesAlike(areas, 14);
    expect(areas.map(short)).toEqual(["H. Bảo Thắng", "H. Bát Xát", "TX. Sa Pa"]);
    expect(areas.map(namesAlike(areas, 15))).toEqual(areas);
  });

  test("years below lines do not touch, and names at their ends stay inside", () => {
    const drawn = linesOverYears(many, phone);
    const texts = [...drawn.querySelectorAll("text")].map((text) => text.textContent);
    expect(texts.filter((text) => /^(20|’)\d\d/.test(text ?? ""))).toEqual(["’20", "’22", "’24"]);
    expect(texts).toContain("H. Bảo Thắng");
    expect(texts.some((text) => /…|Huyện/.test(text ?? ""))).toBe(false);
  });

  test("what stands in a narrow cell is small enough for it", () => {
    const drawn = heatTable(many, { ...phone, areas });
    const marked = [...drawn.querySelectorAll("text")].find((text) => text.textContent?.includes("Σ"))!;
    const size = Number((marked.closest("[font-size]") as Element).getAttribute("font-size"));
    expect(marked.textContent).not.toContain("\u2009");
    expect(size).toBeLessThan(lightTheme.size);
  });
});
