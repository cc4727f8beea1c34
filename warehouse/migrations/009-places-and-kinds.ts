import { commentCell } from "./008-sole-sources.ts";

/**
 * What a cell is about and what kind of figure it is stand beside their texts as two numbers: the figures of an indicator
 * are read from few narrow columns, in a third of the time that nine columns of texts take, and areas are counted by
 * number. The table is made anew, in the order in which it was.
 */
export const placesAndKinds009: readonly string[] = [
  "CREATE TABLE place (place INTEGER NOT NULL, area VARCHAR NOT NULL, area_code VARCHAR, area_level VARCHAR)",
  `CREATE TABLE kind (kind INTEGER NOT NULL, period VARCHAR NOT NULL, role VARCHAR NOT NULL, dims JSON NOT NULL, unit VARCHAR,
    series VARCHAR, marks VARCHAR[])`,
  `INSERT INTO place SELECT row_number() OVER (ORDER BY area, area_code, area_level), *
   FROM (SELECT DISTINCT area, area_code, area_level FROM cell)`,
  `INSERT INTO kind SELECT row_number() OVER (ORDER BY period, role, dims, unit, series, marks), *
   FROM (SELECT DISTINCT period, role, dims, unit, series, marks FROM cell)`,
  `CREATE TABLE cell_009 (cell BIGINT NOT NULL, observation BIGINT, indicator VARCHAR NOT NULL, area VARCHAR NOT NULL,
    area_code VARCHAR, area_level VARCHAR, period VARCHAR NOT NULL, role VARCHAR NOT NULL, unit VARCHAR, dims JSON NOT NULL,
    series VARCHAR, value DECIMAL(30, 6) NOT NULL, headline BOOLEAN NOT NULL, computed BOOLEAN NOT NULL,
    confidence DOUBLE NOT NULL, status VARCHAR NOT NULL, sources JSON, marks VARCHAR[], key VARCHAR, document VARCHAR,
    drawn DOUBLE NOT NULL, place INTEGER, kind INTEGER)`,
  `INSERT INTO cell_009 SELECT c.*, p.place, k.kind FROM cell c
   JOIN place p ON p.area = c.area AND p.area_code IS NOT DISTINCT FROM c.area_code AND p.area_level IS NOT DISTINCT FROM c.area_level
   JOIN kind k ON k.period = c.period AND k.role = c.role AND k.dims = c.dims AND k.unit IS NOT DISTINCT FROM c.unit
     AND k.series IS NOT DISTINCT FROM c.series AND k.marks IS NOT DISTINCT FROM c.marks`,
  "DROP TABLE cell",
  "ALTER TABLE cell_009 RENAME TO cell",
  "COMMENT ON TABLE place IS 'What cells are about, each once; those that no cell is about any more stay'",
  "COMMENT ON TABLE kind IS 'What kind of figure cells show, each once; those that no cell shows any more stay'",
  ...commentCell(),
  ...comments("cell", {
    place: "Number of its area, code and level",
    kind: "Number of its period, role, dimensions, unit, series and marks",
  }),
  ...comments("place", {
    place: "Its number",
    area: "Area, full name with its kind",
    area_code: "Official code of the area",
    area_level: "province, district, commune, village or office",
  }),
  ...comments("kind", {
    kind: "Its number",
    period: "ISO 8601",
    role: "actual, target, or share where the share is the value of a ratio",
    dims: "Codes of its dimensions",
    unit: "Unit noun as printed",
    series: "Series of the report",
    marks: "provisional, incomplete, restated, conflict, doubtful, boundary: what a reader must know",
  }),
];

function comments(table: string, texts: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(texts).map(([column, text]) => `COMMENT ON COLUMN "${table}"."${column}" IS '${text}'`);
}
