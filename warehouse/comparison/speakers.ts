import { joinSaid, saidColumns } from "./joinSaid.ts";
import { countedEarly, estimated } from "./marks.ts";
import { endOf } from "./periodEnds.ts";

/**
 * What stands in the tables: whether anything was decided, whether a finding bears on any figure, whether any period may
 * reach beyond June 2025.
 */
export type Circumstances = { readonly settled: boolean; readonly remarked: boolean; readonly beyond: boolean };

/**
 * A query: what speaks of the touched cells, in full, of the observations that `ids` gives. Without decisions nothing is
 * asked of them, row by row. Observations are picked, not joined: a join takes each apart and puts it together again.
 */
export function speakers({ settled, remarked }: Circumstances, ids: string): string {
  const dated = "CASE WHEN r.date_from = 'cited' THEN NULL ELSE r.date END";
  return `SELECT
    o.id,
    o.cell,
    o.key,
    o.document,
    o.about AS place,
    o.kind,
    ${saidColumns},
    r.report,
    ${settled ? "coalesce(CAST(s.value AS DECIMAL(30, 6)), CAST(s.was->>'value' AS DECIMAL(30, 6)), o.value)" : "o.value"} AS value,
    o.headline,
    o.computed,
    ${settled ? "CASE WHEN s.key IS NULL THEN o.confidence ELSE 1 END" : "o.confidence"} AS confidence,
    ${settled ? "s.verdict" : "CAST(NULL AS VARCHAR)"} AS verdict,
    o.start,
    coalesce(o.area_code = r.area_code, false) OR o.area = r.area AS own,
    ${endOf("r.period")} AS report_end,
    ${dated} AS dated,
    o.role <> 'target' AND (${countedEarly(`coalesce(o.as_of, r.as_of, ${dated})`, "o.period")} OR ${estimated("o.quote", "o.number")}) AS provisional,
    ${remarked ? "coalesce(m.cut_short, false)" : "false"} AS cut_short,
    ${remarked ? `coalesce(m.contradicted, false)${settled ? " AND s.key IS NULL" : ""}` : "false"} AS contradicted
  FROM (SELECT * FROM observation WHERE id IN (${ids})) o
  JOIN document d ON d.document = o.document
  JOIN report r ON r.report = d.report
  ${joinSaid("o.about", "o.kind")}
  ${settled ? joinSettled : ""}
  ${remarked ? "LEFT JOIN remark m ON m.id = o.id" : ""}`;
}

const joinSettled = "LEFT JOIN settled s ON s.subject = 'observation' AND s.key = o.key";

/** Kinds that are not compared: shares that are not the value of a ratio. An SQL query. */
const bareShares =
  "SELECT kind FROM kind WHERE role = 'share' AND indicator NOT IN (SELECT id FROM indicator WHERE aggregation = 'ratio')";

/**
 * A query: the observations that may stand for touched cells: of documents that stand, sure, neither rejected nor merged;
 * of shares those that are the value of a ratio. What is left out is looked for, which is little: looking for what is not
 * takes each row's texts.
 */
export function spoken(settled: boolean): string {
  return `SELECT o.id, o.cell, o.kind
  FROM observation o
  ${settled ? joinSettled : ""}
  WHERE o.cell IN (SELECT cell FROM touched)
    AND o.document NOT IN (SELECT document FROM document WHERE NOT "current")
    AND o.kind NOT IN (${bareShares})
    AND ${
      settled
        ? "(NOT o.review OR s.verdict IN ('confirm', 'correct', 'remap')) AND coalesce(s.verdict, '') NOT IN ('reject', 'merge')"
        : "NOT o.review"
    }`;
}
