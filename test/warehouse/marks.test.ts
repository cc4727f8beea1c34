import { describe, expect, test } from "vitest";
import type { Finding } from "../../model/finding.ts";
import type { FigureMark } from "../../model/mark.ts";
import type { Observation } from "../../model/observation.ts";
import type { Report } from "../../model/report.ts";
import { refreshFindings } from "../../warehouse/checks/checkWarehouse.ts";
import { compare } from "../../warehouse/comparison/compare.ts";
import { decide } from "../../warehouse/decisions/decide.ts";
import { loadAreas } from "../../warehouse/load/loadAreas.ts";
import { loadExtraction } from "../../warehouse/load/loadExtraction.ts";
import { extractionOf, observation } from "./sample.ts";
import { useWarehouse } from "./useWarehouse.ts";

const opened = useWarehouse();
let documents = 0;

type Figure = Partial<Observation>;

/** Loads a report with one figure or several, as of the end of its period, and with what checks found in it. */
async function load(
  report: Partial<Report>,
  figures: readonly Figure[],
  findings: readonly Finding[] = [],
): Promise<void> {
  documents += 1;
  const { area = "Huyện Mường Lay", area_code = "094", period = "2023" } = report;
  const read = figures.map((one, at) =>
    observation({
      area,
      area_code,
      period,
      quote: `Xảy ra ${one.number ?? "28"} vụ loại ${"abcdef"[at]}`,
      start: 7 + 50 * at,
      ...one,
    }),
  );
  const quotes = read.map((one) => one.quote);
  const whole = extractionOf(`m${documents}x`, quotes, read, { area, area_code, period, date: undefined, ...report });
  await loadExtraction(opened().warehouse, whole, { name: `${documents}.docx` }, { findings });
}

function finding(change: Partial<Finding>): Finding {
  return {
    check: "sum",
    severity: "wrong",
    area: "Huyện Mường Lay",
    period: "2023",
    indicator: undefined,
    stated: "28",
    computed: "27",
    quotes: ["Xảy ra 28 vụ"],
    reason: "cộng lại được 27",
    source: "document",
    document: "",
    spans: [{ start: 7, end: 9 }],
    ...change,
  };
}

async function marks(): Promise<unknown> {
  return (await opened().rows("SELECT marks FROM comparison ORDER BY period, area, value")).map((row) => row[0]);
}

describe("one report's figure is marked", () => {
  const cases: readonly (readonly [string, Partial<Report>, Figure, readonly FigureMark[]])[] = [
    ["not at all, when all is well", {}, {}, []],
    ["not at all in an annual report of December", { date: "2023-12-05", dateFrom: "letterhead" }, {}, []],
    ["provisional in an annual report of October", { date: "2023-10-20", dateFrom: "letterhead" }, {}, ["provisional"]],
    ["not at all by a date that is only cited", { date: "2023-10-20", dateFrom: "cited" }, {}, []],
    ["provisional when counted up to 14 November", {}, { as_of: "2023-11-14" }, ["provisional"]],
    [
      "provisional in a half-year report of May",
      { period: "2023-01/2023-06", date: "2023-05-26" },
      {},
      ["provisional"],
    ],
    ["not at all in a half-year report of June", { period: "2023-01/2023-06", date: "2023-06-12" }, {}, []],
    ["not at all as a target set in January", { date: "2023-01-10" }, { role: "target" }, []],
    ["provisional as an estimate", {}, { quote: "Cả năm ước đạt 28 vụ" }, ["provisional"]],
    ["provisional as an estimate at the sentence's head", {}, { quote: "Ước cả năm xảy ra 28 vụ" }, ["provisional"]],
    ["not at all by a covenant", {}, { quote: "Xây dựng hương ước tại 28 bản" }, []],
    ["not at all by water and the year before", {}, { quote: "Kiểm tra nguồn nước, so với năm trước 28 vụ" }, []],
    ["not at all by an estimate after it", {}, { quote: "Xảy ra 28 vụ, thiệt hại ước tính 300 triệu" }, []],
    ["doubtful when read unsurely", {}, { confidence: 0.7 }, ["doubtful"]],
    ["incomplete as a district's of 2025", { period: "2025" }, {}, ["incomplete"]],
    ["incomplete as a district's of half of 2025", { period: "2025-01/2025-06" }, {}, ["incomplete"]],
    ["not at all as a district's of January 2025", { period: "2025-01" }, {}, []],
    ["not at all as a district's target for 2025", { period: "2025" }, { role: "target" }, []],
    ["not at all as a province's of 2025", { period: "2025", area: "Tỉnh Kon Tum", area_code: "62" }, {}, []],
  ];
  test.each(cases)("%s", async (_, report, figure, expected) => {
    await load(report, [figure]);
    expect(await marks()).toEqual([expected]);
  });
});

