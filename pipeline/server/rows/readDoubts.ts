import type { DuckDBConnection, DuckDBDataChunk } from "@duckdb/node-api";
import { fillColumn } from "./fillColumn.ts";

/**
 * Figures that a reviewer should look at, decided on or not, as they were loaded. Row `n` is the `n`-th entry of every
 * column: numbers in the place of texts, so that half a million take 25 MB and are counted in milliseconds.
 */
export type Doubts = {
  readonly length: number;
  /** Row numbers of the observations. */
  readonly id: BigInt64Array;
  /** What a decision is expected to bring. */
  readonly worth: Float64Array;
  /** Equal where indicator and wording are, whole numbers below 2⁵². */
  readonly alike: Float64Array;
  /** Places in `documents`, `indicators` and `reasons`; -1 in the place of a document that is not there. */
  readonly document: Int32Array;
  readonly indicator: Int32Array;
  readonly why: Int32Array;
  /** Numbers of all documents (`documentNumber`), and 1 of those that stand. */
  readonly documents: Float64Array;
  readonly stands: Int8Array;
  /** Ids of indicators; `-` where none is known. */
  readonly indicators: readonly string[];
  /** The lists of reasons that there are. */
  readonly reasons: readonly (readonly string[])[];
  /** Equal where the same was read. */
  readonly mark: string;
};

/** A number that stands for a document, by its hash: a whole number below 2⁵², the same for the same warehouse and DuckDB. */
export function documentNumber(row: string): string {
  return `(hash(${row}.document) >> 12)::DOUBLE`;
}

/**
 * Reads all that is doubtful, on a connection of its own: 150 ms of processor for half a million figures. Where what is
 * `held` stands there still, which takes a tenth of that to find out, only what was loaded since is read.
 */
export async function readDoubts(connection: DuckDBConnection, held: Doubts = none): Promise<Doubts> {
  await connection.run("BEGIN TRANSACTION READ ONLY"); // all see one state
  try {
    const { before, now } = await readMarks(connection, lastOf(held));
    const documents = await readDocuments(connection);
    const same = before === held.mark && held.documents.every((number, place) => number === documents.numbers[place]);
    const known = same ? held : none;
    const loaded = await readLoaded(connection, lastOf(known));
    return {
      length: known.length + loaded.id.length,
      id: joined(known.id, loaded.id),
      worth: joined(known.worth, loaded.worth),
      alike: joined(known.alike, loaded.alike),
      document: joined(known.document, placesIn(documents.numbers, known.documents.length, loaded.document)),
      ...withTexts(known, loaded),
      documents: documents.numbers,
      stands: documents.stands,
      mark: now,
    };
  } finally {
    await connection.run("ROLLBACK").catch(() => undefined);
  }
}

/** What is held before anything was read. */
const none: Doubts = {
  length: 0,
  id: new BigInt64Array(),
  worth: new Float64Array(),
  alike: new Float64Array(),
  document: new Int32Array(),
  indicator: new Int32Array(),
  why: new Int32Array(),
  documents: new Float64Array(),
  stands: new Int8Array(),
  indicators: [],
  reasons: [],
  mark: "0:0",
};

/** The highest row number: rows are held in the order of theirs. */
function lastOf({ id }: Doubts): bigint {
  return id.at(-1) ?? 0n;
}

/** Marks of what is doubtful among the observations up to one, and among all: how many, and the sum of their hashes. */
async function readMarks(connection: DuckDBConnection, last: bigint): Promise<{ before: string; now: string }> {
  const mark = (filter: string): string =>
    `count(*) ${filter} || ':' || coalesce(sum(hash(id, document, indicator, worth, alike, reasons)) ${filter}, 0)`;
  const found = await connection.runAndReadAll(`SELECT ${mark("FILTER (id <= $1)")}, ${mark("")} FROM doubt`, [last]);
  const [before, now] = found.getRows()[0]!;
  return { before: String(before), now: String(now) };
}

/** The numbers of all documents, as they lie in their table, and 1 for those that stand. */
async function readDocuments(connection: DuckDBConnection): Promise<{ numbers: Float64Array; stands: Int8Array }> {
  const rows = await ask(connection, `SELECT ${documentNumber("document")}, "current"::TINYINT FROM document`);
  const length = lengthOf(rows);
  return {
    numbers: fillColumn(rows, 0, new Float64Array(length)),
    stands: fillColumn(rows, 1, new Int8Array(length)),
  };
}

