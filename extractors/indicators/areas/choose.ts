import { stripName } from "./foldName.ts";
import { gazetteer, type Unit } from "./gazetteer.ts";
import { isAfter, isInForce } from "./inForce.ts";
import type { Kind } from "./kinds.ts";

/** What is known of a name besides its letters. `parent` is an area printed right after it (`xã X, huyện Y`). */
export type Clues = {
  readonly kind: Kind | undefined;
  readonly within: Unit | undefined;
  readonly date: string | undefined;
  readonly parent?: Unit | undefined;
  /** The district that the text spoke of last. */
  readonly near?: Unit | undefined;
};

export type Choice = { readonly unit: Unit; readonly confidence: number; readonly reason: string | undefined };

/** What speaks for one area of a name; the weights only order the candidates. */
const weights = {
  kind: 30,
  level: 10,
  parent: 60,
  own: 24,
  inside: 22,
  above: 22,
  besides: 12,
  province: 8,
  inForce: 16,
  near: 4,
} as const;

/**
 * The likeliest of the areas of one name, or `undefined` where none has a kind of that level.
 *
 * Its confidence says how it stands apart: printed with its kind and inside the report's area is sure; two that
 * are equally likely are not, and the reason says so.
 */
export function choose(units: readonly Unit[], clues: Clues): Choice | undefined {
  let best: Unit | undefined;
  let most = Number.NEGATIVE_INFINITY;
  let rivals = 0;
  for (const unit of units) {
    const weight = weigh(unit, clues);
    if (weight === undefined) continue;
    const same = best !== undefined && isSamePlace(unit, best);
    if (best && weight === most && !same) rivals += 1;
    if (weight > most) rivals = 0;
    if (weight > most || (same && weight === most && (unit.to ?? "9") > (best?.to ?? "9"))) {
      best = unit;
      most = weight;
    }
  }
  if (!best) return undefined;
  if (!isInForce(best, clues.date)) best = sameAt(best, clues.date) ?? best;
  return { unit: best, ...trust(best, clues, rivals) };
}

/** True of one area under two codes or spellings: a merger gave it another code between two lists. */
function isSamePlace(one: Unit, other: Unit): boolean {
  return (
    one.code === other.code ||
    (one.parent === other.parent && one.level === other.level && one.geography === other.geography)
  );
}

/** The same area under its name of a date, where the two lists only spell it differently (`Ngọk Réo`, `Ngok Réo`). */
function sameAt(unit: Unit, date: string | undefined): Unit | undefined {
  const key = stripName(unit.proper);
  return gazetteer()
    .byCode.get(unit.code)
    ?.find((other) => isInForce(other, date) && other.level === unit.level && stripName(other.proper) === key);
}

function weigh(unit: Unit, { kind, within, date, parent, near }: Clues): number | undefined {
  if (kind && !kind.levels.includes(unit.level)) return undefined;
  if (kind?.word === "Thành phố" && unit.kind === "Tỉnh") return undefined;
  let weight = 0;
  if (kind) weight += kind.word === unit.kind ? weights.kind : weights.level;
  if (parent && isInside(unit, parent)) weight += weights.parent;
  if (within) {
    if (unit.code === within.code && unit.geography === within.geography) weight += weights.own;
    else if (isInside(unit, within)) weight += weights.inside;
    else if (isInside(within, unit)) weight += weights.above;
    else if (provinceOf(unit).code === provinceOf(within).code) weight += weights.besides;
  }
  if (unit.level === "province") weight += weights.province;
  if (near && isInside(unit, near)) weight += weights.near;
  if (isInForce(unit, date)) weight += weights.inForce;
  else if (date && isAfter(unit, date)) weight -= 4;
  return weight;
}

function trust(unit: Unit, clues: Clues, rivals: number): { confidence: number; reason: string | undefined } {
  if (rivals > 0) return { confidence: 0.4, reason: `${rivals + 1} areas have this name` };
  const { kind, within, date, parent } = clues;
  if (!isInForce(unit, date)) return { confidence: 0.7, reason: "the gazetteer knows the name of another time" };
  if (kind && kind.word !== unit.kind)
    return { confidence: 0.75, reason: `the gazetteer says ${unit.kind.toLowerCase()}` };
  if (!kind) return { confidence: 0.8, reason: "the kind of area is not printed" };
  if (parent && !isInside(unit, parent)) return { confidence: 0.6, reason: `not in ${parent.name} by the gazetteer` };
  if (!within || parent || unit.level === "province") return { confidence: 0.97, reason: undefined };
  if (unit.code === within.code || isInside(unit, within) || isInside(within, unit))
    return { confidence: 0.98, reason: undefined };
  if (provinceOf(unit).code === provinceOf(within).code) return { confidence: 0.9, reason: undefined };
  return { confidence: 0.7, reason: "outside the report's province" };
}

/** True of an area below another, by codes. */
export function isInside(unit: Unit, other: Unit): boolean {
  for (let above = unit.above; above; above = above.above) {
    if (above.code === other.code && above.level === other.level) return true;
  }
  return false;
}

/** The province of an area, itself where it is one. */
export function provinceOf(unit: Unit): Unit {
  let top = unit;
  while (top.above) top = top.above;
  return top;
}
