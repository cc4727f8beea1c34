import { writeAmount } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { isPlain } from "../number/isPlain.ts";
import { isOneSlip } from "../number/slip.ts";
import { fitsShare } from "../ratio/fitsShare.ts";
import { shareOf } from "../ratio/shareOf.ts";
import { sentenceOf } from "../text/sentenceOf.ts";
import type { Check, Checked, Verdict } from "../verdict/Check.ts";
import { suspectTotal } from "../verdict/suspectTotal.ts";
import { confirm, nothing, together } from "../verdict/verdicts.ts";

/** Words before those that are left, when the share of the others has been said. */
const rest = /^[^;.\d]{0,12}[,;]\s*(?:(?:số |phần )?còn(?: lại)?|số (?:còn lại|chưa [^\d;.,]{2,20}))(?: là| có)?\s*$/iu;

const named = /(?:số|phần) còn lại(?: là| có)?\s*$/iu;

/** `3.078 khẩu, dân tộc Thái 3.001 khẩu, chiếm 97,5%, còn 77 khẩu …`: a part whose share comes out, and what is left of the whole. */
export const restOfShare: Check = (checked) =>
  together(
    checked.passages
      .filter(({ passage }) => passage.cells === undefined)
      .flatMap((read) => read.figures.map((left, index) => judge(checked, read, left, read.figures[index - 1]))),
  );

function judge(checked: Checked, read: Read, left: Figure, percent: Figure | undefined): Verdict {
  const { text } = checked.extraction.plain;
  if (named.test(left.label)) return ofTwo(read, left);
  if (percent?.kind !== "percent" || percent.change !== undefined || !isPlain(left)) return nothing;
  if (!rest.test(text.slice(percent.end, left.start).replace(/^\s*%?\s*\)?/u, ""))) return nothing;
  const share = shareOf(text, checked.passages, read, percent);
  if (share === undefined || !share.sure || !fitsShare(percent, share.part, share.whole)) return nothing;
  const { part, whole } = share;
  if (part.kind !== left.kind || whole.kind !== left.kind || !isPlain(whole)) return nothing;
  return held(part, left, whole);
}

/** `126/126 xã có chuyên mục, 97 xã cập nhật hằng tuần, số còn lại 29 xã`: of two counts before it the first is the whole. */
function ofTwo(read: Read, left: Figure): Verdict {
  const { start } = sentenceOf(read, left);
  const [whole, part, more] = read.figures.filter(
    (one) => start <= one.start && one.end <= left.start && isCount(one) && one.kind === left.kind && one.depth === 0,
  );
  if (whole === undefined || part === undefined || more !== undefined || left.depth > 0) return nothing;
  if (!isPlain(part) || !isPlain(left) || whole.approx !== undefined || whole.unit !== left.unit) return nothing;
  // `96/104 thôn …`: the rest may be that of either side.
  if (whole.base !== undefined && part.amount + left.amount === whole.base.amount)
    return confirm(whole.base, part, left);
  return held(part, left, whole);
}

function held(part: Figure, left: Figure, whole: Figure): Verdict {
  const sum = part.amount + left.amount;
  if (sum === whole.amount) return confirm(part, left, whole);
  if (!isOneSlip(whole, [part, left])) return nothing;
  return suspectTotal(whole, [part, left], {
    check: "identity",
    stated: left,
    computed: writeAmount(whole.amount - part.amount),
    against: [part, whole],
  });
}
