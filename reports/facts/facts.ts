import type { Mark } from "../../notebooks/charts/figure.ts";

/** A published figure as a report uses it: one value of an indicator for an area and a year, with its source. */
export type Fact = {
  readonly indicator: string;
  readonly area: string;
  readonly year: number;
  readonly role: "actual" | "target" | "share";
  /** Decimal string. */
  readonly value: string;
  /** The legal basis it was counted on, where one is known: values on two bases are not set against each other. */
  readonly basis: string | undefined;
  readonly marks: readonly Mark[];
  readonly sources: readonly FactSource[];
};

export type FactSource = { readonly document: string; readonly page: number | undefined; readonly quote: string };

/** A contradiction found in a report, in the report's own words. */
export type FactFinding = {
  /** Which check found it, where that is known. */
  readonly check?: string;
  readonly severity: "wrong" | "incomplete" | "rounded" | "unlikely";
  readonly area: string;
  readonly period: string;
  readonly stated: string;
  readonly computed: string | undefined;
  readonly reason: string;
  readonly quotes: readonly string[];
  readonly document: string;
};

/** All that a report is composed from. */
export type Facts = {
  readonly figures: readonly Fact[];
  readonly doubtful: readonly Fact[];
  readonly findings: readonly FactFinding[];
  readonly snapshot: string;
};
