import { describe, expect, test } from "vitest";
import type { Observation } from "../../model/observation.ts";
import type { Report } from "../../model/report.ts";
import { reexpress } from "../../notebooks/app/rows/reexpress.ts";
import type { Cell } from "../../notebooks/app/rows/select.ts";
import { wholeProvinces } from "../../notebooks/app/rows/succession.ts";
import { checkWarehouse, refreshFindings } from "../../warehouse/checks/checkWarehouse.ts";
import { compare } from "../../warehouse/comparison/compare.ts";
import { coverage } from "../../warehouse/comparison/coverage.ts";
import { exportTable } from "../../warehouse/exports/exportTable.ts";
import { loadAreas } from "../../warehouse/load/loadAreas.ts";
import { loadExtraction } from "../../warehouse/load/loadExtraction.ts";
import { loadPopulation, readPopulation } from "../../warehouse/load/loadPopulation.ts";
import { extractionOf, observation } from "./sample.ts";
import { useWarehouse } from "./useWarehouse.ts";

const opened = useWarehouse();
let documents = 0;

/** Loads a report on an area and a year with figures of social-order crime. */
async function load(report: Partial<Report>, ...figures: readonly Partial<Observation>[]): Promise<void> {
  documents += 1;
  const { area = "Huyện Mường Lay", area_code = "094", period = "2023" } = report;
  const read = figures.map((one, index) => {
    const quote = `Xảy ra ${one.value ?? 28} vụ phạm tội loại ${"abcdef"[index]}`;
    return observation({ area, area_code, period, number: one.value ?? "28", quote, ...one });
  });
  const date = `${period.slice(0, 4)}-12-10`;
  await loadExtraction(
    opened().warehouse,
    extractionOf(
      `e${documents}x`,
      read.map((one) => one.quote),
      read,
      { area, area_code, period, date, ...report },
    ),
    { name: `${documents}.docx`, path: `/in/${documents}.docx` },
  );
}

const crime = "crime.social_order.cases";

describe("the comparison", () => {
  test("ranks areas, with the change on the year before, the target and the rate per 10,000", async () => {
    const { warehouse } = opened();
    await load({ period: "2022" }, { value: "20" });
    await load({}, { value: "25" }, { value: "22", role: "target" });
    await load({ area: "Huyện Nậm Pồ", area_code: "103" }, { value: "40" });
    await loadPopulation(warehouse, readPopulation("area_code,year,persons\n094,2023,50.000", "test").rows);
    expect(await compare(warehouse, { indicator: crime, period: "2023", level: "district" })).toMatchObject([
      { area: "Huyện Nậm Pồ", value: "40", rank: 1, before: undefined, per_10000: undefined },
      {
        area: "Huyện Mường Lay",
        value: "25",
        rank: 2,
        before: "20",
        change: "5",
        change_pct: 25,
        target: "22",
        per_10000: 5,
      },
    ]);
  });

  test("adds the provinces that went into one of today, and says which is missing", async () => {
    const { warehouse } = opened();
    await loadAreas(warehouse);
    await load({ area: "Tỉnh Kon Tum", area_code: "62" }, { value: "100" });
    const question = { indicator: crime, period: "2023", level: "province", geography: "2025-07" } as const;
    expect(await compare(warehouse, question)).toMatchObject([
      {
        area: "Tỉnh Quảng Ngãi",
        value: undefined,
        status: "incomplete",
        parts: 2,
        reported: 1,
        missing: ["Tỉnh Quảng Ngãi"],
      },
    ]);
    await load({ area: "Tỉnh Quảng Ngãi", area_code: "51" }, { value: "300" });
    expect(await compare(warehouse, question)).toMatchObject([
      { area: "Tỉnh Quảng Ngãi", value: "400", status: "summed", missing: [] },
    ]);
  });

  test("does not hold a half-year against a year", async () => {
    await load({ period: "2022" }, { value: "20" });
    await load({ period: "2023-01/2023-06" }, { value: "12" });
    const half = await compare(opened().warehouse, { indicator: crime, period: "2023-01/2023-06", level: "district" });
    expect(half).toMatchObject([{ value: "12", before: undefined }]);
  });

  test("marks the year in which the law changed what is counted", async () => {
    await load({ period: "2022" }, { value: "20", indicator: "safety_standard.achieved", unit: "đơn vị" });
    const rows = await compare(opened().warehouse, {
      indicator: "safety_standard.achieved",
      period: "2022",
      level: "district",
    });
    expect(rows[0]?.break).toContain("124/2021/TT-BCA");
  });

  test("shows the area's own report before another's, and the later before the earlier", async () => {
    const { rows } = opened();
    await load({ period: "2022" }, { value: "20" });
    await load(
      { area: "Tỉnh Điện Biên", area_code: "11", period: "2022" },
      { value: "21", area: "Huyện Mường Lay", area_code: "094" },
    );
    expect(await rows("SELECT value, status, len(sources::JSON[]) FROM comparison")).toEqual([["20", "disputed", "2"]]);
    await load({ period: "2023" }, { value: "19", period: "2022" });
    expect(await rows("SELECT value, status FROM comparison")).toEqual([["19", "disputed"]]);
  });
});

