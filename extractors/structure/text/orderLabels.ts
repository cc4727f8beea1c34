import { bodyWidth } from "./bodyWidth.ts";
import type { Row } from "./flowRows.ts";

/** A row this much wider than the body's is set in the smaller type of footnotes. */
const WIDER = 1.05;
/** What stands for the rule above footnotes that such a dump has lost. */
const RULE = 60;

/**
 * The rows of a dump with the labels of footnotes before their footnotes.
 *
 * Converters that follow the boxes of a page (`pdftotext` as it comes) put the first label of a page, which hangs highest,
 * behind the last footnote: `Trong đó … ¶ 2 ¶ Gồm … ¶ 1`. A page that ends so, perhaps with its number below, and the labels
 * counting on from those of the pages before, has that label moved up to where its first footnote begins. Other pages stay
 * as they are.
 */
export function orderLabels(rows: readonly Row[]): Row[] {
  const width = bodyWidth(rows.map((row) => row.width));
  const ordered: Row[] = [];
  let reached = 0;
  for (let start = 0; start < rows.length; ) {
    let next = start + 1;
    while (next < rows.length && !rows[next]?.feed) next++;
    const page = rows.slice(start, next);
    start = next;
    const last = page.findLastIndex((row) => labelOf(row) === reached + 1);
    const others = page.flatMap((row, index) => (labelOf(row) === undefined || index >= last ? [] : [index]));
    const counted = others.every((index, at) => labelOf(page[index]) === reached + 2 + at);
    const ends = last >= 0 && last >= page.length - 2 && counted;
    const opening = ends ? firstNote(page, others[0] ?? last, width) : undefined;
    // A number alone may be the page's: only the smaller type of a footnote speaks against it.
    if (opening === undefined || (others.length === 0 && (page[opening]?.width ?? 0) <= width * WIDER)) {
      ordered.push(...page);
      continue;
    }
    const label: Row = { ...(page[last] as Row), feed: false, rule: RULE };
    ordered.push(...page.slice(0, opening), label, ...page.slice(opening, last), ...page.slice(last + 1));
    reached += 1 + others.length;
  }
  return ordered;
}

/** The number that a row consists of. */
function labelOf(row: Row | undefined): number | undefined {
  return row && /^[1-9]\d{0,2}$/.test(row.text) ? Number(row.text) : undefined;
}

/** Where the footnote that ends before `end` begins: the topmost of the wide rows above, at a capital. */
function firstNote(page: readonly Row[], end: number, width: number): number | undefined {
  const wide = (index: number): boolean => (page[index]?.width ?? 0) > width * WIDER;
  const opens = (index: number): boolean => /^[“"(]?[\p{Lu}\d]/u.test(page[index]?.text ?? "");
  let top = end - 1;
  while (top > 0 && (!opens(top) || wide(top - 1))) top--;
  return top > 0 && end - top <= 12 ? top : undefined;
}
