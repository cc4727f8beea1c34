/** The schemas of earlier versions as they were, with a document and its figure in each: never edited, only added to. */
export const fixtures: readonly { readonly version: number; readonly statements: readonly string[] }[] = [
  { version: 1, statements: schema1() },
  { version: 2, statements: schema2() },
  { version: 3, statements: schema3() },
  { version: 4, statements: schema4() },
  { version: 5, statements: schema5() },
  { version: 6, statements: schema6() },
  { version: 7, statements: schema7() },
  { version: 8, statements: schema8() },
  { version: 9, statements: schema9() },
  { version: 10, statements: schema10() },
];

function schema1(): readonly string[] {
  return [
    "CREATE TABLE migration (id INTEGER PRIMARY KEY, name VARCHAR NOT NULL)",
    "INSERT INTO migration VALUES (1, 'tables')",
    `CREATE TABLE "report" ("report" VARCHAR PRIMARY KEY, "kind" VARCHAR NOT NULL, "number" VARCHAR, "issuer" VARCHAR, "title" VARCHAR, "area" VARCHAR NOT NULL, "area_code" VARCHAR, "period" VARCHAR NOT NULL, "as_of" VARCHAR, "series" VARCHAR NOT NULL, "date" VARCHAR, "date_from" VARCHAR)`,
    `CREATE TABLE "document" ("document" VARCHAR PRIMARY KEY, "report" VARCHAR, "name" VARCHAR NOT NULL, "path" VARCHAR, "bytes" BIGINT, "format" VARCHAR, "status" VARCHAR NOT NULL CHECK (status IN ('loaded', 'failed', 'quarantined')), "reason" VARCHAR, "current" BOOLEAN NOT NULL, "superseded_by" VARCHAR, "extractor" VARCHAR, "repair" VARCHAR, "catalogue" VARCHAR, "pages" INTEGER, "characters" INTEGER, "observations" INTEGER, "review" INTEGER, "confidence" DOUBLE, "loaded" VARCHAR)`,
    `CREATE TABLE "copy" ("document" VARCHAR NOT NULL, "path" VARCHAR NOT NULL)`,
    `CREATE TABLE "passage" ("document" VARCHAR NOT NULL, "ordinal" INTEGER NOT NULL, "type" VARCHAR NOT NULL, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, "page" INTEGER, "text" VARCHAR NOT NULL, "fold" VARCHAR NOT NULL, "layout" JSON)`,
    `CREATE TABLE "observation" ("id" BIGINT NOT NULL, "key" VARCHAR NOT NULL, "document" VARCHAR NOT NULL, "indicator" VARCHAR, "value" DECIMAL(30, 6) NOT NULL, "number" VARCHAR, "unit" VARCHAR, "area" VARCHAR NOT NULL, "area_code" VARCHAR, "period" VARCHAR NOT NULL, "as_of" VARCHAR, "role" ENUM('actual', 'proposed', 'target', 'change', 'change_pct', 'share', 'base', 'context') NOT NULL, "dims" JSON NOT NULL, "headline" BOOLEAN NOT NULL, "computed" BOOLEAN NOT NULL, "implied" BOOLEAN NOT NULL, "approx" ENUM('ge', 'le', 'about'), "quote" VARCHAR NOT NULL, "page" INTEGER, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, "place" JSON, "confidence" DOUBLE NOT NULL, "review" BOOLEAN NOT NULL, "reasons" VARCHAR[] NOT NULL, "cell" BIGINT)`,
    `CREATE TABLE "derived" ("document" VARCHAR NOT NULL, "indicator" VARCHAR NOT NULL, "value" DECIMAL(30, 6) NOT NULL, "unit" VARCHAR, "area" VARCHAR NOT NULL, "area_code" VARCHAR, "period" VARCHAR NOT NULL, "dims" JSON NOT NULL, "headline" BOOLEAN NOT NULL, "confidence" DOUBLE NOT NULL, "sources" VARCHAR[] NOT NULL, "cell" BIGINT NOT NULL)`,
    `CREATE TABLE "finding" ("key" VARCHAR NOT NULL, "document" VARCHAR NOT NULL, "check" VARCHAR NOT NULL, "severity" ENUM('wrong', 'incomplete', 'rounded', 'unlikely') NOT NULL, "area" VARCHAR NOT NULL, "period" VARCHAR NOT NULL, "indicator" VARCHAR, "stated" VARCHAR NOT NULL, "computed" VARCHAR, "quotes" VARCHAR[] NOT NULL, "reason" VARCHAR NOT NULL, "source" VARCHAR NOT NULL, "spans" JSON NOT NULL)`,
    `CREATE TABLE "repair" ("document" VARCHAR NOT NULL, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, "original" VARCHAR NOT NULL, "fixed" VARCHAR NOT NULL, "rule" VARCHAR NOT NULL, "evidence" VARCHAR NOT NULL, "confidence" DOUBLE NOT NULL, "applied" BOOLEAN NOT NULL, "place" JSON)`,
    `CREATE TABLE "message" ("document" VARCHAR NOT NULL, "rule" VARCHAR NOT NULL, "severity" VARCHAR NOT NULL, "reason" VARCHAR NOT NULL, "place" JSON)`,
    `CREATE TABLE "decision" ("id" VARCHAR PRIMARY KEY, "subject" VARCHAR NOT NULL CHECK (subject IN ('observation', 'finding', 'repair')), "key" VARCHAR NOT NULL, "verdict" VARCHAR NOT NULL CHECK (verdict IN ('confirm', 'correct', 'reject', 'merge', 'remap', 'undo')), "value" VARCHAR, "change" JSON, "by" VARCHAR NOT NULL, "at" VARCHAR NOT NULL, "why" VARCHAR, "was" JSON)`,
    `CREATE TABLE "settled" ("subject" VARCHAR NOT NULL, "key" VARCHAR NOT NULL, "verdict" VARCHAR NOT NULL, "value" VARCHAR, "change" JSON, "was" JSON, "decision" VARCHAR NOT NULL)`,
    `CREATE TABLE "indicator" ("id" VARCHAR PRIMARY KEY, "topic" VARCHAR NOT NULL, "unit" VARCHAR NOT NULL, "aggregation" VARCHAR NOT NULL, "label_vi" VARCHAR NOT NULL, "label_en" VARCHAR NOT NULL, "notes" VARCHAR)`,
    `CREATE TABLE "area" ("code" VARCHAR NOT NULL, "name" VARCHAR NOT NULL, "level" VARCHAR NOT NULL, "parent" VARCHAR, "geography" VARCHAR NOT NULL, "valid_from" VARCHAR, "valid_to" VARCHAR, "population" BIGINT)`,
    `CREATE TABLE "succession" ("old_code" VARCHAR NOT NULL, "new_code" VARCHAR NOT NULL, "level" VARCHAR NOT NULL, "split" BOOLEAN NOT NULL)`,
    `CREATE TABLE "population" ("area_code" VARCHAR NOT NULL, "year" INTEGER NOT NULL, "persons" BIGINT NOT NULL CHECK (persons > 0), "source" VARCHAR NOT NULL)`,
    `CREATE TABLE "definition" ("indicator" VARCHAR NOT NULL, "valid_from" VARCHAR NOT NULL, "valid_to" VARCHAR, "basis" VARCHAR NOT NULL, "note" VARCHAR)`,
    `CREATE TABLE "run" ("started" VARCHAR NOT NULL, "ended" VARCHAR, "loaded" INTEGER NOT NULL, "unchanged" INTEGER NOT NULL, "failed" INTEGER NOT NULL, "quarantined" INTEGER NOT NULL, "extractor" VARCHAR)`,
    `CREATE TABLE "cell" ("cell" BIGINT NOT NULL, "observation" BIGINT, "indicator" VARCHAR NOT NULL, "area" VARCHAR NOT NULL, "area_code" VARCHAR, "area_level" VARCHAR, "period" VARCHAR NOT NULL, "role" VARCHAR NOT NULL, "unit" VARCHAR, "dims" JSON NOT NULL, "series" VARCHAR, "value" DECIMAL(30, 6) NOT NULL, "headline" BOOLEAN NOT NULL, "computed" BOOLEAN NOT NULL, "confidence" DOUBLE NOT NULL, "status" VARCHAR NOT NULL, "sources" JSON NOT NULL)`,
    `INSERT INTO report VALUES ('r1', 'report', '12/BC', NULL, NULL, 'Huyện Mường Lay', '094', '2022', NULL, 'movement', '2022-12-10', 'letterhead')`,
    `INSERT INTO document VALUES ('d1', 'r1', 'old.docx', '/in/old.docx', 10, 'docx', 'loaded', NULL, true, NULL, '1', '1', '1', NULL, 20, 1, 0, 0.97, NULL)`,
    `INSERT INTO passage VALUES ('d1', 0, 'paragraph', 0, 13, NULL, 'Xảy ra 20 vụ.', 'xay ra 20 vu.', '{}')`,
    `INSERT INTO observation VALUES (1, 'k1', 'd1', 'crime.social_order.cases', 20, '20', 'vụ', 'Huyện Mường Lay', '094', '2022', NULL, 'actual', '{}', true, false, false, NULL, 'Xảy ra 20 vụ.', NULL, 7, 9, NULL, 0.97, false, [], 77)`,
    `INSERT INTO finding VALUES ('f1', 'd1', 'sum', 'wrong', 'Huyện Mường Lay', '2022', NULL, '20', '19', ['Xảy ra 20 vụ.'], 'sum', 'document', '[]')`,
    `INSERT INTO cell VALUES (77, 1, 'crime.social_order.cases', 'Huyện Mường Lay', '094', 'district', '2022', 'actual', 'vụ', '{}', 'movement', 20, true, false, 0.97, 'reported', '[]')`,
  ];
}

