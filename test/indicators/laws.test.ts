import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { extract } from "../../extractors/extract.ts";
import { findObservations } from "../../extractors/indicators/findObservations.ts";
import { identifyReport } from "../../extractors/indicators/identifyReport.ts";
import type { Extraction } from "../../model/extraction.ts";
import type { Observation } from "../../model/observation.ts";
import { parseSource } from "../../samples/source.ts";
import { disguise } from "./disguise.ts";

const samples = globSync(join(import.meta.dirname, "../../samples/sources/*.md")).sort();
const seeds = resolve(import.meta.dirname, "../../../shared/seeds");

const readings: Extraction[] = [];
beforeAll(async () => {
  for (const file of samples) readings.push(await read(parseSource(readFileSync(file, "utf8")).body, basename(file)));
});

async function read(body: string, name: string): Promise<Extraction> {
  const extraction = await extract(new TextEncoder().encode(body), { name });
  if (!("plain" in extraction)) throw new Error(`${name} was not read`);
  return extraction;
}

function undirected(observations: readonly Observation[]): readonly string[] {
  return observations
    .filter((one) => (one.role === "change" || one.role === "change_pct") !== "direction" in one.dims)
    .map((one) => `${one.role} ${one.quote}`);
}

test("every change says which way it goes, and nothing else does", () => {
  expect(readings.flatMap(({ observations }) => undirected(observations))).toEqual([]);
  expect(
    readings.flatMap(({ observations }) => observations.filter(({ role }) => role === "change")).length,
  ).toBeGreaterThan(20);
});

describe.skipIf(!existsSync(seeds))("in the seeds", () => {
  test("every change says which way it goes", async () => {
    for (const file of globSync(join(seeds, "*.txt")))
      expect(undirected((await read(readFileSync(file, "utf8"), basename(file))).observations)).toEqual([]);
  });
});

/** What a figure must keep whatever its number and its area are called. */
function meaningOf(one: Observation, area: string): string {
  const dims = Object.entries(one.dims).filter(([dimension]) => dimension !== "model" && dimension !== "of");
  return [one.indicator ?? "-", one.role, area, one.period, JSON.stringify(dims)].join(" ");
}

test.each(["first", "second"])(
  "the samples mean the same with every number and every name changed: %s disguise",
  (seed) => {
    for (const { plain, observations, report } of readings) {
      const printed = observations.filter((one) => one.number !== undefined);
      const other = disguise(plain, printed, report, `${report.series} ${report.period} ${seed}`);
      const identity = identifyReport(other.plain);
      expect([identity.area, identity.period]).toEqual([other.renamed(report.area), report.period]);
      const found = findObservations(other.plain, identity).filter((one) => one.number !== undefined);
      expect(found.map((one) => meaningOf(one, one.area))).toEqual(
        printed.map((one) => meaningOf(one, other.renamed(one.area))),
      );
    }
  },
);
