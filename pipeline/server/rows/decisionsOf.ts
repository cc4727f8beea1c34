import type { DecisionEntry, DecisionPage } from "../../../notebooks/app/rows/decisions.ts";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { queryRows, textOf } from "./queryRows.ts";

/** Decisions of one page of the log. */
const shown = 100;

/** The log of decisions from the newest on: of one person (`by`) or of all, beginning with the decision `from`. */
export async function decisionsOf(warehouse: Warehouse, by: string, from: string): Promise<DecisionPage> {
  const [rows, counts, people] = await Promise.all([
    queryRows(
      warehouse,
      `WITH page AS (
         SELECT * FROM decision
         WHERE ($by = '' OR "by" = $by)
           AND ($from = '' OR ("at", id) <= (SELECT ("at", id) FROM decision WHERE id = $from))
         ORDER BY "at" DESC, id DESC LIMIT ${shown + 1}),
       seen AS (
         SELECT o.key, arg_max(o.document, d.current) AS document, arg_max(d.name, d.current) AS name,
           arg_max(o.quote, d.current) AS quote
         FROM observation o JOIN document d ON d.document = o.document
         WHERE o.key IN (SELECT key FROM page) GROUP BY o.key)
       SELECT p.id, p.key, p.verdict, p.value, p.change::VARCHAR AS change, p."by", p."at", p.why, p.was::VARCHAR AS was,
         s.decision IS NOT NULL AS standing, seen.document, seen.name, seen.quote
       FROM page p LEFT JOIN settled s ON s.decision = p.id LEFT JOIN seen ON seen.key = p.key
       ORDER BY p."at" DESC, p.id DESC`,
      { by, from },
    ),
    queryRows(warehouse, `SELECT count(*)::INTEGER AS n FROM decision WHERE $by = '' OR "by" = $by`, { by }),
    queryRows(warehouse, `SELECT DISTINCT "by" AS name FROM decision ORDER BY 1`),
  ]);
  return {
    total: Number(counts[0]?.n ?? 0),
    entries: rows.slice(0, shown).map(entryOf),
    older: rows.length > shown ? String(rows[shown]!.id) : undefined,
    people: people.map((row) => String(row.name)),
  };
}

function entryOf(row: Record<string, unknown>): DecisionEntry {
  const value = textOf(row.value);
  return {
    id: String(row.id),
    key: String(row.key),
    verdict: String(row.verdict),
    by: String(row.by),
    at: String(row.at),
    why: textOf(row.why),
    standing: row.standing === true,
    was: fieldsOf(row.was),
    becomes: { ...fieldsOf(row.change), ...(value === undefined ? {} : { value }) },
    document: textOf(row.document),
    name: textOf(row.name),
    quote: textOf(row.quote),
  };
}

function fieldsOf(json: unknown): Readonly<Record<string, string>> {
  return json === null || json === undefined ? {} : (JSON.parse(String(json)) as Record<string, string>);
}
