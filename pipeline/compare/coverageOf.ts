import type { Compared, Question } from "../../warehouse/comparison/compare.ts";
import { type Coverage, coverage } from "../../warehouse/comparison/coverage.ts";
import type { Warehouse } from "../../warehouse/Warehouse.ts";

/** Of how many parts an area's figure could know, and which are silent. */
export type Covered = { readonly of: number; readonly reported: number; readonly missing: readonly string[] };

/**
 * How far each area is covered: of one made of others the parts that have a figure, of another province the areas right
 * below it that have a report of their own. `undefined` where there is nothing below.
 */
export async function coverageOf(
  warehouse: Warehouse,
  rows: readonly Compared[],
  { period, level }: Question,
): Promise<readonly (Covered | undefined)[]> {
  const found: (Covered | undefined)[] = [];
  for (const { area_code, parts, reported, missing } of rows) {
    if (parts !== undefined && parts > 1) found.push({ of: parts, reported: reported ?? 0, missing });
    else
      found.push(
        area_code === undefined || level !== "province"
          ? undefined
          : covered(await coverage(warehouse, area_code, period)),
      );
  }
  return found;
}

function covered({ reported, missing }: Coverage): Covered | undefined {
  const of = reported.length + missing.length;
  return of === 0 ? undefined : { of, reported: reported.length, missing: missing.map(({ name }) => name) };
}
