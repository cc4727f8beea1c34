import type { DuckDBConnection } from "@duckdb/node-api";
import { joinSaid } from "./joinSaid.ts";
import { keyNumber } from "./keyNumber.ts";
import { marksOf, placeMarks, redrawn, setMarks } from "./marks.ts";
import { endOf } from "./periodEnds.ts";
import { remarks } from "./remarks.ts";
import { type Circumstances, speakers, spoken } from "./speakers.ts";
import { workTables } from "./touchCells.ts";

/** The columns of `cell`, as the queries below give them. */
const columns =
  "cell, observation, place, kind, value, headline, computed, confidence, status, sources, key, document, marks, drawn";

/** What a cell takes over from the statement that stands for it. */
const statement = "cell, id, place, kind, value, headline, computed, confidence";
/** What its marks follow from besides. */
const remarked = "role, area_code, area_level, period, provisional, cut_short, contradicted";

/** Rows of `chosen` with their marks; `before` are queries which that one names. */
function insert(chosen: string, marks: string, ...before: readonly string[]): string {
  const named = [...(marks.includes("redrawn") ? [`redrawn AS (${redrawn})`] : []), ...before, `chosen AS (${chosen})`];
  return `INSERT INTO cell (${columns})
  WITH ${named.join(", ")}
  SELECT * EXCLUDE (${remarked}), ${marks} AS marks, CAST(value AS DOUBLE) AS drawn FROM chosen`;
}

/** Most cells have one statement: it stands. */
function insertSingle(circumstances: Circumstances, several: boolean): string {
  return insert(
    `SELECT ${statement},
    CASE WHEN verdict = 'confirm' THEN 'confirmed' WHEN verdict IS NOT NULL THEN 'corrected' WHEN computed THEN 'computed' ELSE 'reported' END AS status,
    CAST(NULL AS JSON) AS sources,
    ${keyNumber("key")} AS key,
    document,
    ${remarked}
  FROM (${speakers(circumstances, `SELECT id FROM speaker ${several ? "WHERE cell NOT IN (SELECT cell FROM several)" : ""}`)})`,
    setMarks(marksOf(circumstances)),
  );
}

/** Statements put in order at a time. A statement with its sentence takes some kilobytes of memory there. */
const most = 20_000;

/** The cells with several statements, in parts of so many statements. */
const splitSeveral = `INSERT INTO several
SELECT cell, (sum(statements) OVER (ORDER BY cell ROWS UNBOUNDED PRECEDING) - statements) // ${most}
FROM (SELECT cell, count(*) AS statements FROM speaker GROUP BY cell HAVING count(*) > 1)`;

/**
 * Of all that speak of a cell, one stands for it, chosen in this order: what a reviewer decided; the area's own report
 * before another's; a report whose period reaches the end of the cell's period before one that stops earlier; the
 * report on the later period, then of the later date (a date that is only cited decides nothing); the surer reading.
 * The others stay in `sources`, the first twenty of them.
 *
 * They are put in order by a window, not in a list for each cell: that took twice as long, and memory without bound.
 */