describe("on other boundaries", () => {
  const commune = (area: string, area_code: string, value: string, period = "2023"): Promise<void> =>
    load({ area, area_code, period }, { value });
  const today = { indicator: crime, level: "commune", geography: "2025-07" } as const;

  test("whole communes go to their successor; of a divided one there is no sum", async () => {
    const { warehouse } = opened();
    await loadAreas(warehouse);
    await commune("Phường Nghĩa Chánh", "21019", "1");
    await commune("Phường Trần Hưng Đạo", "21022", "2");
    await commune("Phường Nguyễn Nghiêm", "21025", "3");
    await commune("Phường Nguyễn Trãi", "00694", "9");
    const period = "2023";
    expect(await compare(warehouse, { ...today, period })).toMatchObject([
      { area: "Phường Cẩm Thành", value: undefined, status: "incomplete", missing: ["Phường Chánh Lộ"] },
      { area: "Phường Hà Giang 1", value: undefined, status: "split", missing: ["Phường Quang Trung"] },
    ]);
    await commune("Phường Chánh Lộ", "21031", "4");
    const [first] = await compare(warehouse, { ...today, period });
    expect(first).toMatchObject({ area: "Phường Cẩm Thành", value: "10", status: "summed", rank: 1, missing: [] });
  });

  test("a former district is made of today's communes that all lie in it", async () => {
    const { warehouse } = opened();
    await loadAreas(warehouse);
    const question = { indicator: crime, period: "2026", level: "district", geography: "2025-06" } as const;
    await load({ area: "Huyện Đầm Hà", area_code: "200", period: "2024" }, { value: "10" });
    await commune("Xã Đầm Hà", "06895", "5", "2026");
    expect(await compare(warehouse, question)).toMatchObject([
      { area: "Huyện Đầm Hà", value: undefined, status: "incomplete", missing: ["Xã Quảng Tân"] },
    ]);
    await commune("Xã Quảng Tân", "06913", "6", "2026");
    await commune("Phường Điện Biên Phủ", "03127", "7", "2026");
    const rows = await compare(warehouse, question);
    expect(rows.filter((row) => row.value !== undefined)).toMatchObject([
      { area: "Huyện Đầm Hà", value: "11", status: "rebuilt" },
    ]);
    expect(rows.filter((row) => row.status === "split").map((row) => row.area)).toContain("Thành phố Điện Biên Phủ");
  });

  test("the whole comparison is carried over for an export", async () => {
    const { warehouse } = opened();
    await loadAreas(warehouse);
    const exported = async (geography: "2025-06" | "2025-07"): Promise<readonly Record<string, unknown>[]> =>
      JSON.parse(new TextDecoder().decode(await exportTable(warehouse, "comparison", "json", { geography })));
    await load({ area: "Tỉnh Kon Tum", area_code: "62" }, { value: "100" }, { value: "90", role: "target" });
    await load({ area: "Tỉnh Quảng Ngãi", area_code: "51" }, { value: "300" });
    await load(
      { area: "Tỉnh Quảng Ngãi", area_code: "51", period: "2024" },
      { indicator: "traffic.deaths", value: "7" },
    );
    await commune("Xã Đầm Hà", "06895", "5", "2026");
    await commune("Xã Quảng Tân", "06913", "6", "2026");
    expect(await exported("2025-07")).toMatchObject([
      { indicator: crime, area_level: "commune", area: "Xã Đầm Hà", period: "2026", value: 5 },
      { indicator: crime, area_level: "commune", area: "Xã Quảng Tân", period: "2026", value: 6 },
      { indicator: crime, area: "Tỉnh Quảng Ngãi", role: "actual", value: 400, status: "summed", marks: [] },
      {
        indicator: crime,
        role: "target",
        value: null,
        status: "incomplete",
        missing: ["Tỉnh Quảng Ngãi"],
        marks: ["incomplete"],
      },
      { indicator: "traffic.deaths", period: "2024", value: null, missing: ["Tỉnh Kon Tum"] },
    ]);
    const former = await exported("2025-06");
    expect(former.filter((row) => row.status === "rebuilt")).toMatchObject([
      { indicator: crime, area: "Huyện Đầm Hà", area_code: "200", area_level: "district", period: "2026", value: 11 },
    ]);
    expect(former.filter((row) => row.area_code === "62")).toHaveLength(2);
  });

  test("districts of 2025 are partial, and years on other land are not held against each other", async () => {
    const { warehouse } = opened();
    await loadAreas(warehouse);
    await load({ period: "2025" }, { value: "5" });
    const districts = await compare(warehouse, { indicator: crime, period: "2025", level: "district" });
    expect(districts).toMatchObject([{ value: "5", note: "partial" }]);
    await load({ area: "Tỉnh Quảng Ngãi", area_code: "51", period: "2024" }, { value: "300" });
    await load({ area: "Tỉnh Quảng Ngãi", area_code: "51", period: "2025" }, { value: "450" });
    const provinces = await compare(warehouse, { indicator: crime, period: "2025", level: "province" });
    expect(provinces).toMatchObject([{ value: "450", status: "redrawn", before: undefined, change: undefined }]);
  });

  test("the browser shows the same sums", async () => {
    const { warehouse } = opened();
    await loadAreas(warehouse);
    const reported = [
      ["Tỉnh Kon Tum", "62", 100],
      ["Tỉnh Quảng Ngãi", "51", 300],
      ["Tỉnh Gia Lai", "64", 50],
      ["Thành phố Hà Nội", "01", 70],
    ] as const;
    for (const [area, area_code, value] of reported) await load({ area, area_code }, { value: String(value) });
    const period = "2023";
    const rows = await compare(warehouse, { indicator: crime, period, level: "province", geography: "2025-07" });
    const cells = reported.map(
      ([area, code, value]): Cell => ({
        area,
        code,
        period,
        value,
        marks: [],
        unit: "vụ",
        sources: code,
        rows: [],
      }),
    );
    const how = { ground: "2025-07", wholes: wholeProvinces, level: "province" } as const;
    const values = reexpress(cells, { ...how, added: true }).map(({ code, value }) => [code, value] as const);
    const compared = rows.map(
      (row) => [row.area_code, row.value === undefined ? undefined : Number(row.value)] as const,
    );
    expect(new Map(values)).toEqual(new Map(compared));
    expect(new Map(values).get("51")).toBe(400);
    const shares = reexpress(cells, { ...how, added: false });
    expect(shares.find(({ code }) => code === "51")).toMatchObject({ value: undefined, lack: { why: "ratio" } });
  });
});

