import type { Place } from "./place.ts";
import type { Span } from "./span.ts";

/**
 * One explained, replayable change of text. The span is in the text before the repairs; applying all repairs of a
 * text from last to first gives the repaired text.
 *
 * `rule` names the table or law applied (`tcvn3`, `tounicode-or`, `nfc` …), `evidence` says in words what spoke for
 * it, `confidence` is 0 to 1. A repair with `applied: false` is a suggestion.
 */
export type Repair = Span & {
  readonly original: string;
  readonly fixed: string;
  readonly rule: string;
  readonly evidence: string;
  readonly confidence: number;
  readonly applied: boolean;
  readonly place?: Place;
};

/** A text after its repairs, and the repairs. */
export type Repaired<T> = { readonly value: T; readonly repairs: readonly Repair[] };
