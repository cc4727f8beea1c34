import type { Warehouse } from "../Warehouse.ts";

/** Which of the areas right below one have a report of their own for a period, and which have not. */
export type Coverage = {
  readonly reported: readonly { readonly code: string; readonly name: string }[];
  readonly missing: readonly { readonly code: string; readonly name: string }[];
  /** Why the answer is only part of the truth, where it is. */
  readonly note: string | undefined;
};

/** Police districts ended on 1 March 2025, districts on 1 July 2025. */
const partial =
  "district police ended in March 2025 and districts in July 2025: figures of districts for 2025 are partial";

/** The districts of a province (since July 2025 its communes) with and without a report for a period. */
export async function coverage(warehouse: Warehouse, area: string, period: string): Promise<Coverage> {
  const geography = period.slice(0, 4) > "2025" ? "2025-07" : "2025-06";
  return await warehouse.read(async (connection) => {
    const found = await connection.runAndReadAll(
      `SELECT a.code, max(a.name) AS name,
         EXISTS (SELECT 1 FROM report r JOIN document d ON d.report = r.report AND d.status = 'loaded'
                 WHERE r.area_code = a.code AND r.period = $2) AS reported
       FROM area a WHERE a.parent = $1 AND a.geography = $3 GROUP BY a.code ORDER BY a.code`,
      [area, period, geography],
    );
    const rows = found
      .getRowObjectsJson()
      .map((row) => ({ code: String(row.code), name: String(row.name), reported: row.reported === true }));
    const part = (reported: boolean): Coverage["reported"] =>
      rows.filter((row) => row.reported === reported).map(({ code, name }) => ({ code, name }));
    return { reported: part(true), missing: part(false), note: period.startsWith("2025") ? partial : undefined };
  });
}
