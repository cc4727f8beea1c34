import { expect, test } from "vitest";
import { collectSaid, numberSaid, type Saying } from "../../warehouse/load/numberSaid.ts";
import { useWarehouse } from "./useWarehouse.ts";

const opened = useWarehouse();

const cases: Saying = {
  indicator: "crime.social_order.cases",
  area: "Huyện Mường Lay",
  area_code: "094",
  period: "2023",
  role: "actual",
  dims: "{}",
  unit: "vụ",
  series: "movement",
};

async function number(...sayings: readonly Saying[]): Promise<readonly (readonly [place: number, kind: number])[]> {
  const { said, add } = collectSaid();
  const at = sayings.map(add);
  const { places, kinds } = await opened().warehouse.write((connection) => numberSaid(connection, said));
  return at.map(({ place, kind }) => [places[place]!, kinds[kind]!]);
}

test("what was said before keeps its number, and what is new is numbered on", async () => {
  const elsewhere = { ...cases, area: "Huyện Tủa Chùa", area_code: undefined };
  const target = { ...cases, role: "target" as const };
  expect(await number(cases, elsewhere, target, cases)).toEqual([
    [1, 1],
    [2, 1],
    [1, 2],
    [1, 1],
  ]);
  expect(await number({ ...target, unit: undefined }, elsewhere, target)).toEqual([
    [1, 3],
    [2, 1],
    [1, 2],
  ]);
  expect(await opened().rows("SELECT area, area_code, area_level FROM place ORDER BY place")).toEqual([
    ["Huyện Mường Lay", "094", "district"],
    ["Huyện Tủa Chùa", null, "district"],
  ]);
});

test("no unit is another than an empty one, and so with series, dimensions and codes", async () => {
  const sayings = [
    cases,
    { ...cases, unit: "" },
    { ...cases, unit: undefined },
    { ...cases, series: undefined },
    { ...cases, dims: '{"topic":"traffic"}' },
  ];
  const numbers = await number(...sayings, { ...cases, area_code: undefined });
  expect(new Set(numbers.map(([, kind]) => kind)).size).toBe(5);
  expect(new Set(numbers.map(([place]) => place)).size).toBe(2);
  expect(await number(...sayings)).toEqual(numbers.slice(0, 5));
});

test("nothing said takes no number", async () => {
  expect(await number()).toEqual([]);
  expect(await opened().rows("SELECT count(*) FROM kind")).toEqual([["0"]]);
});
