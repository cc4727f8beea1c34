/** Different reports of one kind, area, period and series are told apart; drafts, signed copies and scans too. */
export const families004: readonly string[] = [
  "ALTER TABLE report ADD COLUMN family VARCHAR",
  "COMMENT ON COLUMN report.family IS 'Kind, area, period and series as a hash: different reports may share it'",
  "UPDATE report SET family = report",
  "ALTER TABLE document ADD COLUMN rendition VARCHAR",
  "COMMENT ON COLUMN document.rendition IS 'draft: bears no number; signed: bears its number; scan: read from an image'",
];
