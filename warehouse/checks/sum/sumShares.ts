import { addAmounts } from "../number/amount.ts";
import type { Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { partOf } from "../ratio/partOf.ts";
import type { Check, Checked, Verdict } from "../verdict/Check.ts";
import { confirm, nothing, together } from "../verdict/verdicts.ts";
import { judgeSum } from "./judgeSum.ts";
import { totalsBefore } from "./totalsBefore.ts";

/** How far shares that make up the whole may be from 100, each being rounded. */
const rounding = 0.06;

/** Counts whose shares make up 100% are all the parts of the total before them: `54 vụ (28,3%), 73 vụ (38,2%), …`. */
export const sumShares: Check = (checked) =>
  together(checked.passages.flatMap((read) => read.sentences.map((_, at) => judgeSentence(checked, read, at))));

function judgeSentence(checked: Checked, read: Read, at: number): Verdict {
  const { text } = checked.extraction.plain;
  const sentence = read.sentences[at]!;
  const shares = read.figures.filter(
    (one) => sentence.start <= one.start && one.end <= sentence.end && one.kind === "percent" && !one.change,
  );
  const parts = shares.map((share) => partOf(text, read, share)).filter((one) => one !== undefined);
  const first = parts[0];
  if (first === undefined || parts.length < 2 || parts.length < shares.length || !parts.every(isCount)) return nothing;
  const hundred = shares.reduce((sum, share) => sum + Number(share.value), 0);
  if (Math.abs(hundred - 100) > rounding * shares.length) return nothing;
  const total = totalsBefore(text, checked.passages, read, first.start, first.depth).findLast(
    (one) => one.kind === first.kind && !parts.includes(one),
  );
  // The total said before another breakdown: `486 đồng chí: huyện 142, xã 344; đại học 298 (61,3%), trung cấp 188 (38,7%)`.
  const sum = addAmounts(parts.map((part) => part.amount));
  const whole = read.figures.find((one) => one.end <= first.start && one.kind === first.kind && one.amount === sum);
  if (whole !== undefined) return confirm(whole, ...parts);
  if (total === undefined || parts.some((part) => part.kind !== total.kind)) return nothing;
  // `đạt 54 em (1,1%), chưa đạt 02 em`: too few for a share that shows.
  const rest = read.figures.filter(
    (one) =>
      parts.at(-1)!.end <= one.start &&
      one.end <= sentence.end &&
      one.kind === first.kind &&
      isCount(one) &&
      !one.depth,
  );
  if (rest.some((one) => sum + one.amount === total.amount)) return confirm(total, ...parts, ...rest);
  return judgeSum(total, parts, { whole: true, open: false, sure: true, said: true, closed: true }, "");
}
