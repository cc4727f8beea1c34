/** The last day of a period: `2023` → `2023-12-31`, `2023-01/2023-06` → `2023-06-31` (only ever compared as text). */
export function endOf(period: string): string {
  const last = `split_part(${period}, '/', -1)`;
  return `CASE length(${last}) WHEN 4 THEN ${last} || '-12-31' WHEN 7 THEN ${last} || '-31' ELSE ${last} END`;
}

/** The first day of a period: `2023` → `2023-01-01`. An SQL expression, only ever compared as text. */
export function startOf(period: string): string {
  const first = `split_part(${period}, '/', 1)`;
  return `CASE length(${first}) WHEN 4 THEN ${first} || '-01-01' WHEN 7 THEN ${first} || '-01' ELSE ${first} END`;
}
