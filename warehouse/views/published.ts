import { joinSaid } from "../comparison/joinSaid.ts";
import { listMarks } from "../comparison/marks.ts";
import { sourcesOf } from "./sourcesOf.ts";

/**
 * Observations fit to show: the one that stands for its cell. See docs/warehouse.md for the rule that chooses it.
 *
 * What a reviewer decided takes the place of what was read.
 */
export const published = `
CREATE OR REPLACE VIEW published AS
SELECT
  o.key,
  o.document,
  d.report,
  k.indicator,
  c.value,
  o.number,
  k.unit,
  p.area,
  p.area_code,
  p.area_level,
  k.period,
  o.as_of,
  k.role,
  k.dims,
  k.series,
  c.headline,
  c.computed,
  o.implied,
  o.approx,
  o.quote,
  o.page,
  o.start,
  o."end",
  o.place,
  c.confidence,
  CAST(c.status AS VARCHAR) AS status,
  ${sourcesOf("c")} AS sources,
  ${listMarks("c.marks")} AS marks
FROM cell c
${joinSaid("c.place", "c.kind")}
JOIN observation o ON o.id = c.observation
JOIN document d ON d.document = o.document`;

/** What the columns of the view hold, where it is not plain from \`observation\`. */
export const publishedComments: Readonly<Record<string, string>> = {
  key: "Stable across readings; decisions refer to it",
  document: "The document it was read from (SHA-256)",
  report: "The report that the document renders",
  value: "The value shown: as read, or as a reviewer corrected it",
  area_level: "province, district, commune, village or office",
  series: "Series of reports: only like is compared with like",
  status: "reported, confirmed, corrected, restated, disputed, several or computed",
  sources: "All that speak of the same cell, the one shown first",
  marks: "provisional, incomplete, restated, conflict, doubtful, boundary: what a reader must know",
};
