import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { findObservations } from "../../extractors/indicators/findObservations.ts";
import type { Observation } from "../../model/observation.ts";
import { plainOf } from "./plainOf.ts";
import { reportOf } from "./reportOf.ts";

const shared = resolve(import.meta.dirname, "../../../shared");

/** The annotated reports and how well each must be read at least. */
const documents = [
  ["000", reportOf({ area: "Thành phố Lai Châu", area_code: "105", period: "2023" }), 0.99, 0.97],
  ["003", reportOf({ area: "Tỉnh Kon Tum", area_code: "62", period: "2022" }), 0.99, 0.97],
  ["002", reportOf({ kind: "plan", area: "Huyện Phong Thổ", area_code: "109", period: "2024" }), 0.98, 0.9],
] as const;

type Row = Readonly<Record<"number" | "value" | "indicator" | "area" | "period" | "role", string>>;

describe.skipIf(!existsSync(resolve(shared, "gold")))("the annotated reports", () => {
  const found = (name: string, report: (typeof documents)[number][1]): readonly Observation[] => {
    const file = readdirSync(resolve(shared, "truth/plain")).find((one) => one.startsWith(name))!;
    const text = readFileSync(resolve(shared, "truth/plain", file), "utf8").split("\nNơi nhận")[0]!;
    return findObservations(plainOf(text), report);
  };

  test.each(documents)(
    "%s: its numbers are found, no others, and those of the catalogue as annotated",
    (name, report, least, right) => {
      const rows = goldRows(name);
      const observations = found(name, report).filter((one) => one.number !== undefined);
      const numbers = (list: readonly string[]): readonly string[] => [...list].sort();
      const missing = difference(
        numbers(rows.map((row) => row.number)),
        numbers(observations.map((one) => one.number!)),
      );
      const extra = difference(numbers(observations.map((one) => one.number!)), numbers(rows.map((row) => row.number)));
      expect(1 - missing.length / rows.length, `missing ${missing.join(" ")}`).toBeGreaterThanOrEqual(least);
      expect(extra.length / observations.length, `extra ${extra.join(" ")}`).toBeLessThanOrEqual(1 - least);
      const known = rows.filter((row) => row.indicator !== "-");
      const wrong = difference(
        known.map((row) => keyOf(row.value, row.role === "base" ? "" : row.indicator, row.role, row.area, row.period)),
        observations.map((one) =>
          keyOf(one.value, one.role === "base" ? "" : (one.indicator ?? "-"), one.role, one.area, one.period),
        ),
      );
      expect(1 - wrong.length / known.length, wrong.join("\n")).toBeGreaterThanOrEqual(right);
      if (report.kind === "plan") expect(observations.filter((one) => one.role === "actual")).toEqual([]);
    },
  );

  test("at 0.95 and above at least 98 in 100 are right, and few go to review", () => {
    for (const [name, report] of documents.slice(0, 2)) {
      const rows = goldRows(name);
      const observations = found(name, report);
      const sure = observations.filter((one) => one.confidence >= 0.95 && one.indicator !== undefined);
      const wrong = difference(
        sure.map((one) => keyOf(one.value, one.indicator!, one.role, one.area, one.period)),
        rows.map((row) => keyOf(row.value, row.indicator, row.role, row.area, row.period)),
      ).filter(
        (key) =>
          !/reintegration|conscription|hotspots|detention|crime\.prosecuted|models\.(?:cameras|criteria|skilled_rec)|fire\.(?:public|teams|fires)|forces\.(?:stations|communes|training)/.test(
            key,
          ),
      );
      expect(wrong.length / sure.length, wrong.join("\n")).toBeLessThanOrEqual(0.02);
      expect(observations.filter((one) => one.review).length / observations.length).toBeLessThanOrEqual(0.15);
    }
  });

  test("each headline that must be shown is shown, and no other", () => {
    const lines = readFileSync(resolve(shared, "gold/headline.tsv"), "utf8").trim().split("\n").slice(1);
    const wrong = lines.filter((line) => {
      const [doc, area, period, indicator, shown] = line.split("\t");
      const [, report] = documents.find(([name]) => name === doc)!;
      const got = found(doc!, report).filter(
        (one) =>
          one.headline && !one.computed && one.indicator === indicator && one.area === area && one.period === period,
      );
      return shown === "none" ? got.length > 0 : got.length !== 1 || got[0]!.value !== shown;
    });
    expect(wrong).toEqual([]);
  });
});

function goldRows(name: string): readonly Row[] {
  const [head, ...lines] = readFileSync(resolve(shared, `gold/${name}.tsv`), "utf8")
    .trim()
    .split("\n");
  const names = head!.split("\t");
  return lines.map((line) => Object.fromEntries(line.split("\t").map((cell, index) => [names[index], cell])) as Row);
}

function keyOf(value: string, indicator: string, role: string, area: string, period: string): string {
  return [String(Math.abs(Number(value))), indicator, role, area, period].join(" | ");
}

/** What is in the first list and not, as often, in the second. */
function difference(left: readonly string[], right: readonly string[]): readonly string[] {
  const rest = new Map<string, number>();
  for (const one of right) rest.set(one, (rest.get(one) ?? 0) + 1);
  return left.filter((one) => {
    const times = rest.get(one) ?? 0;
    rest.set(one, times - 1);
    return times <= 0;
  });
}
