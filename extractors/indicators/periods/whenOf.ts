/** Where a period lies, seen from another. */
export type When = "before" | "within" | "after";

/**
 * Whether a period (ISO 8601, as in the contract) ends before another begins or begins after it ends.
 *
 * @example
 * whenOf("2024", "2023-01/2023-06") // → "after"
 */
export function whenOf(period: string, other: string): When {
  if (period === other || period === "" || other === "") return "within";
  if (first(period) > last(other)) return "after";
  return last(period) < first(other) ? "before" : "within";
}

/** The first and the last month or day of a period, so that they sort. */
function first(period: string): string {
  const from = period.split("/")[0]!;
  return from.length === 4 ? `${from}-01` : from;
}

function last(period: string): string {
  const to = period.split("/").at(-1)!;
  return to.length === 4 ? `${to}-12-31` : to.length === 7 ? `${to}-31` : to;
}
