/** A line of an answer: its values by the names of their columns. */
export type Row = Readonly<Record<string, unknown>>;
