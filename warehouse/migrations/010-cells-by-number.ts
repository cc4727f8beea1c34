import { areaLevel } from "../comparison/areaLevel.ts";
import { tables001 } from "./001-tables.ts";
import { createTable, type Table } from "./createTable.ts";

/** What an observation says, with what reviewers decided in the place of what was read, where it stands in `statements`. */
const field = (name: string): string => `coalesce(s.change->>'${name}', s.was->>'${name}', CAST(o.${name} AS VARCHAR))`;
const said = {
  area: field("area"),
  area_code: field("area_code"),
  indicator: field("indicator"),
  period: field("period"),
  role: field("role"),
  dims: "o.dims",
  unit: field("unit"),
  series: "r.series",
};
const statements = `observation o LEFT JOIN document d ON d.document = o.document LEFT JOIN report r ON r.report = d.report
  LEFT JOIN settled s ON s.subject = 'observation' AND s.key = o.key`;
const compared = "o.cell IS NOT NULL";

const ofPlace = ["area", "area_code"] as const;
const ofKind = ["indicator", "period", "role", "dims", "unit", "series"] as const;

/** True where a numbered row is what some expressions say. */
function same(
  row: string,
  says: (column: keyof typeof said) => string,
  columns: readonly (keyof typeof said)[],
): string {
  return columns.map((column) => `${row}.${column} IS NOT DISTINCT FROM ${says(column)}`).join(" AND ");
}

/** What a derived value says: it is a result, of no series. */
const derivedSays = (column: keyof typeof said): string =>
  column === "role" ? "'actual'" : column === "series" ? "NULL" : `v.${column}`;

const place: Table = {
  name: "place_010",
  comment: "What statements that may be compared are about, each once; what none is about any more stays",
  columns: [
    ["place", "INTEGER NOT NULL", "Its number"],
    ["area", "VARCHAR NOT NULL", "Area, full name with its kind"],
    ["area_code", "VARCHAR", "Official code of the area"],
    ["area_level", "VARCHAR", "province, district, commune, village or office"],
  ],
};

const kind: Table = {
  name: "kind_010",
  comment: "What statements that may be compared count, each once; what none counts any more stays",
  columns: [
    ["kind", "INTEGER NOT NULL", "Its number"],
    ["indicator", "VARCHAR NOT NULL", "Id from the catalogue"],
    ["period", "VARCHAR NOT NULL", "ISO 8601"],
    ["role", "VARCHAR NOT NULL", "actual, target, or share where the share is the value of a ratio"],
    ["dims", "JSON NOT NULL", "Codes of its dimensions"],
    ["unit", "VARCHAR", "Unit noun as printed"],
    ["series", "VARCHAR", "Series of the report"],
  ],
};

const cell: Table = {
  name: "cell_010",
  comment:
    "The comparison, kept ready: one row a cell, the statement that stands for it and all that speak of it; view `comparison` shows it in words",
  columns: [
    ["cell", "BIGINT NOT NULL", "Hash of what it is, to find the cell again"],
    ["observation", "BIGINT", "Row number of the observation that stands for it; absent where the value is derived"],
    ["place", "INTEGER NOT NULL", "Number of what it is about, in table `place`"],
    ["kind", "INTEGER NOT NULL", "Number of what it counts, in table `kind`"],
    ["value", "DECIMAL(30, 6) NOT NULL", "The value shown"],
    ["headline", "BOOLEAN NOT NULL", "True of the statement without a narrower scope"],
    ["computed", "BOOLEAN NOT NULL", "True of a value that no report prints: a sum of parts, or derived from a claim"],
    ["confidence", "DOUBLE NOT NULL", "0 to 1"],
    ["status", "VARCHAR NOT NULL", "reported, confirmed, corrected, restated, disputed, computed or derived"],
    [
      "sources",
      "JSON",
      "All that speak of it, the one shown first: observation, document, value; absent where one alone does",
    ],
    [
      "key",
      "VARCHAR",
      "Key of the observation that alone speaks of it; absent where sources tell of several, or of a claim",
    ],
    ["document", "VARCHAR", "The document of that observation (SHA-256)"],
    [
      "marks",
      "UTINYINT NOT NULL",
      "What a reader must know, a bit each: 1 provisional, 2 incomplete, 4 restated, 8 conflict, 16 doubtful, 32 boundary",
    ],
    ["drawn", "DOUBLE NOT NULL", "The value as a double, as charts draw it"],
  ],
};
const marks = ["provisional", "incomplete", "restated", "conflict", "doubtful", "boundary"];
const bits = marks.map((mark, at) => `CASE WHEN list_contains(c.marks, '${mark}') THEN ${1 << at} ELSE 0 END`);

