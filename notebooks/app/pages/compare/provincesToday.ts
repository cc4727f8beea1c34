import { provincesOfMap } from "../../../charts/map/provincesOfMap.ts";
import type { Cell } from "../../rows/select.ts";

const madeOf = Map.groupBy(new Map(provincesOfMap.map(({ before, since }) => [before, since])), ([, since]) => since);

/**
 * Provinces by the code of today's, as `baocao compare --geography 2025-07` has them: figures of before July 2025 are
 * added where all provinces that went into one have a figure; a share is never added. Later figures stand as they are.
 */
export function provincesToday(
  cells: ReadonlyMap<string, Cell>,
  { period, added }: { readonly period: string; readonly added: boolean },
): ReadonlyMap<string, Cell> {
  const end = period.split("/").at(-1)!;
  if (end === "2025" || end >= "2025-07") return cells;
  const today = new Map<string, Cell>();
  for (const [code, parts] of madeOf) {
    const found = parts.flatMap(([before]) => cells.get(before) ?? []);
    const values = found.flatMap(({ value }) => value ?? []);
    if (parts.length === 1 && found[0]) today.set(code, found[0]);
    else if (added && values.length === parts.length) today.set(code, sumOf(found, values));
  }
  return today;
}

function sumOf(parts: readonly Cell[], values: readonly number[]): Cell {
  return {
    ...parts[0]!,
    area: parts.map(({ area }) => area).join(" + "),
    value: values.reduce((sum, value) => sum + value, 0),
    marks: [...new Set([...parts.flatMap(({ marks }) => marks), "computed" as const])],
    sources: parts.map(({ sources }) => sources).join(","),
    rows: parts.flatMap(({ rows }) => rows),
  };
}
