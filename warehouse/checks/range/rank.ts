import type { Figure } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { eachSentence, type Sentence } from "../text/eachSentence.ts";
import type { Check, Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { nothing, suspect, together } from "../verdict/verdicts.ts";

const highest = /(?:(?:nhiều|cao|lớn|đông) nhất(?! là từ)|(?:dẫn|đứng) đầu)[^;.\d]{0,80}$/iu;
const lowest = /(?:ít|thấp|nhỏ) nhất[^;.\d]{0,80}$/iu;
/** Words that lead from one rank to the next. */
const next =
  /(?:tiếp (?:đến|theo)|đứng thứ|kế (?:đến|tiếp)|thứ (?:hai|2|nhì)|sau đó|đến|và|thấp nhất|ít nhất|nhỏ nhất)/iu;
const otherwise = /;|so với|cùng kỳ|tăng|giảm|trong khi|bình quân|tổng/iu;

/** What is said to be most or least, against those named after it: `nhiều nhất là … (58 vụ), tiếp đến là … (46 vụ), thấp nhất là … (9 vụ)`. */
export const rank: Check = eachSentence((text, sentence) =>
  /nhất|đầu/iu.test(text.slice(sentence.start, sentence.end))
    ? together([judgeSentence(text, sentence), judgeAfter(text, sentence)])
    : nothing,
);

/** What has a value in a list: a place or an office. */
const holder =
  "(?:xã|phường|thị trấn|huyện|thành phố|thị xã|bản|thôn|tổ|khối|trường|đơn vị|công an|chi bộ|đảng bộ)(?!\\p{L})[^;.,:()\\d]{1,40}$";
/** The extreme of a list that stands after it: `xã A đạt 96,2%, xã B đạt 98,1%; cao nhất là xã C đạt 97,8%`. */
const extreme = new RegExp(`(?:(cao|nhiều|lớn|đông)|thấp|ít|nhỏ) nhất(?: là| ở| tại| thuộc về)?\\s${holder}`, "iu");
const listed = new RegExp(`^\\s*%?\\s*(?:\\p{L}+\\s)?[,;:]?\\s*(?:và |trong đó:? |gồm:? |cụ thể:? )?${holder}`, "iu");

function judgeAfter(text: string, { start, figures }: Sentence): Verdict {
  const leads = figures.map((one, at) => text.slice(figures[at - 1]?.end ?? start, one.start));
  return together(
    figures.map((one, at): Verdict => {
      const said = extreme.exec(leads[at]!.split(/[;,]/).at(-1)!);
      if (said === null || isOdd(one) || otherwise.test(leads[at]!.replace(";", ""))) return nothing;
      const after = leads.findLastIndex((lead, index) => {
        const other = figures[index]!;
        const alike = !isOdd(other) && other.unit === one.unit && other.depth === one.depth;
        return index < at && !(alike && listed.test(lead) && !/nhất/iu.test(lead));
      });
      const before = figures.slice(after + 1, at);
      const beyond = before.find((other) =>
        said[1] === undefined ? other.amount < one.amount : other.amount > one.amount,
      );
      return before.length < 2 || beyond === undefined ? nothing : suspectRank(one, beyond);
    }),
  );
}

function isOdd(one: Figure): boolean {
  return one.base !== undefined || one.isBase || one.approx !== undefined || one.change !== undefined;
}

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
