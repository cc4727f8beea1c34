import type { Unit } from "./gazetteer.ts";

/**
 * True of an area that may have had its name at some day of a date, month or year (`2025-03-31`, `2025-03`, `2025`).
 * Without a date every name is taken.
 */
export function isInForce(unit: Unit, date: string | undefined): boolean {
  if (!date) return true;
  return (unit.from ?? "0").slice(0, date.length) <= date && date <= (unit.to ?? "9").slice(0, date.length);
}

/** True of an area that came later than a date. */
export function isAfter(unit: Unit, date: string): boolean {
  return (unit.from ?? "0").slice(0, date.length) > date;
}
