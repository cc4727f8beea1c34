import type { Check, Checked, Verdict } from "./Check.ts";
import { isCount, type Read } from "./figures.ts";
import { judgeSum, together } from "./judgeSum.ts";
import { itemSign, openEnd, opensSome, opensWhole } from "./listWords.ts";
import { matchTotals } from "./matchTotals.ts";

/** How much of the end of the last item tells whether the list is complete. */
const endLength = 20;

/** A total before a colon that ends its paragraph (`gồm:`), and the items below it, each led by its part. */
export const sumItems: Check = (checked) =>
  together(checked.passages.flatMap((read) => (read.passage.cells === undefined ? judgeBelow(checked, read) : [])));

function judgeBelow(checked: Checked, head: Read): readonly Verdict[] {
  const { text } = checked.extraction.plain;
  const said = text.slice(head.passage.start, head.passage.end);
  if (!/:\s*$/.test(said)) return [];
  const items = itemsBelow(checked, head);
  const parts = items.flatMap((item) => item.figures.find((one) => isCount(one) && one.depth === 0) ?? []);
  if (items.length < 2 || parts.length < items.length) return [];
  // `Trong đó:` on a line of its own speaks of the line before.
  const source = head.figures.length > 0 ? head : lineBefore(checked, head);
  const last = source?.sentences.at(-1);
  if (source === undefined || last === undefined) return [];
  const totals = source.figures.filter((one) => last.start <= one.start && isCount(one) && one.depth === 0);
  const lastItem = items.at(-1)!.passage;
  const open = openEnd.test(text.slice(lastItem.start, lastItem.end).slice(-endLength));
  const partial = opensSome.test(said);
  const sure = partial || opensWhole.test(said);
  return matchTotals(totals, parts)
    .filter((match) => match.parts.length === parts.length && match.fit >= 2)
    .map((match) => judgeSum(match.total, match.parts, { whole: !partial, open, sure, said: sure && !partial }, said));
}

function lineBefore(checked: Checked, head: Read): Read | undefined {
  const { text } = checked.extraction.plain;
  if (!opensSome.test(text.slice(head.passage.start, head.passage.end))) return undefined;
  return checked.passages.slice(0, head.index).findLast((one) => one.passage.type !== "note");
}

/** The paragraphs after a head that begin with signs of one kind. */
function itemsBelow(checked: Checked, head: Read): readonly Read[] {
  const { text } = checked.extraction.plain;
  const items: Read[] = [];
  let kind: string | undefined;
  for (let at = head.index + 1; at < checked.passages.length; at += 1) {
    const read = checked.passages[at]!;
    if (read.passage.type === "note") continue;
    const own = signOf(text.slice(read.passage.start, read.passage.end));
    if (own === undefined || (kind !== undefined && own !== kind)) break;
    if (items[0] !== undefined && read.passage.level !== items[0].passage.level) break;
    kind = own;
    items.push(read);
  }
  return items;
}

/** The kind of sign that begins an item: the sign itself, `a` of letters, `1` of numbers. */
function signOf(said: string): string | undefined {
  const [match, sign, letter, number] = itemSign.exec(said) ?? [];
  return match === undefined ? undefined : (sign ?? (letter && "a") ?? (number && "1"));
}
