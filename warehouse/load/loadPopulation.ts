import type { Warehouse } from "../Warehouse.ts";

/** Inhabitants of an area in a year, and who says so. */
export type Population = {
  readonly area_code: string;
  readonly year: number;
  readonly persons: number;
  readonly source: string;
};

/** Writes imported populations; a later number for the same area and year takes the place of the earlier. */
export async function loadPopulation(warehouse: Warehouse, rows: readonly Population[]): Promise<void> {
  await warehouse.write(async (connection) => {
    for (const { area_code, year, persons, source } of rows) {
      await connection.run("DELETE FROM population WHERE area_code = $1 AND year = $2", [area_code, year]);
      await connection.run("INSERT INTO population VALUES ($1, $2, $3, $4)", [
        area_code,
        year,
        BigInt(persons),
        source,
      ]);
    }
  });
}

/**
 * Populations of a CSV with the columns `area_code,year,persons`, and messages on lines that are none.
 *
 * @example
 * readPopulation("area_code,year,persons\n062,2022,12345", "GSO").rows.length // → 1
 */
export function readPopulation(
  csv: string,
  source: string,
): { readonly rows: readonly Population[]; readonly wrong: readonly string[] } {
  const rows: Population[] = [];
  const wrong: string[] = [];
  for (const [index, line] of csv
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === "" || (index === 0 && /code/i.test(line))) continue;
    const match = /^"?(\d{2,5})"?[,;]"?((?:19|20)\d{2})"?[,;]"?([\d.]+)"?\s*$/.exec(line.trim());
    if (match === null) wrong.push(`line ${index + 1}: expected area_code,year,persons`);
    else
      rows.push({
        area_code: match[1]!,
        year: Number(match[2]),
        persons: Number(match[3]!.replaceAll(".", "")),
        source,
      });
  }
  return { rows, wrong };
}
