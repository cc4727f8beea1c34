import { gazetteer, type Unit } from "../../extractors/indicators/areas/gazetteer.ts";
import type { Observation } from "../../model/observation.ts";
import type { Plain } from "../../model/plain.ts";
import type { Report } from "../../model/report.ts";
import { pick, type Random, random } from "../../samples/random.ts";
import { type Edit, rewritePlain } from "./rewritePlain.ts";

/** A report in disguise, and the name that an area has there. */
export type Disguise = { readonly plain: Plain; readonly renamed: (area: string) => string };

/**
 * The same report with every figure changed and its areas exchanged for others of their kind, below another province.
 *
 * Figures keep their length and shape (`05`, `1.217`, `89,3%`); whether parts still add up is left to chance.
 */
export function disguise(plain: Plain, observations: readonly Observation[], report: Report, seed: string): Disguise {
  const next = random(seed);
  const names = otherNames([report.area, ...observations.map((one) => one.area)], next);
  const edits = [...figureEdits(plain, observations, next), ...nameEdits(plain.text, names)];
  const apart: Edit[] = [];
  for (const edit of edits.sort((left, right) => left.start - right.start || right.end - left.end))
    if (edit.start >= (apart.at(-1)?.end ?? 0)) apart.push(edit);
  const proper = (name: string): string => {
    const kind = kinds.find((one) => name.startsWith(`${one} `));
    const other = kind === undefined ? undefined : names.get(name.slice(kind.length + 1));
    return other === undefined ? name : `${kind} ${other}`;
  };
  return { plain: rewritePlain(plain, apart), renamed: (area) => area.split("/").map(proper).join("/") };
}

const kinds = ["Tỉnh", "Thành phố", "Huyện", "Quận", "Thị xã", "Xã", "Phường", "Thị trấn"];

function figureEdits(plain: Plain, observations: readonly Observation[], next: Random): readonly Edit[] {
  return observations
    .filter((one) => one.number !== undefined)
    .map(({ start, end, unit }) => ({
      start,
      end,
      text: otherNumber(plain.text.slice(start, end), unit === "%", next),
    }));
}

/** Another number of the same shape; a share stays below a hundred, and the whole stays the whole. */
function otherNumber(printed: string, percent: boolean, next: Random): string {
  if (percent && printed.startsWith("100")) return printed;
  let first = true;
  return printed.replace(/\d/g, (digit) => {
    if (first && digit === "0") return digit;
    const other = String(1 + Math.floor(next() * 9));
    first = false;
    return other;
  });
}

function nameEdits(text: string, names: ReadonlyMap<string, string>): readonly Edit[] {
  const edits: Edit[] = [];
  for (const [name, other] of names) {
    for (const [printed, put] of [
      [name, other],
      [name.toUpperCase(), other.toUpperCase()],
    ] as const) {
      for (let at = text.indexOf(printed); at >= 0; at = text.indexOf(printed, at + 1)) {
        const end = at + printed.length;
        if (!/\p{L}/u.test(text[at - 1] ?? "") && !/\p{L}/u.test(text[end] ?? ""))
          edits.push({ start: at, end, text: put });
      }
    }
  }
  return edits;
}

/** Areas that were in force under their name all the time until the districts ended. */
const steady = (unit: Unit): boolean =>
  unit.geography === "2025-06" && unit.from === undefined && unit.to === "2025-06-30";

/** Other names for areas: a province for the province, districts of it for districts, communes of these for communes. */
function otherNames(areas: readonly string[], next: Random): ReadonlyMap<string, string> {
  const named = new Set(areas.flatMap((area) => area.split("/")));
  const units = gazetteer().units.filter(steady);
  const below = (above: Unit): readonly Unit[] => units.filter((unit) => unit.above === above);
  const hasTown = (district: Unit): boolean => below(district).some((commune) => commune.proper === district.proper);
  const provinces = units.filter((unit) => unit.level === "province");
  const holds = (province: Unit): number =>
    (named.has(province.name) ? 9 : 0) + below(province).filter((unit) => named.has(unit.name)).length;
  const home = [...provinces].sort((left, right) => holds(right) - holds(left))[0]!;
  const away = pick(
    next,
    provinces.filter((unit) => unit.kind === home.kind && unit !== home && below(unit).length >= 8),
  );
  const names = new Map([[home.proper, away.proper]]);
  const pair = (left: Unit, right: Unit): void => {
    for (const unit of below(left)) {
      const meant = named.has(unit.name) || below(unit).some((one) => named.has(one.name));
      if (!meant || names.has(unit.proper)) continue;
      const used = new Set(names.values());
      const free = below(right).filter(
        (one) =>
          one.kind === unit.kind &&
          hasTown(one) === hasTown(unit) &&
          !used.has(one.proper) &&
          plainName.test(one.proper),
      );
      if (free.length === 0) continue;
      const other = pick(next, free);
      names.set(unit.proper, other.proper);
      pair(unit, other);
    }
  };
  pair(home, away);
  return names;
}

/** Two syllables at least, and no number: what cannot be mistaken for a word. */
const plainName = /^\p{L}+(?: \p{L}+)+$/u;
