import { addAmounts, sizeOf } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { fitPercent, printedPercent, writePercent } from "../number/percent.ts";
import type { Check, Checked, Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { confirm, nothing, suspect, together } from "../verdict/verdicts.ts";
import { partOf } from "./partOf.ts";

/** A share with the count that it is said of. */
type Share = { readonly percent: Figure; readonly part: Figure };

/** `526 tin (62,4%), 214 tin (25,4%), 103 tin (22,2%)`: all shares but one are those of the counts together. */
export const shareSiblings: Check = (checked) =>
  together(checked.passages.flatMap((read) => read.sentences.map((_, at) => judge(checked, read, at))));

function judge(checked: Checked, read: Read, at: number): Verdict {
  const { text } = checked.extraction.plain;
  const sentence = read.sentences[at]!;
  const percents = read.figures.filter(
    (one) => sentence.start <= one.start && one.end <= sentence.end && one.kind === "percent",
  );
  const shares = percents.flatMap((percent): readonly Share[] => {
    const part = partOf(text, read, percent);
    return part === undefined || !isCount(part) || part.base !== undefined ? [] : [{ percent, part }];
  });
  const kind = shares[0]?.part.kind;
  if (shares.length < 3 || shares.length < percents.length) return nothing;
  if (shares.some(({ percent, part }) => part.kind !== kind || percent.change !== undefined || isRough(percent, part)))
    return nothing;
  if (new Set(shares.map(({ part }) => part)).size < shares.length) return nothing;
  const whole = sizeOf(addAmounts(shares.map(({ part }) => part.amount)));
  const fits = (share: Share): boolean => fitPercent(printedPercent(share.percent), exactOf(share, whole)) !== "wrong";
  const odd = shares.filter((share) => !fits(share));
  const [only] = odd;
  if (only === undefined) return confirm(...shares.flatMap(({ percent, part }) => [percent, part]));
  return odd.length > 1 ? nothing : suspectShare(only, shares, whole);
}

function suspectShare(only: Share, shares: readonly Share[], whole: number): Verdict {
  const stated = only.percent;
  const computed = writePercent(printedPercent(stated), exactOf(only, whole));
  const against = shares.map(({ part }) => part);
  const reason = writeReason("quotient", only.part.value, String(whole), computed, stated.value);
  return suspect({ check: "ratio", severity: "wrong", stated, computed, against, reason });
}

function exactOf({ part }: Share, whole: number): number {
  return (100 * sizeOf(part.amount)) / whole;
}

function isRough(percent: Figure, part: Figure): boolean {
  return percent.approx !== undefined || part.approx !== undefined;
}
