import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { extract } from "../../extractors/extract.ts";
import { catalogue } from "../../extractors/indicators/catalogue/catalogue.ts";
import { loadExtractions } from "../../warehouse/load/loadExtraction.ts";
import { loadIndicators } from "../../warehouse/load/loadIndicators.ts";
import { readPlain } from "../../warehouse/query/readPlain.ts";
import { useWarehouse } from "./useWarehouse.ts";

const samples = resolve(import.meta.dirname, "../../samples/files");
const opened = useWarehouse();

describe("every published number of the sample reports", () => {
  test("stands in its quote, and at its place in the text of its document", async () => {
    const { warehouse, rows } = opened();
    await loadIndicators(warehouse, catalogue);
    const names = readdirSync(samples)
      .filter((name) => /\.(docx|txt)$/.test(name))
      .toSorted();
    const items = [];
    for (const name of names) {
      const extraction = await extract(new Uint8Array(readFileSync(join(samples, name))), { name });
      if ("document" in extraction) items.push({ extraction, source: { name, path: name } });
    }
    await loadExtractions(warehouse, items);
    const published = await rows(`SELECT key, number, quote, document, start, "end", computed, implied FROM published`);
    expect(published.length).toBeGreaterThan(100);
    const texts = new Map<string, string>();
    const wrong: unknown[] = [];
    for (const [key, number, quote, document, start, end, computed, implied] of published) {
      if (computed === true || implied === true) continue;
      const text = texts.get(String(document)) ?? (await readPlain(warehouse, String(document))) ?? "";
      texts.set(String(document), text);
      const printed = text.slice(Number(start), Number(end));
      if (!String(quote).includes(String(number)) || printed !== number) wrong.push([key, number, printed, quote]);
    }
    expect(wrong).toEqual([]);
  });
});
