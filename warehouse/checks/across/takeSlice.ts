import type { DuckDBConnection } from "@duckdb/node-api";
import { joinSaid } from "../../comparison/joinSaid.ts";
import { placeOf } from "../../comparison/touchPlaces.ts";

/** Figures compared at a time, so that memory does not grow with the warehouse. The last place is never cut. */
const most = 50_000;

/** A query: all places that have figures or reports. */
export const allPlaces = `SELECT ${placeOf("p")} AS place FROM place p SEMI JOIN cell USING (place) UNION SELECT ${placeOf("r")} FROM report r`;

/** Numbered places by the name or code that they are compared by; several may have the same. An SQL query in brackets. */
const numbered = `(SELECT p.place AS number, ${placeOf("p")} AS place FROM place p)`;

/**
 * Takes the next places out of a table of places and puts them into the temporary table `slice`, and into `shown` what is
 * shown of their figures as read from documents. False when there are none left.
 *
 * All that a question compares lies in one place: an area by its official code, or by its name where it has none.
 */
export async function takeSlice(connection: DuckDBConnection, from: string): Promise<boolean> {
  await connection.run(`CREATE OR REPLACE TEMP TABLE slice AS
    WITH counted AS (
      SELECT place, coalesce(sum(cells), 0) AS figures
      FROM (SELECT DISTINCT place FROM ${from}) LEFT JOIN ${numbered} USING (place)
      LEFT JOIN (SELECT place AS number, count(*) AS cells FROM cell GROUP BY place) USING (number) GROUP BY place
    )
    SELECT place FROM counted QUALIFY sum(figures) OVER (ORDER BY place) - figures < ${most}`);
  await connection.run(`CREATE OR REPLACE TEMP TABLE shown AS
    SELECT n.place, c.cell, c.observation, k.indicator, p.area, p.area_code, k.period, k.role, k.dims, c.value, c.headline, c.status
    FROM cell c JOIN (FROM ${numbered} WHERE place IN (SELECT place FROM slice)) n ON n.number = c.place
    ${joinSaid("c.place", "c.kind")} WHERE c.observation IS NOT NULL`);
  await connection.run(`DELETE FROM ${from} WHERE place IN (SELECT place FROM slice)`);
  const taken = await connection.runAndReadAll("SELECT count(*) FROM slice");
  return taken.getRows()[0]?.[0] !== 0n;
}
