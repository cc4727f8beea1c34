import type { Facet, ReviewFilter, ReviewQueue } from "../../../notebooks/app/rows/review.ts";
import type { SourceEntry } from "../../../notebooks/app/rows/sources.ts";
import { wordingOf } from "../../../warehouse/doubts/doubtsAmong.ts";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import type { Waiting } from "./openDoubts.ts";
import { observationsAt, queryRows } from "./queryRows.ts";
import { type Doubts, documentNumber } from "./readDoubts.ts";
import { sourcesAt } from "./sourcesOf.ts";
import { countAlike, highest, type Tally, tallyWaiting } from "./tallyWaiting.ts";
import { meansAll, narrowed } from "./waiting.ts";

/** A waiting figure by the row number of its observation; `alike` are equal for figures said alike. */
type Item = { readonly id: bigint; readonly worth: number; readonly alike: number };

/** Figures shown at once; the queue is asked for again when they are done. */
const shown = 60;

/** The queue of a reviewer, the most worthwhile figures first. */
export async function queueOf(warehouse: Warehouse, waits: Waiting, filter: ReviewFilter): Promise<ReviewQueue> {
  const tally = tallyWaiting(waits, shown);
  const all = meansAll(filter);
  const [items, total, documents] = await Promise.all([
    all ? firstOf(waits.doubts, tally) : narrowedFirst(warehouse, filter),
    all ? tally.total : countOf(warehouse, filter),
    documentsOf(warehouse, waits.doubts, tally),
  ]);
  const same = countAlike(
    waits,
    items.map((one) => one.alike),
  );
  const ids = items.map((one) => one.id);
  const rivals = await rivalsOf(warehouse, ids);
  const sources = await sourcesAt(warehouse, [...ids, ...[...rivals.values()].flat()]);
  const wordings = await wordingsOf(warehouse, [...sources.values()]);
  return {
    total,
    items: items.flatMap(({ id, worth, alike }) => {
      const source = sources.get(id);
      if (!source) return [];
      const others = (rivals.get(id) ?? []).flatMap((rival) => sources.get(rival) ?? []);
      return [
        {
          ...source,
          worth,
          same: same.get(alike) ?? 1,
          wording: wordings.get(source.quote) ?? "",
          rivals: others.filter(({ key, value }) => key !== source.key && Number(value) !== Number(source.value)),
        },
      ];
    }),
    documents,
    indicators: facet(
      highest(tally.indicators, 200).map((at) => [waits.doubts.indicators[at]!, tally.indicators[at]!]),
    ),
    reasons: facet([...tally.reasons]).slice(0, 200),
  };
}

/** Choices with their counts, the highest first, equal ones in the order of their letters' codes. */
function facet(counts: readonly (readonly [value: string, count: number])[]): readonly Facet[] {
  return counts
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The first figures of the whole queue. */
function firstOf({ id, worth, alike }: Doubts, { first }: Tally): readonly Item[] {
  return first.map((row) => ({ id: id[row]!, worth: worth[row]!, alike: alike[row]! }));
}

/** The first figures that a filter means. */
async function narrowedFirst(warehouse: Warehouse, filter: ReviewFilter): Promise<readonly Item[]> {
  const { sql, values } = narrowed(filter);
  const rows = await queryRows(
    warehouse,
    `SELECT id::VARCHAR AS id, worth, alike::DOUBLE AS alike FROM (${sql}) ORDER BY worth DESC, id LIMIT ${shown}`,
    values,
  );
  return rows.map((row) => ({ id: BigInt(String(row.id)), worth: Number(row.worth), alike: Number(row.alike) }));
}

/** The documents with most waiting figures, equal ones in the order of their names. */
async function documentsOf(warehouse: Warehouse, doubts: Doubts, tally: Tally): Promise<ReviewQueue["documents"]> {
  const counts = new Map(highest(tally.documents, 300).map((at) => [doubts.documents[at]!, tally.documents[at]!]));
  const rows = await queryRows(
    warehouse,
    `SELECT * FROM (SELECT ${documentNumber("document")} AS mark, document, name FROM document)
     WHERE mark IN (SELECT unnest([${[...counts.keys()].join(", ")}]::DOUBLE[])) ORDER BY name, document`,
  );
  const entries = rows.map((row) => ({
    value: String(row.document),
    name: String(row.name),
    count: counts.get(Number(row.mark))!,
  }));
  return entries.sort((a, b) => b.count - a.count);
}

/** The wordings of sentences, in SQL: a filter by wording is compared there. */
async function wordingsOf(warehouse: Warehouse, sources: readonly SourceEntry[]): Promise<ReadonlyMap<string, string>> {
  const rows = await queryRows(
    warehouse,
    `SELECT o.quote, ${wordingOf} AS wording FROM (SELECT unnest(from_json($1, '["VARCHAR"]')) AS quote) o`,
    [JSON.stringify([...new Set(sources.map((one) => one.quote))])],
  );
  return new Map(rows.map((row) => [String(row.quote), String(row.wording)]));
}

/** How many figures wait that a filter means. */
export async function countOf(warehouse: Warehouse, filter: ReviewFilter): Promise<number> {
  const { sql, values } = narrowed(filter);
  const [row] = await queryRows(warehouse, `SELECT count(*)::INTEGER AS n FROM (${sql})`, values);
  return Number(row?.n ?? 0);
}

/** The keys of waiting figures that a filter means, at most so many. */
export async function keysOf(warehouse: Warehouse, filter: ReviewFilter, most: number): Promise<readonly string[]> {
  const { sql, values } = narrowed(filter);
  const rows = await queryRows(warehouse, `SELECT DISTINCT key FROM (${sql}) ORDER BY key LIMIT ${most}`, values);
  return rows.map((row) => String(row.key));
}

/** Rivals of a figure that are looked at. */
const mostRivals = 6;

/** Other observations that speak for the same cells, by observation, the surest first. */
async function rivalsOf(warehouse: Warehouse, ids: readonly bigint[]): Promise<ReadonlyMap<bigint, readonly bigint[]>> {
  const spoken = await queryRows(
    warehouse,
    `SELECT cell::VARCHAR AS cell, list(id::VARCHAR) AS ids FROM observation
     WHERE cell IN (SELECT cell FROM ${observationsAt(ids)}) GROUP BY cell HAVING count(*) > 1`,
  );
  const idsOf = (row: Record<string, unknown>): readonly bigint[] => (row.ids as string[]).map(BigInt);
  if (spoken.length === 0) return new Map();
  const best = await queryRows(
    warehouse,
    `SELECT cell::VARCHAR AS cell, list(id::VARCHAR ORDER BY confidence DESC, key) AS ids
     FROM (
       SELECT o.id, o.cell, o.confidence, o.key FROM ${observationsAt(spoken.flatMap(idsOf))} o
       JOIN document d ON d.document = o.document AND d.current
       QUALIFY row_number() OVER (PARTITION BY o.cell ORDER BY o.confidence DESC, o.key) <= ${mostRivals}
     ) GROUP BY cell`,
  );
  const rivals = new Map(best.map((row) => [row.cell, idsOf(row)]));
  return new Map(spoken.flatMap((row) => idsOf(row).map((id) => [id, rivals.get(row.cell) ?? []])));
}
