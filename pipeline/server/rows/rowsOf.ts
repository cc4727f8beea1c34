import type { DuckDBDataChunk, DuckDBListValue } from "@duckdb/node-api";
import { type Data, Table, tableToIPC, Vector } from "apache-arrow";
import { columnNames } from "../../../notebooks/app/rows/rows.ts";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { booleansOf, dictionaryOf, keysOf, numbersOf } from "./arrowColumns.ts";
import { fillColumn } from "./fillColumn.ts";

type Name = (typeof columnNames)[number];

/** What a figure is about and what kind of figure it is: columns of texts with few different values together, in SQL. */
const place = { area: "area", code: "area_code", level: "coalesce(area_level, 'other')" };
const kind = {
  period: "period",
  role: "role",
  dims: "dims::VARCHAR",
  unit: "unit",
  series: "series",
  marks: "array_to_string(marks, ',')",
};

const named = (columns: object): string => Object.keys(columns).join(", ");
const given = (columns: object): string =>
  Object.entries(columns)
    .map(([name, sql]) => `${sql} AS ${name}`)
    .join(", ");
const alike = (table: string, columns: object): string =>
  Object.keys(columns)
    .map((name) => `${table}.${name} IS NOT DISTINCT FROM f.${name}`)
    .join(" AND ");

/**
 * First the places, then the kinds, with their texts, then the figures with their numbers. All in one query, so that no
 * figure is kept in between: a table of them takes as long as all the rest. Keys come in halves, see `keysOf`.
 */
const question = `
WITH figure AS MATERIALIZED (
  SELECT ${given(place)}, ${given(kind)}, drawn AS value, headline::TINYINT AS headline,
    computed::TINYINT AS computed, confidence::FLOAT AS confidence, key,
    CASE WHEN key IS NULL THEN sources END AS sources
  FROM cell WHERE indicator = $1),
place AS MATERIALIZED (
  SELECT *, row_number() OVER (ORDER BY ${named(place)})::INTEGER AS n, dense_rank() OVER (ORDER BY area) AS rank
  FROM (SELECT DISTINCT ${named(place)} FROM figure)),
kind AS MATERIALIZED (
  SELECT *, row_number() OVER (ORDER BY ${named(kind)})::INTEGER AS n, dense_rank() OVER (ORDER BY period, role, dims, unit) AS rank
  FROM (SELECT DISTINCT ${named(kind)} FROM figure)),
figures AS (
  SELECT place.n AS place, kind.n AS kind, value, headline, computed, confidence, key, sources, place.rank AS first, kind.rank AS second
  FROM figure f JOIN place ON ${alike("place", place)} JOIN kind ON ${alike("kind", kind)})
SELECT part, place, kind, value, headline, computed, confidence, "left", "right", more, texts FROM (
  SELECT 0::TINYINT AS part, n AS place, 0 AS kind, 0::DOUBLE AS value, 0::TINYINT AS headline, 0::TINYINT AS computed,
    0::FLOAT AS confidence, '' AS "left", '' AS "right", NULL AS more, [${named(place)}] AS texts, n AS first, 0 AS second FROM place
  UNION ALL
  SELECT 1, 0, n, 0, 0, 0, 0, '', '', NULL, [${named(kind)}], n, 0 FROM kind
  UNION ALL
  SELECT 2, place, kind, value, headline, computed, confidence,
    coalesce(key[1:10], ''), coalesce(key[11:20], ''),
    CASE WHEN key IS NULL THEN array_to_string(list_distinct(json_extract_string(sources, '$[*].observation')), ',') END,
    NULL, first, second FROM figures)
ORDER BY part, first, second, headline DESC, value`;

/**
 * The figures of an indicator as an Arrow IPC stream, texts as dictionaries, ordered by area and period. DuckDB numbers
 * the texts, so that what becomes a JavaScript value is a text of a dictionary, and not each of a hundred thousand rows.
 */
export async function rowsOf(warehouse: Warehouse, indicator: string): Promise<Uint8Array> {
  return await warehouse.read(async (connection) => {
    const chunks = await (await connection.run(question, [indicator])).fetchAllChunks();
    const columns = columnsOf(chunks);
    const vectors = columnNames.map((name) => [name, new Vector([columns[name]!])]);
    return tableToIPC(new Table(Object.fromEntries(vectors) as Record<Name, Vector>), "stream");
  });
}

/** The columns in Arrow's form: what has a fixed width is copied as it lies in memory. */
function columnsOf(chunks: readonly DuckDBDataChunk[]): Readonly<Partial<Record<Name, Data>>> {
  const length = chunks.reduce((sum, chunk) => sum + chunk.rowCount, 0);
  const parts = fillColumn(chunks, 0, new Int8Array(length));
  const kinds = parts.indexOf(1);
  const from = parts.includes(2) ? parts.indexOf(2) : length;
  const texts = textsOf(chunks, from);
  const repeated = (columns: object, at: number, rows: readonly Texts[]): Partial<Record<Name, Data>> => {
    const numbers = fillColumn(chunks, at, new Int32Array(length)).subarray(from);
    const made = Object.keys(columns).map((name, column): [string, Data] => {
      const said = rows.map((row) => (name === "dims" && row[column] === "{}" ? "" : row[column]));
      return [name, dictionaryOf(numbers, said)];
    });
    return Object.fromEntries(made);
  };
  return {
    ...repeated(place, 1, texts.slice(0, Math.max(kinds, 0))),
    ...repeated(kind, 2, texts.slice(Math.max(kinds, 0))),
    value: numbersOf(fillColumn(chunks, 3, new Float64Array(length)).slice(from)),
    headline: booleansOf(fillColumn(chunks, 4, new Int8Array(length)).subarray(from)),
    computed: booleansOf(fillColumn(chunks, 5, new Int8Array(length)).subarray(from)),
    confidence: numbersOf(fillColumn(chunks, 6, new Float32Array(length)).slice(from)),
    sources: keysOf(chunks, 7, from, length),
  };
}

type Texts = readonly (string | undefined)[];

/** The texts of the first so many rows. */
function textsOf(chunks: readonly DuckDBDataChunk[], most: number): readonly Texts[] {
  const all: Texts[] = [];
  for (const chunk of chunks) {
    if (all.length >= most) break;
    for (const list of chunk.getColumnValues(10).slice(0, most - all.length))
      all.push((list as DuckDBListValue).items.map((one) => (one === null ? undefined : String(one))));
  }
  return all;
}
