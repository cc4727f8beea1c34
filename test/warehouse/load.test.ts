import { describe, expect, test } from "vitest";
import { loadExtraction } from "../../warehouse/load/loadExtraction.ts";
import { loadFailure, loadQuarantine } from "../../warehouse/load/loadRefused.ts";
import { isLoaded, readingState, readStates } from "../../warehouse/load/readingState.ts";
import { extractionOf, observation } from "./sample.ts";
import { useWarehouse } from "./useWarehouse.ts";

const opened = useWarehouse();

const lines = ["Xảy ra 28 vụ phạm tội về trật tự xã hội."];
const source = { name: "a.docx", path: "/in/a.docx", bytes: 10 };

function rows(sql: string): Promise<readonly (readonly unknown[])[]> {
  return opened().rows(sql);
}

describe("loading", () => {
  test("puts a document's figure into the comparison, with its sentence", async () => {
    const loaded = await loadExtraction(opened().warehouse, extractionOf("a", lines, [observation()]), source);
    expect(loaded.state).toBe("loaded");
    expect(
      await rows("SELECT indicator, area, period, role, value, headline, status, area_level FROM comparison"),
    ).toEqual([["crime.social_order.cases", "Huyện Mường Lay", "2023", "actual", "28", true, "reported", "district"]]);
    expect(await rows("SELECT number, quote FROM published")).toEqual([
      ["28", "Xảy ra 28 vụ phạm tội về trật tự xã hội"],
    ]);
  });

  test("twice is loading once, whatever the name", async () => {
    const extraction = extractionOf("a", lines, [observation()]);
    await loadExtraction(opened().warehouse, extraction, source);
    const again = await loadExtraction(opened().warehouse, extraction, { name: "b.docx", path: "/in/b.docx" });
    expect(again.state).toBe("unchanged");
    expect(await rows("SELECT count(*) FROM observation")).toEqual([["1"]]);
    expect(await rows("SELECT count(*) FROM copy")).toEqual([["2"]]);
    expect(await isLoaded(opened().warehouse, extraction.snapshot, extraction.versions)).toBe(true);
  });

  test("by a newer version replaces what the older one read", async () => {
    const extraction = extractionOf("a", lines, [observation({ value: "23", number: "23" })]);
    await loadExtraction(opened().warehouse, extraction, source);
    const newer = {
      ...extractionOf("a", lines, [observation()]),
      versions: { extractor: "2", repair: "1", catalogue: "1" },
    };
    expect(await readingState(opened().warehouse, newer.snapshot, newer.versions)).toBe("stale");
    const states = await readStates(opened().warehouse, newer.versions);
    expect([states(newer.snapshot), states("e".repeat(64))]).toEqual(["stale", "new"]);
    expect((await readStates(opened().warehouse, extraction.versions))(extraction.snapshot)).toBe("current");
    expect((await loadExtraction(opened().warehouse, newer, source)).state).toBe("loaded");
    expect(await rows("SELECT value FROM observation")).toEqual([["28"]]);
    expect(await rows("SELECT value FROM comparison")).toEqual([["28"]]);
  });

  test("of a changed file with the same path supersedes the old one, which is kept", async () => {
    await loadExtraction(
      opened().warehouse,
      extractionOf("a", lines, [observation({ value: "23", number: "23" })]),
      source,
    );
    await loadExtraction(opened().warehouse, extractionOf("b", lines, [observation()]), source);
    expect(await rows("SELECT count(*) FROM observation")).toEqual([["2"]]);
    expect(await rows("SELECT value, status FROM comparison")).toEqual([["28", "reported"]]);
    expect(await rows("SELECT current FROM document ORDER BY document")).toEqual([[false], [true]]);
  });

  test("keeps of a secret document only name, hash and reason", async () => {
    const extraction = extractionOf("a", lines, [observation()]);
    await loadExtraction(opened().warehouse, extraction, source);
    await loadQuarantine(
      opened().warehouse,
      { snapshot: extraction.snapshot, name: "a.docx", reason: "dấu MẬT" },
      source,
    );
    expect(await rows("SELECT status, reason FROM document")).toEqual([["quarantined", "dấu MẬT"]]);
    for (const table of ["observation", "passage", "cell"]) {
      expect(await rows(`SELECT count(*) FROM ${table}`)).toEqual([["0"]]);
    }
  });

  test("of a failure says so, and does not take away what could be read before", async () => {
    await loadFailure(opened().warehouse, "f".repeat(64), "truncated", { name: "f.pdf" });
    expect(await rows("SELECT status, reason FROM document")).toEqual([["failed", "truncated"]]);
    expect(await readingState(opened().warehouse, "f".repeat(64))).toBe("failed");
    const states = await readStates(opened().warehouse, extractionOf("d0x", [], []).versions);
    expect(states("f".repeat(64))).toBe("failed");
    const extraction = extractionOf("a", lines, [observation()]);
    await loadExtraction(opened().warehouse, extraction, source);
    await loadFailure(opened().warehouse, extraction.snapshot, "broken", source);
    expect(await rows("SELECT count(*) FROM observation")).toEqual([["1"]]);
  });

  test("leaves out what is unsure", async () => {
    await loadExtraction(
      opened().warehouse,
      extractionOf("a", lines, [observation({ review: true, confidence: 0.4 })]),
      source,
    );
    expect(await rows("SELECT count(*) FROM comparison")).toEqual([["0"]]);
    expect(await rows("SELECT count(*) FROM observation")).toEqual([["1"]]);
  });

  test("fills a gap with what follows from a claim, until a report states it", async () => {
    const quote = "Xảy ra 28 vụ, tăng 08 vụ so với năm 2022";
    const figures = [
      observation({ quote }),
      observation({ quote, value: "8", number: "08", role: "change", dims: { direction: "up" }, start: 15, end: 17 }),
    ];
    await loadExtraction(opened().warehouse, extractionOf("a", [quote], figures), source);
    expect(await rows("SELECT period, value, status, computed FROM comparison ORDER BY period")).toEqual([
      ["2022", "20", "derived", true],
      ["2023", "28", "reported", false],
    ]);
    const before = [observation({ value: "21", number: "21", period: "2022", quote: "Năm 2022 xảy ra 21 vụ" })];
    const earlier = extractionOf("b", ["Năm 2022 xảy ra 21 vụ"], before, { period: "2022", date: "2022-12-09" });
    await loadExtraction(opened().warehouse, earlier, { name: "b.docx", path: "/in/b.docx" });
    expect(await rows("SELECT value, status FROM comparison WHERE period = '2022'")).toEqual([["21", "reported"]]);
  });
});
