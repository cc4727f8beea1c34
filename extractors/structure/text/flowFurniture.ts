import type { Furniture } from "../../../model/document.ts";
import type { Row } from "./flowRows.ts";

/** Rows at the start and end of a page among which its furniture is looked for. */
const EDGE_ROWS = 2;
const NUMBER = /^(?:[-–—]\s*)?(?:Trang|Page)?\s*\d{1,4}(?:\s*\/\s*\d{1,4})?(?:\s*[-–—])?$/iu;

/**
 * The rows of a dump apart from page numbers and running heads, where form feeds show its pages: a number alone at the
 * edge of a page, and words that stand at the edges of a third of the pages.
 */
export function flowFurniture(rows: readonly Row[]): { rows: Row[]; furniture: Furniture[] } {
  const pages = pagesOf(rows);
  if (pages.length < 2) return { rows: [...rows], furniture: [] };
  const edges = pages.map((page) =>
    page.length > 2 * EDGE_ROWS ? [...page.slice(0, EDGE_ROWS), ...page.slice(-EDGE_ROWS)] : [],
  );
  const counts = new Map<string, number>();
  for (const edge of edges) for (const key of new Set(edge.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const enough = Math.max(2, pages.length / 3);
  const taken = new Map<Row, Furniture["kind"]>();
  edges.forEach((edge, at) => {
    const page = pages[at] as Row[];
    for (const row of edge) {
      if (NUMBER.test(row.text)) {
        if (row === page[0] || row === page.at(-1)) taken.set(row, "page-number");
      } else if ((counts.get(keyOf(row)) ?? 0) >= enough && !carriesOn(row))
        taken.set(row, page.indexOf(row) < EDGE_ROWS ? "header" : "footer");
    }
  });
  const furniture = [...taken].map(
    ([row, kind]): Furniture => ({ type: "furniture", kind, inlines: row.inlines, place: row.place }),
  );
  return { rows: withoutTaken(pages, taken), furniture };
}

/** The last words of a sentence are no running foot, though several pages may end alike. */
function carriesOn(row: Row): boolean {
  return /^\p{Ll}/u.test(row.text) && row.blanks === 0;
}

function pagesOf(rows: readonly Row[]): Row[][] {
  const pages: Row[][] = [];
  for (const row of rows) {
    if (pages.length === 0 || row.feed) pages.push([]);
    pages.at(-1)?.push(row);
  }
  return pages;
}

function keyOf(row: Row): string {
  const numbers = row.text.match(/\d+/g)?.length ?? 0;
  return numbers <= 2 && row.text.length <= 70 ? row.text.replace(/\d+/g, "#") : row.text;
}

/** What is left; the form feed goes to the first row that stays. */
function withoutTaken(pages: readonly Row[][], taken: ReadonlyMap<Row, unknown>): Row[] {
  return pages.flatMap((page, at) =>
    page.filter((row) => !taken.has(row)).map((row, index) => ({ ...row, feed: at > 0 && index === 0 })),
  );
}
