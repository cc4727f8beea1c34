/** Checks across documents are asked again only where something changed: place by place. At first everywhere. */
export const unchecked005: readonly string[] = [
  "CREATE TABLE unchecked (place VARCHAR NOT NULL)",
  "COMMENT ON TABLE unchecked IS 'Places whose figures changed since they were last compared across documents'",
  "COMMENT ON COLUMN unchecked.place IS 'Official code of the area, or its name where it has none'",
  "INSERT INTO unchecked SELECT coalesce(area_code, area) FROM cell UNION SELECT coalesce(area_code, area) FROM report",
  "ALTER TABLE finding ADD COLUMN place VARCHAR",
  "COMMENT ON COLUMN finding.place IS 'Place whose documents were compared; absent in a finding of one document alone'",
];
