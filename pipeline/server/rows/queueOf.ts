import type { Facet, ReviewFilter, ReviewQueue } from "../../../notebooks/app/rows/review.ts";
import type { SourceEntry } from "../../../notebooks/app/rows/sources.ts";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import type { Waiting } from "./openDoubts.ts";
import { listed, observationsAt, queryRows } from "./queryRows.ts";
import { alike, type Doubts } from "./readDoubts.ts";
import { sourcesOf } from "./sourcesOf.ts";
import { countAlike, highest, type Tally, tallyWaiting } from "./tallyWaiting.ts";
import { doubtfulAmong, meansAll, narrowed, wordingOf } from "./waiting.ts";

type Row = Record<string, unknown>;

/** Figures shown at once; the queue is asked for again when they are done. */
const shown = 60;

/** The queue of a reviewer, the most worthwhile figures first. */
export async function queueOf(warehouse: Warehouse, waits: Waiting, filter: ReviewFilter): Promise<ReviewQueue> {
  const tally = tallyWaiting(waits, shown);
  const all = meansAll(filter);
  const [items, total, documents] = await Promise.all([
    all ? firstOf(warehouse, waits, tally) : narrowedFirst(warehouse, filter),
    all ? tally.total : countOf(warehouse, filter),
    documentsOf(warehouse, waits.doubts, tally),
  ]);
  const same = countAlike(
    waits,
    items.map((row) => Number(row.alike)),
  );
  const rivals = await rivalsOf(
    warehouse,
    items.flatMap((row) => (row.cell === null ? [] : [BigInt(String(row.cell))])),
  );
  const keys = [...items.map((row) => String(row.key)), ...rivals.map((rival) => rival.key)];
  const ids = [...items, ...rivals].map((row) => BigInt(String(row.id)));
  const sources = new Map((await sourcesOf(warehouse, keys, ids)).map((one) => [one.key, one]));
  return {
    total,
    items: items.flatMap((row) => {
      const source = sources.get(String(row.key));
      if (!source) return [];
      const others = rivals.flatMap((rival): SourceEntry[] => {
        const other = rival.cell === row.cell && rival.key !== row.key ? sources.get(rival.key) : undefined;
        return other && Number(other.value) !== Number(source.value) ? [other] : [];
      });
      return [
        {
          ...source,
          worth: Number(row.worth),
          same: same.get(Number(row.alike)) ?? 1,
          wording: String(row.wording),
          rivals: others,
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

const itemColumns = `id::VARCHAR AS id, key, worth, cell::VARCHAR AS cell, ${wordingOf} AS wording, ${alike} AS alike`;

/** The first figures of the whole queue. */
async function firstOf(warehouse: Warehouse, { doubts }: Waiting, { first }: Tally): Promise<Row[]> {
  return await queryRows(
    warehouse,
    `SELECT ${itemColumns} FROM (${doubtfulAmong(observationsAt(first.map((row) => doubts.id[row]!)))}) ORDER BY worth DESC, key`,
  );
}

/** The first figures that a filter means. */
async function narrowedFirst(warehouse: Warehouse, filter: ReviewFilter): Promise<Row[]> {
  const { sql, values } = narrowed(filter);
  return await queryRows(
    warehouse,
    `SELECT ${itemColumns} FROM (${sql}) ORDER BY worth DESC, key LIMIT ${shown}`,
    values,
  );
}

/** The documents with most waiting figures. */
async function documentsOf(warehouse: Warehouse, doubts: Doubts, tally: Tally): Promise<ReviewQueue["documents"]> {
  const places = highest(tally.documents, 300);
  const rows = await queryRows(
    warehouse,
    `SELECT rowid::VARCHAR AS held, document, name FROM document WHERE rowid IN ${listed(places.map((at) => doubts.documents[at]!))}`,
  );
  const named = new Map(rows.map((row) => [String(row.held), row]));
  return places.flatMap((at) => {
    const row = named.get(String(doubts.documents[at]));
    return row ? [{ value: String(row.document), name: String(row.name), count: tally.documents[at]! }] : [];
  });
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

async function rivalsOf(
  warehouse: Warehouse,
  cells: readonly bigint[],
): Promise<readonly { readonly id: string; readonly cell: string; readonly key: string }[]> {
  const spoken = await queryRows(warehouse, `SELECT id::VARCHAR AS id FROM observation WHERE cell IN ${listed(cells)}`);
  const rows = await queryRows(
    warehouse,
    `SELECT o.id::VARCHAR AS id, o.cell::VARCHAR AS cell, o.key
     FROM ${observationsAt(spoken.map((row) => BigInt(String(row.id))))} o
     JOIN document d ON d.document = o.document AND d.current
     QUALIFY row_number() OVER (PARTITION BY o.cell ORDER BY o.confidence DESC, o.key) <= ${mostRivals}
     ORDER BY o.confidence DESC, o.key`,
  );
  return rows.map((row) => ({ id: String(row.id), cell: String(row.cell), key: String(row.key) }));
}
