import type { FigureMark } from "../../model/mark.ts";

/**
 * What a reader must know about a figure besides its value: what the warehouse says of it, and
 *
 * - `computed`: a sum of parts, or derived from a claim; no report prints it;
 * - `scoped`: the report gives the figure for a part only (a festival, a topic), and no total;
 * - `incomparable`: reported, but what it is measured by is missing.
 */
export type Mark = FigureMark | "computed" | "scoped" | "incomparable";

/** The sign printed after a marked number, as short as a footnote mark. */
export const markSigns: Readonly<Record<Mark, string>> = {
  doubtful: "?",
  provisional: "°",
  incomplete: "…",
  restated: "↻",
  conflict: "≠",
  computed: "Σ",
  scoped: "◇",
  boundary: "¦",
  incomparable: "—",
};

/**
 * Why a figure cannot be given in the boundaries asked for. `parts`: these parts of the area have none. `split`: these
 * parts were divided. `ratio`: shares are not added. `redrawn`: counted in other boundaries. `ended`: the level is no more.
 */
export type Lack =
  | { readonly why: "parts" | "split"; readonly areas: readonly string[] }
  | { readonly why: "ratio" | "redrawn" | "ended" };

/** One point of a chart: the value of an area in a period. `value` is `undefined` where nothing was reported: never zero. */
export type Figure = {
  readonly area: string;
  readonly period: string;
  readonly value: number | undefined;
  readonly marks: readonly Mark[];
  /** Why there is no value, where something was reported all the same. */
  readonly lack?: Lack;
  /** Where a click leads: the figure's sentence and document. */
  readonly href?: string;
};

/** The marks that any of the figures bears, in the order of `markSigns`. */
export function marksOf(figures: readonly { readonly marks: readonly Mark[] }[]): readonly Mark[] {
  return (Object.keys(markSigns) as Mark[]).filter((mark) => figures.some(({ marks }) => marks.includes(mark)));
}

/** The signs of a figure's marks, in the order of `markSigns`, with a thin space before them. */
export function signsOf(figure: { readonly marks: readonly Mark[] }): string {
  const signs = marksOf([figure]).map((mark) => markSigns[mark]);
  return signs.length === 0 ? "" : `\u2009${signs.join("")}`;
}
