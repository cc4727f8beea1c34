import { answer } from "./fetchRows.ts";
import type { Facet } from "./review.ts";
import type { SourceEntry } from "./sources.ts";

/**
 * A figure on which statements differ. `status`: `disputed` (reports of different bodies), `several` (one report in two
 * places), `restated` (a later report of the same body).
 */
export type Conflict = {
  readonly cell: string;
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly status: "disputed" | "several" | "restated";
  /** All that is said of it, the statement that is shown first. */
  readonly statements: readonly SourceEntry[];
};

export type Conflicts = {
  readonly total: number;
  readonly items: readonly Conflict[];
  readonly indicators: readonly Facet[];
};

/** Figures on which statements differ and nobody has decided, the gravest first. */
export async function fetchConflicts(indicator: string): Promise<Conflicts> {
  return (await answer(`api/conflicts?indicator=${encodeURIComponent(indicator)}`)).json() as Promise<Conflicts>;
}
