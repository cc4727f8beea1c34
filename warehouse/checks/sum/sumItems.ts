import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { readNumber } from "../number/readNumber.ts";
import { anyPlace } from "../number/units.ts";
import { itemsBelow } from "../text/itemsBelow.ts";
import { itemSign, openEnd, opensSome, opensWhole } from "../text/listWords.ts";
import type { Check, Checked, Verdict } from "../verdict/Check.ts";
import { together } from "../verdict/verdicts.ts";
import { judgeSum } from "./judgeSum.ts";
import { matchTotals } from "./matchTotals.ts";

/** How much of the end of the last item tells whether the list is complete. */
const endLength = 20;

/** Heads of lists into whose ranks all are sorted: `Kết quả phân loại năm 2023 đối với 106 xã:`. */
const ranking = /(?<!\p{L})(?:kết quả|cụ thể) (?:phân|xếp) loại/iu;

/** A line of the total below its parts. */
const totalLine = /^\s*(?:[-–+*•]\s*)?(?:tổng cộng|tổng số|tổng|cộng(?: chung)?)(?: là)?\s*:?\s*\d/iu;

/** A total before a colon that ends its paragraph (`gồm:`), and the items below it, each led by its part. */
export const sumItems: Check = (checked) =>
  together(
    checked.passages.flatMap((read) =>
      read.passage.cells === undefined ? [...judgeBelow(checked, read), ...judgeAbove(checked, read)] : [],
    ),
  );

/** `- Cấp tỉnh: 9 hộ - Cấp huyện: 28 hộ - Tổng cộng: 37 hộ`: the last item is the total of those before it, whatever stands above. */
function judgeAbove(checked: Checked, last: Read): readonly Verdict[] {
  const { text } = checked.extraction.plain;
  const sign = itemSign.exec(text.slice(last.passage.start, last.passage.end))?.[1];
  if (sign === undefined || !totalLine.test(text.slice(last.passage.start, last.passage.end))) return [];
  const before = checked.passages.slice(0, last.index);
  const other = before.findLastIndex(
    ({ passage }) => itemSign.exec(text.slice(passage.start, passage.end))?.[1] !== sign,
  );
  const parts = before.slice(other + 1).map((item) => item.figures.filter((one) => isCount(one) && one.depth === 0));
  const [total, more] = last.figures.filter((one) => isCount(one) && one.depth === 0);
  if (total === undefined || more !== undefined || parts.length < fewest || parts.some((one) => one.length !== 1))
    return [];
  const each = parts.flat();
  if (each.some((one) => one.unit !== total.unit)) return [];
  return [judgeSum(total, each, { whole: true, open: false, sure: true, said: true, closed: true }, "")];
}

/** So many items above a total. */
const fewest = 3;

function judgeBelow(checked: Checked, head: Read): readonly Verdict[] {
  const { text } = checked.extraction.plain;
  const said = text.slice(head.passage.start, head.passage.end);
  if (!/:\s*$/.test(said)) return [];
  const items = itemsBelow(checked, head);
  const parts = items.map((item) => firstOfEachKind(text, item));
  const bare = parts.flat().every((part) => part.unit === undefined);
  if (items.length < 2 || parts.some((one) => one.length === 0)) return [];
  // `Trong đó:` on a line of its own speaks of the line before.
  const source = head.figures.length > 0 ? head : lineBefore(checked, head);
  const last = source?.sentences.findLast((one) => source.figures.some((figure) => one.start <= figure.start));
  const before =
    source === undefined || last === undefined
      ? []
      : source.figures.filter((one) => last.start <= one.start && isCount(one) && one.depth === 0);
  const totals = [...before, ...totalsBelow(checked, items.at(-1)!)];
  const lastItem = items.at(-1)!.passage;
  const open = openEnd.test(text.slice(lastItem.start, lastItem.end).slice(-endLength));
  const partial = opensSome.test(said);
  const sure = partial || opensWhole.test(said) || ranking.test(said);
  const leads = new Set(parts.map((one) => one[0]));
  return matchTotals(totals, parts.flat())
    .filter((match) => match.parts.length === items.length && (match.fit >= 2 || bare || match.parts.every(isPlace)))
    .filter((match) => match.fit === 3 || match.parts.every((part) => leads.has(part)))
    .map((match) =>
      judgeSum(match.total, match.parts, { whole: !partial, open, sure, said: sure && !partial, closed: true }, said),
    );
}

/** `106 xã, phường, thị trấn:` and `- Loại khá: 59 đơn vị`. */
function isPlace({ unit }: Figure): boolean {
  return anyPlace.test(unit ?? "");
}

/** The counts of a line `Tổng cộng: …` after the items. */
function totalsBelow(checked: Checked, last: Read): readonly Figure[] {
  const { text } = checked.extraction.plain;
  const next = checked.passages.slice(last.index + 1).find((one) => one.passage.type !== "note");
  if (next === undefined || !totalLine.test(text.slice(next.passage.start, next.passage.end))) return [];
  return next.figures.filter((one) => isCount(one) && one.depth === 0).slice(0, 1);
}

/** The first count of each kind of an item outside of brackets, else the bare number that ends it. */
export function firstOfEachKind(text: string, item: Read): readonly Figure[] {
  const counts = item.figures.filter((one) => isCount(one) && one.depth === 0);
  const first = counts.filter((one, at) => counts.findIndex((other) => other.kind === one.kind) === at);
  return first.length > 0 ? first : [bareEnd(text, item)].filter((one) => one !== undefined);
}

/** The number that ends an item without a unit: `- Lỗi không đội mũ bảo hiểm: 184;`. */
function bareEnd(text: string, item: Read): Figure | undefined {
  const { start, end } = item.passage;
  const found = /:\s*(\d[\d.]*\d|\d)\s*[;.,]?\s*$/u.exec(text.slice(start, end));
  if (found === null) return undefined;
  const at = start + found.index + found[0].indexOf(found[1]!);
  return readNumber(found[1]!, { start: at, end: at + found[1]!.length });
}

function lineBefore(checked: Checked, head: Read): Read | undefined {
  const { text } = checked.extraction.plain;
  if (!opensSome.test(text.slice(head.passage.start, head.passage.end))) return undefined;
  return checked.passages.slice(0, head.index).findLast((one) => one.passage.type !== "note");
}
