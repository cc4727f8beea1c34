import type { Geography } from "../../model/area.ts";
import type { FigureMark } from "../../model/mark.ts";
import { trimDecimal } from "../load/decimal.ts";
import { yearBefore } from "../load/deriveObservations.ts";
import type { Warehouse } from "../Warehouse.ts";
import { compareQuery, type Ground } from "./compareQuery.ts";

export type Question = {
  readonly indicator: string;
  /** ISO 8601, one period: a half-year is never compared with a year. */
  readonly period: string;
  readonly level: "province" | "district" | "commune";
  /**
   * The boundaries to show figures in; as of their date, where absent. `2025-07` carries provinces and communes over to
   * today's, `2025-06` makes districts of before from the communes of today.
   */
  readonly geography?: Geography;
};

/** An area's figure with what it can be held against. Numbers are decimal strings; absent is not known, never zero. */
export type Compared = {
  readonly area: string;
  readonly area_code: string | undefined;
  readonly value: string | undefined;
  readonly unit: string | undefined;
  /**
   * The status of the cell, or how the value was made: `summed`, `rebuilt`; or why there is none: `incomplete` (a part
   * has no figure), `split` (a part was divided), `ratio` (is not added), `redrawn` (counted within other boundaries).
   */
  readonly status: string;
  /** `partial`: a district's figure for 2025, when district police ended in March and districts in July. */
  readonly note: "partial" | undefined;
  readonly rank: number | undefined;
  /** The value of the same period a year before, and the change against it. */
  readonly before: string | undefined;
  readonly change: string | undefined;
  readonly change_pct: number | undefined;
  readonly target: string | undefined;
  /** Inhabitants by the latest count up to the year, and the value for 10,000 of them. */
  readonly persons: number | undefined;
  readonly per_10000: number | undefined;
  /** Of an area made of others: how many of them have a figure, and which have not (or, where split, were divided). */
  readonly parts: number | undefined;
  readonly reported: number | undefined;
  readonly missing: readonly string[];
  /** What a reader must know besides; of an area made of others what holds of any of them. In order of the alphabet. */
  readonly marks: readonly FigureMark[];
  /** The law by which the indicator was measured, where it changed between the two periods. */
  readonly break: string | undefined;
};

/**
 * An indicator over the areas of a level in one period, the largest first.
 *
 * On the geography of July 2025 a province or commune is the sum of the whole ones it was made of, on that of June 2025
 * a district the sum of today's communes that lie in it; where one of them has no figure, or lies also elsewhere, the
 * sum is not given, and `missing` names it. Ratios are never added, nor is anything over periods. Figures counted within
 * other boundaries are not held against each other.
 */
export async function compare(warehouse: Warehouse, question: Question): Promise<readonly Compared[]> {
  const before = yearBefore(question.period) ?? "";
  return await warehouse.read(async (connection) => {
    const found = await connection.runAndReadAll(compareQuery(groundOf(question.geography)), {
      indicator: question.indicator,
      period: question.period,
      before,
      level: question.level,
      year: Number(question.period.slice(0, 4)),
    });
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
        note: row.note === null ? undefined : "partial",
        rank: number("rank"),
        before: decimal("before"),
        change: decimal("change"),
        change_pct: number("change_pct"),
        target: decimal("target"),
        persons: number("persons"),
        per_10000: perPersons(decimal("value"), number("persons"), 10_000),
        parts: number("parts"),
        reported: number("reported"),
        missing: (row.missing as readonly string[] | null) ?? [],
        marks: (row.marks as readonly FigureMark[] | null) ?? [],
        break: text("break"),
      };
    });
  });
}

/** The ground that figures are shown on: as of their date, where no geography is asked for. */
export function groundOf(geography: Geography | undefined): Ground {
  if (geography === undefined) return "asked";
  return geography === "2025-07" ? "today" : "former";
}

/**
 * A value for so many inhabitants, to two decimals; `undefined` where either is not known.
 *
 * @example
 * perPersons("25", 50000, 10000) // → 5
 */
export function perPersons(value: string | undefined, persons: number | undefined, per: number): number | undefined {
  if (value === undefined || persons === undefined) return undefined;
  return Math.round((Number(value) / persons) * per * 100) / 100;
}
