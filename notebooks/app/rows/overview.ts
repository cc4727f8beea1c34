import { embedded } from "./embedded.ts";
import { answer } from "./fetchRows.ts";

/** What the warehouse holds and what waits. */
export type Overview = {
  readonly documents: number;
  readonly published: number;
  readonly areas: number;
  readonly waiting: number;
  readonly findings: number;
  /** Indicators with a headline figure, by area and year. */
  readonly coverage: readonly {
    readonly area: string;
    readonly level: string;
    readonly period: string;
    readonly indicators: number;
  }[];
  readonly latest: readonly {
    readonly area: string;
    readonly period: string;
    readonly check: string;
    readonly about: string | undefined;
    readonly severity: string;
    readonly reason: string;
    readonly stated: string;
    readonly computed: string | undefined;
    readonly quote: string | undefined;
    readonly document: string;
    readonly name: string;
  }[];
  readonly troubles: readonly { readonly name: string; readonly status: string; readonly reason: string | undefined }[];
};

/** The overview of the state that is shown. */
export async function fetchOverview(): Promise<Overview> {
  const inside = embedded("overview");
  return inside ? (JSON.parse(inside) as Overview) : ((await answer("data/overview.json")).json() as Promise<Overview>);
}
