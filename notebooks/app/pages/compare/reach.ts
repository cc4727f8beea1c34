import { periodKind } from "../../rows/periods.ts";
import type { Rows } from "../../rows/rows.ts";

/** The level shown when none is asked for: districts, else provinces, else what there is, if there are two to compare. */
export function levelFirst(counts: ReadonlyMap<string, number>): string | undefined {
  const order = ["district", "province", "commune", "village", ...counts.keys()];
  return order.find((level) => (counts.get(level) ?? 0) > 1) ?? [...counts.keys()][0];
}

/** How many areas of each level have figures, from the country down. */
export function countLevels(rows: Rows): Map<string, number> {
  const areas = new Map<string, Set<string>>();
  for (let row = 0; row < rows.length; row++) {
    const level = rows.level.get(row) ?? "other";
    if (!areas.has(level)) areas.set(level, new Set());
    areas.get(level)!.add(rows.area.get(row));
  }
  const order = ["country", "province", "district", "commune", "village"];
  const place = (level: string): number => (order.indexOf(level) + 1 || 9) - 1;
  return new Map([...areas].sort((a, b) => place(a[0]) - place(b[0])).map(([level, names]) => [level, names.size]));
}

/** The areas of a level that report periods of a kind. */
export function areasOf(rows: Rows, level: string, kind: string): string[] {
  const names = new Set<string>();
  for (let row = 0; row < rows.length; row++) {
    if ((rows.level.get(row) ?? "other") === level && periodKind(rows.period.get(row)) === kind) {
      names.add(rows.area.get(row));
    }
  }
  return [...names];
}

/** The periods of a kind from the first to the last reported, years without any report included; of targets where `targets`. */
export function periodsOf(rows: Rows, kind: string, areas: ReadonlySet<string>, targets: boolean): string[] {
  const found = new Set<string>();
  for (let row = 0; row < rows.length; row++) {
    const period = rows.period.get(row);
    const meant = targets || rows.role.get(row) !== "target";
    if (meant && periodKind(period) === kind && areas.has(rows.area.get(row))) found.add(period);
  }
  const sorted = [...found].sort();
  if (kind !== "year" || sorted.length === 0) return sorted;
  const first = Number(sorted[0]);
  const last = Number(sorted.at(-1));
  if (last - first > 30) return sorted;
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/** Areas that one can take in at once. */
const most = 50;

/** The chosen areas and the highest of a period, in the order of their names; all of them where they are few. */
export function readable(
  cells: readonly { readonly area: string; readonly period: string; readonly value: number | undefined }[],
  areas: readonly string[],
  selected: readonly string[],
  period: string,
): readonly string[] {
  if (areas.length <= most) return areas;
  const values = new Map(cells.filter((c) => c.period === period).map((c) => [c.area, c.value ?? -Infinity]));
  const highest = [...areas].sort((a, b) => values.get(b)! - values.get(a)!).slice(0, most);
  const kept = new Set([...selected, ...highest]);
  return areas.filter((area) => kept.has(area));
}
