import type { AreaContext, AreaMention } from "./areaMention.ts";
import { foldName } from "./foldName.ts";
import type { Unit } from "./gazetteer.ts";
import type { Spot } from "./spot.ts";

/** What a spot means: a name, and its line of the gazetteer where it is known. */
export type Settled = Pick<AreaMention, "name" | "code" | "level" | "confidence" | "reason"> & {
  readonly unit: Unit | undefined;
};

/** The report's area and time. */
export type Scene = {
  readonly own: Unit | undefined;
  readonly context: AreaContext;
  readonly date: string | undefined;
};

/** What the document names with its kind: areas by code, meanings by the key of the printed name, and by kind. */
export type Heard = {
  readonly units: ReadonlyMap<string, Unit>;
  readonly names: ReadonlyMap<string, Settled>;
  readonly kinds: ReadonlyMap<string, ReadonlyMap<string, Settled>>;
};

/** An area of the gazetteer as the meaning of a spot. */
export function settledAs(unit: Unit, confidence: number, reason: string | undefined): Settled {
  const { name, code, level } = unit;
  return { name, code, level, unit, confidence: Math.round(confidence * 100) / 100, reason };
}

/** Gathers what a document names with its kind. A name that means two areas stands for none of them. */
export function hear(spots: readonly Spot[], named: readonly (Settled | undefined)[]): Heard {
  const units = new Map<string, Unit>();
  const names = new Map<string, Settled>();
  const kinds = new Map<string, Map<string, Settled>>();
  const torn = new Set<string>();
  for (const [index, spot] of spots.entries()) {
    const settled = named[index];
    if (!settled || settled.confidence < 0.5) continue;
    if (settled.unit && settled.confidence >= 0.85) units.set(settled.code!, settled.unit);
    const key = foldName(spot.printed);
    const known = names.get(key);
    if (known && known.name !== settled.name) torn.add(key);
    else names.set(key, settled);
    if (spot.kind) kinds.set(spot.kind.word, (kinds.get(spot.kind.word) ?? new Map()).set(settled.name, settled));
  }
  for (const key of torn) names.delete(key);
  return { units, names, kinds };
}
