import type { Check, Checked, Verdict } from "./Check.ts";
import { isCount, type Read } from "./figures.ts";
import { judgeSum, together } from "./judgeSum.ts";
import { matchTotals } from "./matchTotals.ts";

const opens = /(?:gồm|gồm có|bao gồm|chia ra|cụ thể|như sau|trong đó|cụ thể như sau|sau)?\s*:\s*$/iu;
const partial = /trong đó\s*:?\s*$/iu;
const explicit = /(?:gồm|gồm có|bao gồm|chia ra|cụ thể|như sau)\s*:\s*$/iu;
const going = /^\s*(?:[-+•*]|[a-zđ]\)|\d{1,2}[.)])\s/iu;
const openEnd = /(?:…|\.{3})[\s.;]*$/u;

/** A total that ends its paragraph in `gồm:`, and the items below it, each led by its part. */
export const sumItems: Check = (checked) =>
  together(checked.passages.flatMap((read) => (read.figures.length === 0 ? [] : judgeBelow(checked, read))));

function judgeBelow(checked: Checked, head: Read): readonly Verdict[] {
  const { text } = checked.extraction.plain;
  const said = text.slice(head.passage.start, head.passage.end);
  if (!opens.test(said)) return [];
  const items = itemsBelow(checked, head);
  const parts = items.flatMap((item) => {
    const first = item.figures.find((one) => isCount(one) && one.depth === 0);
    return first === undefined ? [] : [first];
  });
  if (items.length < 2 || parts.length < items.length) return [];
  const last = head.sentences.at(-1) ?? head.passage;
  const totals = head.figures.filter((one) => last.start <= one.start && isCount(one) && one.depth === 0);
  const lastItem = items.at(-1)!.passage;
  const open = openEnd.test(text.slice(lastItem.start, lastItem.end));
  return matchTotals(totals, parts)
    .filter((match) => match.parts.length === parts.length && match.fit >= 2)
    .map((match) =>
      judgeSum(match.total, match.parts, { whole: !partial.test(said), open, sure: explicit.test(said) }, said),
    );
}

function itemsBelow(checked: Checked, head: Read): readonly Read[] {
  const { text } = checked.extraction.plain;
  const items: Read[] = [];
  for (let at = head.index + 1; at < checked.passages.length; at += 1) {
    const read = checked.passages[at]!;
    if (read.passage.type === "note") continue;
    const first = items[0] ?? read;
    if (!going.test(text.slice(read.passage.start, read.passage.end))) break;
    if (text[read.passage.start] !== text[first.passage.start] || read.passage.level !== first.passage.level) break;
    items.push(read);
  }
  return items;
}
