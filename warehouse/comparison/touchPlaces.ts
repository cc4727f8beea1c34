import type { DuckDBConnection } from "@duckdb/node-api";

type Values = Parameters<DuckDBConnection["run"]>[1];
type Types = Parameters<DuckDBConnection["run"]>[2];

/** The place that a statement or a report is about, for comparing: its official code, or its name. An SQL expression. */
export function placeOf(row: string): string {
  return `coalesce(${row}.area_code, ${row}.area)`;
}

/**
 * Notes that figures of places changed, so that `refreshFindings` compares their documents anew; within the transaction
 * of the connection. The query has one column, the place.
 */
export async function touchPlaces(
  connection: DuckDBConnection,
  query: string,
  values?: Values,
  types?: Types,
): Promise<void> {
  await connection.run(
    `INSERT INTO unchecked SELECT DISTINCT place FROM (${query}) AS t(place) WHERE place NOT IN (FROM unchecked)`,
    values,
    types,
  );
}

/** The places that documents and their reports speak of. `documents` is a list of SQL, such as `($1)`. */
export function placesOf(documents: string): string {
  return `
SELECT ${placeOf("o")} FROM observation o WHERE o.document IN ${documents}
UNION ALL ${reportPlacesOf(documents)}
UNION ALL ${placesOfCells(`SELECT cell FROM observation WHERE document IN ${documents}`)}`;
}

/** The places that cells are about; `cells` is a query. */
export function placesOfCells(cells: string): string {
  return `SELECT ${placeOf("p")} FROM cell c JOIN place p USING (place) WHERE c.cell IN (${cells})`;
}

/** The places of the reports that documents render. */
export function reportPlacesOf(documents: string): string {
  return `SELECT ${placeOf("r")} FROM report r JOIN document d ON d.report = r.report WHERE d.document IN ${documents}`;
}
