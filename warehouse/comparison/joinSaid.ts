/** Joins what numbers say: the place `p` that a statement or cell is about, and the kind `k` of what it counts. In SQL. */
export function joinSaid(place: string, kind: string): string {
  return `JOIN place p ON p.place = ${place} JOIN kind k ON k.kind = ${kind}`;
}

/** All that `joinSaid` gives to read. */
export const saidColumns = "k.indicator, p.area, p.area_code, p.area_level, k.period, k.role, k.unit, k.dims, k.series";
