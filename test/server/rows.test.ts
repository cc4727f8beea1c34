import { expect, test } from "vitest";
import { readRows } from "../../notebooks/app/rows/rows.ts";
import { openDoubts } from "../../pipeline/server/rows/openDoubts.ts";
import { openRows } from "../../pipeline/server/rows/openRows.ts";
import { queueOf } from "../../pipeline/server/rows/queueOf.ts";
import { tallyWaiting } from "../../pipeline/server/rows/tallyWaiting.ts";
import { decide } from "../../warehouse/decisions/decide.ts";
import { loadExtraction } from "../../warehouse/load/loadExtraction.ts";
import { extractionOf, observation } from "../warehouse/sample.ts";
import { useWarehouse } from "../warehouse/useWarehouse.ts";

const opened = useWarehouse();

async function load(
  name: string,
  period: string,
  ...figures: readonly Parameters<typeof observation>[0][]
): Promise<void> {
  const read = figures.map((one, at) =>
    observation({ period, quote: `Xảy ra ${one?.value ?? 28} vụ loại ${"abc"[at]}`, ...one }),
  );
  const lines = read.map((one) => one.quote);
  await loadExtraction(opened().warehouse, extractionOf(name, lines, read, { period, date: `${period}-12-10` }), {
    name: `${name}.docx`,
  });
}

/** A row as the page reads it, column by column. */
async function rows(): Promise<readonly (readonly unknown[])[]> {
  const read = readRows(await openRows(opened().warehouse)("crime.social_order.cases"));
  const columns = [read.period, read.unit, read.dims, read.value, read.headline, read.confidence, read.code] as const;
  return Array.from({ length: read.length }, (_, row) => columns.map((column) => column.get(row)));
}

test("the columns of an indicator hold its figures in order, absent texts and narrower figures too", async () => {
  await load(
    "b",
    "2023",
    { value: "28" },
    { value: "5", dims: { topic: "traffic" }, headline: false, unit: undefined },
  );
  await load("a", "2022", { value: "0.5", number: "0,5", confidence: 0.875 });
  expect(await rows()).toEqual([
    ["2022", "vụ", "", 0.5, true, 0.875, "094"],
    ["2023", "vụ", "", 28, true, Math.fround(0.97), "094"],
    ["2023", null, '{"topic":"traffic"}', 5, false, Math.fround(0.97), "094"],
  ]);
});

test("an indicator without figures has empty columns", async () => {
  expect(await rows()).toEqual([]);
});

test("the queue forgets what is decided, remembers what is taken back, and sees what is loaded", async () => {
  const { warehouse } = opened();
  const waits = openDoubts(warehouse);
  const queue = async () => await queueOf(warehouse, await waits(), {});
  await load("a", "2022", { value: "7", review: true, reasons: ["x"] }, { value: "8", review: true, confidence: 0.5 });
  const { items } = await queue();
  expect(items.map((one) => [one.value, one.same])).toEqual([
    ["8.000000", 1],
    ["7.000000", 1],
  ]);
  const by = { key: items[0]!.key, by: "Lan", subject: "observation" } as const;
  await decide(warehouse, [{ ...by, id: "1", verdict: "confirm", at: "2026-01-01T00:00:00Z" }]);
  expect(await queue()).toMatchObject({
    total: 1,
    items: [{ value: "7.000000" }],
    reasons: [{ value: "x", count: 1 }],
  });
  await decide(warehouse, [{ ...by, id: "2", verdict: "undo", at: "2026-01-02T00:00:00Z" }]);
  expect(await queue()).toMatchObject({ total: 2, documents: [{ name: "a.docx", count: 2 }] });
  await load("b", "2023", { value: "9", review: true });
  expect(await queue()).toMatchObject({ total: 3, indicators: [{ value: "crime.social_order.cases", count: 3 }] });
});

