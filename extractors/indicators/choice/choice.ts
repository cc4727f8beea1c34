import type { Reading } from "../decision.ts";
import type { Candidate } from "../score.ts";

/** Below this score a figure has no indicator. */
export const threshold = 1.75;

/** The indicator chosen for a figure: how much speaks for it, how far the second-best lies behind, and the total or fellow it came from. */
export type Choice = {
  readonly entry: Candidate["entry"] | undefined;
  readonly score: number;
  readonly margin: number;
  readonly because: string;
  readonly part: boolean;
  readonly total?: Reading;
};

/** The figures that a figure stands beside and may be a part of. */
export type Around = { readonly beside: Reading | undefined; readonly totals: readonly Reading[] };
