import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../extractors/indicators/catalogue/catalogue.ts";
import { dimensions } from "../../extractors/indicators/dimensions.ts";
import { findObservations } from "../../extractors/indicators/findObservations.ts";
import { plainOf } from "./plainOf.ts";
import { reportOf } from "./reportOf.ts";

const report = reportOf({ area: "Huyện Tam Đường", area_code: "106", period: "2023" });
const contract = resolve(import.meta.dirname, "../../../shared/contract");

describe("every entry of the catalogue", () => {
  test("has an id of its own", () => {
    const ids = catalogue.map((entry) => entry.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("shows by an example how it is stated", () => {
    expect(catalogue.filter((entry) => entry.examples.length === 0).map((entry) => entry.id)).toEqual([]);
  });

  test.each(catalogue.flatMap((entry) => entry.examples.map((example) => [entry.id, example.value, example] as const)))(
    "%s is read as %s in its example",
    (id, value, example) => {
      const text = example.under === undefined ? example.text : `1. ${example.under}\n${example.text}`;
      const found = findObservations(plainOf(text), report);
      expect(found.filter((one) => one.indicator === id).map((one) => one.value)).toContain(value);
    },
  );

  test.each(catalogue.flatMap((entry) => (entry.counterexamples ?? []).map((text) => [entry.id, text] as const)))(
    "%s is not read in: %s",
    (id, text) => {
      expect(findObservations(plainOf(text), report).filter((one) => one.indicator === id)).toEqual([]);
    },
  );
});

describe.skipIf(!existsSync(contract))("the contract", () => {
  const rows = (name: string): readonly (readonly string[])[] =>
    readFileSync(resolve(contract, name), "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t"));

  test("names no indicator that the catalogue lacks, nor another unit, aggregation or label", () => {
    const lacking = rows("indicators.tsv").filter(
      ([id, unit, aggregation, vi, en]) =>
        !catalogue.some(
          (entry) =>
            entry.id === id &&
            entry.unit === unit &&
            entry.aggregation === aggregation &&
            entry.label.vi === vi &&
            entry.label.en === en,
        ),
    );
    expect(lacking).toEqual([]);
  });

  test("names no code of a dimension that the lists lack", () => {
    const lacking = rows("dimensions.tsv").filter(
      ([dimension, code, label, parts]) =>
        code !== "*" &&
        !(dimension === "organiser" && code === "police") &&
        !dimensions.some(
          (entry) =>
            entry.dimension === dimension &&
            entry.code === code &&
            entry.label === label &&
            entry.partitions === (parts === "yes"),
        ),
    );
    expect(lacking).toEqual([]);
  });
});
