import { doubtsAmong } from "../doubts/doubtsAmong.ts";

/** What a reviewer should look at is kept apart from the observations, thirteen times as many: the queue is ordered and counted from it. */
export const doubts007: readonly string[] = [
  `CREATE TABLE doubt (id BIGINT NOT NULL, key VARCHAR NOT NULL, document VARCHAR NOT NULL, indicator VARCHAR,
    worth DOUBLE NOT NULL CHECK (worth >= 0), alike BIGINT NOT NULL, reasons VARCHAR[] NOT NULL)`,
  "COMMENT ON TABLE doubt IS 'Observations that a person should look at, decided on or not: what the queue of the reviewers is ordered by and counted from'",
  "COMMENT ON COLUMN doubt.id IS 'Row number of the observation'",
  "COMMENT ON COLUMN doubt.key IS 'Key of the observation; decisions refer to it'",
  "COMMENT ON COLUMN doubt.document IS 'The document it was read from (SHA-256)'",
  "COMMENT ON COLUMN doubt.indicator IS 'Id from the catalogue; absent where no indicator is known'",
  "COMMENT ON COLUMN doubt.worth IS 'What a decision is expected to bring: how unsure it is times how much hangs on it'",
  "COMMENT ON COLUMN doubt.alike IS 'Hash of its indicator and the words of its quote without numbers: equal for what is said alike'",
  "COMMENT ON COLUMN doubt.reasons IS 'Why it is unsure'",
  `INSERT INTO doubt ${doubtsAmong("true")}`,
];
