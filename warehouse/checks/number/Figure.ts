import type { Observation } from "../../../model/observation.ts";
import type { Passage } from "../../../model/plain.ts";
import type { Approximation } from "../../../model/quantity.ts";
import type { Span } from "../../../model/span.ts";
import type { Amount } from "./amount.ts";

/** A stretch between brackets: `start` is the place of `(`, `end` that after `)`. */
export type Bracket = Span & { readonly depth: number };

/** A number of the text with what the checks need to know of it. Spans are in the plain text. */
export type Figure = Span & {
  readonly number: string;
  readonly value: string;
  readonly amount: Amount;
  readonly unit: string | undefined;
  readonly kind: string;
  readonly approx: Approximation | undefined;
  /** How many brackets it stands in. */
  readonly depth: number;
  /** The words before it, back to the number or the mark of punctuation before. */
  readonly label: string;
  /** The 28 of `25/28`, for the 25. */
  readonly base: Figure | undefined;
  /** True of the 28 of `25/28`. */
  readonly isBase: boolean;
  /** `tăng`, `giảm`: it is a difference, not a value. */
  readonly change: "up" | "down" | undefined;
  readonly observation: Observation | undefined;
};

/** A passage with its figures, sentences and brackets. */
export type Read = {
  readonly index: number;
  /** The first and the last of the plain text's passages that it is made of. */
  readonly from: number;
  readonly to: number;
  readonly passage: Passage;
  readonly figures: readonly Figure[];
  readonly sentences: readonly Span[];
  readonly brackets: readonly Bracket[];
};
