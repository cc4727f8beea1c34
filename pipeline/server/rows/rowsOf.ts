import type { DuckDBConnection } from "@duckdb/node-api";
import { type Data, Table, tableToIPC, Vector } from "apache-arrow";
import { columnNames } from "../../../notebooks/app/rows/rows.ts";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { booleansOf, dictionaryOf, keysOf, numbersOf } from "./arrowColumns.ts";
import { fillColumn } from "./fillColumn.ts";

type Name = (typeof columnNames)[number];

/** What is said of places and of kinds, in SQL. */
const ofPlace = { area: "area", code: "area_code", level: "coalesce(area_level, 'other')" };
const ofKind = {
  period: "period",
  role: "role",
  dims: "CASE WHEN dims::VARCHAR <> '{}' THEN dims::VARCHAR ELSE '' END",
  unit: "unit",
  series: "series",
  marks: "array_to_string(marks, ',')",
};

/** The figures of an indicator in order, with the numbers of their places and kinds. Keys come in halves, see `keysOf`. */
const figures = `
SELECT place, kind, drawn, headline::TINYINT, computed::TINYINT, confidence::FLOAT, coalesce(key[1:10], ''), coalesce(key[11:20], ''),
  CASE WHEN key IS NULL THEN array_to_string(list_distinct(json_extract_string(sources, '$[*].observation')), ',') END
FROM cell
JOIN (SELECT place, dense_rank() OVER (ORDER BY area) AS first FROM place) USING (place)
JOIN (SELECT kind, dense_rank() OVER (ORDER BY period, role, dims, unit) AS second FROM kind) USING (kind)
WHERE indicator = $1 ORDER BY first, second, headline DESC, drawn`;

/**
 * The figures of an indicator as an Arrow IPC stream, texts as dictionaries, ordered by area and period. What becomes a
 * JavaScript value is a text of a dictionary, and not each of a hundred thousand rows.
 */
export async function rowsOf(warehouse: Warehouse, indicator: string): Promise<Uint8Array> {
  return await warehouse.read(async (connection) => {
    const chunks = await (await connection.run(figures, [indicator])).fetchAllChunks();
    const length = chunks.reduce((sum, chunk) => sum + chunk.rowCount, 0);
    const columns: Readonly<Partial<Record<Name, Data>>> = {
      ...(await readTexts(connection, "place", ofPlace, fillColumn(chunks, 0, new Int32Array(length)))),
      ...(await readTexts(connection, "kind", ofKind, fillColumn(chunks, 1, new Int32Array(length)))),
      value: numbersOf(fillColumn(chunks, 2, new Float64Array(length))),
      headline: booleansOf(fillColumn(chunks, 3, new Int8Array(length))),
      computed: booleansOf(fillColumn(chunks, 4, new Int8Array(length))),
      confidence: numbersOf(fillColumn(chunks, 5, new Float32Array(length))),
      sources: keysOf(chunks, 6, length),
    };
    const vectors = columnNames.map((name) => [name, new Vector([columns[name]!])]);
    return tableToIPC(new Table(Object.fromEntries(vectors) as Record<Name, Vector>), "stream");
  });
}

/** The columns of what figures say of their places or kinds, from the numbers of those. */
async function readTexts(
  connection: DuckDBConnection,
  table: string,
  said: Readonly<Partial<Record<Name, string>>>,
  numbers: Int32Array,
): Promise<Partial<Record<Name, Data>>> {
  const texts = Object.values(said).join(", ");
  const found = await connection.runAndReadAll(`SELECT ${table}, ${texts} FROM ${table} ORDER BY ${texts}`);
  const [known = [], ...columns] = found.getColumns() as [number[], ...(string | null)[][]];
  const met = new Set(numbers);
  const rows = known.flatMap((number, row) => (met.has(number) ? [row] : []));
  const placeOf = new Int32Array(known.length + 1); // numbers run from 1 on without a gap
  for (const [place, row] of rows.entries()) placeOf[known[row]!] = place;
  const at = numbers.map((number) => placeOf[number]!);
  const texted = (column: number): Data =>
    dictionaryOf(
      at,
      rows.map((row) => columns[column]![row] ?? undefined),
    );
  return Object.fromEntries(Object.keys(said).map((name, column) => [name, texted(column)]));
}
