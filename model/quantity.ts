import type { Span } from "./span.ts";

/** `ge`: trên, hơn, ít nhất. `le`: gần, dưới. `about`: khoảng. */
export type Approximation = "ge" | "le" | "about";

/**
 * A number with its unit, as written. The span is that of `number` in the plain text.
 *
 * `value` is a decimal string (never a float), unsigned, with multipliers in words applied: `5,7 vạn` → `57000`.
 */
export type Quantity = Span & {
  readonly number: string;
  readonly value: string;
  readonly unit?: string;
  readonly unitSpan?: Span;
  readonly approx?: Approximation;
};
