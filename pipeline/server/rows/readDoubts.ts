import type { DuckDBConnection } from "@duckdb/node-api";
import { doubtful, wordingOf } from "./waiting.ts";

/**
 * Figures that a reviewer should look at, decided on or not, in the order of the queue. Row `n` is the `n`-th entry of
 * every column: numbers in the place of texts, so that half a million take 20 MB and are counted in milliseconds.
 */
export type Doubts = {
  readonly length: number;
  /** Row numbers of the observations. */
  readonly id: BigInt64Array;
  /** Hashes of their keys. */
  readonly key: BigUint64Array;
  /** Hashes of indicator and wording, as whole numbers below 2⁵². */
  readonly alike: Float64Array;
  /** Places in `documents`, `indicators` and `reasons`. */
  readonly document: Int32Array;
  readonly indicator: Int32Array;
  readonly why: Int32Array;
  /** Row ids of documents in table `document`, in the order of their names. */
  readonly documents: readonly bigint[];
  readonly indicators: readonly string[];
  /** The lists of reasons that there are. */
  readonly reasons: readonly (readonly string[])[];
};

/** Two figures are alike when both their indicators and the words around them are the same. An SQL expression. */
export const alike = `(hash(coalesce(indicator, '-') || '|' || ${wordingOf}) >> 12)::DOUBLE`;

/** Reads all that is doubtful, on a connection of its own. Takes a second for half a million figures. */
export async function readDoubts(connection: DuckDBConnection): Promise<Doubts> {
  const number = async (name: string, distinct: string, kept = "said"): Promise<readonly unknown[]> => {
    const numbered = `SELECT *, (row_number() OVER (ORDER BY place) - 1)::INTEGER AS n FROM (${distinct})`;
    await connection.run(`CREATE TEMP TABLE "${name}" AS ${numbered}`);
    return (await connection.runAndReadAll(`SELECT ${kept} FROM "${name}" ORDER BY n`)).getRows().map(([one]) => one);
  };
  await connection.run(
    `CREATE TEMP TABLE doubt AS SELECT id, key, worth, document, coalesce(indicator, '-') AS indicator,
       to_json(reasons)::VARCHAR AS why, ${alike} AS alike FROM (${doubtful})`,
  );
  const documents = await number(
    "documents",
    "SELECT document AS said, rowid AS held, name || document AS place FROM document WHERE current",
    "held",
  );
  const indicators = await number("indicators", "SELECT DISTINCT indicator AS said, indicator AS place FROM doubt");
  const reasons = await number("whys", "SELECT DISTINCT why AS said, why AS place FROM doubt");
  const result = await connection.run(
    `SELECT d.id, hash(d.key), d.alike, a.n, b.n, c.n
     FROM doubt d JOIN documents a ON a.said = d.document JOIN indicators b ON b.said = d.indicator JOIN whys c ON c.said = d.why
     ORDER BY d.worth DESC, d.key`,
  );
  const chunks = await result.fetchAllChunks();
  const length = chunks.reduce((sum, chunk) => sum + chunk.rowCount, 0);
  const fill = <Items extends Int32Array | Float64Array | BigInt64Array | BigUint64Array>(
    at: number,
    all: Items,
  ): Items => {
    let row = 0;
    for (const chunk of chunks) {
      all.set((chunk.getColumnVector(at) as unknown as { readonly items: Items }).items as never, row);
      row += chunk.rowCount;
    }
    return all;
  };
  return {
    length,
    id: fill(0, new BigInt64Array(length)),
    key: fill(1, new BigUint64Array(length)),
    alike: fill(2, new Float64Array(length)),
    document: fill(3, new Int32Array(length)),
    indicator: fill(4, new Int32Array(length)),
    why: fill(5, new Int32Array(length)),
    documents: documents as readonly bigint[],
    indicators: indicators as readonly string[],
    reasons: reasons.map((one) => JSON.parse(String(one)) as readonly string[]),
  };
}
