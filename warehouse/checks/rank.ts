import type { Check, Verdict } from "./Check.ts";
import { eachSentence, type Sentence } from "./eachSentence.ts";
import type { Figure } from "./Figure.ts";
import { isCount } from "./figures.ts";
import { writeReason } from "./reasons.ts";
import { nothing, suspect } from "./verdicts.ts";

const highest = /(?:(?:nhiều|cao|lớn|đông) nhất(?! là từ)|(?:dẫn|đứng) đầu)[^;.\d]{0,80}$/iu;
const lowest = /(?:ít|thấp|nhỏ) nhất[^;.\d]{0,80}$/iu;
/** Words that lead from one rank to the next. */
const next =
  /(?:tiếp (?:đến|theo)|đứng thứ|kế (?:đến|tiếp)|thứ (?:hai|2|nhì)|sau đó|đến|và|thấp nhất|ít nhất|nhỏ nhất)/iu;
const otherwise = /;|so với|cùng kỳ|tăng|giảm|trong khi|bình quân|tổng/iu;

/** What is said to be most or least, against those named after it: `nhiều nhất là … (58 vụ), tiếp đến là … (46 vụ), thấp nhất là … (9 vụ)`. */
export const rank: Check = eachSentence(judgeSentence);

function judgeSentence(text: string, { start, figures }: Sentence): Verdict {
  const leadOf = (one: Figure): string => text.slice(figures[figures.indexOf(one) - 1]?.end ?? start, one.start);
  const most = figures.findIndex((one) => isCount(one) && highest.test(leadOf(one)));
  const [first, ...rest] = most < 0 ? [] : figures.slice(most);
  if (first === undefined || first.base !== undefined || first.approx !== undefined) return nothing;
  const end = rest.findIndex(
    (one) =>
      one.kind !== first.kind ||
      one.depth !== first.depth ||
      !isCount(one) ||
      !next.test(leadOf(one)) ||
      otherwise.test(leadOf(one)),
  );
  const ranked = end < 0 ? rest : rest.slice(0, end);
  const above = ranked.find((one) => one.amount > first.amount);
  if (above !== undefined) return suspectRank(above, first);
  const last = ranked.at(-1);
  if (last === undefined || !lowest.test(leadOf(last))) return nothing;
  const below = ranked.slice(0, -1).find((one) => one.amount < last.amount);
  return below === undefined ? nothing : suspectRank(last, below);
}

function suspectRank(stated: Figure, against: Figure): Verdict {
  const reason = writeReason("ranked", stated.value, against.value);
  return suspect({ check: "range", severity: "wrong", stated, computed: undefined, against: [against], reason });
}