describe("what checks find marks the figure", () => {
  const cases: readonly (readonly [string, Partial<Finding>, readonly FigureMark[]])[] = [
    ["as doubtful, where arithmetic speaks against it", {}, ["doubtful"]],
    ["as doubtful, where it is unlikely", { severity: "unlikely" }, ["doubtful"]],
    ["as incomplete, where the list behind it ends in …", { check: "list", severity: "incomplete" }, ["incomplete"]],
    ["not at all, where it was rounded", { severity: "rounded" }, []],
    ["not at all, where another number is meant", { spans: [{ start: 400, end: 402 }] }, []],
    [
      "not at all, where it is part of an incomplete list",
      {
        severity: "incomplete",
        spans: [
          { start: 0, end: 2 },
          { start: 7, end: 9 },
        ],
      },
      [],
    ],
    [
      "not at all, where the indicator is said to have vanished",
      { check: "coverage", severity: "incomplete", indicator: "crime.social_order.cases", stated: "", spans: [] },
      [],
    ],
    [
      "as incomplete, where districts are missing",
      { check: "coverage", severity: "incomplete", indicator: "crime.social_order.cases", spans: [] },
      ["incomplete"],
    ],
  ];
  test.each(cases)("%s", async (_, change, expected) => {
    await load({}, [{}], [finding(change)]);
    expect(await marks()).toEqual([expected]);
  });

  test("until a reviewer rejects the finding, or confirms the figure", async () => {
    const { warehouse, rows } = opened();
    await load(
      {},
      [{}, { value: "9", number: "9", headline: false }],
      [finding({}), finding({ stated: "9", spans: [{ start: 57, end: 58 }] })],
    );
    expect(await marks()).toEqual([["doubtful"], ["doubtful"]]);
    const [key] = (await rows("SELECT key FROM finding WHERE stated = '9'"))[0]!;
    const [figure] = (await rows("SELECT key FROM observation WHERE value = 28"))[0]!;
    const by = { by: "Lan", at: "2026-01-01T00:00:00Z" };
    await decide(warehouse, [{ id: "1", subject: "finding", key: String(key), verdict: "reject", ...by }]);
    await decide(warehouse, [{ id: "2", subject: "observation", key: String(figure), verdict: "confirm", ...by }]);
    expect(await marks()).toEqual([[], []]);
  });
});

describe("several reports mark a figure", () => {
  test("restated by the same area, in conflict by another's", async () => {
    await load({ period: "2022" }, [{ value: "20", number: "20" }]);
    await load({ period: "2023" }, [{ value: "19", number: "19", period: "2022" }]);
    expect(await marks()).toEqual([["restated"]]);
    await load({ area: "Tỉnh Điện Biên", area_code: "11", period: "2022" }, [
      { value: "21", number: "21", area: "Huyện Mường Lay", area_code: "094" },
    ]);
    expect(await marks()).toEqual([["conflict"]]);
  });

  test("doubtful, when it is ten times that of other years", async () => {
    const yearly = { 2020: "1200", 2021: "1300", 2022: "13100" };
    for (const [period, value] of Object.entries(yearly)) await load({ period }, [{ value, number: value }]);
    expect(await marks()).toEqual([[], [], []]);
    await refreshFindings(opened().warehouse);
    expect(await marks()).toEqual([[], [], ["doubtful"]]);
    await load({ period: "2019" }, [{ value: "6000", number: "6000" }]);
    await load({ period: "2018" }, [{ value: "6000", number: "6000" }]);
    await refreshFindings(opened().warehouse);
    expect(await marks()).toEqual([[], [], [], [], []]);
  });
});

test("a figure of an area redrawn in July 2025 is marked while the year before was within other boundaries", async () => {
  const { warehouse } = opened();
  await loadAreas(warehouse);
  for (const period of ["2024", "2025", "2026", "2027"]) {
    await load({ area: "Tỉnh Quảng Ngãi", area_code: "51", period }, [{}]);
    await load({ area: "Thành phố Huế", area_code: "46", period }, [{}]);
  }
  const marked = await opened().rows(
    "SELECT area_code, period FROM comparison WHERE list_contains(marks, 'boundary') ORDER BY period",
  );
  expect(marked).toEqual([
    ["51", "2025"],
    ["51", "2026"],
  ]);
  const rows = await compare(warehouse, { indicator: "crime.social_order.cases", period: "2026", level: "province" });
  expect(rows.map(({ area_code, marks: found }) => [area_code, found])).toEqual(
    expect.arrayContaining([
      ["51", ["boundary"]],
      ["46", []],
    ]),
  );
});

test("a sum over predecessors carries their marks, and is incomplete without one of them", async () => {
  const { warehouse } = opened();
  await loadAreas(warehouse);
  await load({ area: "Tỉnh Kon Tum", area_code: "62" }, [{ as_of: "2023-10-01" }]);
  const question = {
    indicator: "crime.social_order.cases",
    period: "2023",
    level: "province",
    geography: "2025-07",
  } as const;
  expect(await compare(warehouse, question)).toMatchObject([
    { value: undefined, marks: ["incomplete", "provisional"] },
  ]);
  await load({ area: "Tỉnh Quảng Ngãi", area_code: "51" }, [{}]);
  expect(await compare(warehouse, question)).toMatchObject([{ value: "56", marks: ["provisional"] }]);
});
