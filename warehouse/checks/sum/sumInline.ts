import type { Span } from "../../../model/span.ts";
import { addAmounts } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { aside, listOpenings, openEnd, opensSome, opensWhole, promisesExamples, restOf } from "../text/listWords.ts";
import type { Check, Checked, Verdict } from "../verdict/Check.ts";
import { nothing, together } from "../verdict/verdicts.ts";
import { judgeList } from "./judgeList.ts";
import type { Claim } from "./judgeSum.ts";
import { totalsBefore } from "./totalsBefore.ts";

/** `so với cùng kỳ (10 vụ, 21 bị can)`: the bracket says what there was before. */
const ofEarlier = /(?:so với|cùng kỳ)[^;.()]{0,50}$/iu;

/** How much of the end of a list tells whether it is complete. */
const endLength = 120;
/** A sentence with more lists than this is none. */
const mostLists = 40;
/** The longest way from a total to the colon of its list. */
const colonReach = 120;

/** `tiếp nhận 90 đơn, trong đó 84 đơn đủ điều kiện; đã giải quyết 70 đơn, còn 14 đơn`: after the only part, what was done with it. */
const nextStatement = /^;\s*(?:đã|qua|đến nay|kết quả|phân loại|cụ thể|gồm)(?=[\s,:])/iu;
const outcome = /(?:^|[\s,:])(?:đã|còn|đang|chưa)\s/iu;

/** Totals and parts in one sentence: `579 đồng chí, gồm: 80 …, 107 …, 326 …`; `45 thanh niên (Quân sự 25, Công an 20)`. */
export const sumInline: Check = (checked) =>
  together(checked.passages.flatMap((read) => [...inBrackets(checked, read), ...afterWords(checked, read)]));

function inBrackets(checked: Checked, read: Read): readonly Verdict[] {
  const { text } = checked.extraction.plain;
  return read.brackets.map((bracket): Verdict => {
    const inside = text.slice(bracket.start, bracket.end);
    if (aside.test(inside) || isOfOneTime(inside) || ofEarlier.test(text.slice(read.passage.start, bracket.start)))
      return nothing;
    const parts = read.figures.filter((one) => within(one, bracket) && one.depth === bracket.depth && isCount(one));
    const first = parts[0];
    if (first === undefined || parts.some((one) => isRate(text, one))) return nothing;
    if (isHalfRead(text, read, bracket)) return nothing;
    const lead = text.slice(bracket.start + 1, first.start);
    const partial = opensSome.test(lead) || /^\s*(?:trong đó|riêng|có|chủ yếu)(?=[\s:,])/iu.test(lead);
    const open = openEnd.test(inside.slice(-endLength));
    return together(
      judgeList({
        read,
        totals: totalsBefore(text, checked.passages, read, bracket.start, bracket.depth - 1),
        parts: leading(text, parts, bracket.end),
        claim: { whole: !partial, open, sure: true, said: opensWhole.test(lead) },
        said: ownText(text, read, bracket),
      }),
    );
  });
}

/** `năng suất 66,2 tạ/ha`, `mật độ 320 người/km2`: a rate, of which none is part of another. */
function isPer(text: string, one: Figure): boolean {
  return (
    isRate(text, one) ||
    (rateBefore.test(one.label) && /^\s?\p{L}+(?:\s\p{L}+)?\s?\/\s?\p{L}/u.test(text.slice(one.end, one.end + 24)))
  );
}

const rateBefore = /(?:năng suất|mật độ|bình quân|trung bình|tỷ suất|định mức)[^;.\d]{0,40}$/iu;

