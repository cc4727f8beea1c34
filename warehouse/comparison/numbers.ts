/** The columns that tables `place` and `kind` number, beside the number itself. */
const numbered = {
  place: ["area", "area_code", "area_level"],
  kind: ["period", "role", "dims", "unit", "series", "marks"],
} as const;

type Numbered = keyof typeof numbered;

/**
 * Equal where what is numbered is: a hash of 64 bits, found in a tenth of the time of texts, and never kept. Marks are hashed
 * as a text, since no list and an empty one have the same hash. An SQL expression.
 */
function hashOf(table: Numbered, row: string): string {
  const columns = numbered[table].map((column) =>
    column === "marks" ? `array_to_string(${row}.marks, ',')` : `${row}.${column}`,
  );
  return `hash(${columns.join(", ")})`;
}

/** Known numbers with their hashes. An SQL query in brackets. */
function known(table: Numbered): string {
  return `(SELECT ${table}, ${hashOf(table, table)} AS ${table}_hash FROM ${table})`;
}

/**
 * A query: the rows of query `cells` with the numbers of their places and kinds behind them; without both where one of
 * them is not known yet.
 */
export function withNumbers(cells: string): string {
  return `SELECT c.* EXCLUDE (place_hash, kind_hash), CASE WHEN kind IS NOT NULL THEN place END AS place, kind
  FROM (SELECT *, ${hashOf("place", "one")} AS place_hash, ${hashOf("kind", "one")} AS kind_hash FROM (${cells}) one) c
  LEFT JOIN ${known("place")} USING (place_hash) LEFT JOIN ${known("kind")} USING (kind_hash)`;
}

/** A query in brackets: the cells that have no numbers yet. Asks no more than whether a block holds any that is absent. */
export const unnumbered = "(FROM cell WHERE place IS NULL)";

/** Numbers what cells without numbers say and none said before, on from the highest number. */
function numberNew(table: Numbered): string {
  const columns = numbered[table].join(", ");
  return `INSERT INTO ${table}
  SELECT (SELECT coalesce(max(${table}), 0) FROM ${table}) + row_number() OVER (ORDER BY ${columns}), ${columns}
  FROM (SELECT ${columns} FROM ${unnumbered} EXCEPT SELECT ${columns} FROM ${table})`;
}

/** Statements that give the cells without numbers theirs. */
export const numberCells: readonly string[] = [
  numberNew("place"),
  numberNew("kind"),
  `UPDATE cell SET place = p.place, kind = k.kind FROM ${known("place")} p, ${known("kind")} k
  WHERE cell.place IS NULL AND p.place_hash = ${hashOf("place", "cell")} AND k.kind_hash = ${hashOf("kind", "cell")}`,
];
