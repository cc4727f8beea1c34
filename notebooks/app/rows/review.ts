import { answer } from "./fetchRows.ts";
import { send } from "./send.ts";
import type { SourceEntry } from "./sources.ts";

/** A figure that waits for a person. `worth` is what a decision on it is expected to bring, the highest first. */
export type ReviewItem = SourceEntry & {
  readonly worth: number;
  /** How many waiting figures of the indicator stand in the same words, this one included. */
  readonly same: number;
  readonly wording: string;
  /** Other statements of the same figure, that say something else. */
  readonly rivals: readonly SourceEntry[];
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

/**
 * Which of the waiting figures are meant; an absent entry narrows nothing. The last six are how a view of the
 * comparison is named: `areas` with `|` between them, `headline` is `"1"` where only headlines count.
 */
export type ReviewFilter = Partial<Record<(typeof filterNames)[number], string>>;

export const filterNames = [
  "document",
  "indicator",
  "reason",
  "wording",
  "areas",
  "province",
  "level",
  "period",
  "headline",
] as const;

/** The figures that wait, narrowed by the filter. */
export async function fetchQueue(filter: ReviewFilter): Promise<ReviewQueue> {
  return (await answer(`api/review?${queryOf(filter)}`)).json() as Promise<ReviewQueue>;
}

/** How many figures wait that the filter means. */
export async function countWaiting(filter: ReviewFilter): Promise<number> {
  return ((await (await answer(`api/review/count?${queryOf(filter)}`)).json()) as { waiting: number }).waiting;
}

function queryOf(filter: ReviewFilter): URLSearchParams {
  return new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ""));
}

/** What a reviewer says of a figure; the server adds who and when. */
export type Verdict = {
  readonly key: string;
  readonly verdict: "confirm" | "correct" | "reject" | "remap" | "undo";
  readonly value?: string;
  readonly change?: Readonly<Record<string, string>>;
  readonly why?: string;
};

/** Decisions that one request may hold. */
const most = 500;

/** Hands in decisions on figures. */
export async function decide(decisions: readonly Verdict[]): Promise<void> {
  for (let at = 0; at < decisions.length; at += most)
    await send("api/decisions", { decisions: decisions.slice(at, at + most) });
}

/** Decides on every waiting figure that the filter means, some hundreds at a time; gives their keys. */
export async function decideAll(
  filter: ReviewFilter,
  verdict: "confirm" | "reject",
  why: string,
): Promise<readonly string[]> {
  const decided: string[] = [];
  for (let left = 1; left > 0; ) {
    const given = (await send("api/decisions/all", { filter, verdict, why })) as { keys: string[]; left: number };
    decided.push(...given.keys);
    left = given.keys.length === 0 ? 0 : given.left;
  }
  return decided;
}
