/**
 * Of most cells one observation speaks: its key and document stand in columns of their own, which take a quarter of the
 * room of a JSON text and are written faster; `sources` of the views is made of them. A double beside the decimal is read
 * in a fifth of its time. The table is made anew, in the order in which it was.
 */
export const soleSources008: readonly string[] = [
  `CREATE TABLE cell_008 (cell BIGINT NOT NULL, observation BIGINT, indicator VARCHAR NOT NULL, area VARCHAR NOT NULL,
    area_code VARCHAR, area_level VARCHAR, period VARCHAR NOT NULL, role VARCHAR NOT NULL, unit VARCHAR, dims JSON NOT NULL,
    series VARCHAR, value DECIMAL(30, 6) NOT NULL, headline BOOLEAN NOT NULL, computed BOOLEAN NOT NULL,
    confidence DOUBLE NOT NULL, status VARCHAR NOT NULL, sources JSON, marks VARCHAR[], key VARCHAR, document VARCHAR, drawn DOUBLE NOT NULL)`,
  `INSERT INTO cell_008 SELECT * EXCLUDE (sole) REPLACE (CASE WHEN NOT sole THEN sources END AS sources),
    CASE WHEN sole THEN json_extract_string(sources, '$[0].observation') END,
    CASE WHEN sole THEN json_extract_string(sources, '$[0].document') END, CAST(value AS DOUBLE)
   FROM (SELECT *, json_array_length(sources) = 1 AND json_exists(sources, '$[0].observation')
     AND json_exists(sources, '$[0].document') AND json_exists(sources, '$[0].value') AS sole FROM cell)`,
  "DROP TABLE cell",
  "ALTER TABLE cell_008 RENAME TO cell",
  ...commentCell(),
];

/** Comments on the table of cells as this step leaves it. */
export function commentCell(): readonly string[] {
  const texts = {
    cell: "Hash of what follows, to find the cell again",
    observation: "Row number of the observation that stands for it; absent where the value is derived",
    indicator: "Id from the catalogue",
    area: "Area, full name with its kind",
    area_code: "Official code of the area",
    area_level: "province, district, commune, village or office",
    period: "ISO 8601",
    role: "actual, target, or share where the share is the value of a ratio",
    unit: "Unit noun as printed",
    dims: "Codes of its dimensions",
    series: "Series of the report that stands for it",
    value: "The value shown",
    headline: "True of the statement without a narrower scope",
    computed: "True of a value that no report prints: a sum of parts, or derived from a claim",
    confidence: "0 to 1",
    status: "reported, confirmed, corrected, restated, disputed, computed or derived",
    sources: "All that speak of it, the one shown first: observation, document, value; absent where one alone does",
    marks: "provisional, incomplete, restated, conflict, doubtful, boundary: what a reader must know",
    key: "Key of the observation that alone speaks of it; absent where sources tell of several, or of a claim",
    document: "The document of that observation (SHA-256)",
    drawn: "The value as a double, as charts draw it",
  };
  return [
    "COMMENT ON TABLE cell IS 'The comparison, kept ready: one row a cell, the statement that stands for it and all that speak of it'",
    ...Object.entries(texts).map(([column, text]) => `COMMENT ON COLUMN cell.${column} IS '${text}'`),
  ];
}
