import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findObservations } from "../../extractors/indicators/findObservations.ts";
import type { Observation } from "../../model/observation.ts";
import { plainOf } from "./plainOf.ts";
import { reportOf } from "./reportOf.ts";

/** Reports of invented figures, each with what must be read in it, line by line. */
const reports = [
  ["ward-six-months", reportOf({ area: "Phường Vĩnh Hải", period: "2024-01/2024-06" })],
  ["province-year", reportOf({ area: "Tỉnh Sơn La", area_code: "14", period: "2021" })],
  ["commune-nine-months", reportOf({ area: "Xã Quảng Hợp", period: "2025-01/2025-09" })],
  ["district-tables", reportOf({ area: "Huyện Tam Đường", area_code: "106", period: "2023" })],
  ["party-committee-year", reportOf({ area: "Huyện Quỳ Châu", area_code: "416", period: "2021" })],
  ["commune-drugs-quarter", reportOf({ area: "Xã Tân Mỹ", period: "2022-07/2022-09" })],
  ["district-terse", reportOf({ area: "Huyện Đồng Văn", area_code: "026", period: "2019-01/2019-09" })],
  ["province-tables", reportOf({ area: "Tỉnh Quảng Trị", area_code: "45", period: "2019/2022" })],
] as const;

const folder = join(import.meta.dirname, "reports");
const textOf = (name: string): string => readFileSync(join(folder, `${name}.txt`), "utf8").trimEnd();

function rowOf(one: Observation): string {
  const number = one.number ?? (one.computed ? "Σ" : "∅");
  const dims = Object.entries(one.dims)
    .map(([dimension, code]) => `${dimension}=${code}`)
    .join(";");
  return [number, one.value, one.indicator ?? "-", one.role, one.area, one.period, dims, one.headline ? "*" : ""].join(
    "\t",
  );
}

describe.each(reports)("the report %s", (name, report) => {
  const text = textOf(name);
  const found = findObservations(plainOf(text), report);

  test("is read as its table says", () => {
    const expected = readFileSync(join(folder, `${name}.tsv`), "utf8")
      .replace(/\n$/, "")
      .split("\n")
      .slice(1);
    expect(found.map(rowOf)).toEqual(expected);
  });

  test("has every number in the quote, and where the span says", () => {
    for (const one of found) {
      if (one.number === undefined) continue;
      expect(one.quote).toContain(one.number);
      expect(text.slice(one.start, one.end)).toBe(one.number);
      expect(one.quote.length).toBeLessThanOrEqual(400);
    }
  });

  test("has one headline at most for an indicator, area and period", () => {
    const keys = found.filter((one) => one.headline).map((one) => `${one.indicator} ${one.area} ${one.period}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test("means the same with all its counts multiplied", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), (factor) => {
        const other = multiplied(text, found, factor);
        const again = findObservations(plainOf(other), report);
        expect(again.map((one) => `${one.indicator} ${one.role} ${one.area}`)).toEqual(
          found.map((one) => `${one.indicator} ${one.role} ${one.area}`),
        );
      }),
      { numRuns: 4, seed: 7 },
    );
  });
});

/** A text with its whole numbers multiplied, in the same style: `05` → `35`, `1.217` → `8.519`. */
function multiplied(text: string, found: readonly Observation[], factor: number): string {
  let out = "";
  let at = 0;
  for (const one of found) {
    if (one.number === undefined || one.start < at || !/^(?:\d+|\d{1,3}(?:\.\d{3})+)$/.test(one.number)) continue;
    if (one.unit === "%") continue;
    const value = String(Number(one.number.replaceAll(".", "")) * factor);
    const grouped = value.length < 4 ? value.padStart(2, "0") : value.replace(/\B(?=(?:\d{3})+$)/g, ".");
    out += text.slice(at, one.start) + grouped;
    at = one.end;
  }
  return out + text.slice(at);
}

test("other names in the same places are other areas with the same figures", () => {
  const names = ["Đăk Glei", "Đăk Hà", "Đăk Tô", "Kon Rẫy", "Ngọc Hồi", "Sa Thầy", "Tu Mơ Rông"];
  fc.assert(
    fc.property(fc.shuffledSubarray(names, { minLength: 3, maxLength: 3 }), ([first, second, third]) => {
      const text = [
        "1. Công tác tuyên truyền",
        "Toàn tỉnh tổ chức 900 buổi tuyên truyền với 61.000 người tham gia[1].",
        `[1] Công an huyện ${first} tổ chức 310 buổi với 20.400 người; Công an huyện ${second} 205 buổi với 9.100 người; CAH ${third} tổ chức 120 buổi, 7.700 người tham gia…`,
      ].join("\n");
      const found = findObservations(
        plainOf(text),
        reportOf({ area: "Tỉnh Kon Tum", area_code: "62", period: "2022" }),
      );
      expect(found.slice(2).map((one) => `${one.indicator} ${one.area} ${one.value}`)).toEqual([
        `propaganda.sessions Huyện ${first} 310`,
        `propaganda.attendees Huyện ${first} 20400`,
        `propaganda.sessions Huyện ${second} 205`,
        `propaganda.attendees Huyện ${second} 9100`,
        `propaganda.sessions Huyện ${third} 120`,
        `propaganda.attendees Huyện ${third} 7700`,
      ]);
    }),
    { numRuns: 20, seed: 3 },
  );
});

test("nothing in a plan is a result", () => {
  const text =
    "1. Tổ chức ít nhất 40 buổi tuyên truyền cho 3.000 lượt người;\n2. Xây dựng mới 05 mô hình; giảm 5% số vụ phạm pháp hình sự.";
  const found = findObservations(plainOf(text), reportOf({ kind: "plan", area: "Huyện Tam Đường", period: "2024" }));
  expect(found.length).toBeGreaterThan(3);
  expect(new Set(found.map((one) => one.role))).toEqual(new Set(["target"]));
});

test.each([
  ["one unbroken line", "tổ chức 05 buổi tuyên truyền với 1.200 người, ".repeat(4_000)],
  ["open parentheses", "tổ chức (05 buổi ".repeat(8_000)],
  ["nested parentheses", `${"tổ chức (05 buổi ".repeat(5_000)}${")".repeat(5_000)}`],
  ["digits", "1".repeat(1_000_000)],
  ["commas", "5, ".repeat(100_000)],
  ["semicolons", "xã A 05 vụ; ".repeat(8_000)],
])("a passage of %s is read in time that grows with its length", (_name, text) => {
  const start = performance.now();
  findObservations(plainOf(text), reportOf({ area: "Huyện Tam Đường", period: "2023" }));
  expect(performance.now() - start).toBeLessThan(20_000);
});
