import { addAmounts, sizeOf } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { fitPercent, printedPercent, writePercent } from "../number/percent.ts";
import { sentenceOf } from "../text/sentenceOf.ts";
import type { Check, Checked, Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { confirm, nothing, suspect, together } from "../verdict/verdicts.ts";
import { fractionInTurn, sharesInTurn } from "./inTurn.ts";
import { afterSign } from "./partOf.ts";
import type { Share } from "./Share.ts";
import { shareOf } from "./shareOf.ts";

/** Nouns of which each may have a rate of its own. */
const place =
  /^(?:xã|phường|thị trấn|huyện|thành phố|thị xã|quận|thôn|bản|tỉnh|đơn vị|cơ sở|trường|địa phương)(?=$|[\s,])/iu;
/** How far from its fraction a percentage may stand. */
const reach = 160;
/** Percentages against the fraction beside them (`25/28 … 89,3%`), or against the whole named before (`19 vụ = 70,4%`). */
export const ratio: Check = (checked) =>
  together(
    checked.passages.flatMap((read) =>
      read.figures
        .filter((one) => one.kind === "percent" && one.change === undefined && !isThreshold(checked, one))
        .map((percent) => judge(checked, read, percent)),
    ),
  );

/** `11/16 khoản thu đạt từ 25% dự toán trở lên`: what each of them has reached. */
function isThreshold({ extraction }: Checked, { label, end }: Figure): boolean {
  return (
    /(?<!\p{L})từ\s$/iu.test(label) &&
    /^\s*%?[^.;,()\d]{0,40}trở (?:lên|xuống)/u.test(extraction.plain.text.slice(end, end + 60))
  );
}

/** `nâng tỷ lệ tập hợp từ 74,6% lên 75,8%`: what a rate was and is, no share of a count beside it. */
const moves = /(?<!\p{L})(?:từ|lên|xuống)(?: còn)?\s*$/iu;

function judge(checked: Checked, read: Read, percent: Figure): Verdict {
  const { text } = checked.extraction.plain;
  const turns = sharesInTurn(text, read, percent);
  if (turns.length > 0) {
    const own = fractionInTurn(text, read, percent, turns);
    return own === undefined ? nothing : held(percent, own, own.base!);
  }
  const fraction = fractionBeside(text, read, percent);
  if (fraction !== undefined) {
    // `7/9 huyện đạt trên 93%`: what each of them has reached.
    const between = fraction.end < percent.start ? text.slice(fraction.base!.end, percent.start) : "(";
    const own = between.toLowerCase().replace(fraction.unit ?? "", "");
    if (percent.approx !== undefined && !/[,(=:]/.test(own) && place.test(fraction.unit ?? "")) return nothing;
    return held(percent, fraction, fraction.base!);
  }
  if (moves.test(percent.label)) return nothing;
  const share = shareOf(text, checked.passages, read, percent);
  // `3 chỉ tiêu đạt trên 90%`: a rough rate that each of them has.
  if (share !== undefined && percent.approx !== undefined && !/chiếm/iu.test(text.slice(share.part.end, percent.start)))
    return nothing;
  if (share?.sure !== true || isOfNone(percent, share.part, share.whole)) return nothing;
  const verdict = held(percent, share.part, share.whole);
  return verdict.suspicions.length > 0 ? (ofAll(read, percent, share) ?? verdict) : verdict;
}

/** A part much larger than its whole, with a share that is small: the whole is another, which is not said. */
function isOfNone(percent: Figure, part: Figure, whole: Figure): boolean {
  return sizeOf(percent.amount) <= 100 && part.amount > 2n * whole.amount;
}

/** `Tân Uyên 42 vụ, Than Uyên 38 vụ, Tam Đường 35 vụ, chiếm 40,2% tổng số 286 vụ`: the share may be that of all of them. */
function ofAll(read: Read, percent: Figure, { part, whole }: Share): Verdict | undefined {
  const { start } = sentenceOf(read, percent);
  const beside = read.figures.filter(
    (one) =>
      one.start >= start &&
      one.end <= percent.start &&
      one !== whole &&
      isCount(one) &&
      one.unit === part.unit &&
      one.depth === part.depth,
  );
  for (let from = beside.length - 2; from >= 0; from -= 1) {
    const parts = beside.slice(from);
    const sum = sizeOf(addAmounts(parts.map((one) => one.amount)));
    if (fitPercent(printedPercent(percent), (100 * sum) / sizeOf(whole.amount)) === "right")
      return confirm(...parts, whole);
  }
  return undefined;
}

function held(percent: Figure, part: Figure, whole: Figure): Verdict {
  if (whole.amount === 0n || part.approx !== undefined || whole.approx !== undefined) return nothing;
  const exact = (100 * sizeOf(part.amount)) / sizeOf(whole.amount);
  if (percent.approx !== undefined) return nearTo(percent, part, whole, exact);
  const fit = fitPercent(printedPercent(percent), exact);
  if (fit === "right") return confirm(percent, part, whole);
  const computed = writePercent(printedPercent(percent), exact);
  const reason =
    writeReason("quotient", part.value, whole.value, computed, percent.value) +
    (fit === "rounded" ? writeReason("cut") : "");
  return suspect({
    check: "ratio",
    severity: fit === "rounded" ? "rounded" : "wrong",
    stated: percent,
    computed,
    against: [part, whole],
    reason,
  });
}

/** How many points a percentage may be off that is said to be near, and one that is said to be less. */
const near = 5;
const under = 1;

/** `chiếm gần 90%` of 43 of 54, `trên 80%` of 30 of 40. */
function nearTo(percent: Figure, part: Figure, whole: Figure, exact: number): Verdict {
  const over = Number(percent.value) - exact;
  const off =
    percent.approx === "ge"
      ? over > under
      : percent.approx === "about"
        ? Math.abs(over) > near
        : -over > under || (/gần\s*$/iu.test(percent.label) && over > near);
  if (!off) return nothing;
  const computed = writePercent(printedPercent(percent), exact);
  const reason = writeReason("quotient", part.value, whole.value, computed, percent.value);
  const severity = "unlikely";
  return suspect({ check: "ratio", severity, stated: percent, computed, against: [part, whole], reason });
}

/** `đạt 98,4% (giải quyết 187/190 vụ)`. */
const inBracket =
  /^\s*(?:(?:số |các |tổng số )?\p{L}+(?:,?\s\p{L}+){0,3}\s*)?\((?![^()]*(?:tăng|giảm|so với|cùng kỳ|năm))[^;.,()\d%]{0,40}$/iu;

/** `92,5% khu dân cư đạt tiêu chuẩn an toàn về an ninh, trật tự (185/210 khu dân cư)`: both are of the same noun. */
function isOfNoun(between: string, fraction: Figure): boolean {
  const noun = fraction.base?.unit ?? fraction.unit;
  if (noun === undefined || !/^[^;.()\d%]{0,120}\(\s*$/u.test(between)) return false;
  const said = between.toLowerCase().replace(/^\s*(?:(?:tổng )?số|các)\s+/u, " ");
  return said.startsWith(` ${noun.toLowerCase()}`) && !/tăng|giảm|so với|cùng kỳ/iu.test(said);
}

/** The fraction that a percentage belongs to: right after it in a bracket, or before it with no other between. */
function fractionBeside(text: string, read: Read, percent: Figure): Figure | undefined {
  const index = read.figures.indexOf(percent);
  const next = read.figures[index + 1];
  if (next?.base !== undefined) {
    const between = text.slice(afterSign(text, percent), next.start);
    if (inBracket.test(between) || isOfNoun(between, next)) return next;
  }
  const before = read.figures.slice(0, index).toReversed();
  for (const one of before) {
    if (one.isBase || one.depth > percent.depth) continue;
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
  return (
    /\)\s*,\s*(?!đạt|chiếm|bằng|tỷ lệ|tỉ lệ|tương)\p{L}/u.test(between) ||
    // `11/11 xã có hồ sơ trực tuyến, cao nhất thị trấn Hai Riêng 94,6%`: the rate of one of them.
    /,\s(?:cao|thấp|nhiều|ít) nhất(?!\p{L})/iu.test(between) ||
    /,\s[^,]*\s\p{Lu}\p{Ll}+\s*(?:\(\s*)?$/u.test(between)
  );
}

/** In `28/20 vụ, tăng 08 vụ` the fraction is this year's value over last year's. */
function isChangeFraction(text: string, read: Read, fraction: Figure): boolean {
  const next = read.figures.find((one) => one.start > fraction.base!.end);
  return next?.change !== undefined && text.slice(fraction.base!.end, next.start).length < 60;
}
