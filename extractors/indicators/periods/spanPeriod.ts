import { daysBetween } from "./dates.ts";

/** The half, three quarters or year that a stretch between two days stands for by the reporting convention. */
export type SpanPeriod = { readonly period: string; readonly as_of: string };

/** Months that a stretch may be the report of, counted from the start of the reporting year. */
const lengths: readonly number[] = [3, 6, 9, 12];
const slack = 20;

/**
 * The period that `from` to `to` (ISO dates) stands for.
 *
 * Offices close their books before the year ends: `15/12/2022` to `14/12/2023` is the year 2023 as of 14 December, `15/12/2022` to
 * `14/6/2023` its first half. A stretch that does not begin within 45 days of the reporting year's start is left as two dates.
 *
 * @example
 * spanPeriod("2022-12-15", "2023-12-14") // → { period: "2023", as_of: "2023-12-14" }
 */
export function spanPeriod(from: string, to: string, yearStarts = "12-15"): SpanPeriod {
  const year = Number(to.slice(0, 4));
  const starts = yearStarts.startsWith("0") ? `${year}-${yearStarts}` : `${year - 1}-${yearStarts}`;
  const near = Math.min(Math.abs(daysBetween(starts, from)), Math.abs(daysBetween(`${year}-01-01`, from)));
  if (near > 45) return { period: `${from}/${to}`, as_of: to };
  const days = daysBetween(from, to) + 1;
  const months = lengths.find((length) => Math.abs(days - length * 30.44) <= slack);
  if (!months) return { period: `${from}/${to}`, as_of: to };
  return { period: months === 12 ? String(year) : `${year}-01/${year}-${String(months).padStart(2, "0")}`, as_of: to };
}
