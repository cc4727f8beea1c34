import type { AreaLevel } from "../../../model/area.ts";
import type { AreaContext, AreaMention } from "./areaMention.ts";
import { choose, isInside, provinceOf } from "./choose.ts";
import { gazetteer, type Unit } from "./gazetteer.ts";
import type { Reading } from "./reading.ts";
import { areaOf, resolveArea } from "./resolveArea.ts";
import { type Heard, type Scene, type Settled, settledAs } from "./settled.ts";
import { settleOther } from "./settleOther.ts";
import type { Spot } from "./spot.ts";

const depth: Readonly<Record<AreaLevel, number>> = { country: 0, province: 1, district: 2, commune: 3, village: 4 };
/** So many areas after one of a list are looked through for the area they lie in. */
const longestList = 40;
/** What stands between an area and the one it lies in: `xã X, huyện Y`, `xã X (huyện Y)`, `xã X thuộc huyện Y`. */
const within = /^\s?(?:[,(–-]|thuộc|của)?\s?(?:thuộc\s)?$/;

/** The report's area and time, as names are resolved in them. */
export function sceneOf(context: AreaContext): Scene {
  const date = context.date ?? context.period?.slice(-4);
  const code = context.area_code;
  const own = code ? areaOf(code, date) : context.area ? resolveArea(context.area, { date })?.area : undefined;
  return { own, context, date };
}

/** What each spot printed with a kind means; `undefined` for the others. */
export function settleAllNamed(
  reading: Reading,
  spots: readonly Spot[],
  scene: Scene,
): readonly (Settled | undefined)[] {
  return spots.map((spot, index) =>
    spot.by === "name" || spot.by === "list" ? settleNamed(reading, spots, index, scene) : undefined,
  );
}

/**
 * What each spot means, in the report's area and time, `named` being what those with a kind mean and `heard` what the document names. Spots that mean nothing are
 * left out.
 */
export function settleAreas(
  reading: Reading,
  spots: readonly Spot[],
  named: readonly (Settled | undefined)[],
  scene: Scene,
  heard: Heard,
): readonly AreaMention[] {
  const mentions: AreaMention[] = [];
  for (const [index, spot] of spots.entries()) {
    const settled = named[index]
      ? clear(named[index], spot, heard)
      : settleOther(spot, scene, heard, mentions.at(-1), reading);
    if (!settled || (/^\d/.test(spot.printed) && settled.confidence < 0.9)) continue;
    const { name, code, level, confidence, reason } = settled;
    const { start, end, by, actor, group } = spot;
    mentions.push({ start, end, name, code, level, by, actor, group, confidence, reason });
  }
  return mentions;
}

function settleNamed(reading: Reading, spots: readonly Spot[], index: number, scene: Scene): Settled {
  const spot = spots[index]!;
  if (spot.units.length === 0) return unknown(spot);
  const parent = parentAfter(reading, spots, index, scene);
  const near = nearBefore(reading, spots, index, scene);
  const choice = choose(spot.units, { kind: spot.kind, within: scene.own, date: scene.date, parent, near });
  if (!choice || isStray(choice.unit, parent, scene)) return unknown(spot);
  const { kind } = spot;
  if (kind && kind.word !== choice.unit.kind && !isRenamed(choice.unit, kind.word)) {
    const { code, level } = choice.unit;
    return { ...unknown(spot), code, level, confidence: 0.7, reason: choice.reason };
  }
  if (!spot.weak) return settledAs(choice.unit, choice.confidence, choice.reason);
  return settledAs(
    choice.unit,
    choice.confidence * 0.7,
    `“${spot.printed}” is spelled ${choice.unit.proper} in the gazetteer`,
  );
}

/** True where the gazetteer knows the area under that kind at some time. */
function isRenamed(unit: Unit, kind: string): boolean {
  return (
    gazetteer()
      .byCode.get(unit.code)
      ?.some((other) => other.kind === kind) ?? false
  );
}

/** True of a commune of another province that is named without it: the gazetteer lacks the one that is meant. */
function isStray(unit: Unit, parent: Unit | undefined, { own }: Scene): boolean {
  if (!own || parent || unit.level !== "commune") return false;
  return provinceOf(unit).code !== provinceOf(own).code && !isInside(own, unit);
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
function clear(settled: Settled, spot: Spot, heard: Heard): Settled {
  if (settled.confidence >= 0.5 || !settled.unit) return settled;
  const sure = spot.units.filter((unit) => heard.units.get(unit.code) === unit);
  return sure.length === 1 ? settledAs(sure[0]!, 0.85, "as named elsewhere in the document") : settled;
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
