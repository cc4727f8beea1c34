import type { Warehouse } from "../Warehouse.ts";
import { fold } from "./fold.ts";

/** A passage that holds what was searched for. `at` are the spans of the words in `text`. */
export type Hit = {
  readonly document: string;
  readonly name: string;
  readonly area: string | undefined;
  readonly period: string | undefined;
  readonly page: number | undefined;
  readonly start: number;
  readonly text: string;
  /** The figures that were read in it and are sure: `traffic.accidents = 19`. */
  readonly figures: readonly string[];
  readonly at: readonly { readonly start: number; readonly end: number }[];
};

export type SearchOptions = { readonly limit?: number; readonly area?: string; readonly period?: string };

/**
 * Passages that hold all words of a query, in documents that stand for their report, latest reports first.
 *
 * Words with marks are searched as written, words without them with any marks: `ma tuy` finds `ma túy`, `má` does not
 * find `mà`. Words in quotes are searched as one. Numbers are found as printed, with and without their dots.
 */
export async function searchText(
  warehouse: Warehouse,
  query: string,
  options: SearchOptions = {},
): Promise<readonly Hit[]> {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const conditions = words.map((word, index) => `contains(${column(word)}, $w${index})`);
  const values: Record<string, string | number> = { limit: options.limit ?? 50 };
  for (const [index, word] of words.entries()) values[`w${index}`] = word.marked ? word.text : fold(word.text);
  if (options.area !== undefined) values.area = options.area;
  if (options.period !== undefined) values.period = options.period;
  return await warehouse.read(async (connection) => {
    const found = await connection.runAndReadAll(
      `WITH hit AS (
       SELECT p.document, d.name, r.area, r.period, p.page, p.start, p.text, p.ordinal
       FROM passage p
       JOIN document d ON d.document = p.document AND d.current
       LEFT JOIN report r ON r.report = d.report
       WHERE ${conditions.join(" AND ")}
         ${options.area === undefined ? "" : "AND (r.area_code = $area OR r.area = $area)"}
         ${options.period === undefined ? "" : "AND r.period = $period"}
       ORDER BY r.period DESC NULLS LAST, r.area, p.document, p.ordinal
       LIMIT $limit)
       SELECT hit.*, (
         SELECT list(o.indicator || ' = ' || regexp_replace(CAST(o.value AS VARCHAR), '\\.?0+$', '') ORDER BY o.start, o.id) FROM observation o
         WHERE o.document = hit.document AND o.start >= hit.start AND o.start < hit.start + length(hit.text)
           AND o.indicator IS NOT NULL AND NOT o.review
       ) AS figures
       FROM hit ORDER BY period DESC NULLS LAST, area, document, ordinal`,
      values,
    );
    return found.getRowObjectsJson().map((row): Hit => {
      const text = String(row.text);
      const optional = (value: unknown): string | undefined => (value === null ? undefined : String(value));
      return {
        document: String(row.document),
        name: String(row.name),
        area: optional(row.area),
        period: optional(row.period),
        page: row.page === null ? undefined : Number(row.page),
        start: Number(row.start),
        text,
        figures: (row.figures as readonly string[] | null) ?? [],
        at: words.flatMap((word) => placesOf(text, word)),
      };
    });
  });
}

type Word = { readonly text: string; readonly marked: boolean; readonly number: boolean };

function wordsOf(query: string): readonly Word[] {
  const parts =
    query
      .normalize("NFC")
      .toLowerCase()
      .match(/"[^"]+"|“[^”]+”|\S+/gu) ?? [];
  return parts
    .map((part) => part.replace(/^["“]|["”]$/gu, "").trim())
    .filter((text) => text !== "")
    .map((text) => ({
      text: /^[\d.]+$/.test(text) ? text.replaceAll(".", "") : text,
      marked: fold(text) !== text,
      number: /^[\d.]+$/.test(text),
    }));
}

function column(word: Word): string {
  if (word.number) return "replace(p.fold, '.', '')";
  return word.marked ? "lower(p.text)" : "p.fold";
}

/** Where a word stands in a text: folding keeps the length of composed text, so places carry over. */
function placesOf(text: string, word: Word): Hit["at"] {
  const places: { start: number; end: number }[] = [];
  if (word.number) {
    for (const match of text.matchAll(/\d[\d.]*/g)) {
      if (match[0].replaceAll(".", "").includes(word.text))
        places.push({ start: match.index, end: match.index + match[0].length });
    }
    return places;
  }
  const small = text.toLowerCase();
  const within = word.marked
    ? small
    : [...small].map((letter) => fold(letter).slice(0, letter.length) || letter).join("");
  const wanted = word.marked ? word.text : fold(word.text);
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + wanted.length)) {
    places.push({ start: at, end: at + wanted.length });
  }
  return places;
}
