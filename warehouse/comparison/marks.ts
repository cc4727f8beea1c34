import { type FigureMark, figureMarks } from "../../model/mark.ts";
import { endOf, startOf } from "./periodEnds.ts";

/** Below this a reading is marked as doubtful. */
const sureEnough = 0.8;

/** Words that end in *ước* and estimate nothing: covenants, conventions. */
const covenants = "hương|quy|công|điều|khế|giao|hiệp|mặc|minh|thệ|mơ|hẹn";
/** From *ước* to the number, within the clause; looked for in so many characters before the number. */
const toNumber = "ước\\s[^.;,0-9]*$";
const reach = 40;

/**
 * True where *ước* stands before the number in its clause: `ước đạt 1.200 lượt`, `ước cả năm 45 vụ`; not in `xây dựng
 * hương ước tại 12 bản`. An SQL expression; the cheap look comes first, by CASE, since AND does not keep the order.
 */
export function estimated(quote: string, number: string): string {
  const before = `lower(right(left(${quote}, strpos(${quote}, ${number}) - 1), ${reach}))`;
  return `CASE WHEN contains(${quote}, 'ước ') OR contains(${quote}, 'Ước ')
    THEN regexp_matches(${before}, '(^|[\\s(])${toNumber}') AND NOT regexp_matches(${before}, '(${covenants})\\s+${toNumber}')
    ELSE false END`;
}

/**
 * True where figures were counted up to a day before the last month of their period had begun. Reports on a year are
 * made in its last month (by Nghị định 09/2019/NĐ-CP a year is closed on 14 December), so these are not provisional.
 * An SQL expression; days are ISO dates as text, compared with a month as text.
 */
export function countedEarly(day: string, period: string): string {
  return `CASE WHEN ${day} IS NULL THEN false ELSE ${day} < left(${endOf(period)}, 7) END`;
}

/** What a district counted in 2025 is partial: police districts ended on 1 March, districts on 1 July. */
export function partial(level: string, period: string): string {
  return `(starts_with(${period}, '2025') AND ${level} = 'district' AND ${endOf(period)} >= '2025-03')`;
}

/** Codes that stood for another stretch of land before July 2025, at provinces and communes. */
export const redrawn = `
SELECT new_code AS code, level FROM succession GROUP BY ALL HAVING count(*) > 1 OR bool_or(split) OR any_value(old_code) <> new_code
UNION
SELECT old_code, level FROM succession GROUP BY ALL HAVING count(*) > 1 OR bool_or(split) OR any_value(new_code) <> old_code`;

/** True of periods that reach beyond June 2025 while the same period a year before does not lie wholly beyond it. */
export function acrossJuly(period: string): string {
  return `((${period} >= '2025' OR contains(${period}, '/')) AND ${endOf(period)} >= '2025-07' AND ${startOf(period)} < '2026-07')`;
}

const bitOf = (mark: FigureMark): number => 1 << figureMarks.indexOf(mark);

/** The marks of a row, from SQL that says when each holds, as the bits of a number. */
export function setMarks(when: Readonly<Partial<Record<FigureMark, string>>>): string {
  const marks = Object.keys(when) as FigureMark[];
  return `CAST(${marks.map((mark) => `CASE WHEN ${when[mark]} THEN ${bitOf(mark)} ELSE 0 END`).join(" + ")} AS UTINYINT)`;
}

/** Marks that are the bits of a number, as a list of texts. An SQL expression. Most rows have none. */
export function listMarks(bits: string): string {
  const each = figureMarks.map((mark) => `CASE WHEN ${bits} & ${bitOf(mark)} <> 0 THEN '${mark}' END`).join(", ");
  return `CASE WHEN ${bits} = 0 THEN []::VARCHAR[] ELSE list_filter([${each}], lambda one: one IS NOT NULL) END`;
}

/** The conditions of marks that hold of any cell. `status`, `confidence`, `area_level` and so on are columns of the query. */
export const placeMarks = {
  incomplete: `role <> 'target' AND ${partial("area_level", "period")}`,
  boundary: `${acrossJuly("period")} AND area_code IN (SELECT code FROM redrawn)`,
} satisfies Readonly<Partial<Record<FigureMark, string>>>;

/** The conditions of the marks of a cell that an observation stands for. `beyond`: some period may reach beyond June 2025. */
export function marksOf({ beyond }: { readonly beyond: boolean }): Readonly<Partial<Record<FigureMark, string>>> {
  return {
    provisional: "provisional",
    incomplete: beyond ? `cut_short OR ${placeMarks.incomplete}` : "cut_short",
    restated: "status = 'restated'",
    conflict: "status IN ('disputed', 'several')",
    doubtful: `contradicted OR confidence < ${sureEnough}`,
    ...(beyond ? { boundary: placeMarks.boundary } : {}),
  };
}
