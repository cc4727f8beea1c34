/** What persons decided of documents that a stamp which could not be read had held. */
export const releases006: readonly string[] = [
  `CREATE TABLE release (document VARCHAR NOT NULL, "by" VARCHAR NOT NULL, "at" VARCHAR NOT NULL, why VARCHAR NOT NULL)`,
  "COMMENT ON TABLE release IS 'Documents held for a stamp that could not be read, which a person found to bear no mark of secrecy: appended, never changed'",
  "COMMENT ON COLUMN release.document IS 'SHA-256 of the bytes, hexadecimal'",
  `COMMENT ON COLUMN release."by" IS 'Who looked at it and decided'`,
  `COMMENT ON COLUMN release."at" IS 'When, ISO instant'`,
  "COMMENT ON COLUMN release.why IS 'Why, in their words'",
  "COMMENT ON COLUMN document.format IS 'docx, doc, rtf, odt, pdf, image, xlsx, xls, csv, pptx, ppt, html or text, by content'",
];