describe("coverage", () => {
  test("names the districts of a province without a report", async () => {
    await loadAreas(opened().warehouse);
    await load({ area: "Huyện Đăk Glei", area_code: "610" }, {});
    const found = await coverage(opened().warehouse, "62", "2023");
    expect(found.reported).toEqual([{ code: "610", name: "Huyện Đăk Glei" }]);
    expect(found.missing.length).toBe(9);
  });
});

describe("checks across documents", () => {
  test("find two reports that disagree, and a change that the earlier report does not bear out", async () => {
    const { warehouse, rows } = opened();
    await load({ period: "2022" }, { value: "20" });
    const quote = "Xảy ra 28 vụ, tăng 06 vụ";
    await load(
      { period: "2023" },
      { value: "28", quote },
      { value: "6", number: "06", role: "change", dims: { direction: "up" }, quote, start: 15, end: 17 },
    );
    await load(
      { area: "Tỉnh Điện Biên", area_code: "11", period: "2022" },
      { value: "21", area: "Huyện Mường Lay", area_code: "094" },
    );
    expect(await checkWarehouse(warehouse)).toMatchObject([
      { check: "contradiction", stated: "20", computed: "21", period: "2022" },
      { check: "change", stated: "22", computed: "20", period: "2022" },
    ]);
    await refreshFindings(warehouse);
    await refreshFindings(warehouse);
    expect(await rows("SELECT count(*) FROM finding WHERE scope = 'warehouse'")).toEqual([["2"]]);
  });

  test("find a value ten times that of other years, and an indicator that vanishes", async () => {
    await load({ period: "2020" }, { value: "1200" });
    await load({ period: "2021" }, { value: "1300" });
    await load({ period: "2022" }, { value: "13100" });
    await load({ period: "2023" }, { value: "5", indicator: "traffic.deaths" });
    expect((await checkWarehouse(opened().warehouse)).map((one) => `${one.check} ${one.period} ${one.stated}`)).toEqual(
      ["range 2022 13100", "coverage 2023 "],
    );
  });
});
