import type { DuckDBConnection, DuckDBDataChunk } from "@duckdb/node-api";
import { fillColumn } from "./fillColumn.ts";

/**
 * Figures that a reviewer should look at, decided on or not, in no order. Row `n` is the `n`-th entry of every column:
 * numbers in the place of texts, so that half a million take 25 MB and are counted in milliseconds.
 */
export type Doubts = {
  readonly length: number;
  /** Row numbers of the observations. */
  readonly id: BigInt64Array;
  /** What a decision is expected to bring. */
  readonly worth: Float64Array;
  /** Equal where indicator and wording are, whole numbers below 2⁵². */
  readonly alike: Float64Array;
  /** Places in `documents`, `indicators` and `reasons`; -1 in the place of a document that does not stand. */
  readonly document: Int32Array;
  readonly indicator: Int32Array;
  readonly why: Int32Array;
  /** Numbers of the documents that stand (`documentNumber`). */
  readonly documents: Float64Array;
  /** Ids of indicators; `-` where none is known. */
  readonly indicators: readonly string[];
  /** The lists of reasons that there are. */
  readonly reasons: readonly (readonly string[])[];
};

/** A number that stands for a document, by its hash: a whole number below 2⁵², the same for the same warehouse and DuckDB. */
export function documentNumber(row: string): string {
  return `(hash(${row}.document) >> 12)::DOUBLE`;
}

/** Numbers what a query gives, in its order, from 0 on. */
const numbered = (from: string): string =>
  `SELECT *, (row_number() OVER (ORDER BY said) - 1)::INTEGER AS n FROM (${from})`;

const indicators = numbered("SELECT DISTINCT indicator, coalesce(indicator, '-') AS said FROM doubt");
const reasons = numbered("SELECT DISTINCT reasons AS said FROM doubt");

/** Reads all that is doubtful, on a connection of its own: a tenth of a second for half a million figures. */
export async function readDoubts(connection: DuckDBConnection): Promise<Doubts> {
  const ask = async (sql: string): Promise<readonly DuckDBDataChunk[]> =>
    await (await connection.run(sql)).fetchAllChunks();
  await connection.run("BEGIN TRANSACTION READ ONLY"); // all see one state
  try {
    const rows = await ask(
      // Documents are joined below, by number: with their 64 letters that takes longer than all the rest.
      `SELECT d.id, d.worth, d.alike::DOUBLE, ${documentNumber("d")}, b.n, c.n FROM doubt d
       JOIN (${indicators}) b ON b.indicator IS NOT DISTINCT FROM d.indicator
       JOIN (${reasons}) c ON c.said = d.reasons`,
    );
    const length = rows.reduce((sum, chunk) => sum + chunk.rowCount, 0);
    const known = await ask(`SELECT ${documentNumber("document")} FROM document WHERE current`);
    const standing = known.reduce((sum, chunk) => sum + chunk.rowCount, 0);
    const documents = fillColumn(known, 0, new Float64Array(standing));
    const named = await connection.runAndReadAll(`SELECT said FROM (${indicators}) ORDER BY n`);
    const given = await connection.runAndReadAll(`SELECT said FROM (${reasons}) ORDER BY n`);
    return {
      length,
      id: fillColumn(rows, 0, new BigInt64Array(length)),
      worth: fillColumn(rows, 1, new Float64Array(length)),
      alike: fillColumn(rows, 2, new Float64Array(length)),
      document: placesIn(documents, fillColumn(rows, 3, new Float64Array(length))),
      indicator: fillColumn(rows, 4, new Int32Array(length)),
      why: fillColumn(rows, 5, new Int32Array(length)),
      documents,
      indicators: named.getRows().map(([one]) => String(one)),
      reasons: given.getRowsJS().map(([one]) => one as readonly string[]),
    };
  } finally {
    await connection.run("ROLLBACK").catch(() => undefined);
  }
}

/** The place of each number among the documents, -1 where it has none. Figures of one document mostly follow one another. */
function placesIn(documents: Float64Array, numbers: Float64Array): Int32Array {
  const placeOf = new Map<number, number>();
  for (const [place, number] of documents.entries()) placeOf.set(number, place);
  const places = new Int32Array(numbers.length);
  for (let row = 0; row < numbers.length; row += 1) {
    const same = row > 0 && numbers[row] === numbers[row - 1];
    places[row] = same ? places[row - 1]! : (placeOf.get(numbers[row]!) ?? -1);
  }
  return places;
}
