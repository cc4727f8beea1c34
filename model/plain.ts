import type { Doubt } from "./document.ts";
import type { Place } from "./place.ts";
import type { Span } from "./span.ts";

/**
 * The text that `baocao text --plain` prints, and what each stretch of it is: the ground on which figures are found
 * and to which every observation's `start` and `end` refer.
 *
 * Passages are in the order of the text, do not overlap, and cover it but for the line ends between them.
 */
export type Plain = {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly doubts: readonly (Span & Doubt)[];
};

/**
 * One paragraph, heading, item, table row or footnote paragraph of the plain text.
 *
 * `headings` are the indexes (in `Plain.passages`) of the headings above it, outermost first. `label` is a footnote's
 * label; `cited` the index of the passage that holds its mark. `cells` are the cells of a row from left to right.
 */
export type Passage = Span & {
  readonly type:
    | "heading"
    | "paragraph"
    | "item"
    | "row"
    | "note"
    | "letterhead"
    | "title"
    | "recipients"
    | "signature";
  readonly level?: number;
  readonly marker?: string;
  readonly headings: readonly number[];
  readonly label?: string;
  readonly cited?: number;
  readonly table?: { readonly id: number; readonly row: number; readonly header: boolean };
  readonly cells?: readonly PlainCell[];
  /** Places of the stretches of the passage, in order. */
  readonly places: readonly (Span & { readonly place: Place })[];
  /** Footnote marks in the passage: where `[n]` stands in the text. */
  readonly marks: readonly (Span & { readonly label: string })[];
};

/** A cell of a printed table row: its span, its column in the grid (from 0), and how many columns and rows it spans. */
export type PlainCell = Span & { readonly column: number; readonly columns: number; readonly rows: number };
