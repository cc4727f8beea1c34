import type { DuckDBConnection, DuckDBDataChunk } from "@duckdb/node-api";
import { type Data, Table, tableToIPC, Vector } from "apache-arrow";
import { figureMarks } from "../../../model/mark.ts";
import { columnNames } from "../../../notebooks/app/rows/rows.ts";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { booleansOf, dictionaryOf, keysOf, numbersOf } from "./arrowColumns.ts";
import { fillColumn } from "./fillColumn.ts";
import { inOrder, mostOf, orderRows } from "./orderRows.ts";

type Name = (typeof columnNames)[number];

/** What is said of places and of kinds, in SQL. */
const ofPlace = { area: "area", code: "area_code", level: "coalesce(area_level, 'other')" };
const ofKind = {
  period: "period",
  role: "role",
  dims: "CASE WHEN dims::VARCHAR <> '{}' THEN dims::VARCHAR ELSE '' END",
  unit: "unit",
  series: "series",
};

/** The figures of an indicator as they were loaded, with the numbers of their places and kinds. Keys come as numbers, see `keysOf`. */
const figures = `
SELECT place, kind, drawn, headline::TINYINT, computed::TINYINT, confidence::FLOAT, marks::TINYINT, coalesce(key, CAST('${"0".repeat(32)}' AS UUID)),
  CASE WHEN key IS NULL THEN array_to_string(list_distinct(json_extract_string(sources, '$[*].observation')), ',') END
FROM cell JOIN (SELECT kind FROM kind WHERE indicator = $1) USING (kind)`;

/**
 * Gives the figures of an indicator as an Arrow IPC stream, texts as dictionaries, ordered by area and period. What becomes a
 * JavaScript value is a text of a dictionary, and not each of a hundred thousand rows.
 *
 * What is said of places is read once: rows of `place` are added and never changed.
 */
export function openRows(warehouse: Warehouse): (indicator: string) => Promise<Uint8Array> {
  let places: Numbered | undefined;
  return (indicator) =>
    warehouse.read(async (connection) => {
      const chunks = await (await connection.run(figures, [indicator])).fetchAllChunks();
      const numbers = fillColumn(chunks, 0, new Int32Array(chunks.reduce((sum, chunk) => sum + chunk.rowCount, 0)));
      if (places === undefined || mostOf(numbers) > places.most)
        places = await readTexts(connection, "place", ofPlace, "", []);
      const kinds = await readTexts(connection, "kind", ofKind, "WHERE indicator = $1", [indicator]);
      return writeRows(chunks, ranked(places, numbers), kinds);
    });
}

/** Figures as a stream, of places in their order, with the kinds that they may be of. */
function writeRows(chunks: readonly DuckDBDataChunk[], place: Ranked, kinds: Numbered): Uint8Array {
  const { length } = place.ranks;
  const kind = ranked(kinds, fillColumn(chunks, 1, new Int32Array(length)));
  const headline = fillColumn(chunks, 3, new Int8Array(length));
  const order = orderRows([place.ranks, kind.ranks, new Int32Array(headline).map((one) => 1 - one)]);
  const columns: Readonly<Partial<Record<Name, Data>>> = {
    ...textsOf(place, order),
    ...textsOf(kind, order),
    value: numbersOf(inOrder(order, fillColumn(chunks, 2, new Float64Array(length)))),
    headline: booleansOf(inOrder(order, headline)),
    computed: booleansOf(inOrder(order, fillColumn(chunks, 4, new Int8Array(length)))),
    confidence: numbersOf(inOrder(order, fillColumn(chunks, 5, new Float32Array(length)))),
    ...textsOf(ranked(marks, new Int32Array(fillColumn(chunks, 6, new Int8Array(length)))), order),
    sources: keysOf(chunks, 7, order),
  };
  const vectors = columnNames.map((name) => [name, new Vector([columns[name]!])]);
  return tableToIPC(new Table(Object.fromEntries(vectors) as Record<Name, Vector>), "stream");
}

/** What rows of a table say, and the number that each has, in the order of the texts. */
async function readTexts(
  connection: DuckDBConnection,
  table: "place" | "kind",
  said: Readonly<Partial<Record<Name, string>>>,
  where: string,
  values: string[],
): Promise<Numbered> {
  const texts = Object.values(said).join(", ");
  const found = await connection.runAndReadAll(
    `SELECT ${table}, ${texts} FROM ${table} ${where} ORDER BY ${texts}`,
    values,
  );
  const [numbers = [], ...columns] = found.getColumns() as [number[], ...(string | null)[][]];
  return { names: Object.keys(said) as Name[], numbers, most: mostOf(Int32Array.from(numbers)), columns };
}

/** Texts by number: those of each column in the order of `numbers`. */
type Numbered = {
  readonly names: readonly Name[];
  readonly numbers: readonly number[];
  /** The highest number. */
  readonly most: number;
  readonly columns: readonly (readonly (string | null)[])[];
};

/** What some figures say, in the order of the texts, and which of it each of them says. */
type Ranked = {
  readonly names: readonly Name[];
  readonly columns: readonly (readonly (string | null)[])[];
  readonly ranks: Int32Array;
};

/** Of all that is numbered what figures say by number. */
function ranked({ names, numbers, columns }: Numbered, said: Int32Array): Ranked {
  const rankOf = new Int32Array(mostOf(said) + 1);
  const met = new Uint8Array(rankOf.length);
  for (let row = 0; row < said.length; row += 1) met[said[row]!] = 1;
  const rows = numbers.flatMap((number, row) => (met[number] === 1 ? [row] : []));
  for (const [rank, row] of rows.entries()) rankOf[numbers[row]!] = rank;
  return {
    names,
    columns: names.map((_, column) => rows.map((row) => columns[column]![row]!)),
    ranks: said.map((number) => rankOf[number]!),
  };
}

/** The columns of what figures say, in an order. */
function textsOf({ names, columns, ranks }: Ranked, order: Int32Array): Partial<Record<Name, Data>> {
  const at = inOrder(order, ranks);
  const texts = columns.map((column) => column.map((text) => text ?? undefined));
  return Object.fromEntries(names.map((name, column) => [name, dictionaryOf(at, texts[column]!)]));
}

/** All sets of marks, each with its number. */
const marks: Numbered = {
  names: ["marks"],
  numbers: Array.from({ length: 1 << figureMarks.length }, (_, bits) => bits),
  most: (1 << figureMarks.length) - 1,
  columns: [
    Array.from({ length: 1 << figureMarks.length }, (_, bits) =>
      figureMarks.filter((_, at) => (bits >> at) & 1).join(","),
    ),
  ],
};
