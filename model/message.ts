import type { Place } from "./place.ts";

/**
 * Something found in the input that a person may want to know: the rule that found it, how grave it is, and a
 * sentence saying what, where and what to do. Readers return messages; they never throw on input.
 */
export type Message = {
  readonly rule: string;
  readonly severity: "info" | "warning" | "error";
  readonly reason: string;
  readonly place?: Place;
};
