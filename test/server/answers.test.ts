import { expect, test } from "vitest";
import { openAnswers } from "../../pipeline/server/rows/openAnswers.ts";
import { openDoubts } from "../../pipeline/server/rows/openDoubts.ts";
import { takeTurns } from "../../pipeline/server/takeTurns.ts";
import { decide } from "../../warehouse/decisions/decide.ts";
import { loadExtraction } from "../../warehouse/load/loadExtraction.ts";
import { extractionOf, observation } from "../warehouse/sample.ts";
import { useWarehouse } from "../warehouse/useWarehouse.ts";

const opened = useWarehouse();

async function load(name: string, quote: string): Promise<void> {
  await loadExtraction(opened().warehouse, extractionOf(name, [quote], [observation({ quote })]), { name });
}

test("who asks while documents are loaded is answered from before, and from after once that is ready", async () => {
  const { warehouse } = opened();
  const { answers, ready } = openAnswers(warehouse, openDoubts(warehouse), takeTurns());
  const documents = async (): Promise<number> => (await (await answers()).overview()).documents;
  await load("one", "Xảy ra 28 vụ");
  expect(await documents()).toBe(1); // nothing was kept before
  await load("two", "Bắt giữ 28 vụ");
  expect(await documents()).toBe(1);
  await ready();
  expect(await documents()).toBe(2);
  await load("three", "Khởi tố 28 vụ");
  await Promise.all([ready(), load("four", "Điều tra 28 vụ")]);
  await ready();
  expect(await documents()).toBe(4);
});

test("whoever asks after a decision sees it, though what was loaded before it was not ready", async () => {
  const { warehouse } = opened();
  const { answers, ready } = openAnswers(warehouse, openDoubts(warehouse), takeTurns());
  await load("one", "Xảy ra 28 vụ");
  await ready();
  await load("two", "Bắt giữ 28 vụ");
  const [key] = (await opened().rows("SELECT key FROM observation LIMIT 1"))[0] as [string];
  const decision = { id: "x", subject: "observation", key, verdict: "reject", by: "an", at: "2026-01-01" } as const;
  const preparing = ready();
  await decide(warehouse, [decision]);
  const after = await answers();
  expect((await after.overview()).documents).toBe(2);
  await preparing;
  expect(await answers()).toBe(after);
});

test("an answer that failed is asked for again", async () => {
  const { warehouse } = opened();
  let broken = true;
  const waits = openDoubts(warehouse);
  const { answers, ready } = openAnswers(
    warehouse,
    () => (broken ? Promise.reject(new Error("no memory")) : waits()),
    takeTurns(),
  );
  await expect(ready()).rejects.toThrow("no memory");
  broken = false;
  expect((await (await answers()).overview()).documents).toBe(0);
});

test("who asks while the first answers are made ready shares them, and many who ask start no more than one making", async () => {
  const { warehouse } = opened();
  await load("one", "Xảy ra 28 vụ");
  let made = 0;
  const waits = openDoubts(warehouse);
  const counted = (): ReturnType<typeof waits> => {
    made += 1; // asked once for each overview
    return waits();
  };
  const { answers, ready } = openAnswers(warehouse, counted, takeTurns());
  const ask = async (): Promise<number> => (await (await answers()).overview()).documents;
  expect(await Promise.all([ready().then(() => 1), ...Array.from({ length: 5 }, ask)])).toEqual([1, 1, 1, 1, 1, 1]);
  expect(made).toBe(1);
  await load("two", "Bắt giữ 28 vụ");
  await Promise.all(Array.from({ length: 20 }, ask));
  await ready();
  expect(await ask()).toBe(2);
  expect(made).toBe(2);
});
