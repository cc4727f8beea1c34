import type { Catalogue } from "./catalogue.ts";
import { embedded } from "./embedded.ts";
import { answer } from "./fetchRows.ts";

/** The way back from a figure: the sentence it stands in, its document, the repairs it passed, what speaks against it. */
export type SourceEntry = {
  readonly key: string;
  readonly indicator: string | undefined;
  readonly value: string;
  readonly number: string | undefined;
  readonly unit: string | undefined;
  readonly area: string;
  readonly period: string;
  readonly asOf: string | undefined;
  readonly role: string;
  readonly dims: string;
  readonly quote: string;
  /** Where the number stands in the quote; absent of a zero stated in words. */
  readonly at: { readonly start: number; readonly end: number } | undefined;
  /** The paragraph that the quote is part of. */
  readonly context: { readonly text: string; readonly at: SourceEntry["at"] } | undefined;
  readonly page: number | undefined;
  readonly confidence: number;
  readonly review: boolean;
  readonly reasons: readonly string[];
  readonly document: {
    readonly id: string;
    readonly name: string;
    readonly title: string | undefined;
    readonly number: string | undefined;
    readonly issuer: string | undefined;
    readonly date: string | undefined;
    readonly kind: string | undefined;
    /** Whether its pages can be shown as they look (PDF). */
    readonly picture: boolean;
  };
  /** Repairs that touched the quote. */
  readonly repairs: readonly {
    readonly original: string;
    readonly fixed: string;
    readonly rule: string;
    readonly evidence: string;
    readonly confidence: number;
  }[];
  readonly findings: readonly {
    readonly check: string;
    readonly severity: string;
    readonly stated: string;
    readonly computed: string | undefined;
    readonly reason: string;
  }[];
  readonly decisions: readonly {
    readonly verdict: string;
    readonly value: string | undefined;
    readonly by: string;
    readonly at: string;
    readonly why: string | undefined;
  }[];
};

/** The sources behind a figure, by the keys that its row names. */
export async function fetchSources(catalogue: Catalogue, indicator: string, keys: string): Promise<SourceEntry[]> {
  if (catalogue.mode === "server") {
    return (await answer(`api/sources?keys=${encodeURIComponent(keys)}`)).json() as Promise<SourceEntry[]>;
  }
  const inside = embedded(`sources/${indicator}`);
  const all = inside
    ? (JSON.parse(inside) as SourceEntry[])
    : ((await (await answer(`data/sources/${encodeURIComponent(indicator)}.json`)).json()) as SourceEntry[]);
  const wanted = new Set(keys.split(","));
  return all.filter((entry) => wanted.has(entry.key));
}
