import type { DuckDBConnection } from "@duckdb/node-api";
import { placeOf } from "../comparison/touchPlaces.ts";

/** Figures compared at a time, so that memory does not grow with the warehouse. The last place is never cut. */
const most = 50_000;

/** A query: all places that have figures or reports. */
export const allPlaces = `SELECT ${placeOf("c")} AS place FROM cell c UNION SELECT ${placeOf("r")} FROM report r`;

/**
 * Takes the next places out of a table of places and puts them into the temporary table `slice`, and into `shown` what is
 * shown of their figures as read from documents. False when there are none left.
 *
 * All that a question compares lies in one place: an area by its official code, or by its name where it has none.
 */
export async function takeSlice(connection: DuckDBConnection, from: string): Promise<boolean> {
  await connection.run(`CREATE OR REPLACE TEMP TABLE slice AS
    WITH counted AS (
      SELECT p.place, count(c.cell) AS figures
      FROM (SELECT DISTINCT place FROM ${from}) p LEFT JOIN cell c ON ${placeOf("c")} = p.place GROUP BY p.place
    )
    SELECT place FROM counted QUALIFY sum(figures) OVER (ORDER BY place) - figures < ${most}`);
  await connection.run(`CREATE OR REPLACE TEMP TABLE shown AS
    SELECT ${placeOf("c")} AS place, c.cell, c.observation, c.indicator, c.area, c.area_code, c.period, c.role, c.dims, c.value, c.headline, c.status
    FROM cell c WHERE c.observation IS NOT NULL AND ${placeOf("c")} IN (SELECT place FROM slice)`);
  await connection.run(`DELETE FROM ${from} WHERE place IN (SELECT place FROM slice)`);
  const taken = await connection.runAndReadAll("SELECT count(*) FROM slice");
  return taken.getRows()[0]?.[0] !== 0n;
}
