import { joinSaid, saidColumns } from "../comparison/joinSaid.ts";
import { listMarks } from "../comparison/marks.ts";
import { sourcesOf } from "./sourcesOf.ts";

/** What the columns of the view hold. */
export const comparisonComments: Readonly<Record<string, string>> = {
  indicator: "Id from the catalogue",
  area: "Area, full name with its kind; an office after a slash",
  area_code: "Official code of the area",
  area_level: "province, district, commune, village or office",
  period: "ISO 8601: 2023, 2023-01/2023-06, 2019/2022",
  role: "actual, target, or share where the share is the value of a ratio",
  unit: "Unit noun as printed",
  dims: "Codes of its dimensions",
  series: "Series of reports: only like is compared with like",
  value: "The value shown: as read, or as a reviewer corrected it",
  headline: "True of the statement of its indicator, area and period without a narrower scope",
  computed: "True of a value that no report prints: a sum of parts, or derived from a claim",
  confidence: "0 to 1",
  status:
    "reported, confirmed, corrected, restated (an earlier report of the same area said otherwise), disputed (another report says otherwise), several (one report says several), computed or derived",
  sources: "All that speak of it, the one shown first: observation, document, value",
  marks:
    "What a reader must know: provisional (counted before its period was over, or an estimate), incomplete (of a part only), restated, conflict, doubtful, boundary (redrawn since the year before)",
};

/** One row for each cell of the comparison: what is shown of an indicator, area, period and role, and why. */
export const comparison = `
CREATE OR REPLACE VIEW comparison AS
SELECT
  ${saidColumns},
  c.value,
  c.headline,
  c.computed,
  c.confidence,
  CAST(c.status AS VARCHAR) AS status,
  ${sourcesOf("c")} AS sources,
  ${listMarks("c.marks")} AS marks
FROM cell c
${joinSaid("c.place", "c.kind")}`;
