import { expect, test } from "vitest";
import { checkWarehouse, refreshFindings } from "../../../warehouse/checks/checkWarehouse.ts";
import { decide } from "../../../warehouse/decisions/decide.ts";
import { loadAreas } from "../../../warehouse/load/loadAreas.ts";
import { loadExtraction } from "../../../warehouse/load/loadExtraction.ts";
import { extractionOf, observation } from "../sample.ts";
import { useWarehouse } from "../useWarehouse.ts";

const opened = useWarehouse();

type Place = readonly [area: string, code: string];
const districts: readonly Place[] = [
  ["Huyện Mường Lay", "094"],
  ["Huyện Tủa Chùa", "098"],
];
const province: Place = ["Tỉnh Điện Biên", "11"];

/** Loads a report of one area on a year, with figures of this and of other areas. */
async function load(
  name: string,
  [area, area_code]: Place,
  period: string,
  figures: readonly (readonly [place: Place, value: string])[],
): Promise<void> {
  const read = figures.map(([place, value], at) =>
    observation({
      area: place[0],
      area_code: place[1],
      period,
      value,
      number: value,
      quote: `Xảy ra ${value} vụ ${"abc"[at]}`,
    }),
  );
  const lines = read.map((one) => one.quote);
  const report = { area, area_code, period, date: `${period}-12-10` };
  await loadExtraction(opened().warehouse, extractionOf(name, lines, read, report), { name, path: `/in/${name}` });
}

/** What the table holds, and what comparing everything would give. */
async function both(): Promise<readonly [kept: readonly string[], whole: readonly string[]]> {
  const { warehouse, rows } = opened();
  await refreshFindings(warehouse);
  const kept = await rows(
    `SELECT concat_ws(' ', "check", area, period, stated, computed, document) FROM finding WHERE scope = 'warehouse'`,
  );
  const whole = (await checkWarehouse(warehouse)).map((one) =>
    [one.check, one.area, one.period, one.stated, one.computed, one.document]
      .filter((word) => word !== undefined)
      .join(" "),
  );
  return [kept.map(([one]) => String(one)).sort(), whole.sort()];
}

test("comparing only where something changed gives what comparing everything gives", async () => {
  const { warehouse, rows } = opened();
  await loadAreas(warehouse);
  const [first, second] = districts as [Place, Place];
  const steps: readonly (() => Promise<unknown>)[] = [
    () => load("a1", first, "2020", [[first, "1200"]]),
    () => load("a2", first, "2021", [[first, "1300"]]),
    () => load("a3", first, "2022", [[first, "13100"]]),
    () => load("b1", second, "2022", [[second, "40"]]),
    () =>
      load("p1", province, "2022", [
        [province, "900"],
        [second, "44"],
      ]),
    () => load("a2", first, "2021", [[first, "9000"]]),
    async () => {
      const [key] = (await rows("SELECT key FROM observation WHERE value = 40"))[0]!;
      const change = { area: first[0], area_code: first[1], period: "2019" };
      const at = "2026-01-01T00:00:00Z";
      await decide(warehouse, [
        { id: "1", subject: "observation", key: String(key), verdict: "correct", change, by: "Lan", at },
      ]);
    },
    () => load("b2", second, "2022", [[second, "41"]]),
  ];
  const counts: number[] = [];
  for (const step of steps) {
    await step();
    const [kept, whole] = await both();
    expect(kept).toEqual(whole);
    counts.push(kept.length);
  }
  expect(Math.max(...counts)).toBeGreaterThan(1);
  expect(await rows("SELECT count(*) FROM unchecked")).toEqual([["0"]]);
});

test("a place that nothing changed is not compared again", async () => {
  const { warehouse, rows } = opened();
  const [first, second] = districts as [Place, Place];
  await load("a", first, "2022", [[first, "20"]]);
  await refreshFindings(warehouse);
  await load("b", second, "2022", [[second, "30"]]);
  expect(await rows("FROM unchecked")).toEqual([["098"]]);
});
