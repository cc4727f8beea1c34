import type { Area, Geography } from "../../../model/area.ts";
import before from "./before-2025-07.json" with { type: "json" };
import { kindByMark } from "./kinds.ts";
import since from "./since-2025-07.json" with { type: "json" };

/** A line of the gazetteer: an area under one name, with what is known of it. `seen` has a bit each for 2019-12, 2023-04, 2025-03. */
export type Unit = Area & {
  /** `Huyện`. */
  readonly kind: string;
  /** The name without its kind: `Đăk Glei`. */
  readonly proper: string;
  readonly geography: Geography;
  readonly above: Unit | undefined;
  /** Square kilometres and inhabitants, where the lists of July 2025 give them. */
  readonly area_km2?: number;
  readonly population?: number;
  /** The communes of before July 2025 that it was made of; `split` where only a part of one came to it. */
  readonly made: readonly { readonly code: string; readonly split: boolean }[];
};

/** The country as an area, for figures about all of it. */
export const country: Area = { code: "VN", name: "Việt Nam", level: "country" };

/**
 * First and last day that a name may have been in force, by the bits of the three lists it stands in: 4 for December 2019,
 * 2 for April 2023, 1 for March 2025. Between two lists the day is not known, and the wider stretch is taken.
 */
const validity: Readonly<Record<number, readonly [string | undefined, string]>> = {
  7: [undefined, "2025-06-30"],
  6: [undefined, "2025-03-31"],
  4: [undefined, "2023-04-30"],
  3: ["2020-01-01", "2025-06-30"],
  2: ["2020-01-01", "2025-03-31"],
  1: ["2023-04-01", "2025-06-30"],
};

/** Huế became a city under the government on 1 January 2025, and its districts were cut anew. */
const validityInHue: typeof validity = { ...validity, 6: [undefined, "2024-12-31"], 1: ["2025-01-01", "2025-06-30"] };
const inHue = (unit: Unit): boolean => unit.code === "46" || unit.parent === "46";

type Gazetteer = { readonly units: readonly Unit[]; readonly byCode: ReadonlyMap<string, readonly Unit[]> };

let loaded: Gazetteer | undefined;

/** All areas of both geographies, read from the tables on first use (some 30 ms). */
export function gazetteer(): Gazetteer {
  loaded ??= load();
  return loaded;
}

function load(): Gazetteer {
  const units: Unit[] = [];
  const byCode = new Map<string, Unit[]>();
  const add = (unit: Unit): void => {
    units.push(unit);
    const same = byCode.get(unit.code);
    if (same) same.push(unit);
    else byCode.set(unit.code, [unit]);
  };
  const latest = (code: string): Unit | undefined =>
    byCode.get(code)?.reduce((one, other) => ((other.to ?? "") > (one.to ?? "") ? other : one));
  for (const line of before) {
    const [head = "", ...communes] = line.split(";");
    if (communes.length > 0) {
      const above = latest(head.slice(0, -1));
      for (const commune of communes) add(readBefore(commune, "commune", above));
    } else if (head.includes("/")) {
      const [province = "", district = ""] = head.split("/");
      add(readBefore(district, "district", latest(province)));
    } else add(readBefore(head, "province", undefined));
  }
  let province: Unit | undefined;
  for (const line of since) {
    const unit = readSince(line, province);
    if (unit.level === "province") province = unit;
    add(unit);
  }
  return { units, byCode };
}

/** A unit being read. */
type Draft = { -readonly [Key in keyof Unit]: Unit[Key] };

const nothing: Unit["made"] = [];

function readBefore(text: string, level: "province" | "district" | "commune", above: Unit | undefined): Unit {
  const mark = text.indexOf("@");
  const words = mark < 0 ? text : text.slice(0, mark);
  const mask = mark < 0 ? 7 : Number(text.slice(mark + 1));
  const hue = above ? inHue(above) : words.startsWith("46 ");
  const [from, to] = (hue ? validityInHue : validity)[mask] ?? [undefined, "2025-06-30"];
  const unit = draft(words, level, "2025-06", above);
  unit.to = to;
  if (from) unit.from = from;
  return unit;
}

function readSince(text: string, province: Unit | undefined): Unit {
  const [words = "", area = "", people = "", olds = ""] = text.split("|");
  const inside = words.indexOf("/");
  const above = inside < 0 ? undefined : province;
  const unit = draft(words.slice(inside + 1), above ? "commune" : "province", "2025-07", above);
  unit.from = "2025-07-01";
  if (olds) unit.made = olds.split(",").map((old) => ({ code: old.slice(0, 5), split: old.endsWith("*") }));
  if (area) unit.area_km2 = Number(area);
  if (people) unit.population = Number(people);
  return unit;
}

/** The unit of `24 X Thanh Sơn`: code, mark of its kind, name. */
function draft(words: string, level: Unit["level"], geography: Geography, above: Unit | undefined): Draft {
  const first = words.indexOf(" ");
  const second = words.indexOf(" ", first + 1);
  const kind = kindByMark[words.slice(first + 1, second)]!.word;
  const proper = words.slice(second + 1);
  const unit: Draft = {
    code: words.slice(0, first),
    kind,
    proper,
    name: `${kind} ${proper}`,
    level,
    geography,
    above,
    made: nothing,
  };
  if (above) unit.parent = above.code;
  return unit;
}
