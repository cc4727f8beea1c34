import { describe, expect, test } from "vitest";
import type { Decision } from "../../model/decision.ts";
import { decide, readDecisions } from "../../warehouse/decisions/decide.ts";
import { settle } from "../../warehouse/decisions/settle.ts";
import { loadExtraction } from "../../warehouse/load/loadExtraction.ts";
import { extractionOf, observation } from "./sample.ts";
import { useWarehouse } from "./useWarehouse.ts";

const opened = useWarehouse();
const lines = ["Xảy ra 28 vụ phạm tội về trật tự xã hội."];
const source = { name: "a.docx", path: "/in/a.docx" };

function decision(change: Partial<Decision>): Decision {
  return {
    id: "1",
    subject: "observation",
    key: "",
    verdict: "confirm",
    by: "Lan",
    at: "2026-01-01T00:00:00Z",
    ...change,
  };
}

async function keyOfFirst(): Promise<string> {
  return String((await opened().rows("SELECT key FROM observation ORDER BY id"))[0]?.[0]);
}

describe("a decision", () => {
  test("that confirms a doubtful figure publishes it", async () => {
    const { warehouse, rows } = opened();
    await loadExtraction(warehouse, extractionOf("a", lines, [observation({ review: true })]), source);
    expect(await rows("SELECT count(*) FROM comparison")).toEqual([["0"]]);
    await decide(warehouse, [decision({ key: await keyOfFirst() })]);
    expect(await rows("SELECT value, status, confidence FROM comparison")).toEqual([["28", "confirmed", 1]]);
  });

  test("that corrects a value outlives a later, better reading of the same words", async () => {
    const { warehouse, rows } = opened();
    const wrong = observation({ value: "23", number: "23", quote: "Xảy ra 23 vụ phạm tội về trật tự xã hội" });
    await loadExtraction(warehouse, extractionOf("a", lines, [wrong]), source);
    await decide(warehouse, [decision({ key: await keyOfFirst(), verdict: "correct", value: "28" })]);
    expect(await rows("SELECT value, status FROM comparison")).toEqual([["28", "corrected"]]);
    const better = {
      ...extractionOf("a", lines, [observation()]),
      versions: { extractor: "2", repair: "1", catalogue: "1" },
    };
    await loadExtraction(warehouse, better, source);
    expect(await rows("SELECT value, status FROM comparison")).toEqual([["28", "corrected"]]);
    expect(await rows("SELECT value FROM observation")).toEqual([["28"]]);
  });

  test("that rejects takes a figure out, and undo brings it back", async () => {
    const { warehouse, rows } = opened();
    await loadExtraction(warehouse, extractionOf("a", lines, [observation()]), source);
    const key = await keyOfFirst();
    await decide(warehouse, [decision({ key, verdict: "reject" })]);
    expect(await rows("SELECT count(*) FROM comparison")).toEqual([["0"]]);
    await decide(warehouse, [decision({ id: "2", key, verdict: "undo", at: "2026-01-02T00:00:00Z" })]);
    expect(await rows("SELECT value, status FROM comparison")).toEqual([["28", "reported"]]);
    expect(await rows("SELECT count(*) FROM decision")).toEqual([["2"]]);
  });

  test("that gives a figure another indicator moves it in the comparison, after reading again too", async () => {
    const { warehouse, rows } = opened();
    await loadExtraction(warehouse, extractionOf("a", lines, [observation()]), source);
    const change = { indicator: "crime.property.cases" };
    await decide(warehouse, [decision({ key: await keyOfFirst(), verdict: "remap", change })]);
    expect(await rows("SELECT indicator FROM comparison")).toEqual([["crime.property.cases"]]);
    await loadExtraction(warehouse, extractionOf("a", lines, [observation()]), source, { again: true });
    expect(await rows("SELECT indicator FROM comparison")).toEqual([["crime.property.cases"]]);
  });

  test("that calls a share a result, or a result a share, shows it or takes it out, after reading again too", async () => {
    const { warehouse, rows } = opened();
    const share = observation({ role: "share", value: "28", unit: "%" });
    const shown = () => rows("SELECT role, value, status FROM comparison");
    await loadExtraction(warehouse, extractionOf("a", lines, [share]), source);
    expect(await shown()).toEqual([]); // of an indicator that is counted, a share is not the value
    const key = await keyOfFirst();
    await decide(warehouse, [decision({ key, verdict: "correct", change: { role: "actual" } })]);
    const result = [["actual", "28", "corrected"]];
    expect(await shown()).toEqual(result);
    await loadExtraction(warehouse, extractionOf("a", lines, [share]), source, { again: true });
    expect(await shown()).toEqual(result);
    await decide(warehouse, [
      decision({ id: "2", key, verdict: "correct", change: { role: "share" }, at: "2026-01-02T00:00:00Z" }),
    ]);
    expect(await shown()).toEqual([]);
  });

  test("can be exported and imported into another warehouse, twice as well as once", async () => {
    const { warehouse, rows } = opened();
    await loadExtraction(warehouse, extractionOf("a", lines, [observation()]), source);
    await decide(warehouse, [
      decision({ key: await keyOfFirst(), verdict: "correct", value: "27", why: "bản ký ghi 27" }),
    ]);
    const kept = await readDecisions(warehouse);
    expect(kept[0]).toMatchObject({
      verdict: "correct",
      value: "27",
      why: "bản ký ghi 27",
      was: { value: "28.000000" },
    });
    expect(await decide(warehouse, kept)).toBe(0);
    expect(await rows("SELECT count(*) FROM decision")).toEqual([["1"]]);
  });
});

describe("decisions of one key", () => {
  const standing: readonly (readonly [string, readonly Decision["verdict"][], string | undefined])[] = [
    ["the last stands", ["confirm", "reject"], "reject"],
    ["undo takes back the last", ["confirm", "reject", "undo"], "confirm"],
    ["undo of all leaves none", ["confirm", "undo"], undefined],
    ["undo of nothing is nothing", ["undo"], undefined],
    ["two undos take back two", ["confirm", "correct", "reject", "undo", "undo"], "confirm"],
  ];
  test.each(standing)("%s", (_, verdicts, expected) => {
    const all = verdicts.map((verdict, index) => decision({ id: String(index), verdict, at: `2026-01-0${index + 1}` }));
    expect(settle(all.toReversed())?.verdict).toBe(expected);
  });
});
