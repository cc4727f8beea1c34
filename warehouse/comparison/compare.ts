import type { Geography } from "../../model/area.ts";
import { trimDecimal } from "../load/decimal.ts";
import { yearBefore } from "../load/deriveObservations.ts";
import type { Warehouse } from "../Warehouse.ts";
import { compareQuery } from "./compareQuery.ts";

export type Question = {
  readonly indicator: string;
  /** ISO 8601, one period: a half-year is never compared with a year. */
  readonly period: string;
  readonly level: "province" | "district" | "commune";
  /** Re-expresses provinces on another geography; figures as of their date, where absent. */
  readonly geography?: Geography;
};

/** An area's figure with what it can be held against. Numbers are decimal strings; absent is not known, never zero. */
export type Compared = {
  readonly area: string;
  readonly area_code: string | undefined;
  readonly value: string | undefined;
  readonly unit: string | undefined;
  readonly status: string;
  readonly rank: number | undefined;
  /** The value of the same period a year before, and the change against it. */
  readonly before: string | undefined;
  readonly change: string | undefined;
  readonly change_pct: number | undefined;
  readonly target: string | undefined;
  readonly per_10000: number | undefined;
  /** Of an area made of others: how many of them have a figure, and which have not. */
  readonly parts: number | undefined;
  readonly reported: number | undefined;
  readonly missing: readonly string[];
  /** The law by which the indicator was measured, where it changed between the two periods. */
  readonly break: string | undefined;
};

/**
 * An indicator over the areas of a level in one period, the largest first.
 *
 * On the geography of July 2025 a province is the sum of the whole provinces it was made of; where one of them has no
 * figure the sum is not given, and `missing` names it. Ratios are never added, nor is anything over periods.
 */
export async function compare(warehouse: Warehouse, question: Question): Promise<readonly Compared[]> {
  const before = yearBefore(question.period) ?? "";
  return await warehouse.read(async (connection) => {
    const found = await connection.runAndReadAll(
      compareQuery(question.geography === "2025-07" && question.level === "province"),
      {
        indicator: question.indicator,
        period: question.period,
        before,
        level: question.level,
        year: Number(question.period.slice(0, 4)),
      },
    );
    return found.getRowObjectsJson().map((row): Compared => {
      const decimal = (name: string): string | undefined =>
        row[name] === null ? undefined : trimDecimal(String(row[name]));
      const number = (name: string): number | undefined => (row[name] === null ? undefined : Number(row[name]));
      const text = (name: string): string | undefined => (row[name] === null ? undefined : String(row[name]));
      return {
        area: String(row.area),
        area_code: text("area_code"),
        value: decimal("value"),
        unit: text("unit"),
        status: String(row.status),
        rank: number("rank"),
        before: decimal("before"),
        change: decimal("change"),
        change_pct: number("change_pct"),
        target: decimal("target"),
        per_10000: number("per_10000"),
        parts: number("parts"),
        reported: number("reported"),
        missing: (row.missing as readonly string[] | null) ?? [],
        break: text("break"),
      };
    });
  });
}
