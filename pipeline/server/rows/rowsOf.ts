import type { DuckDBConnection, DuckDBDataChunk } from "@duckdb/node-api";
import { type Data, Table, tableToIPC, Vector } from "apache-arrow";
import { columnNames } from "../../../notebooks/app/rows/rows.ts";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { booleansOf, dictionaryOf, numbersOf, textsOf } from "./arrowColumns.ts";

type Name = (typeof columnNames)[number];

/** Columns of texts with few different values, in SQL. */
const repeating: Readonly<Partial<Record<Name, string>>> = {
  area: "area",
  code: "area_code",
  level: "coalesce(area_level, 'other')",
  period: "period",
  role: "role::VARCHAR",
  unit: "unit",
  dims: "dims::VARCHAR",
  series: "series",
  marks: "array_to_string(marks, ',')",
};
const repeated = Object.keys(repeating) as Name[];

/** Keys of the figures behind a cell. Most have one, and keys are hexadecimal: that need not be parsed as JSON. */
const sources = `CASE WHEN starts_with(sources::VARCHAR, '[{"observation":"') AND NOT contains(sources::VARCHAR, '},{')
  THEN split_part(sources::VARCHAR, '"', 4)
  ELSE array_to_string(list_distinct(json_extract_string(sources, '$[*].observation')), ',') END`;

/** The other columns, in SQL, of table `figure`. */
const others: Readonly<Partial<Record<Name, string>>> = {
  value: "value::DOUBLE",
  headline: "headline::TINYINT",
  computed: "computed::TINYINT",
  confidence: "confidence::FLOAT",
  sources,
};

/**
 * The figures of an indicator as an Arrow IPC stream, texts as dictionaries, ordered by area and period. DuckDB numbers
 * the texts, so that what becomes a JavaScript value is a text of a dictionary, and not each of a hundred thousand rows.
 */
export async function rowsOf(warehouse: Warehouse, indicator: string): Promise<Uint8Array> {
  return await warehouse.read(async (connection) => {
    const columns = Object.entries({ ...repeating, ...others }).map(([name, sql]) => `${sql} AS "${name}"`);
    await connection.run(
      `CREATE TEMP TABLE figure AS SELECT ${columns.join(", ")} FROM comparison WHERE indicator = $1`,
      [indicator],
    );
    const dictionaries = new Map<Name, readonly string[]>();
    for (const name of repeated) dictionaries.set(name, await numberTexts(connection, name));
    const chunks = await readChunks(connection);
    const vectors = columnNames.map((name) => [name, new Vector([columnOf(chunks, name, dictionaries.get(name))])]);
    return tableToIPC(new Table(Object.fromEntries(vectors) as Record<Name, Vector>), "stream");
  });
}

/** Numbers the different texts of a column from 1 on, in their order, in a table of their own; gives them. */
async function numberTexts(connection: DuckDBConnection, name: Name): Promise<readonly string[]> {
  await connection.run(
    `CREATE TEMP TABLE "${name}s" AS SELECT "${name}" AS said, row_number() OVER (ORDER BY "${name}")::INTEGER AS n
     FROM (SELECT DISTINCT "${name}" FROM figure WHERE "${name}" IS NOT NULL)`,
  );
  const found = await connection.runAndReadAll(`SELECT said FROM "${name}s" ORDER BY n`);
  const texts = found.getRows().map(([said]) => String(said));
  return name === "dims" ? texts.map((one) => (one === "{}" ? "" : one)) : texts;
}

/** The columns in the order of the rows: texts by their number, 0 where there is none. */
async function readChunks(connection: DuckDBConnection): Promise<readonly DuckDBDataChunk[]> {
  const columns = columnNames.map((name) => (repeating[name] ? `coalesce("${name}s".n, 0)` : `f."${name}"`));
  const joins = repeated.map((name) => `LEFT JOIN "${name}s" ON "${name}s".said = f."${name}"`);
  const order = ["area", "period", "role", "dims", "unit"].map((name) => `"${name}s".n`);
  const result = await connection.run(
    `SELECT ${columns.join(", ")} FROM figure f ${joins.join(" ")} ORDER BY ${order.join(", ")}, f.headline DESC, f.value`,
  );
  return await result.fetchAllChunks();
}

/** A column of all chunks in Arrow's form: what has a fixed width is copied as it lies in memory. */
function columnOf(chunks: readonly DuckDBDataChunk[], name: Name, texts: readonly string[] | undefined): Data {
  const at = columnNames.indexOf(name);
  const rows = chunks.reduce((sum, chunk) => sum + chunk.rowCount, 0);
  const fill = <Items extends Int32Array | Float64Array | Float32Array | Int8Array>(all: Items): Items => {
    let row = 0;
    for (const chunk of chunks) {
      all.set((chunk.getColumnVector(at) as unknown as { readonly items: Items }).items, row);
      row += chunk.rowCount;
    }
    return all;
  };
  if (texts) return dictionaryOf(fill(new Int32Array(rows)), texts);
  if (name === "value") return numbersOf(fill(new Float64Array(rows)));
  if (name === "confidence") return numbersOf(fill(new Float32Array(rows)));
  if (name === "sources") return textsOf(chunks.flatMap((chunk) => chunk.getColumnValues(at) as readonly string[]));
  return booleansOf(fill(new Int8Array(rows)));
}