/** Tables of this version under their own names, for steps that make them anew. */
export const tables010: readonly Table[] = [cell, withNumbers("observation"), withNumbers("derived")].map((table) => ({
  ...table,
  name: table.name.replace("_010", ""),
}));

/** A table of the first version with the numbers of places and kinds. */
function withNumbers(name: "observation" | "derived"): Table {
  const { comment, columns } = tables001.find((table) => table.name === name)!;
  const numbers = [
    ["about", "INTEGER", "Number of the place it is about, in table `place`; absent where it is not compared"],
    ["kind", "INTEGER", "Number of what it counts, in table `kind`; absent where it is not compared"],
  ] as const;
  return { name: `${name}_010`, comment, columns: [...columns, ...numbers] };
}

/**
 * What a cell is about and what it counts are said by number alone: the texts stand once, in `place` and in `kind`, which
 * names the indicator too. Statements have those numbers from when they are loaded. Tables are made anew, in their order.
 */
export const cellsByNumber010: readonly string[] = [
  ...[place, kind, cell, withNumbers("observation"), withNumbers("derived")].flatMap(createTable),
  `INSERT INTO place_010 SELECT row_number() OVER (ORDER BY area, area_code), area, area_code, ${areaLevel("area", "area_code")} FROM (
     SELECT ${said.area} AS area, ${said.area_code} AS area_code FROM ${statements} WHERE ${compared}
     UNION SELECT area, area_code FROM derived UNION SELECT area, area_code FROM cell)`,
  `INSERT INTO kind_010 SELECT row_number() OVER (ORDER BY ${ofKind.join(", ")}), * FROM (
     SELECT ${ofKind.map((column) => `${said[column]} AS ${column}`).join(", ")} FROM ${statements} WHERE ${compared}
     UNION SELECT ${ofKind.map(derivedSays).join(", ")} FROM derived v UNION SELECT ${ofKind.join(", ")} FROM cell)`,
  `INSERT INTO observation_010 SELECT o.*, p.place, k.kind FROM ${statements}
   LEFT JOIN place_010 p ON p.area = CASE WHEN ${compared} THEN ${said.area} END AND ${same("p", (column) => said[column], ["area_code"])}
   LEFT JOIN kind_010 k ON k.indicator = CASE WHEN ${compared} THEN ${said.indicator} END AND ${same("k", (column) => said[column], ofKind.slice(1))}`,
  `INSERT INTO derived_010 SELECT v.*, p.place, k.kind FROM derived v
   JOIN place_010 p ON ${same("p", derivedSays, ofPlace)} JOIN kind_010 k ON ${same("k", derivedSays, ofKind)}`,
  `INSERT INTO cell_010 SELECT c.cell, c.observation, p.place, k.kind, c.value, c.headline, c.computed, c.confidence, c.status,
     c.sources, c.key, c.document, ${bits.join(" + ")}, c.drawn FROM cell c
   JOIN place_010 p ON ${same("p", (column) => `c.${column}`, ofPlace)} JOIN kind_010 k ON ${same("k", (column) => `c.${column}`, ofKind)}`,
  ...["place", "kind", "cell", "observation", "derived"].flatMap((table) => [
    `DROP TABLE ${table}`,
    `ALTER TABLE ${table}_010 RENAME TO ${table}`,
  ]),
];
