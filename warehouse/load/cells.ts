import type { Role } from "../../model/observation.ts";
import { spread } from "./hash.ts";

/** What decides which cell of the comparison a statement speaks for. */
export type Spoken = {
  readonly indicator: string | undefined;
  readonly area: string;
  readonly area_code: string | undefined;
  readonly period: string;
  readonly role: Role;
  readonly dims: string;
  readonly unit: string | undefined;
  readonly headline: boolean;
};

/**
 * The cell of the comparison that a statement may speak for, or `undefined` if it speaks for none: only results, targets
 * and shares are compared (of shares those that are the value of a ratio, see `spoken`).
 *
 * A headline has one cell for its indicator, area and period; a narrower statement one for its dimensions and unit.
 */
export function cellOf(spoken: Spoken): number | undefined {
  const { indicator, role } = spoken;
  if (indicator === undefined) return undefined;
  if (role !== "actual" && role !== "target" && role !== "share") return undefined;
  const place = spoken.area_code ?? spoken.area;
  const narrower = spoken.headline ? [""] : [spoken.dims, spoken.unit ?? ""];
  return spread([indicator, place, spoken.period, role, String(spoken.headline), ...narrower]);
}

/** Dimensions as JSON with the keys in order, so that equal dimensions are equal texts. */
export function writeDims(dims: Readonly<Record<string, string>>): string {
  let keys = 0;
  for (const _ in dims) keys += 1;
  if (keys === 0) return "{}";
  if (keys === 1) return JSON.stringify(dims);
  return JSON.stringify(Object.fromEntries(Object.entries(dims).sort(([a], [b]) => (a < b ? -1 : 1))));
}
