import type { Area, Geography } from "../../../model/area.ts";
import { gazetteer, type Unit } from "./gazetteer.ts";
import { areaOf } from "./resolveArea.ts";

/** An area of before July 2025 that one of today was made of; of a split one only a part came to it. */
export type Predecessor = { readonly area: Area; readonly split: boolean };

/**
 * The areas right below one in a geography: districts and then communes of before July 2025, communes since. An area that
 * had other names in between is given once, under its last.
 */
export function childrenOf(code: string, geography: Geography): readonly Area[] {
  const found = new Map<string, Unit>();
  for (const unit of gazetteer().units) {
    if (unit.parent !== code || unit.geography !== geography) continue;
    const known = found.get(unit.code);
    if (!known || (unit.to ?? "9") > (known.to ?? "9")) found.set(unit.code, unit);
  }
  return [...found.values()];
}

/**
 * The areas of June 2025 that an area of July 2025 was made of: communes of a commune, provinces of a province (`split` where one of
 * its communes went elsewhere; that has not happened). Empty for a code that has no successor.
 *
 * @example
 * predecessors("51").map(({ area }) => area.name) // → ["Tỉnh Quảng Ngãi", "Tỉnh Kon Tum"]
 */
export function predecessors(code: string): readonly Predecessor[] {
  const unit = sinceOf(code);
  if (!unit) return [];
  if (unit.level === "commune") {
    return unit.made.flatMap(({ code: old, split }) => {
      const area = beforeOf(old);
      return area ? [{ area, split }] : [];
    });
  }
  const provinces = new Map<string, Area>();
  for (const { area } of communesOf(code).flatMap((commune) => predecessors(commune.code))) {
    const district = area.parent ? beforeOf(area.parent) : undefined;
    const province = district?.parent ? beforeOf(district.parent) : undefined;
    if (province) provinces.set(province.code, province);
  }
  return [...provinces.values()].map((area) => ({ area, split: splitProvinces().has(area.code) }));
}

/** The areas of July 2025 that an area of before came to: one, or several of a commune that was split or of a district. */
export function successors(code: string): readonly Area[] {
  const old = beforeOf(code);
  if (!old) return [];
  const communes = new Set(old.level === "commune" ? [code] : below(code).map((unit) => unit.code));
  const found = gazetteer().units.filter((unit) => unit.made.some((made) => communes.has(made.code)));
  if (old.level !== "province") return found;
  return [...new Set(found.map((unit) => unit.above!))];
}

function sinceOf(code: string): Unit | undefined {
  return gazetteer()
    .byCode.get(code)
    ?.find((unit) => unit.geography === "2025-07");
}

function beforeOf(code: string): Unit | undefined {
  const found = areaOf(code, "2025-06-01");
  return found?.geography === "2025-06" ? found : undefined;
}

function communesOf(province: string): readonly Unit[] {
  return gazetteer().units.filter((unit) => unit.geography === "2025-07" && unit.parent === province);
}

function below(code: string): readonly Unit[] {
  return gazetteer().units.filter(
    (unit) =>
      unit.geography === "2025-06" && unit.level === "commune" && (unit.parent === code || unit.above?.parent === code),
  );
}

let split: ReadonlySet<string> | undefined;

/** Provinces of before July 2025 whose communes came to more than one of today's. */
function splitProvinces(): ReadonlySet<string> {
  if (split) return split;
  const homes = new Map<string, Set<string>>();
  for (const unit of gazetteer().units) {
    for (const { code } of unit.made) {
      const province = beforeOf(code)?.above?.parent;
      if (!province) continue;
      homes.set(province, (homes.get(province) ?? new Set()).add(unit.parent!));
    }
  }
  split = new Set([...homes].filter(([, to]) => to.size > 1).map(([code]) => code));
  return split;
}
