/** What may be compared: sent once, before any figure. */
export type Catalogue = {
  /** `site`: static files, nothing can be reviewed, repaired or uploaded. */
  readonly mode: "server" | "site";
  /** Names the state of the warehouse that all figures are of. */
  readonly snapshot: string;
  readonly indicators: readonly IndicatorEntry[];
  readonly areas: readonly AreaEntry[];
  /** Who is signed in; absent where nobody must. */
  readonly user?: { readonly name: string; readonly role: Role };
};

export type Role = "reader" | "analyst" | "administrator";

/** An indicator with how many figures there are of it and at which levels. */
export type IndicatorEntry = {
  readonly id: string;
  readonly topic: string;
  readonly unit: string;
  readonly aggregation: string;
  readonly vi: string;
  readonly en: string;
  readonly count: number;
  /** How many of them are headline results of districts and provinces: what can be compared at once. */
  readonly headlines: number;
  readonly levels: readonly string[];
};

/** An area that has figures, and the province it lies in where that is known. */
export type AreaEntry = {
  readonly name: string;
  readonly code: string | undefined;
  readonly level: string;
  readonly province: string | undefined;
  /** Inhabitants by year, where they were imported or the gazetteer knows them. */
  readonly people?: Readonly<Record<string, number>>;
};
