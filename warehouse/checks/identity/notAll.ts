import { writeAmount } from "../number/amount.ts";
import type { Read } from "../number/Figure.ts";
import type { Check, Checked, Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { suspect, together } from "../verdict/verdicts.ts";

/** Words that say that it is all of them; `cả` alone only where it begins a sentence, for it may mean `also`. */
const allOf = /(?:tất cả|toàn bộ)\s*$|(?:^|[.;]\s*)cả\s*$/iu;

/** All is not some. */
export const notAll: Check = (checked) => together(checked.passages.flatMap((read) => judge(checked, read)));

/** `Cả 7/8 xã`, `tất cả 11/12 đơn vị`: the fraction says that it is not. */
function judge(checked: Checked, read: Read): readonly Verdict[] {
  const { text } = checked.extraction.plain;
  return read.figures.flatMap((one): readonly Verdict[] => {
    if (one.base === undefined || one.amount >= one.base.amount || one.approx !== undefined) return [];
    if (!allOf.test(text.slice(Math.max(read.passage.start, one.start - 20), one.start))) return [];
    const reason = writeReason("difference", one.value, one.base.value, writeAmount(one.base.amount - one.amount), "0");
    const computed = one.base.value;
    const against = [one.base];
    return [suspect({ check: "identity", severity: "wrong", stated: one, computed, against, reason })];
  });
}