function schema2(): readonly string[] {
  return [
    ...schema1(),
    "INSERT INTO migration VALUES (2, 'findings across documents, definitions')",
    "ALTER TABLE finding ADD COLUMN scope VARCHAR DEFAULT 'document'",
    "INSERT INTO definition VALUES ('safety_standard.*', '2022', NULL, 'Thông tư 124/2021/TT-BCA', NULL)",
    "INSERT INTO settled VALUES ('observation', 'k1', 'confirm', NULL, NULL, '{\"value\": \"20\"}', 'x1')",
    "UPDATE cell SET status = 'confirmed', confidence = 1",
  ];
}

function schema3(): readonly string[] {
  return [
    ...schema2(),
    "INSERT INTO migration VALUES (3, 'what a reader must know of a figure')",
    "ALTER TABLE cell ADD COLUMN marks VARCHAR[]",
    "UPDATE cell SET marks = []",
  ];
}

function schema4(): readonly string[] {
  return [
    ...schema3(),
    "INSERT INTO migration VALUES (4, 'several reports of one family')",
    "ALTER TABLE report ADD COLUMN family VARCHAR",
    "UPDATE report SET family = report",
    "ALTER TABLE document ADD COLUMN rendition VARCHAR",
  ];
}

function schema5(): readonly string[] {
  return [
    ...schema4(),
    "INSERT INTO migration VALUES (5, 'places to compare anew')",
    "CREATE TABLE unchecked (place VARCHAR NOT NULL)",
    "ALTER TABLE finding ADD COLUMN place VARCHAR",
  ];
}

