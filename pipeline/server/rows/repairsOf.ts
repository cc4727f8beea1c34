import type { Span } from "../../../model/span.ts";
import type { SourceEntry } from "../../../notebooks/app/rows/sources.ts";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { queryRows } from "./queryRows.ts";

type Row = Readonly<Record<string, unknown>>;

/**
 * The repairs that a figure's sentence passed, by the row of the figure: those made at a place of the sentence (a line
 * of a page, a paragraph of a part) whose mended word stands in it.
 */
export async function repairsOf(
  warehouse: Warehouse,
  rows: readonly Row[],
): Promise<(row: Row) => SourceEntry["repairs"]> {
  const places = new Map(rows.map((row) => [row, placesOf(row)]));
  const found = await queryRows(
    warehouse,
    `SELECT document, place::VARCHAR AS place, original, fixed, rule, any_value(evidence) AS evidence, max(confidence) AS confidence
     FROM repair WHERE applied AND length(fixed) > 1
       AND document IN (SELECT unnest(from_json($1, '["VARCHAR"]'))) AND place::VARCHAR IN (SELECT unnest(from_json($2, '["VARCHAR"]')))
     GROUP BY ALL ORDER BY confidence, fixed, place`,
    [
      JSON.stringify([...new Set(rows.map((row) => row.document))]),
      JSON.stringify([...new Set([...places.values()].flat())]),
    ],
  );
  return (row) => {
    const here = new Set(places.get(row));
    const own = found.filter(
      (repair) =>
        repair.document === row.document &&
        here.has(String(repair.place)) &&
        holdsWord(String(row.quote), String(repair.fixed)),
    );
    const each = own.map((repair) => ({
      original: String(repair.original),
      fixed: String(repair.fixed),
      rule: String(repair.rule),
      evidence: String(repair.evidence),
      confidence: Number(repair.confidence),
    }));
    return [...new Map(each.map((repair) => [`${repair.original}\n${repair.fixed}`, repair])).values()];
  };
}

/** Where in its file the sentence of a figure stands: the places of its passage that the quote covers, as JSON. */
function placesOf(row: Row): readonly string[] {
  if (typeof row.layout !== "string" || typeof row.passage !== "string") return [];
  const { places = [] } = JSON.parse(row.layout) as { places?: readonly (Span & { readonly place: unknown })[] };
  const at = row.passage.indexOf(String(row.quote));
  const start = Number(row.passage_start) + Math.max(0, at);
  const end = at < 0 ? Number.POSITIVE_INFINITY : start + String(row.quote).length;
  return places.filter((one) => one.start < end && start < one.end).map(({ place }) => JSON.stringify(place));
}

/** Whether a word stands in a text as a whole word. */
function holdsWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? "") && !/\p{L}/u.test(text[at + word.length] ?? "");
}
