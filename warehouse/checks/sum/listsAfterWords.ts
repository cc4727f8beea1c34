import { addAmounts } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { listOpenings, openEnd, opensWhole, restOf } from "../text/listWords.ts";
import { within } from "../text/within.ts";
import type { Checked, Verdict } from "../verdict/Check.ts";
import { nothing, together } from "../verdict/verdicts.ts";
import { isHalfRead } from "./isHalfRead.ts";
import { isLeadIn } from "./isLeadIn.ts";
import { judgeList } from "./judgeList.ts";
import type { Claim } from "./judgeSum.ts";
import { endLength, leading, outcome, scopesOf } from "./listScopes.ts";
import { isPer } from "./perPiece.ts";
import { totalsBefore } from "./totalsBefore.ts";

/** A sentence with more lists than this is none. */
const mostLists = 40;

/** Lists of parts after words or a colon: `579 đồng chí, gồm: 80 …, 107 …, 326 …`. */
export function listsAfterWords(checked: Checked, read: Read): readonly Verdict[] {
  const { text } = checked.extraction.plain;
  return read.sentences.flatMap((sentence) => {
    const said = text.slice(sentence.start, sentence.end);
    return [...said.matchAll(listOpenings)].slice(0, mostLists).map((match): Verdict => {
      const at = sentence.start + match.index;
      const after = at + match[0].length;
      if (read.brackets.some((one) => one.start < at && at < one.end)) return nothing;
      const listed = read.figures.filter(
        (one) =>
          within(one, { start: after, end: sentence.end }) && one.depth === 0 && isCount(one) && !isPer(text, one),
      );
      if (match[0] === ":" && !isLeadIn(text, read, listed, at, after)) return nothing;
      const upTo = beforeTotal(listed);
      const parts = /^trong/i.test(match[0]) ? beforeOutcome(upTo) : upTo;
      const bare = parts.every((part) => part.unit === undefined);
      if (bare && !isLabelled(text, parts, after)) return nothing;
      const before = totalsBefore(text, checked.passages, read, at, 0);
      const totals = ranks.test(match[0]) ? before.filter((one) => !bare && one.start >= sentence.start) : before;
      return together(
        scopesOf(text, parts, sentence.end)
          .flatMap((scope) =>
            (bare && isHalfRead(text, read, { start: after, end: scope.end })) ||
            isLeftOver(read, totals, scope, sentence.end)
              ? []
              : judgeList({
                  read,
                  totals,
                  parts: leading(text, scope.parts, scope.end),
                  claim: {
                    ...claimOf(match[0], said.slice(0, match.index)),
                    ...(endsWithRest(scope.parts) ? { whole: true } : {}),
                    open: openEnd.test(text.slice(Math.max(after, scope.end - endLength), scope.end)),
                  },
                  said: text.slice(after, scope.end),
                }),
          )
          .slice(0, 4),
      );
    });
  });
}

/** `xếp loại 212 chi bộ: tốt 192, khá 17; 03 chi bộ chưa xếp loại`: what the list lacks is told after it. */
function isLeftOver(
  read: Read,
  totals: readonly Figure[],
  { parts, end }: { readonly parts: readonly Figure[]; readonly end: number },
  last: number,
): boolean {
  const total = totals.at(-1);
  if (total === undefined || parts.length < 2) return false;
  const missing = total.amount - addAmounts(parts.map((part) => part.amount));
  return read.figures.some(
    (one) => one.start > end && one.end <= last && isCount(one) && one.unit === total.unit && one.amount === missing,
  );
}

/** Ranks name what they are of, `phân loại ở khu dân cư: xuất sắc 92`, or mean what the same sentence has counted. */
const ranks = /^(?:phân|xếp) loại/iu;

/** `trong đó 812 cuộc có nội dung rõ ràng, đã xử lý 790 cuộc`: what was done with a part is none beside it. */
const done = /^[^;:]*,\s*(?:qua đó |kết quả |đến nay )?(?:đã|làm rõ|giải quyết được|xử lý được)(?=\s)/iu;

function beforeOutcome(parts: readonly Figure[]): readonly Figure[] {
  const first = parts[0];
  if (first === undefined || outcome.test(first.label)) return parts;
  const at = parts.findIndex((part, index) => index > 0 && done.test(part.label));
  return at < 0 ? parts : parts.slice(0, at);
}

/** `…, trong đó bảo hiểm 352 tỷ đồng; ngân sách 12 tỷ đồng; tổng nguồn thu 498 tỷ đồng`: another total ends the list. */
function beforeTotal(parts: readonly Figure[]): readonly Figure[] {
  const at = parts.findIndex((part, index) => index > 0 && /^[^,;]*;\s*(?:tổng|cộng)(?!\p{L})/iu.test(part.label));
  return at < 0 ? parts : parts.slice(0, at);
}

/** Parts without units of which each has a label of its own right before it, from the first word of the list. */
function isLabelled(text: string, parts: readonly Figure[], from: number): boolean {
  return (
    parts.length > 1 &&
    parts.every((part, at) =>
      /^[,;]?\s*(?:và )?\p{L}[\p{L}\s–-]{1,40}(?:\d{1,2}(?=:))?:?\s$/u.test(
        text.slice(parts[at - 1]?.end ?? from, part.start),
      ),
    )
  );
}

function endsWithRest(parts: readonly Figure[]): boolean {
  return parts.length > 1 && restOf.test(parts.at(-1)!.label);
}

/** `Kết quả phân loại 151 xã:`: each has its rank. */
const ranked = /(?<!\p{L})(?:phân|xếp) loại[^;:.]{0,60}$/iu;

function claimOf(said: string, before: string): Omit<Claim, "open"> {
  if (/^trong/i.test(said)) return { whole: false, sure: true };
  if (said === ":") return { whole: true, sure: ranked.test(before) };
  return { whole: opensWhole.test(said), sure: true, said: true };
}
