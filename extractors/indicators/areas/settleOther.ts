import type { AreaMention } from "./areaMention.ts";
import { choose, isInside, provinceOf } from "./choose.ts";
import { foldName } from "./foldName.ts";
import { country } from "./gazetteer.ts";
import { isOrdinaryName } from "./ordinaryNames.ts";
import { childrenAt, ownArea } from "./ownArea.ts";
import type { Reading } from "./reading.ts";
import { splitKind } from "./resolveArea.ts";
import { type Heard, type Scene, type Settled, settledAs } from "./settled.ts";
import type { Spot } from "./spot.ts";

const bare = "the kind of area is not printed";

/** What a spot without a kind and a name means: the country, an office, a kind alone, a name alone. */
export function settleOther(
  spot: Spot,
  scene: Scene,
  heard: Heard,
  last: AreaMention | undefined,
  reading: Reading,
): Settled | undefined {
  if (spot.by === "country") return { ...country, unit: undefined, confidence: 0.9, reason: undefined };
  if (spot.by === "office") return settleOffice(spot, scene);
  if (spot.by === "own") return settleOwn(spot, scene, heard);
  return settleBare(spot, scene, heard, last, reading);
}

function settleOffice(spot: Spot, { own, context }: Scene): Settled | undefined {
  const province = own ? provinceOf(own).name : context.area?.split("/")[0];
  if (!province) return undefined;
  const name = `${province}/Phòng ${spot.printed}`;
  const code = own && provinceOf(own).code;
  return { name, code, level: "office", unit: undefined, confidence: 0.95, reason: undefined };
}

/**
 * A kind alone: the report's own area or one above it; else the only area of that kind which the document names; else the only one
 * inside.
 */
function settleOwn(spot: Spot, { own, context, date }: Scene, heard: Heard): Settled | undefined {
  const kind = spot.kind!;
  const trust = spot.actor ? 1 : 0.97;
  const found = own && ownArea(kind, own, date);
  if (found && (found.unit === own || isInside(own, found.unit)))
    return settledAs(found.unit, found.confidence * trust, found.reason);
  if (!own && context.area && splitKind(context.area).kind?.word === kind.word) {
    return {
      name: context.area,
      code: undefined,
      level: kind.levels[0]!,
      unit: undefined,
      confidence: 0.85,
      reason: "not in the gazetteer",
    };
  }
  if (kind.levels[0] === "commune") return undefined;
  const [named, ...more] = heard.kinds.get(kind.word)?.values() ?? [];
  const stranger = named?.unit && own && !isInside(named.unit, own);
  if (named && more.length === 0 && !stranger && named.code !== found?.unit.code)
    return { ...named, confidence: 0.88, reason: "the only one of its kind in the document" };
  return found && settledAs(found.unit, found.confidence * trust, found.reason);
}

function settleBare(
  spot: Spot,
  { own, context, date }: Scene,
  heard: Heard,
  last: AreaMention | undefined,
  reading: Reading,
): Settled | undefined {
  const ordinary = isOrdinaryName(spot.printed);
  if (own && spot.units.some((unit) => unit.code === own.code && unit.level === own.level)) {
    return settledAs(own, spot.firm ? 0.8 : 0.5, bare);
  }
  if (!own && context.area && foldName(splitKind(context.area).proper) === foldName(spot.printed)) {
    return undefined;
  }
  const known = spot.units.filter((unit) => heard.units.get(unit.code) === unit);
  const trust = spot.firm ? 0.92 : ordinary ? 0.5 : 0.8;
  const reason = spot.firm ? undefined : bare;
  if (known.length === 1) return settledAs(known[0]!, trust, reason);
  const named = heard.names.get(foldName(spot.printed));
  if (named && !named.unit) return { ...named, confidence: Math.min(trust, 0.7) };
  const below = own ? spot.units.filter((unit) => isInside(unit, own) && childrenAt(own, date).includes(unit)) : [];
  if (below.length === 1) {
    const listed =
      last !== undefined &&
      last.level === below[0]!.level &&
      spot.start - last.end < 80 &&
      !reading.text.slice(last.end, spot.start).includes("\n");
    if (ordinary && !(spot.firm && listed)) return undefined;
    return settledAs(below[0]!, spot.firm ? (listed ? 0.9 : 0.8) : 0.65, bare);
  }
  const provinces = spot.units.filter((unit) => unit.level === "province");
  const province = choose(provinces, { kind: undefined, within: own, date });
  if (!province || (ordinary && !spot.actor)) return undefined;
  return settledAs(province.unit, spot.actor ? 0.85 : 0.55, bare);
}
