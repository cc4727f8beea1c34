import { answer } from "./fetchRows.ts";
import { send } from "./send.ts";
import type { SourceEntry } from "./sources.ts";

/** A figure that waits for a person. `worth` is what a decision on it is expected to bring, the highest first. */
export type ReviewItem = SourceEntry & {
  readonly worth: number;
  /** How many waiting figures stand in the same words, this one included. */
  readonly same: number;
  readonly wording: string;
  /** Other statements of the same figure, that say something else. */
  readonly rivals: readonly {
    readonly key: string;
    readonly value: string;
    readonly quote: string;
    readonly document: string;
    readonly confidence: number;
  }[];
};

/** A way to narrow the queue, with how many figures wait behind each choice. */
export type Facet = { readonly value: string; readonly count: number };

export type ReviewQueue = {
  readonly total: number;
  readonly items: readonly ReviewItem[];
  readonly documents: readonly (Facet & { readonly name: string })[];
  readonly indicators: readonly Facet[];
  readonly reasons: readonly Facet[];
};

export type ReviewFilter = {
  readonly document?: string;
  readonly indicator?: string;
  readonly reason?: string;
};

/** The figures that wait, narrowed by the filter. */
export async function fetchQueue(filter: ReviewFilter): Promise<ReviewQueue> {
  const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ""));
  return (await answer(`api/review?${query}`)).json() as Promise<ReviewQueue>;
}

/** What a reviewer says of a figure; the server adds who and when. */
export type Verdict = {
  readonly key: string;
  readonly verdict: "confirm" | "correct" | "reject" | "remap" | "undo";
  readonly value?: string;
  readonly change?: Readonly<Record<string, string>>;
  readonly why?: string;
};

/** Hands in decisions on figures. */
export async function decide(decisions: readonly Verdict[]): Promise<void> {
  await send("api/decisions", { decisions });
}

/** Decides on every waiting figure in the same words; gives their keys. */
export async function decideAlike(
  wording: string,
  indicator: string,
  verdict: "confirm" | "reject",
): Promise<readonly string[]> {
  return ((await send("api/decisions/alike", { wording, indicator, verdict })) as { keys: string[] }).keys;
}
