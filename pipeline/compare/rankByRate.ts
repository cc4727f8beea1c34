import { type Compared, perPersons } from "../../warehouse/comparison/compare.ts";

/** The areas in the order of their value for so many inhabitants; without a rank where the inhabitants are not known. */
export function rankByRate(rows: readonly Compared[], per: number): readonly Compared[] {
  const rates = rows.map((row) => ({ row, rate: perPersons(row.value, row.persons, per) }));
  return rates
    .toSorted((a, b) => (b.rate ?? -Infinity) - (a.rate ?? -Infinity) || 0)
    .map(({ row, rate }) => ({
      ...row,
      rank: rate === undefined ? undefined : 1 + rates.filter((other) => (other.rate ?? -Infinity) > rate).length,
    }));
}
