import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { crashTest } from "./crash.ts";
import { extractionOf, observation } from "./sample.ts";

/** By hand with 200 kills on the sample reports: `node test/warehouse/crashSamples.ts 200`. */
test("a loader that is killed loses nothing, doubles nothing, and the next run finishes", async () => {
  const folder = mkdtempSync(join(tmpdir(), "crash-"));
  try {
    const list = join(folder, "list.jsonl");
    const documents = Array.from({ length: 30 }, (_, index) => {
      const figures = Array.from({ length: 20 }, (_, at) =>
        observation({
          quote: `Xảy ra 28 vụ loại ${"abcdefghijklmnopqrst"[at]}`,
          period: String(2000 + index),
          headline: at === 0,
        }),
      );
      return extractionOf(`d${index}x`, ["Xảy ra 28 vụ"], figures, { period: String(2000 + index) });
    });
    writeFileSync(list, documents.map((one) => JSON.stringify(one)).join("\n"));
    let seed = 7;
    const random = (): number => {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647;
    };
    const { faults } = await crashTest(join(folder, "a.duckdb"), list, 4, 2500, random);
    expect(faults).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