function schema6(): readonly string[] {
  return [
    ...schema5(),
    "INSERT INTO migration VALUES (6, 'held documents that were released')",
    `CREATE TABLE release (document VARCHAR NOT NULL, "by" VARCHAR NOT NULL, "at" VARCHAR NOT NULL, why VARCHAR NOT NULL)`,
    `INSERT INTO observation VALUES (2, 'k2', 'd1', NULL, 3, '3', NULL, 'Huyện Mường Lay', '094', '2022', NULL, 'actual', '{}', false, false, false, NULL, 'Cấp 3 con dấu.', NULL, 20, 21, NULL, 0.5, true, ['unknown'], NULL)`,
  ];
}

function schema7(): readonly string[] {
  return [
    ...schema6(),
    "INSERT INTO migration VALUES (7, 'figures that a person should look at')",
    "CREATE TABLE doubt (id BIGINT NOT NULL, key VARCHAR NOT NULL, document VARCHAR NOT NULL, indicator VARCHAR, worth DOUBLE NOT NULL CHECK (worth >= 0), alike BIGINT NOT NULL, reasons VARCHAR[] NOT NULL)",
    "INSERT INTO doubt VALUES (2, 'k2', 'd1', NULL, 0.05, 1, ['unknown'])",
    `UPDATE cell SET sources = '[{"observation":"k1","document":"d1","value":20.000000}]'`,
    `INSERT INTO cell VALUES (78, NULL, 'crime.social_order.cases', 'Huyện Mường Lay', '094', 'district', '2021', 'actual', 'vụ', '{}', NULL, 18, true, true, 0.9, 'derived', '[{"observation":"k1","document":"d1"},{"observation":"k3","document":"d1"}]', [])`,
  ];
}

