import { addAmounts } from "../number/amount.ts";
import type { Figure } from "../number/Figure.ts";
import { eachSentence } from "../text/eachSentence.ts";
import type { Check, Verdict } from "../verdict/Check.ts";
import { suspectTotal } from "../verdict/suspectTotal.ts";
import { confirm, nothing, together } from "../verdict/verdicts.ts";

/** What was not done, before its fraction. */
const notDone = /(?:không|chưa)\s+(\p{L}+(?: \p{L}+)?)\s*:?\s*$/iu;

/** `Đồng ý 36/38 phiếu, không đồng ý 3/38 phiếu`: those that did and those that did not are no more than all. */
export const opposedFractions: Check = eachSentence((_, { figures }) => {
  const fractions = figures.filter((one) => one.base !== undefined);
  return together(fractions.slice(1).map((one, at) => judge(fractions[at]!, one)));
});

function judge(done: Figure, left: Figure): Verdict {
  const verb = notDone.exec(left.label)?.[1];
  const base = done.base!;
  if (verb === undefined || !done.label.toLowerCase().includes(verb.toLowerCase())) return nothing;
  if (notDone.test(done.label) || base.amount !== left.base!.amount || base.unit !== left.base!.unit) return nothing;
  const sum = addAmounts([done.amount, left.amount]);
  if (sum === base.amount) return confirm(done, left, base);
  if (sum < base.amount) return nothing;
  return suspectTotal(base, [done, left], { check: "identity", stated: left, against: [done, base] });
}
