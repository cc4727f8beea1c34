import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldName } from "../../../extractors/indicators/areas/foldName.ts";
import {
  childrenOf,
  findAreas,
  gazetteer,
  parentsOf,
  predecessors,
  resolveArea,
  successors,
} from "../../../extractors/indicators/areas/index.ts";

const { units } = gazetteer();
const unit = fc.constantFrom(...units);
const dateOf = (area: (typeof units)[number]): string =>
  area.geography === "2025-07" ? "2025-12-01" : (area.to ?? "");

/** Codes of one place: a merger gave some another code between two lists. */
const namesakes = (area: (typeof units)[number]): readonly string[] =>
  units
    .filter((each) => each.parent === area.parent && foldName(each.proper) === foldName(area.proper))
    .map((each) => each.code);

test("both geographies are whole", () => {
  const count = (geography: string, level: string): number =>
    new Set(
      units
        .filter((each) => each.geography === geography && each.level === level && (each.to ?? "9") >= "2025-06-30")
        .map((each) => each.code),
    ).size;
  expect([count("2025-06", "province"), count("2025-06", "district"), count("2025-06", "commune")]).toEqual([
    63,
    696,
    10035 + 12,
  ]);
  expect([count("2025-07", "province"), count("2025-07", "commune")]).toEqual([34, 3321]);
});

test("every area is found back in a sentence about its parent", () => {
  fc.assert(
    fc.property(unit, (area) => {
      const within = area.above?.above
        ? `, ${area.above.name.toLowerCase().replace(area.above.proper.toLowerCase(), area.above.proper)}`
        : "";
      const text = `Công an ${area.kind.toLowerCase()} ${area.proper}${within} tổ chức 12 buổi`;
      const [mention] = findAreas(text, { area_code: area.above?.code ?? area.code, date: dateOf(area) });
      expect(namesakes(area)).toContain(mention?.code);
    }),
    { numRuns: 1500, seed: 7 },
  );
});

/** Habits of spelling that mean the same area. */
const habits: readonly (readonly [string, (name: string) => string])[] = [
  ["capitals", (name) => name.toUpperCase()],
  ["decomposed letters", (name) => name.normalize("NFD")],
  [
    "old tone marks",
    (name) =>
      name
        .replace(/òa(?!\p{L})/gu, "oà")
        .replace(/óa(?!\p{L})/gu, "oá")
        .replace(/ủy(?!\p{L})/gu, "uỷ")
        .replace(/úy(?!\p{L})/gu, "uý")
        .replace(/ùy(?!\p{L})/gu, "uỳ"),
  ],
  [
    "i for y",
    (name) =>
      name
        .replace(/(?<=\p{L})y(?!\p{L})/gu, (y, at: number, all: string) =>
          /[bcdhklmst]/i.test(all[at - 1]!) ? "i" : y,
        )
        .replace(/Quy(?!\p{L})/gu, "Qui"),
  ],
  ["no spaces", (name) => name.replace(/(?<=\p{Ll}) (?=\p{Lu})/gu, "")],
  ["straight apostrophes", (name) => name.replaceAll("’", "' ")],
  ["no apostrophes", (name) => name.replaceAll("’", "")],
  ["Đắk for Đăk", (name) => name.replaceAll("Đăk", "Đắk")],
];

describe("habits of spelling", () => {
  test.each(habits)("%s", (_, write) => {
    fc.assert(
      fc.property(unit, (area) => {
        const name = `${area.kind} ${write(area.proper)}`;
        const found = resolveArea(name, { date: dateOf(area), within: area.above?.code });
        expect(namesakes(area), name).toContain(found?.area.code);
      }),
      { numRuns: 400, seed: 11 },
    );
  });

  test.each([
    ["TP. Kon Tum", "608"],
    ["TP Lai Châu", "105"],
    ["T.P Kon Tum", "608"],
    ["TX. An Khê", "623"],
    ["CATP Kon Tum", "608"],
    ["CAH Lấp Vò", "875"],
    ["H. Tam Đường", "106"],
    ["Huyen Lap Vo", "875"],
    ["Tỉnh Đắc Lắc", "66"],
    ["TPHCM", "79"],
    ["Tỉnh Thừa Thiên - Huế", "46"],
    ["thành phố Quy Nhơn", "540"],
  ])("%s is %s", (name, code) => {
    expect(resolveArea(name, { date: "2022" })?.area.code).toBe(code);
  });
});

test("a name typed without diacritics is less sure", () => {
  const plain = resolveArea("Huyen Tam Duong", { within: "12", date: "2022" });
  expect(plain?.area.code).toBe("106");
  expect(plain!.confidence).toBeLessThan(0.7);
});

test("a name is resolved as of its date", () => {
  expect(resolveArea("Thị xã Từ Sơn", { date: "2019" })?.area.name).toBe("Thị xã Từ Sơn");
  expect(resolveArea("Thành phố Từ Sơn", { date: "2023" })?.area.code).toBe("261");
  expect(resolveArea("Thành phố Huế", { date: "2023" })?.area.code).toBe("474");
  expect(resolveArea("Thành phố Huế", { date: "2025-03" })?.area.code).toBe("46");
});

test("no area is found for a name of none", () => {
  expect(resolveArea("Huyện Không Có")).toBeUndefined();
  expect(resolveArea("")).toBeUndefined();
});

test("areas know what stands above and below them", () => {
  expect(parentsOf(resolveArea("xã San Thàng", { date: "2023" })!.area).map((area) => area.name)).toEqual([
    "Thành phố Lai Châu",
    "Tỉnh Lai Châu",
    "Việt Nam",
  ]);
  expect(childrenOf("62", "2025-06")).toHaveLength(10);
  expect(childrenOf("12", "2025-07")).toHaveLength(38);
});

test("the reform of 2025 leads there and back", () => {
  expect(predecessors("51").map(({ area }) => area.name)).toEqual(["Tỉnh Quảng Ngãi", "Tỉnh Kon Tum"]);
  expect(successors("62").map((area) => area.name)).toEqual(["Tỉnh Quảng Ngãi"]);
  expect(predecessors("23293").some(({ split }) => split)).toBe(false);
  const provinces = units.filter((area) => area.geography === "2025-07" && area.level === "province");
  const before = provinces.flatMap((area) => predecessors(area.code));
  expect(before).toHaveLength(63);
  expect(before.every(({ split }) => !split)).toBe(true);
});
