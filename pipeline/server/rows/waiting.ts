import { filterNames, type ReviewFilter } from "../../../notebooks/app/rows/review.ts";
import { areaLevel } from "../../../warehouse/comparison/areaLevel.ts";

/**
 * Figures that a person should look at, with their worth: how unsure they are, times how much hangs on them. A headline
 * result is what leaders read first; a number of no known indicator hardly counts. A query.
 */
export function doubtfulAmong(observations: string): string {
  return `SELECT o.id, o.key, o.indicator, o.document, o.reasons, o.cell, o.quote, o.area, o.area_code, o.period, o.headline,
    (1 - o.confidence)
      * CASE WHEN o.headline THEN 3 ELSE 1 END
      * CASE o.role WHEN 'actual' THEN 2 WHEN 'target' THEN 1.5 WHEN 'share' THEN 1 ELSE 0.4 END
      * CASE WHEN o.indicator IS NULL THEN 0.05 ELSE 1 END AS worth
  FROM ${observations} o
  JOIN document d ON d.document = o.document AND d.current
  WHERE o.review OR o.confidence < 0.8`;
}
export const doubtful: string = doubtfulAmong("observation");

/** Those of them that nobody has decided on. */
export const waiting = `
  SELECT o.* FROM (${doubtful}) o ANTI JOIN (SELECT key FROM settled WHERE subject = 'observation') s ON s.key = o.key`;

/** The words of a sentence with every number left out: equal for sentences of one wording. */
export const wordingOf = "lower(regexp_replace(quote, '[0-9][0-9.,]*', '#', 'g'))";

/** A province with everything that lies in it, by code. */
const within = `
  WITH RECURSIVE inside AS (
    SELECT code FROM area WHERE name = $province AND level = 'province'
    UNION
    SELECT a.code FROM area a JOIN inside i ON a.parent = i.code)
  SELECT code FROM inside`;

const conditions: Readonly<Record<keyof ReviewFilter, string>> = {
  document: "document = $document",
  indicator: "coalesce(indicator, '-') = $indicator",
  reason: "list_contains(reasons, $reason)",
  wording: `${wordingOf} = $wording`,
  areas: "list_contains(string_split($areas, '|'), area)",
  province: `area_code IN (${within})`,
  level: `${areaLevel("area", "area_code")} = $level`,
  period: "period = $period",
  headline: "headline = ($headline = '1')",
};

/** The waiting figures that a filter means, as SQL with its values. */
export function narrowed(filter: ReviewFilter): { readonly sql: string; readonly values: Record<string, string> } {
  const asked = filterNames.filter((name) => (filter[name] ?? "") !== "");
  const where = asked.map((name) => ` AND ${conditions[name]}`).join("");
  return {
    sql: `SELECT * FROM (${waiting}) WHERE true${where}`,
    values: Object.fromEntries(asked.map((name) => [name, filter[name]!])),
  };
}

/** Whether a filter means all that waits. */
export function meansAll(filter: ReviewFilter): boolean {
  return filterNames.every((name) => (filter[name] ?? "") === "");
}
