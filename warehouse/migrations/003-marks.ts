/** What a reader must know of a figure is kept with its cell. Cells are made anew after this step (`remake`). */
export const marks003: readonly string[] = [
  "ALTER TABLE cell ADD COLUMN marks VARCHAR[]",
  "COMMENT ON COLUMN cell.marks IS 'provisional, incomplete, restated, conflict, doubtful, boundary: what a reader must know'",
];
