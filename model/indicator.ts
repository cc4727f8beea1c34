/** How values of an indicator may be added: see `contract` and docs/indicators.md. */
export type Aggregation = "flow" | "stock" | "ratio" | "cumulative" | "caseload";

/** What is measured: an id that never changes, labels, the unit it is counted in, and how it may be added. */
export type Indicator = {
  readonly id: string;
  readonly topic: string;
  readonly unit: string;
  readonly aggregation: Aggregation;
  readonly label: { readonly vi: string; readonly en: string };
  readonly notes?: string;
};
