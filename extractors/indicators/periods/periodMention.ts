import type { Span } from "../../../model/span.ts";

/**
 * A place in a text where a period is meant. `period` is ISO 8601 as in the contract: `2023`, `2023-01/2023-06`, `2023-07/2023-09`,
 * `2023-08`, `2019/2022`, or two dates; `as_of` the day up to which it was counted.
 *
 * - `named`: the period of what is said (`trong năm 2023`, `6 tháng đầu năm`);
 * - `compared`: what it is compared with (`so với cùng kỳ năm 2022`);
 * - `as-of`: a day up to which is counted (`tính đến 14/12/2023`);
 * - `own`: the report's own period without naming it (`trong năm`, `trong kỳ`).
 *
 * `cited` is true inside the title of another document (`Kế hoạch số 12 … giai đoạn 2021-2025`): no figure is of that period.
 */
export type PeriodMention = Span & {
  readonly period: string;
  readonly as_of: string | undefined;
  readonly relation: "named" | "compared" | "as-of" | "own";
  readonly cited: boolean;
  readonly confidence: number;
  readonly reason: string | undefined;
};

/** What is known of the report: its period and, where known, its date. */
export type PeriodContext = {
  readonly period?: string | undefined;
  readonly as_of?: string | undefined;
  readonly date?: string | undefined;
  /** First day of the reporting year in the year before, `12-15` where nothing else is set; `01-01` for calendar years. */
  readonly yearStarts?: string | undefined;
};
