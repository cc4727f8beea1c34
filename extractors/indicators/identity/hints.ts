/**
 * What is known of a document besides its text. `name` is its file name or path, a weak hint; `area`, `period` and
 * `series` come from a person's manifest and override what the text says.
 */
export type ReportHints = {
  readonly name?: string | undefined;
  readonly area?: string | undefined;
  readonly period?: string | undefined;
  readonly series?: string | undefined;
};
