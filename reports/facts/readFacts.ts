import type { Mark } from "../../notebooks/charts/figure.ts";
import { maskPersons } from "../../warehouse/exports/maskPersons.ts";
import { runQuery } from "../../warehouse/query/runQuery.ts";
import type { Warehouse } from "../../warehouse/Warehouse.ts";
import type { Fact, FactFinding, Facts } from "./facts.ts";

/** The areas and the years that a report speaks of. */
export type Extent = { readonly areas: readonly string[]; readonly years: readonly number[] };

/** What a status of the comparison makes of a figure. */
const statusMarks: Readonly<Record<string, Mark>> = {
  restated: "restated",
  disputed: "conflict",
  several: "conflict",
  computed: "computed",
  derived: "computed",
};

/**
 * The figures published for an extent with their sentences, those that wait for review, the findings about the areas,
 * and the state of the warehouse. Names, birth years and addresses of private persons are masked in every sentence.
 */
export async function readFacts(warehouse: Warehouse, extent: Extent): Promise<Facts> {
  return {
    figures: await readPublished(warehouse, extent),
    doubtful: await readDoubtful(warehouse, extent),
    findings: await readFindings(warehouse, extent),
    snapshot: await readSnapshot(warehouse),
  };
}

async function readPublished(warehouse: Warehouse, extent: Extent): Promise<readonly Fact[]> {
  const rows = await select(
    warehouse,
    `SELECT p.indicator, p.area, p.period, p.role, p.value, p.status, p.confidence, p.page, p.quote, d.name, f.basis
     FROM published p
     JOIN document d ON d.document = p.document
     LEFT JOIN definition f
       ON (f.indicator = p.indicator OR (f.indicator LIKE '%.*' AND starts_with(p.indicator, left(f.indicator, -1))))
       AND p.period >= f.valid_from AND (f.valid_to IS NULL OR p.period <= f.valid_to)
     WHERE p.headline AND p.role IN ('actual', 'target', 'share') AND p.area IN (${texts(extent.areas)})
       AND p.period IN (${texts(extent.years.map(String))})
     ORDER BY p.indicator, p.area, p.period, p.role`,
  );
  return rows.map((row) => toFact(row, statusMarks[row.status!]));
}

async function readDoubtful(warehouse: Warehouse, { areas, years }: Extent): Promise<readonly Fact[]> {
  const rows = await select(
    warehouse,
    `SELECT o.indicator, o.area, o.period, o.role, o.value, o.confidence, o.page, o.quote, d.name
     FROM observation o
     JOIN document d ON d.document = o.document AND d.current
     LEFT JOIN settled s ON s.subject = 'observation' AND s.key = o.key
     WHERE o.review AND s.key IS NULL AND o.indicator IS NOT NULL AND o.role IN ('actual', 'target', 'share')
       AND o.area IN (${texts(areas)}) AND o.period IN (${texts(years.slice(-1).map(String))})
     ORDER BY o.area, o.indicator, o.document, o.start
     LIMIT 200`,
  );
  return rows.map((row) => toFact(row, "doubtful"));
}

async function readFindings(warehouse: Warehouse, { areas, years }: Extent): Promise<readonly FactFinding[]> {
  const rows = await select(
    warehouse,
    `SELECT f."check", f.severity, f.area, f.period, f.stated, f.computed, f.reason, to_json(f.quotes) AS quotes, d.name
     FROM finding f
     JOIN document d ON d.document = f.document AND d.current
     LEFT JOIN settled s ON s.subject = 'finding' AND s.key = f.key
     WHERE coalesce(s.verdict, '') <> 'reject' AND f.source = 'document' AND f.area IN (${texts(areas)})
       AND f.period IN (${texts(years.slice(-1).map(String))})
     ORDER BY f.severity, f.area, f.document, f.stated`,
  );
  return rows.map((row) => ({
    ...(row.check == null ? {} : { check: row.check }),
    severity: row.severity as FactFinding["severity"],
    area: row.area!,
    period: row.period!,
    stated: row.stated!,
    computed: row.computed ?? undefined,
    reason: row.reason!,
    quotes: (JSON.parse(row.quotes!) as readonly string[]).map(maskPersons),
    document: row.name!,
  }));
}

/** A name for what the warehouse holds now: the documents, how they were read, and the decisions about them. */
async function readSnapshot(warehouse: Warehouse): Promise<string> {
  const [row] = await select(
    warehouse,
    `SELECT left(sha256(
       (SELECT coalesce(string_agg(concat_ws('|', document, status, current, extractor, repair, catalogue), ';' ORDER BY document), '') FROM document)
       || (SELECT coalesce(string_agg(id, ';' ORDER BY id), '') FROM decision)
     ), 16) AS id`,
  );
  return row!.id!;
}

type Row = Readonly<Record<string, string | null>>;

async function select(warehouse: Warehouse, sql: string): Promise<readonly Row[]> {
  const { columns, rows } = await runQuery(warehouse, sql);
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ name }, index) => [name, row[index] === null ? null : String(row[index])])),
  );
}

function toFact(row: Row, mark: Mark | undefined): Fact {
  return {
    indicator: row.indicator!,
    area: row.area!,
    year: Number(row.period),
    role: row.role as Fact["role"],
    value: row.value!,
    basis: row.basis ?? undefined,
    marks: mark === undefined ? [] : [mark],
    sources: [
      { document: row.name!, page: row.page === null ? undefined : Number(row.page), quote: maskPersons(row.quote!) },
    ],
  };
}

/** Texts as a list of SQL literals; an empty list matches nothing. */
function texts(values: readonly string[]): string {
  return values.length === 0 ? "NULL" : values.map((value) => `'${value.replaceAll("'", "''")}'`).join(", ");
}
