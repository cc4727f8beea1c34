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
    shownOf(warehouse, waits, all ? firstOf(waits.doubts, tally) : narrowedFirst(warehouse, filter)),
    all ? tally.total : countOf(warehouse, filter),
    documentsOf(warehouse, waits.doubts, tally),
  ]);
  return {
    total,
    items,
    documents,
    indicators: facet(waits.doubts.indicators.map((indicator, at) => [indicator, tally.indicators[at]!])),
    reasons: facet([...tally.reasons]),
  };
}

/** Figures with their sentences, those that are said alike, and what else speaks for their cells. */
async function shownOf(
  warehouse: Warehouse,
  waits: Waiting,
  wanted: readonly Item[] | Promise<readonly Item[]>,
): Promise<ReviewQueue["items"]> {
  const items = await wanted;
  const ids = items.map((one) => one.id);
  const rivals = await rivalsOf(warehouse, ids);
  const sources = await sourcesAt(warehouse, [...ids, ...[...rivals.values()].flat()]);
  const wordings = await wordingsOf(warehouse, [...sources.values()]);
  const same = countAlike(
    waits,
    items.map((one) => one.alike),
  );
  return items.flatMap(({ id, worth, alike }) => {
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
  });
}

/** Choices that have any, with their counts: the two hundred highest, equal ones in the order of their letters' codes. */
function facet(counts: readonly (readonly [value: string, count: number])[]): readonly Facet[] {
  return counts
    .filter(([, count]) => count > 0)
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, 200);
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

/** Other observations that speak for the same cells, by observation, the surest of documents that stand first. */
async function rivalsOf(warehouse: Warehouse, ids: readonly bigint[]): Promise<ReadonlyMap<bigint, readonly bigint[]>> {
  const cells = await queryRows(
    warehouse,
    `SELECT DISTINCT cell::VARCHAR AS cell FROM ${observationsAt(ids)} WHERE cell IS NOT NULL`,
  );
  const spoken = await queryRows(
    warehouse,
    `SELECT o.cell::VARCHAR AS cell, o.id::VARCHAR AS id, d.document IS NOT NULL AS stands
     FROM (SELECT id, cell, document, confidence, key FROM observation
       WHERE cell IN (SELECT unnest([${cells.map(({ cell }) => cell).join(", ")}]::BIGINT[]))) o
     LEFT JOIN document d ON d.document = o.document AND d.current
     ORDER BY o.confidence DESC, o.key`,
  );
  const rivals = new Map<bigint, readonly bigint[]>();
  for (const rows of Map.groupBy(spoken, ({ cell }) => cell).values()) {
    const best = rows.filter(({ stands }) => stands === true).slice(0, mostRivals);
    for (const { id } of rows)
      rivals.set(
        BigInt(String(id)),
        best.map((one) => BigInt(String(one.id))),
      );
  }
  return rivals;
}
