import type { Span } from "../../model/span.ts";
import { sizeOf } from "./amount.ts";
import type { Check, Checked, Verdict } from "./Check.ts";
import { type Figure, isCount, type Read } from "./figures.ts";
import { nothing, together } from "./judgeSum.ts";
import { fitPercent, writePercent } from "./percent.ts";
import { writeReason } from "./reasons.ts";
import { unitFit } from "./units.ts";

/** How far from its fraction a percentage may stand. */
const reach = 160;
/** Words that tie a percentage to something else than the count before it. */
const elsewhere = /trọng án|rất nghiêm trọng|chỉ tiêu|kế hoạch|so với|cùng kỳ|tăng|giảm|vượt/iu;
/** Between a count and its share of a whole that stands elsewhere: `19 vụ = 70,4%`, `13 vụ, chiếm 46,4%`. */
const shareBetween =
  /^[^;.()\d%]{0,60}?(?:=|,?\s*(?:chiếm|đạt|tỷ lệ|tỉ lệ|chiếm tỷ lệ|bằng|tương đương|tương ứng)\s[^;.()\d%]{0,30}|\()\s*$/iu;
/** Between a share and the count in the bracket after it: `chiếm 46,4% (13 vụ)`. */
const bracketBetween = /^\s*\(\s*$/u;
/** Results of which the whole is what was received: they are held against a figure named before. */
const doneWords =
  /(?:giải quyết|xử lý|làm rõ|khám phá|điều tra|hòa giải|thành(?!\p{L})|đạt chuẩn|thu hồi|hoàn thành|chiếm|=)/iu;

/** Percentages against the fraction beside them (`25/28 … 89,3%`), or against the whole named before (`19 vụ = 70,4%`). */
export const ratio: Check = (checked) =>
  together(
    checked.passages.flatMap((read) =>
      read.figures
        .filter((one) => one.kind === "percent" && one.change === undefined)
        .map((percent) => judge(checked, read, percent)),
    ),
  );

function judge(checked: Checked, read: Read, percent: Figure): Verdict {
  const { text } = checked.extraction.plain;
  const fraction = fractionBeside(text, read, percent);
  if (fraction !== undefined) {
    return held(percent, fraction, fraction.base!);
  }
  return againstWhole(text, read, percent);
}

function held(percent: Figure, part: Figure, whole: Figure): Verdict {
  if (whole.amount === 0n || part.approx !== undefined || whole.approx !== undefined || percent.approx !== undefined)
    return nothing;
  const exact = (100 * sizeOf(part.amount)) / sizeOf(whole.amount);
  const fit = fitPercent(percent.value, exact);
  if (fit === "right") return { suspicions: [], confirmed: [percent, part, whole] };
  const computed = writePercent(percent.value, exact);
  const reason =
    writeReason("quotient", part.value, whole.value, computed, percent.value) +
    (fit === "rounded" ? writeReason("cut") : "");
  return {
    suspicions: [
      {
        check: "ratio",
        severity: fit === "rounded" ? "rounded" : "wrong",
        stated: percent,
        computed,
        against: [part, whole],
        reason,
      },
    ],
    confirmed: [],
  };
}

/** The fraction that a percentage belongs to: right after it in a bracket, or before it with no other between. */
function fractionBeside(text: string, read: Read, percent: Figure): Figure | undefined {
  const index = read.figures.indexOf(percent);
  const next = read.figures[index + 1];
  if (next?.base !== undefined && bracketBetween.test(text.slice(afterSign(text, percent), next.start))) return next;
  const before = read.figures.slice(0, index).toReversed();
  for (const one of before) {
    if (one.isBase) continue;
    if (one.kind === "percent" || one.base === undefined) return undefined;
    const between = text.slice(one.base.end, percent.start);
    const ownClause = !/[;]|\.\s/.test(between) && between.length < reach;
    if (!ownClause || /trọng án/iu.test(between) || isChangeFraction(text, read, one)) return undefined;
    if (/(?:tăng|giảm)[^,]{0,20}$/iu.test(between)) return undefined;
    return differentSubject(between) ? undefined : one;
  }
  return undefined;
}

/** A new number's noun after a comma, outside of brackets, is about something else. */
function differentSubject(between: string): boolean {
  return /\)\s*,\s*\p{L}/u.test(between);
}

/** In `28/20 vụ, tăng 08 vụ` the fraction is this year's value over last year's. */
function isChangeFraction(text: string, read: Read, fraction: Figure): boolean {
  const next = read.figures.find((one) => one.start > fraction.base!.end);
  return next?.change !== undefined && text.slice(fraction.base!.end, next.start).length < 60;
}

function afterSign(text: string, percent: Figure): number {
  return percent.end + (/^\s*%/.exec(text.slice(percent.end))?.[0].length ?? 0);
}

/** A count and its share of a whole that the same sentence names before it, or the sentence before. */
function againstWhole(text: string, read: Read, percent: Figure): Verdict {
  const index = read.figures.indexOf(percent);
  const part = partOf(text, read, index);
  if (part === undefined || part.base !== undefined || part.isBase || !isCount(part)) return nothing;
  const said = text.slice(part.start, percent.end + 30).split(/[;.](?=\s)/)[0]!;
  if (elsewhere.test(said)) return nothing;
  const sentence = read.sentences.find((one) => one.start <= part.start && part.end <= one.end) ?? read.passage;
  const wholes = wholesBefore(read, part, sentence.start);
  const fits = wholes.find((whole) => fitPercent(percent.value, share(part, whole)) !== "wrong");
  if (fits !== undefined) return held(percent, part, fits);
  const own = wholes.filter((whole) => whole.start >= sentence.start && unitFit(whole.unit, part.unit) >= 2).at(-1);
  const between = text.slice(part.end, percent.start);
  if (own === undefined || !(doneWords.test(part.label) || /=|chiếm/iu.test(between))) return nothing;
  return held(percent, part, own);
}

function partOf(text: string, read: Read, index: number): Figure | undefined {
  const percent = read.figures[index]!;
  const before = read.figures[index - 1];
  const between = before === undefined ? "" : text.slice(before.end, percent.start).replace(/\[\d+\]/g, "");
  if (before !== undefined && before.kind !== "percent" && shareBetween.test(between)) return before;
  const after = read.figures[index + 1];
  return after !== undefined && bracketBetween.test(text.slice(afterSign(text, percent), after.start))
    ? after
    : undefined;
}

/** Larger counts of the same thing before a part; of this passage, the nearest last. */
function wholesBefore(read: Read, part: Figure, _from: number): readonly Figure[] {
  return read.figures.filter(
    (one) =>
      one.end <= part.start &&
      one.kind === part.kind &&
      one.change === undefined &&
      one.kind !== "percent" &&
      one.amount >= part.amount &&
      one.approx === undefined,
  );
}

function share(part: Span & Figure, whole: Figure): number {
  return whole.amount === 0n ? Number.NaN : (100 * sizeOf(part.amount)) / sizeOf(whole.amount);
}
