import { expect, test } from "vitest";
import { readRows } from "../../notebooks/app/rows/rows.ts";
import { openDoubts } from "../../pipeline/server/rows/openDoubts.ts";
import { queueOf } from "../../pipeline/server/rows/queueOf.ts";
import { rowsOf } from "../../pipeline/server/rows/rowsOf.ts";
import { takeTurns } from "../../pipeline/server/takeTurns.ts";
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
  const read = readRows(await rowsOf(opened().warehouse, "crime.social_order.cases"));
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
    ["2023", null, '{"topic":"traffic"}', 5, false, Math.fround(0.97), "094"],
    ["2023", "vụ", "", 28, true, Math.fround(0.97), "094"],
  ]);
});

test("an indicator without figures has empty columns", async () => {
  expect(await rows()).toEqual([]);
});

test("the queue forgets what is decided, remembers what is taken back, and sees what is loaded", async () => {
  const { warehouse } = opened();
  const waits = openDoubts(warehouse, takeTurns());
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
