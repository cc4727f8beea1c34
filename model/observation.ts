import type { Place } from "./place.ts";
import type { Approximation } from "./quantity.ts";

export type Role = "actual" | "proposed" | "target" | "change" | "change_pct" | "share" | "base" | "context";

/**
 * One value of an indicator (or of none that is known) at one point of its dimensions, with its provenance.
 *
 * Values are decimal strings; the command line prints them as JSON numbers. `start` and `end` are the span of
 * `number` in the text of `baocao text --plain`; of a zero stated in words (`number` absent) the span of the words.
 */
export type Observation = {
  readonly indicator: string | undefined;
  readonly value: string;
  readonly number: string | undefined;
  readonly unit: string | undefined;
  readonly area: string;
  readonly area_code: string | undefined;
  /** ISO 8601: `2023`, `2023-01/2023-06`, `2019/2022`. */
  readonly period: string;
  readonly as_of: string | undefined;
  readonly role: Role;
  readonly dims: Readonly<Record<string, string>>;
  readonly headline: boolean;
  /** True of a sum of a complete partition that the report does not print. */
  readonly computed: boolean;
  /** True of a zero that the report states in words. */
  readonly implied: boolean;
  readonly approx: Approximation | undefined;
  readonly quote: string;
  readonly page: number | undefined;
  readonly start: number;
  readonly end: number;
  readonly place: Place | undefined;
  readonly confidence: number;
  readonly review: boolean;
  readonly reasons: readonly string[];
};