function schema8(): readonly string[] {
  return [
    ...schema7(),
    "INSERT INTO migration VALUES (8, 'cells of which one observation speaks')",
    "ALTER TABLE cell ALTER sources DROP NOT NULL",
    "ALTER TABLE cell ADD COLUMN key VARCHAR",
    "ALTER TABLE cell ADD COLUMN document VARCHAR",
    "ALTER TABLE cell ADD COLUMN drawn DOUBLE",
    "UPDATE cell SET drawn = value, sources = CASE WHEN cell = 78 THEN sources END",
    "UPDATE cell SET key = 'k1', document = 'd1' WHERE cell = 77",
    "ALTER TABLE cell ALTER drawn SET NOT NULL",
  ];
}

function schema9(): readonly string[] {
  return [
    ...schema8(),
    "INSERT INTO migration VALUES (9, 'cells with the numbers of their places and kinds')",
    "CREATE TABLE place (place INTEGER NOT NULL, area VARCHAR NOT NULL, area_code VARCHAR, area_level VARCHAR)",
    "CREATE TABLE kind (kind INTEGER NOT NULL, period VARCHAR NOT NULL, role VARCHAR NOT NULL, dims JSON NOT NULL, unit VARCHAR, series VARCHAR, marks VARCHAR[])",
    "INSERT INTO place VALUES (1, 'Huyện Mường Lay', '094', 'district')",
    "INSERT INTO kind VALUES (1, '2021', 'actual', '{}', 'vụ', NULL, []), (2, '2022', 'actual', '{}', 'vụ', 'movement', [])",
    "ALTER TABLE cell ADD COLUMN place INTEGER",
    "ALTER TABLE cell ADD COLUMN kind INTEGER",
    "UPDATE cell SET place = 1, kind = cell - 76",
    "UPDATE cell SET kind = 3 - kind",
    "UPDATE cell SET marks = ['provisional', 'boundary'] WHERE cell = 78",
    "INSERT INTO kind SELECT 3, period, role, dims, unit, series, ['provisional', 'boundary'] FROM kind WHERE kind = 1",
    "UPDATE cell SET kind = 3 WHERE cell = 78",
  ];
}

function schema10(): readonly string[] {
  return [
    ...schema9(),
    "INSERT INTO migration VALUES (10, 'cells by the numbers of their places and kinds alone')",
    `CREATE TABLE kind_010 (kind INTEGER NOT NULL, indicator VARCHAR NOT NULL, period VARCHAR NOT NULL, role VARCHAR NOT NULL, dims JSON NOT NULL, unit VARCHAR, series VARCHAR)`,
    "INSERT INTO kind_010 SELECT kind, 'crime.social_order.cases', period, role, dims, unit, series FROM kind WHERE kind < 3",
    `CREATE TABLE cell_010 (cell BIGINT NOT NULL, observation BIGINT, place INTEGER NOT NULL, kind INTEGER NOT NULL, value DECIMAL(30, 6) NOT NULL, headline BOOLEAN NOT NULL, computed BOOLEAN NOT NULL, confidence DOUBLE NOT NULL, status VARCHAR NOT NULL, sources JSON, key VARCHAR, document VARCHAR, marks UTINYINT NOT NULL, drawn DOUBLE NOT NULL)`,
    "INSERT INTO cell_010 SELECT cell, observation, place, 79 - cell, value, headline, computed, confidence, status, sources, key, document, CASE WHEN cell = 78 THEN 33 ELSE 0 END, drawn FROM cell",
    "ALTER TABLE observation ADD COLUMN about INTEGER",
    "ALTER TABLE observation ADD COLUMN kind INTEGER",
    "UPDATE observation SET about = 1, kind = 2 WHERE cell = 77",
    "ALTER TABLE derived ADD COLUMN about INTEGER",
    "ALTER TABLE derived ADD COLUMN kind INTEGER",
    ...["kind", "cell"].flatMap((table) => [`DROP TABLE ${table}`, `ALTER TABLE ${table}_010 RENAME TO ${table}`]),
  ];
}
