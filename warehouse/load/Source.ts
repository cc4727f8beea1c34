/** Where the bytes of a document came from. `at` is the instant of loading (ISO), given by whoever knows the clock. */
export type Source = {
  readonly name: string;
  readonly path?: string;
  readonly bytes?: number;
  readonly at?: string;
};

/** What became of a document. `unchanged`: these bytes were there already, read by the same or a newer version. */
export type Loaded = {
  readonly state: "loaded" | "unchanged" | "failed" | "quarantined";
  readonly document: string;
  readonly observations: number;
  readonly findings: number;
  readonly review: number;
};