function insertSeveral(circumstances: Circumstances, part: number): string {
  return insert(
    `SELECT ${statement},
    CASE
      WHEN verdict = 'confirm' THEN 'confirmed'
      WHEN verdict IS NOT NULL THEN 'corrected'
      WHEN differ AND NOT many_reports THEN 'several'
      WHEN differ AND by_itself THEN 'restated'
      WHEN differ THEN 'disputed'
      WHEN computed THEN 'computed'
      ELSE 'reported'
    END AS status,
    to_json(sources) AS sources,
    CAST(NULL AS UUID) AS key,
    CAST(NULL AS VARCHAR) AS document,
    ${remarked}
  FROM said JOIN told USING (cell, spoken)
  WHERE choice = 1`,
    setMarks(marksOf(circumstances)),
    `said AS MATERIALIZED (
    SELECT
      *,
      row_number() OVER (
        PARTITION BY cell, spoken
        ORDER BY
          verdict IS NOT NULL DESC,
          own DESC,
          report_end >= ${endOf("period")} DESC,
          report_end DESC,
          dated DESC NULLS LAST,
          confidence DESC,
          document,
          start
      ) AS choice
    FROM (
      SELECT
        *,
        hash(
          indicator,
          coalesce(area_code, area),
          period,
          role,
          headline,
          CASE WHEN NOT headline THEN CAST(dims AS VARCHAR) END,
          CASE WHEN NOT headline THEN unit END
        ) AS spoken
      FROM (${speakers(circumstances, `SELECT id FROM speaker WHERE cell IN (SELECT cell FROM several WHERE part = ${part})`)})
    )
  ),
  told AS (
    SELECT
      cell,
      spoken,
      min(value) <> max(value) AS differ,
      min(report) <> max(report) AS many_reports,
      bool_and(own) AS by_itself,
      list({observation: key, document: document, value: value} ORDER BY choice) FILTER (choice <= 20) AS sources
    FROM said
    GROUP BY cell, spoken
  )`,
  );
}

/** A derived value stands only where nothing else does. */
const insertDerived = insert(
  `SELECT
  cell,
  NULL,
  about,
  kind,
  value,
  headline,
  true,
  confidence,
  'derived',
  to_json(list_transform(sources, lambda one: {observation: one, document: document})),
  NULL,
  NULL,
  role,
  area_code,
  area_level,
  period,
  false AS provisional,
  false AS cut_short,
  false AS contradicted
FROM (
  SELECT v.*, k.role, p.area_level, row_number() OVER (PARTITION BY v.cell ORDER BY v.confidence DESC, v.document) AS choice
  FROM derived v
  JOIN document d ON d.document = v.document AND d.current
  ${joinSaid("v.about", "v.kind")}
  WHERE v.cell IN (SELECT cell FROM touched) AND NOT EXISTS (SELECT 1 FROM cell c WHERE c.cell = v.cell)
)
WHERE choice = 1`,
  setMarks(placeMarks),
);

/** Makes the cells anew that were touched (`touchCells`), within the transaction of the connection. */
export async function refreshCells(connection: DuckDBConnection): Promise<void> {
  const run = (sql: string): ReturnType<DuckDBConnection["runAndReadAll"]> => connection.runAndReadAll(sql);
  const count = async (...rows: readonly string[]): Promise<readonly boolean[]> => {
    const counts = await run(`SELECT ${rows.map((one) => `(SELECT count(*) FROM ${one})`).join(", ")}`);
    return counts.getRows()[0]!.map((one) => one !== 0n);
  };
  for (const table of Object.values(workTables)) await run(table);
  const [touched, settled, found] = await count("touched", "settled WHERE subject = 'observation'", "finding");
  if (touched !== true) return;
  await run(`INSERT INTO speaker ${spoken(settled === true)}`);
  if (found === true) await run(`INSERT INTO remark ${remarks}`);
  await run(splitSeveral);
  const [remarked, derived, beyond] = await count(
    "remark",
    "derived WHERE cell IN (SELECT cell FROM touched)",
    "kind WHERE kind IN (SELECT kind FROM speaker) AND (period >= '2025' OR contains(period, '/'))",
  );
  const parts = Number((await run("SELECT coalesce(max(part) + 1, 0) FROM several")).getRows()[0]![0]);
  const circumstances = { settled: settled === true, remarked: remarked === true, beyond: beyond === true };
  await run("DELETE FROM cell WHERE cell IN (SELECT cell FROM touched)");
  await run(insertSingle(circumstances, parts > 0));
  for (let part = 0; part < parts; part += 1) await run(insertSeveral(circumstances, part));
  if (derived === true) await run(insertDerived);
  for (const table of Object.keys(workTables)) await run(`DELETE FROM ${table}`);
}