/** What is doubtful of observations loaded after one: documents by number, indicators and reasons by their place in lists. */
type Loaded = Pick<Doubts, "id" | "worth" | "alike" | "indicator" | "why" | "indicators" | "reasons"> & {
  readonly document: Float64Array;
};

async function readLoaded(connection: DuckDBConnection, last: bigint): Promise<Loaded> {
  const among = `(FROM doubt WHERE id > ${last})`;
  const numbered = (text: string): string =>
    `SELECT *, (row_number() OVER (ORDER BY said) - 1)::INTEGER AS n FROM (SELECT DISTINCT ${text} AS said FROM ${among})`;
  const [indicators, reasons] = [numbered("coalesce(indicator, '-')"), numbered("reasons")];
  const rows = await ask(
    connection,
    // Documents are found by number: joined with their 64 letters they take longer than all the rest.
    `SELECT d.id, d.worth, d.alike::DOUBLE, ${documentNumber("d")}, b.n, c.n FROM ${among} d
     JOIN (${indicators}) b ON b.said = coalesce(d.indicator, '-')
     JOIN (${reasons}) c ON c.said = d.reasons ORDER BY d.id`,
  );
  const length = lengthOf(rows);
  const named = await connection.runAndReadAll(`SELECT said FROM (${indicators}) ORDER BY n`);
  const given = await connection.runAndReadAll(`SELECT said FROM (${reasons}) ORDER BY n`);
  return {
    id: fillColumn(rows, 0, new BigInt64Array(length)),
    worth: fillColumn(rows, 1, new Float64Array(length)),
    alike: fillColumn(rows, 2, new Float64Array(length)),
    document: fillColumn(rows, 3, new Float64Array(length)),
    indicator: fillColumn(rows, 4, new Int32Array(length)),
    why: fillColumn(rows, 5, new Int32Array(length)),
    indicators: named.getRows().map(([one]) => String(one)),
    reasons: given.getRowsJS().map(([one]) => one as readonly string[]),
  };
}

async function ask(connection: DuckDBConnection, sql: string): Promise<readonly DuckDBDataChunk[]> {
  return await (await connection.run(sql)).fetchAllChunks();
}

function lengthOf(chunks: readonly DuckDBDataChunk[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.rowCount, 0);
}

/** One column after another in one array. */
function joined<Items extends Int32Array | Float64Array | BigInt64Array>(one: Items, other: Items): Items {
  if (one.length === 0) return other;
  const all = new (one.constructor as new (length: number) => Items)(one.length + other.length);
  all.set(one as never);
  all.set(other as never, one.length);
  return all;
}

/** Lists of indicators and reasons that name those of both, and the places of both in them. */
function withTexts(known: Doubts, loaded: Loaded): Pick<Doubts, "indicator" | "why" | "indicators" | "reasons"> {
  const indicators = [...new Set([...known.indicators, ...loaded.indicators])];
  const said = new Map([...known.reasons, ...loaded.reasons].map((one) => [JSON.stringify(one), one]));
  const whys = [...said.keys()];
  const places = loaded.indicators.map((one) => indicators.indexOf(one));
  const whyPlaces = loaded.reasons.map((one) => whys.indexOf(JSON.stringify(one)));
  return {
    indicator: joined(
      known.indicator,
      loaded.indicator.map((place) => places[place]!),
    ),
    why: joined(
      known.why,
      loaded.why.map((place) => whyPlaces[place]!),
    ),
    indicators,
    reasons: [...said.values()],
  };
}

/** The place of each number among all documents, -1 where it has none. Those from a place on are looked through first: there new ones stand. */
function placesIn(documents: Float64Array, from: number, numbers: Float64Array): Int32Array {
  const placeOf = new Map<number, number>();
  const note = (start: number, end: number): void => {
    for (let place = start; place < end; place += 1) placeOf.set(documents[place]!, place);
  };
  note(from, documents.length);
  if (numbers.some((number) => !placeOf.has(number))) note(0, from);
  return Int32Array.from(numbers, (number) => placeOf.get(number) ?? -1);
}
