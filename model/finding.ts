/** How sure it is that the document misleads. */
export type FindingSeverity = "wrong" | "incomplete" | "rounded" | "unlikely";

export type CheckName =
  | "sum"
  | "ratio"
  | "change"
  | "list"
  | "contradiction"
  | "repeat"
  | "identity"
  | "range"
  | "coverage";

/**
 * One answer of a check that needs a person: what was stated, what follows, in the documents' own words.
 *
 * `source` says whether the document or our reading of it is to blame. `spans` point into the plain text of
 * the document, so that the numbers can be shown.
 */
export type Finding = {
  readonly check: CheckName;
  readonly severity: FindingSeverity;
  readonly area: string;
  readonly period: string;
  readonly indicator: string | undefined;
  readonly stated: string;
  readonly computed: string | undefined;
  readonly quotes: readonly string[];
  readonly reason: string;
  readonly source: "document" | "extraction";
  readonly document: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
};
