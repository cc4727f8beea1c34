import type { Figure } from "../number/Figure.ts";
import { isPlain } from "../number/isPlain.ts";
import { unitFit } from "../number/units.ts";
import { eachSentence, type Sentence } from "../text/eachSentence.ts";
import type { Check, Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { nothing, suspect, together } from "../verdict/verdicts.ts";

/** Times within a year, with the words of what was counted: `Sáu tháng đầu năm xảy ra …`. */
const within =
  /(?:(?:6|sáu|9|chín) tháng (?:đầu|cuối)(?: năm)?|quý (?:[IV]+|\d))(?: năm (\d{4}))?((?:\s\p{L}+){0,4})\s*:?\s*$/iu;
const year = /(?:cả năm|12 tháng)(?: năm)?(?: (\d{4}))?((?:\s\p{L}+){0,4})\s*:?\s*$/iu;
/** Totals that were only planned, or are of another year. */
const otherwise = /(?<!\p{L})(?:ước|dự kiến|chỉ tiêu|kế hoạch|so với|cùng kỳ|năm (?:trước|ngoái))(?!\p{L})/iu;

/** `Sáu tháng đầu năm xảy ra 142 vụ, cả năm xảy ra 131 vụ`: a part of a year has no more than the year. */
export const partOfYear: Check = eachSentence(judgeSentence);

function judgeSentence(text: string, { start, end, figures }: Sentence): Verdict {
  const counts = figures.filter(isPlain);
  const said = (one: Figure): string => text.slice(Math.max(start, one.start - 60), one.start);
  return together(
    counts.flatMap((part) => {
      const [, ownYear, ownWords] = within.exec(said(part)) ?? [];
      if (ownWords === undefined || otherwise.test(text.slice(start, end))) return [];
      return counts.map((whole): Verdict => {
        const [, allYear, allWords] = year.exec(said(whole)) ?? [];
        if (allWords === undefined || unitFit(whole.unit, part.unit) < 2 || whole.kind === "percent") return nothing;
        if (ownYear !== undefined && allYear !== undefined && ownYear !== allYear) return nothing;
        const alike = [ownWords.trim(), ""].includes(allWords.trim()) || ownWords.trim() === "";
        if (!alike || part.amount <= whole.amount) return nothing;
        const reason = writeReason("part", part.value, whole.value);
        return suspect({
          check: "identity",
          severity: "wrong",
          stated: part,
          computed: undefined,
          against: [whole],
          reason,
        });
      });
    }),
  );
}
