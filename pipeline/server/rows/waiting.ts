import { filterNames, type ReviewFilter } from "../../../notebooks/app/rows/review.ts";
import { areaLevel } from "../../../warehouse/comparison/areaLevel.ts";
import { isDoubtful, wordingOf } from "../../../warehouse/doubts/doubtsAmong.ts";

/** Figures that a person should look at and nobody has decided on. */
const waiting = `SELECT b.id, b.key, b.worth, b.alike FROM doubt b
  JOIN document d ON d.document = b.document AND d.current
  ANTI JOIN (SELECT key FROM settled WHERE subject = 'observation') s ON s.key = b.key`;

/** A province with everything that lies in it, by code. */
const within = `
  WITH RECURSIVE inside AS (
    SELECT code FROM area WHERE name = $province AND level = 'province'
    UNION
    SELECT a.code FROM area a JOIN inside i ON a.parent = i.code)
  SELECT code FROM inside`;

/** What is asked of a doubt itself. */
const ofDoubt: Readonly<Partial<Record<keyof ReviewFilter, string>>> = {
  document: "b.document = $document",
  indicator: "coalesce(b.indicator, '-') = $indicator",
  reason: "list_contains(b.reasons, $reason)",
};
/** What is asked of its observation. */
const ofObservation: Readonly<Partial<Record<keyof ReviewFilter, string>>> = {
  wording: `${wordingOf} = $wording`,
  areas: "list_contains(string_split($areas, '|'), o.area)",
  province: `o.area_code IN (${within})`,
  level: `${areaLevel("o.area", "o.area_code")} = $level`,
  period: "o.period = $period",
  headline: "o.headline = ($headline = '1')",
};

/** The waiting figures that a filter means, as SQL with its values. */
export function narrowed(filter: ReviewFilter): { readonly sql: string; readonly values: Record<string, string> } {
  const asked = filterNames.filter((name) => (filter[name] ?? "") !== "");
  const doubts = asked.flatMap((name) => ofDoubt[name] ?? []);
  const observations = asked.flatMap((name) => ofObservation[name] ?? []);
  const among = `b.id IN (SELECT o.id FROM observation o WHERE ${[isDoubtful, ...observations].join(" AND ")})`;
  const where = [...doubts, ...(observations.length === 0 ? [] : [among])];
  return {
    sql: `${waiting}${where.length === 0 ? "" : ` WHERE ${where.join(" AND ")}`}`,
    values: Object.fromEntries(asked.map((name) => [name, filter[name]!])),
  };
}

/** Whether a filter means all that waits. */
export function meansAll(filter: ReviewFilter): boolean {
  return filterNames.every((name) => (filter[name] ?? "") === "");
}
