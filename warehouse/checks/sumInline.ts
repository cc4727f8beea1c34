import type { Span } from "../../model/span.ts";
import { addAmounts } from "./amount.ts";
import type { Check, Checked, Verdict } from "./Check.ts";
import { type Figure, isCount, type Read } from "./figures.ts";
import { type Claim, judgeSum, nothing, together } from "./judgeSum.ts";
import { matchTotals } from "./matchTotals.ts";
import { isContainer } from "./units.ts";

/** Words after which the parts of the whole follow. */
const whole =
  /(?:bao gồm|gồm có|gồm|chia ra|phân ra|cụ thể(?: là| như sau)?|như sau|được chia thành|trong đó có đủ)\s*:?\s*$/iu;
/** Words after which some of the parts follow, perhaps all. */
const some =
  /(?:trong đó|trong số đó|riêng|nhất là|chủ yếu|kể cả|nổi bật|điển hình|tiêu biểu|phần lớn)(?:\s+có)?\s*[:,]?\s*$/iu;
const marker =
  /(?:bao gồm|gồm có|gồm|chia ra|phân ra|cụ thể(?: là| như sau)?|như sau|trong đó|trong số đó)(?:\s+có)?\s*[:,]?|:(?=\s)/giu;
/** Beginnings of a bracket that compares or explains instead of breaking down. */
const aside =
  /^\(\s*(?:so với|tăng|giảm|đạt|chiếm|tỷ lệ|tỉ lệ|bằng|=|cùng kỳ|năm \d|chỉ tiêu|tính|đến|không tính|vượt|tương)/iu;
/** Endings of a list that is not complete. */
const openEnd = /(?:…|\.\.\.|\.\.|v\.v\.?|,\s*\.{2,}|còn lại[^;.]*|và (?:một số|các|những)[^;.,)]*)[\s);.]*$/iu;

/** How much of the end of a list tells whether it is complete. */
const endLength = 120;
/** A sentence with more lists than this is none. */
const mostMarkers = 40;

/** The longest way from a total to its list. */
const totalReach = 600;

/** Totals and parts in one sentence: `579 đồng chí, gồm: 80 …, 107 …, 326 …`; `45 thanh niên (Quân sự 25, Công an 20)`. */
export const sumInline: Check = (checked) =>
  together(checked.passages.flatMap((read) => [...inBrackets(checked, read), ...afterMarkers(checked, read)]));

function inBrackets(checked: Checked, read: Read): readonly Verdict[] {
  const { text } = checked.extraction.plain;
  return read.brackets.map((bracket): Verdict => {
    const inside = text.slice(bracket.start, bracket.end);
    if (aside.test(inside)) return nothing;
    const parts = read.figures.filter((one) => within(one, bracket) && one.depth === bracket.depth && isCount(one));
    const first = parts[0];
    if (first === undefined) return nothing;
    const lead = text.slice(bracket.start + 1, first.start);
    const partial = some.test(lead) || /^\s*(?:trong đó|riêng|có|chủ yếu)(?=[\s:,])/iu.test(lead);
    const totals = totalsBefore(text, read, bracket.start, bracket.depth - 1);
    const claim = { whole: !partial, open: openEnd.test(inside.slice(-endLength)), sure: true };
    return together(
      judgeList(read, totals, leading(text, parts, bracket.end), { ...claim, said: whole.test(lead) }, inside),
    );
  });
}

function afterMarkers(checked: Checked, read: Read): readonly Verdict[] {
  const { text } = checked.extraction.plain;
  return read.sentences.flatMap((sentence) => {
    const said = text.slice(sentence.start, sentence.end);
    return [...said.matchAll(marker)].slice(0, mostMarkers).map((match): Verdict => {
      const at = sentence.start + match.index;
      const after = at + match[0].length;
      if (match[0] === ":" && !isLeadIn(text, read, at, after)) return nothing;
      const depth = read.brackets.filter((one) => one.start < at && at < one.end).length;
      if (depth > 0) return nothing;
      const parts = read.figures.filter(
        (one) => within(one, { start: after, end: sentence.end }) && one.depth === 0 && isCount(one),
      );
      if (parts.every((part) => part.unit === undefined)) return nothing;
      const totals = totalsBefore(text, read, at, 0, match.index < 3 ? sentence.start : undefined);
      const claim = claimOf(match[0]);
      return together(
        scopesOf(text, parts, sentence.end)
          .flatMap((scope) =>
            judgeList(
              read,
              totals,
              leading(text, scope.parts, scope.end),
              { ...claim, open: openEnd.test(text.slice(Math.max(after, scope.end - endLength), scope.end)) },
              text.slice(after, scope.end),
            ),
          )
          .slice(0, 4),
      );
    });
  });
}

/** The longest way from a total to the colon of its list. */
const colonReach = 120;
const exampleLead = /(?:như|tiêu biểu|điển hình|nổi bật|mô hình|ví dụ|sau đây|kết quả)\s*$/iu;

/** A colon leads in a list where a number stands shortly before it, and no words that promise examples. */
function isLeadIn(text: string, read: Read, at: number, after: number): boolean {
  if (text.slice(after).trimStart().startsWith("(")) return false;
  const total = read.figures.findLast((one) => one.end <= at && isCount(one));
  return total !== undefined && at - total.end < colonReach && !exampleLead.test(text.slice(total.end, at));
}

function claimOf(said: string): Omit<Claim, "open"> {
  if (/^trong/i.test(said)) return { whole: false, sure: true };
  if (said === ":") return { whole: true, sure: false };
  return { whole: whole.test(said), sure: true, said: true };
}

