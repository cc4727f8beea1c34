import { answer } from "./fetchRows.ts";

/** A decision as the log has it, with what it was about. */
export type DecisionEntry = {
  readonly id: string;
  readonly key: string;
  readonly verdict: string;
  readonly by: string;
  readonly at: string;
  readonly why: string | undefined;
  /** True while it is the one that holds: it was neither taken back nor followed by another. */
  readonly standing: boolean;
  /** What the figure said when it was decided on, and what the decision sets. */
  readonly was: Readonly<Record<string, string>>;
  readonly becomes: Readonly<Record<string, string>>;
  readonly document: string | undefined;
  readonly name: string | undefined;
  readonly quote: string | undefined;
};

export type DecisionPage = {
  readonly total: number;
  readonly entries: readonly DecisionEntry[];
  /** Names the page after this one, of older decisions. */
  readonly older: string | undefined;
  readonly people: readonly string[];
};

/** Decisions from the newest on, of one person or of all. */
export async function fetchDecisions(by: string, from: string): Promise<DecisionPage> {
  const query = new URLSearchParams({ by, from });
  return (await answer(`api/decisions?${query}`)).json() as Promise<DecisionPage>;
}