test("keys of several sources stand beside those of one, and figures without a code beside those with", async () => {
  await load(
    "a",
    "2022",
    { value: "28" },
    { indicator: "crime.social_order.cases", value: "30", area: "Xã Không Tên", area_code: undefined },
  );
  await load("b", "2022", { value: "29" });
  const read = readRows(await openRows(opened().warehouse)("crime.social_order.cases"));
  const keys = Array.from({ length: read.length }, (_, row) => [
    read.area.get(row),
    read.code.get(row),
    read.sources
      .get(row)
      .split(",")
      .map((key) => key.length),
  ]);
  expect(keys).toEqual([
    ["Huyện Mường Lay", "094", [20, 20]],
    ["Xã Không Tên", null, [20]],
  ]);
});

test("places that came since an indicator was asked for are there when it is asked for again", async () => {
  const ask = openRows(opened().warehouse);
  const areas = async (): Promise<readonly unknown[]> => {
    const read = readRows(await ask("crime.social_order.cases"));
    return Array.from({ length: read.length }, (_, row) => [read.area.get(row), read.code.get(row)]);
  };
  await load("a", "2022", { value: "28" });
  expect(await areas()).toEqual([["Huyện Mường Lay", "094"]]);
  await load("b", "2022", { value: "29", area: "Huyện An Biên", area_code: "908" });
  expect(await areas()).toEqual([
    ["Huyện An Biên", "908"],
    ["Huyện Mường Lay", "094"],
  ]);
});

test("rivals of a waiting figure are the others that speak for its cell and say something else", async () => {
  const { warehouse } = opened();
  await load("a", "2022", { value: "7", review: true });
  await load("b", "2022", { value: "9" });
  await load("c", "2021", { value: "5", review: true, confidence: 0.5 });
  const queue = await queueOf(warehouse, await openDoubts(warehouse)(), {});
  expect(queue.items.map((one) => [one.value, one.wording, one.rivals.map((rival) => rival.value)])).toEqual([
    ["5.000000", "xảy ra # vụ loại a", []],
    ["7.000000", "xảy ra # vụ loại a", ["9.000000"]],
  ]);
});

test("the queue narrows by what stands in the doubt and by what stands in its sentence", async () => {
  const { warehouse } = opened();
  await load("a", "2022", { value: "7", review: true, reasons: ["x"] }, { value: "8", review: true });
  await load("b", "2023", { value: "9", review: true });
  const waits = await openDoubts(warehouse)();
  const values = async (filter: Parameters<typeof queueOf>[2]): Promise<unknown> => {
    const { total, items } = await queueOf(warehouse, waits, filter);
    return [total, items.map((one) => Number(one.value)).sort()];
  };
  expect(await values({ reason: "x" })).toEqual([1, [7]]);
  expect(await values({ period: "2022" })).toEqual([2, [7, 8]]);
  expect(await values({ period: "2022", wording: "xảy ra # vụ loại b" })).toEqual([1, [8]]);
  expect(await values({ level: "district", areas: "Huyện Mường Lay|Huyện Khác", headline: "1" })).toEqual([
    3,
    [7, 8, 9],
  ]);
  expect(await values({ indicator: "traffic.deaths" })).toEqual([0, []]);
});

test("the queue knows no figure of a reading that was replaced, nor of a document that another stands for", async () => {
  const { warehouse } = opened();
  const waits = openDoubts(warehouse);
  const total = async (): Promise<number> => tallyWaiting(await waits(), 0).total;
  await load("a", "2022", { value: "7", review: true }, { value: "8", review: true });
  expect(await total()).toBe(2);
  const lines = ["Xảy ra 7 vụ loại a"];
  const figure = observation({ period: "2022", quote: lines[0]!, value: "7", review: true });
  const again = extractionOf("a", lines, [figure], { period: "2022", date: "2022-12-10" });
  await loadExtraction(warehouse, again, { name: "a.docx" }, { again: true });
  expect(await total()).toBe(1);
  await warehouse.write((connection) => connection.run("UPDATE document SET current = false"));
  expect(await total()).toBe(0);
});