/** `12 vụ (quý II: 03 xã cũ 15 vụ)`: what there was at another time, which no second one stands beside. */
function isOfOneTime(inside: string): boolean {
  const times =
    inside.match(/(?<!\p{L})(?:quý (?:[IVX]+|\d)|tháng \d{1,2}|(?:kỳ|quý|tháng|tuần|năm) trước)(?!\p{L})/giu) ?? [];
  return times.length === 1 && /^\(\s*(?:quý|tháng|kỳ|tuần|năm)\s[^\s:]+\s*:/iu.test(inside);
}

/** `60 triệu đồng/nhà`: so much for each. */
function isRate(text: string, one: Figure): boolean {
  return (
    one.kind === "money" &&
    /^\s?\/\s?\p{L}/u.test(
      text.slice(one.end, one.end + 16).replace(/^\s?(?:(?:nghìn|ngàn|triệu|tỷ)\s)?(?:đồng|đ)?/u, ""),
    )
  );
}

/** `(mầm non 18, tiểu học 13, THCS 9)`, `(02 nhất, 09 nhì)`: an item whose number was taken for a part of its name, or for nothing. */
function isHalfRead(text: string, read: Read, bracket: Span): boolean {
  const said = text.slice(bracket.start, bracket.end);
  return [labelled, leadingNumber].some((pattern) =>
    [...said.matchAll(pattern)].some((match) => {
      const at = bracket.start + match.index + match[0].length - 1;
      return !read.figures.some((one) => one.start <= at && at < one.end);
    }),
  );
}

const labelled = /\p{L}\s\d[\d.]*(?=[,;)])/gu;
const leadingNumber = /(?<=[(,;:]\s?)\d+(?=\s\p{Ll})/gu;

/** The text of a bracket without the brackets in it. */
function ownText(text: string, read: Read, bracket: Span & { readonly depth: number }): string {
  const inner = read.brackets.filter((one) => one.depth === bracket.depth + 1 && within(one, bracket));
  let own = "";
  let from = bracket.start;
  for (const one of inner) {
    own += text.slice(from, one.start);
    from = one.end;
  }
  return own + text.slice(from, bracket.end);
}

function afterWords(checked: Checked, read: Read): readonly Verdict[] {
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

/** `Kết quả phân loại 151 xã:`: each has its rank. */
const ranked = /(?<!\p{L})(?:phân|xếp) loại[^;:.]{0,60}$/iu;

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

const ofTime = /(?:năm (?:19|20)\d{2}|quý (?:[IVX]+|\d)|tháng \d{1,2})\s*:?\s*$/iu;

/** A colon leads in a list where a number stands shortly before it, and no words that promise examples. */
function isLeadIn(text: string, read: Read, listed: readonly Figure[], at: number, after: number): boolean {
  if (
    text
      .slice(after, after + 3)
      .trimStart()
      .startsWith("(")
  )
    return false;
  const total = read.figures.findLast((one) => one.end <= at && isCount(one));
  if (total === undefined || at - total.end >= colonReach) return false;
  const between = text.slice(total.end, at);
  // `năm 2021: 64 vụ, năm 2022: 58 vụ`: years side by side.
  if (ofTime.test(between) && ofTime.test(text.slice(Math.max(0, total.start - 20), total.start))) return false;
  // `386 mô hình: tốt 214 mô hình, khá 131 mô hình`: what is counted again is no example.
  const clause = listed.filter((part) => !text.slice(after, part.start).includes(";"));
  const again = between.trim().toLowerCase() === total.unit && clause.every((part) => part.unit === total.unit);
  return !between.includes(";") && (again || !promisesExamples.test(between));
}

function claimOf(said: string, before: string): Omit<Claim, "open"> {
  if (/^trong/i.test(said)) return { whole: false, sure: true };
  if (said === ":") return { whole: true, sure: ranked.test(before) };
  return { whole: opensWhole.test(said), sure: true, said: true };
}

/** The list after a marker: up to the first `;` where two parts stand before it, else to the end of the sentence. */
function scopesOf(
  text: string,
  parts: readonly Figure[],
  end: number,
): readonly { readonly parts: readonly Figure[]; readonly end: number }[] {
  if (parts.length === 0) return [];
  const semicolon = text.slice(0, end).indexOf(";", parts[0]!.end);
  if (semicolon < 0) return [{ parts, end }];
  const before = parts.filter((part) => part.end <= semicolon);
  const after = parts.filter((part) => part.start > semicolon);
  if (before.length > 1 && repeatsUnits(before, after)) return [{ parts, end }];
  if (before.length === 1 && !outcome.test(before[0]!.label) && nextStatement.test(text.slice(semicolon)))
    return [{ parts: before, end: semicolon }];
  const kinds = before.filter((part) => part.kind === before[0]?.kind);
  return kinds.length >= 2 ? [{ parts: before, end: semicolon }] : [{ parts, end }];
}

/** `Bộ tặng 5 tập thể, 8 cá nhân; tỉnh tặng 40 tập thể, 62 cá nhân`: each item gives the same different units. */
function repeatsUnits(before: readonly Figure[], after: readonly Figure[]): boolean {
  const units = before.map((part) => part.unit);
  if (new Set(units).size < units.length || after.length === 0 || after.length % units.length > 0) return false;
  return after.every((part, index) => part.unit !== undefined && part.unit === units[index % units.length]);
}

/**
 * Of each item of a list the first figure of each unit: `khởi tố 01 vụ, 01 bị can; xử lý 35 vụ, phạt …` gives 01 vụ,
 * 01 bị can, 35 vụ. Items end at `;`; without any, every figure leads.
 */
function leading(text: string, parts: readonly Figure[], end: number): readonly Figure[] {
  const first = parts[0];
  if (first === undefined || !text.slice(first.start, end).includes(";")) return parts;
  const seen = new Set<string>();
  let previous = first.start;
  return parts.filter((part) => {
    const between = text.slice(previous, part.start);
    if (between.includes(";")) seen.clear();
    const comma = /[,]|\svà\s/.test(between);
    previous = part.end;
    const again = seen.has(part.kind);
    seen.add(part.kind);
    return !again || comma;
  });
}

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
