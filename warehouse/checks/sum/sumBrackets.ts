import { addAmounts } from "../number/amount.ts";
import type { Figure } from "../number/Figure.ts";
import { isPlain } from "../number/isPlain.ts";
import { eachSentence, type Sentence } from "../text/eachSentence.ts";
import { listOpenings } from "../text/listWords.ts";
import type { Check, Verdict } from "../verdict/Check.ts";
import { nothing, together } from "../verdict/verdicts.ts";
import { judgeSum } from "./judgeSum.ts";

/**
 * Of two counts broken down together, one in the brackets behind the other: `06 lớp cho 512 người, gồm: 02 lớp nghiệp vụ
 * (168 người), 04 lớp pháp luật (344 người)`. Where the first comes out, the list is complete, and the second must.
 */
export const sumBrackets: Check = eachSentence((text, sentence) => {
  const { start, end, figures } = sentence;
  if (figures.filter((one) => one.depth === 1).length < 2) return nothing;
  const openings = [...text.slice(start, end).matchAll(listOpenings)].slice(0, 8);
  return together(openings.map((opening) => judge(text, sentence, start + opening.index)));
});

function judge(text: string, { figures }: Sentence, from: number): Verdict {
  const plain = figures.filter(isPlain);
  const totals = plain.filter((one) => one.end <= from && one.depth === 0);
  const listed = plain.filter((one) => one.start >= from);
  const outer = listed.filter((one) => one.depth === 0);
  const [first] = outer;
  const known = totals.findLast((one) => one.kind === first?.kind && one.kind !== "");
  if (known === undefined || outer.length < 2 || outer.some((one) => one.kind !== known.kind)) return nothing;
  if (addAmounts(outer.map((one) => one.amount)) !== known.amount) return nothing;
  const inner = outer.map((one, at) => firstBehind(text, listed, one, outer[at + 1]));
  const parts = inner.filter((one) => one !== undefined);
  const total = totals.findLast((one) => one.kind === parts[0]?.kind && one.kind !== known.kind);
  if (total === undefined || parts.length < outer.length || parts.some((one) => one.kind !== total.kind))
    return nothing;
  return judgeSum(total, parts, { whole: true, open: false, sure: true, said: true, closed: true }, "");
}

/** The count that begins the bracket behind a part. */
function firstBehind(
  text: string,
  listed: readonly Figure[],
  one: Figure,
  next: Figure | undefined,
): Figure | undefined {
  const found = listed.find(
    (other) => other.start > one.end && other.start < (next?.start ?? Number.POSITIVE_INFINITY),
  );
  if (found === undefined || found.depth !== 1) return undefined;
  // `142 hội viên nữ` are not all of the members.
  const noun = text.slice(found.end).split(/[),;]/)[0]!.trim().toLowerCase();
  if (noun !== "" && noun !== found.unit) return undefined;
  return /^[^;.()\d]{0,60}\(\s*(?:(?:với|cho|là)\s)?$/u.test(text.slice(one.end, found.start)) ? found : undefined;
}
