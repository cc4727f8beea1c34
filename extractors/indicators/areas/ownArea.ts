import type { Geography } from "../../../model/area.ts";
import { gazetteer, type Unit } from "./gazetteer.ts";
import { isInForce } from "./inForce.ts";
import type { Kind } from "./kinds.ts";

/** The area meant by a kind alone, or what stands against it. */
export type Own = { readonly unit: Unit; readonly confidence: number; readonly reason: string | undefined };

let children: ReadonlyMap<string | undefined, readonly Unit[]> | undefined;

/** The areas right below one, in force at a date. */
export function childrenAt(area: Unit, date: string | undefined): readonly Unit[] {
  children ??= Map.groupBy(gazetteer().units, ({ above, geography }) => above && keyOf(above, geography));
  return children.get(keyOf(area, area.geography))?.filter((unit) => isInForce(unit, date)) ?? [];
}

function keyOf({ level, code }: Unit, geography: Geography): string {
  return `${geography} ${level} ${code}`;
}

/**
 * The area that `trên địa bàn huyện` or `Công an thành phố` means in the report of an area: itself, one above, or its
 * only child of that kind. Of several cities of a province the one with the province's name is likeliest.
 */
export function ownArea(kind: Kind, own: Unit, date: string | undefined): Own | undefined {
  for (let unit: Unit | undefined = own; unit; unit = unit.above) {
    if (unit.kind === kind.word) return { unit, confidence: 0.95, reason: undefined };
  }
  const below = kind.levels[0] === "commune" ? [] : childrenAt(own, date).filter((unit) => unit.kind === kind.word);
  const seat = below.find((unit) => unit.proper === own.proper) ?? below[0];
  if (!seat) return undefined;
  if (below.length === 1) return { unit: seat, confidence: 0.92, reason: undefined };
  if (below.length > 3) return undefined;
  return { unit: seat, confidence: 0.4, reason: `${below.length} areas of this kind in ${own.name}` };
}
