import type { Direction } from "./decision.ts";

/** What a row or column heading says: the area, the period, the role, the unit, and what is left, which names the indicator. */
export type Line = {
  readonly text: string;
  readonly area: { readonly name: string; readonly code: string | undefined } | undefined;
  readonly period: string | undefined;
  readonly role: "target" | "change" | "share" | undefined;
  /** Of a column of changes that all go one way: `Giảm`. */
  readonly direction: Direction | undefined;
  readonly percent: boolean;
};

/** A column of a table. */
export type Column = { readonly kind: "number" | "label" | "place" | "unit" | "value"; readonly line: Line };

/** A table of the plain text: its body rows (indexes of passages), columns and caption. */
export type Table = {
  readonly rows: readonly number[];
  readonly columns: ReadonlyMap<number, Column>;
  /** Rows whose cells do not stand under their headings: all of them where the headings themselves do not fit. */
  readonly shifted: ReadonlySet<number>;
  readonly caption: string;
  readonly headings: readonly number[];
};
