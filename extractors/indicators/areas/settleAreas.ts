import type { AreaLevel } from "../../../model/area.ts";
import type { AreaContext, AreaMention } from "./areaMention.ts";
import { choose, isInside, provinceOf } from "./choose.ts";
import { country, type Unit } from "./gazetteer.ts";
import { isOrdinaryName } from "./ordinaryNames.ts";
import { childrenAt, ownArea } from "./ownArea.ts";
import type { Reading } from "./reading.ts";
import { areaOf, resolveArea, splitKind } from "./resolveArea.ts";
import type { Spot } from "./spot.ts";

type Settled = Pick<AreaMention, "name" | "code" | "level" | "confidence" | "reason"> & {
  readonly unit: Unit | undefined;
};
type Scene = { readonly own: Unit | undefined; readonly context: AreaContext; readonly date: string | undefined };

const depth: Readonly<Record<AreaLevel, number>> = { country: 0, province: 1, district: 2, commune: 3, village: 4 };
/** So many areas after one of a list are looked through for the area they lie in. */
const longestList = 40;
/** What stands between an area and the one it lies in: `xã X, huyện Y`, `xã X (huyện Y)`, `xã X thuộc huyện Y`. */
const within = /^\s?(?:[,(–-]|thuộc|của)?\s?(?:thuộc\s)?$/;

/** What each spot means, in the report's area and time. Spots that mean nothing are left out. */
export function settleAreas(reading: Reading, spots: readonly Spot[], context: AreaContext): readonly AreaMention[] {
  const date = context.date ?? context.period?.slice(-4);
  const own = context.area_code
    ? areaOf(context.area_code, date)
    : context.area
      ? resolveArea(context.area, { date })?.area
      : undefined;
  const scene = { own, context, date };
  const named = spots.map((spot, index) =>
    spot.by === "name" || spot.by === "list" ? settleNamed(reading, spots, index, scene) : undefined,
  );
  const known = new Map<string, Unit>();
  for (const settled of named)
    if (settled?.unit && settled.confidence >= 0.85) known.set(settled.unit.code, settled.unit);
  const mentions: AreaMention[] = [];
  for (const [index, spot] of spots.entries()) {
    const settled = named[index]
      ? clear(named[index], spot, known)
      : settleOther(spot, scene, known, mentions.at(-1), reading);
    if (!settled || (/^\d/.test(spot.printed) && settled.confidence < 0.9)) continue;
    mentions.push({
      start: spot.start,
      end: spot.end,
      name: settled.name,
      code: settled.code,
      level: settled.level,
      by: spot.by,
      actor: spot.actor,
      group: spot.group,
      confidence: settled.confidence,
      reason: settled.reason,
    });
  }
  return mentions;
}

function settleNamed(reading: Reading, spots: readonly Spot[], index: number, scene: Scene): Settled {
  const spot = spots[index]!;
  if (spot.units.length === 0) return unknown(spot);
  const parent = parentAfter(reading, spots, index, scene);
  const near = nearBefore(reading, spots, index, scene);
  const choice = choose(spot.units, { kind: spot.kind, within: scene.own, date: scene.date, parent, near });
  if (!choice) return unknown(spot);
  if (!spot.weak) return settledAs(choice.unit, choice.confidence, choice.reason);
  return settledAs(
    choice.unit,
    choice.confidence * 0.7,
    `“${spot.printed}” is spelled ${choice.unit.proper} in the gazetteer`,
  );
}

/** The area printed right after one that lies in it. */
function parentAfter(reading: Reading, spots: readonly Spot[], index: number, scene: Scene): Unit | undefined {
  const spot = spots[index]!;
  let next = index + 1;
  while (next - index < longestList && spots[next]?.by === "list" && spots[next]!.group === spot.group) next += 1;
  const after = spots[next];
  const between = after && reading.text.slice(spots[next - 1]!.end, after.start);
  if (after?.by !== "name" || !spot.kind || !after.kind || between === undefined || !within.test(between))
    return undefined;
  if (depth[spot.kind.levels[0]!] <= depth[after.kind.levels[0]!] && after.kind.levels.at(-1) !== "province")
    return undefined;
  return choose(after.units, { kind: after.kind, within: scene.own, date: scene.date })?.unit;
}

/** The district that the same line named last. */
function nearBefore(reading: Reading, spots: readonly Spot[], index: number, scene: Scene): Unit | undefined {
  const spot = spots[index]!;
  for (let before = index - 1; before >= 0 && index - before < 40; before -= 1) {
    const other = spots[before]!;
    if (reading.text.slice(other.end, spot.start).includes("\n")) return undefined;
    if (other.by !== "name" || other.units.length === 0 || !other.kind?.levels.includes("district")) continue;
    return choose(other.units, { kind: other.kind, within: scene.own, date: scene.date })?.unit;
  }
  return undefined;
}

/** An ambiguous name means the area of that name which the document names clearly elsewhere. */
function clear(settled: Settled, spot: Spot, known: ReadonlyMap<string, Unit>): Settled {
  if (settled.confidence >= 0.5 || !settled.unit) return settled;
  const sure = spot.units.filter((unit) => known.get(unit.code) === unit);
  return sure.length === 1 ? settledAs(sure[0]!, 0.85, "as named elsewhere in the document") : settled;
}

function settleOther(
  spot: Spot,
  scene: Scene,
  known: ReadonlyMap<string, Unit>,
  last: AreaMention | undefined,
  reading: Reading,
): Settled | undefined {
  if (spot.by === "country") return { ...country, unit: undefined, confidence: 0.9, reason: undefined };
  if (spot.by === "office") return settleOffice(spot, scene);
  if (spot.by === "own") return settleOwn(spot, scene);
  return settleBare(spot, scene, known, last, reading);
}

function settleOffice(spot: Spot, { own, context }: Scene): Settled | undefined {
  const province = own ? provinceOf(own).name : context.area?.split("/")[0];
  if (!province) return undefined;
  return {
    name: `${province}/Phòng ${spot.printed}`,
    code: own && provinceOf(own).code,
    level: "office",
    unit: undefined,
    confidence: 0.95,
    reason: undefined,
  };
}

function settleOwn(spot: Spot, { own, context, date }: Scene): Settled | undefined {
  const kind = spot.kind!;
  const trust = spot.actor ? 1 : 0.97;
  if (own) {
    const found = ownArea(kind, own, date);
    return found && settledAs(found.unit, found.confidence * trust, found.reason);
  }
  if (!context.area || splitKind(context.area).kind?.word !== kind.word) return undefined;
  return {
    name: context.area,
    code: undefined,
    level: kind.levels[0]!,
    unit: undefined,
    confidence: 0.85,
    reason: "not in the gazetteer",
  };
}

function settleBare(
  spot: Spot,
  { own, date }: Scene,
  known: ReadonlyMap<string, Unit>,
  last: AreaMention | undefined,
  reading: Reading,
): Settled | undefined {
  const heard = spot.units.filter((unit) => known.get(unit.code) === unit);
  const ordinary = isOrdinaryName(spot.printed);
  if (own && spot.units.some((unit) => unit.code === own.code && unit.level === own.level)) {
    return settledAs(own, spot.firm ? 0.8 : 0.5, "the kind of area is not printed");
  }
  if (heard.length === 1)
    return settledAs(
      heard[0]!,
      spot.firm ? 0.92 : ordinary ? 0.5 : 0.8,
      spot.firm ? undefined : "the kind of area is not printed",
    );
  const below = own ? spot.units.filter((unit) => isInside(unit, own) && childrenAt(own, date).includes(unit)) : [];
  if (below.length === 1) {
    const listed =
      last !== undefined &&
      last.level === below[0]!.level &&
      spot.start - last.end < 80 &&
      !reading.text.slice(last.end, spot.start).includes("\n");
    if (ordinary && !(spot.firm && listed)) return undefined;
    return settledAs(below[0]!, spot.firm ? (listed ? 0.9 : 0.8) : 0.65, "the kind of area is not printed");
  }
  const provinces = spot.units.filter((unit) => unit.level === "province");
  const province = choose(provinces, { kind: undefined, within: own, date });
  if (!province || (ordinary && !spot.actor)) return undefined;
  return settledAs(province.unit, spot.actor ? 0.85 : 0.55, "the kind of area is not printed");
}

function settledAs(unit: Unit, confidence: number, reason: string | undefined): Settled {
  return {
    name: unit.name,
    code: unit.code,
    level: unit.level,
    unit,
    confidence: Math.round(confidence * 100) / 100,
    reason,
  };
}

function unknown(spot: Spot): Settled {
  const kind = spot.kind!;
  const printed = spot.printed.normalize("NFC").replace(/\s+/g, " ");
  const proper =
    printed === printed.toUpperCase()
      ? printed.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
      : printed;
  return {
    name: `${kind.word} ${proper}`,
    code: undefined,
    level: kind.levels[0]!,
    unit: undefined,
    confidence: 0.55,
    reason: "not in the gazetteer",
  };
}