/** The list after a marker: up to the first `;` where two parts stand before it, else to the end of the sentence. */
function scopesOf(
  text: string,
  parts: readonly Figure[],
  end: number,
): readonly { readonly parts: readonly Figure[]; readonly end: number }[] {
  const last = parts.at(-1);
  if (last === undefined) return [];
  const semicolon = text.slice(0, end).indexOf(";", parts[0]!.end);
  if (semicolon < 0) return [{ parts, end }];
  const before = parts.filter((part) => part.end <= semicolon);
  const after = parts.filter((part) => part.start > semicolon);
  if (before.length > 1 && repeatsUnits(before, after)) return [{ parts, end }];
  const kinds = before.filter((part) => part.kind === before[0]?.kind);
  return kinds.length >= 2 ? [{ parts: before, end: semicolon }] : [{ parts, end }];
}

/** `Bộ tặng 5 tập thể, 8 cá nhân; tỉnh tặng 40 tập thể, 62 cá nhân`: each item gives the same different units. */
function repeatsUnits(before: readonly Figure[], after: readonly Figure[]): boolean {
  const units = before.map((part) => part.unit);
  if (new Set(units).size < units.length || after.length === 0 || after.length % units.length > 0) return false;
  return after.every((part, index) => part.unit !== undefined && part.unit === units[index % units.length]);
}

function judgeList(
  read: Read,
  totals: readonly Figure[],
  parts: readonly Figure[],
  claim: Claim,
  said: string,
): readonly Verdict[] {
  if (totals.length === 0 || parts.length === 0) return [];
  const matches = matchTotals(totals, parts);
  const judge = (whole: boolean): readonly Verdict[] =>
    matches.map(({ total, parts: group, fit }): Verdict => {
      if (addsToSeveral(totals, total, group) || addsToAnother(read, total, group))
        return { suspicions: [], confirmed: group };
      const sure = claim.sure && (fit >= 2 || group.length === parts.length);
      return judgeSum(nearerOf(total, group), group, { ...claim, whole: claim.whole || whole, sure }, said);
    });
  // Where one count of a list comes out (bị can), the list is complete, and the other counts (vụ) must come out too.
  const first = judge(false);
  const complete = matches.length > 1 && first.some((one) => one.confirmed.length > 2);
  const verdicts = complete ? judge(true) : first;
  if (verdicts.some((one) => one.confirmed.length > 0))
    return verdicts.filter((one) => one.confirmed.length > 0 || claim.sure);
  const nearest = totals.at(-1);
  if (matches.every((match) => match.parts.length < parts.length) && nearest !== undefined) {
    const mixed = judgeSum(nearest, parts, { ...claim, sure: claim.sure && isContainer(nearest.unit) }, said);
    if (mixed.confirmed.length > 0) return [mixed];
    if (isContainer(nearest.unit) && matches.length === 0) return [mixed];
  }
  return verdicts;
}

/** `16 mô hình … xây dựng mới 04 mô hình (trong đó, … 12 mô hình; … 08 mô hình)`: the parts are those of both. */
function addsToSeveral(totals: readonly Figure[], total: Figure, parts: readonly Figure[]): boolean {
  if (parts.length < 2) return false;
  const sum = addAmounts(parts.map((part) => part.amount));
  const before = totals.findLast((one) => one.end <= total.start && one.unit === total.unit);
  return sum !== total.amount && before !== undefined && before.amount + total.amount === sum;
}

/** Of the two sides of a fraction that which is nearer to the sum of the parts. */
function nearerOf(total: Figure, parts: readonly Figure[]): Figure {
  if (total.base === undefined) return total;
  const sum = addAmounts(parts.map((part) => part.amount));
  const distance = (one: Figure): bigint => (one.amount > sum ? one.amount - sum : sum - one.amount);
  return distance(total.base) < distance(total) ? total.base : total;
}

/** `làm rõ 37/44 vụ … Trong đó: … 19 vụ; … 14 vụ; … 11 vụ`: the parts are those of the 44, or of a total said earlier. */
function addsToAnother(read: Read, total: Figure, parts: readonly Figure[]): boolean {
  const first = parts[0];
  if (first === undefined || parts.length < 2) return false;
  const sum = addAmounts(parts.map((part) => part.amount));
  return (
    sum !== total.amount &&
    read.figures.some((one) => one.end <= first.start && one.kind === first.kind && one.amount === sum)
  );
}

/**
 * Figures that can be the total of a list that begins at a place: those of the same clause, outside of brackets, the
 * nearest last. A list that begins its sentence looks into the sentence before.
 */
function totalsBefore(text: string, read: Read, at: number, depth: number, sentenceStart?: number): readonly Figure[] {
  const sentence = read.sentences.find((one) => one.start <= at && at < one.end);
  const atStart =
    sentenceStart !== undefined || (sentence !== undefined && /^\s*$/.test(text.slice(sentence.start, at)));
  const home = atStart ? read.sentences.findLast((one) => one.end <= (sentence?.start ?? at)) : sentence;
  if (home === undefined) return [];
  const semicolon = text.slice(home.start, at).lastIndexOf(";");
  const outer = read.brackets.findLast((one) => one.depth === depth && one.start < at && at < one.end);
  const from = Math.max(home.start, outer?.start ?? 0, semicolon < 0 ? 0 : home.start + semicolon);
  return read.figures.filter(
    (one) => from <= one.start && one.end <= at && at - one.end < totalReach && one.depth === depth && isCount(one),
  );
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
    const item = /[;]/.test(text.slice(previous, part.start));
    const comma = /[,]|\svà\s/.test(text.slice(previous, part.start));
    if (item) seen.clear();
    previous = part.end;
    const again = seen.has(part.kind);
    seen.add(part.kind);
    return !again || comma;
  });
}

function within(figure: Span, span: Span): boolean {
  return span.start <= figure.start && figure.end <= span.end;
}
