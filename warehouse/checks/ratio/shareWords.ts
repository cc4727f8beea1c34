import { sizeOf } from "../number/amount.ts";
import type { Figure } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { unitFit } from "../number/units.ts";
import { eachSentence, type Sentence } from "../text/eachSentence.ts";
import type { Check, Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { confirm, nothing, suspect, together } from "../verdict/verdicts.ts";

/** Shares in words or as small fractions, and what they are in percent. */
const words: readonly (readonly [said: string, percent: number])[] = [
  ["một nửa", 50],
  ["1/2", 50],
  ["một phần ba", 100 / 3],
  ["1/3", 100 / 3],
  ["hai phần ba", 200 / 3],
  ["2/3", 200 / 3],
  ["một phần tư", 25],
  ["1/4", 25],
  ["ba phần tư", 75],
  ["3/4", 75],
];
/** How many points such a share may be off, and one that is said to be rough. */
const off = 4;
const offRoughly = 8;

const said = words.map(([word]) => word).join("|");
const anyShare = new RegExp(said, "iu");
/** `41 đối tượng … (chiếm 1/3)`: after the part. */
const afterPart = new RegExp(
  `^[^;.()\\d]{0,60}(?:[,(]\\s*)(?:chiếm|bằng)\\s+((?:khoảng |gần |hơn |trên )?)(${said})(?![\\p{L}\\d/])(?! (?:chỉ tiêu|kế hoạch|cùng kỳ|năm|so với))`,
  "iu",
);
/** `Hai phần ba số vụ (11/15 vụ)`: before the fraction in digits. */
const beforeFraction = new RegExp(
  `(?<![\\p{L}\\d])((?:khoảng |gần |hơn |trên )?)(${said})\\s(?:tổng )?số [^;.()\\d]{1,60}\\(\\s*$`,
  "iu",
);
/** `kinh phí 84,6 tỷ đồng, xã hội hóa chiếm 2/3, tức 56,4 tỷ đồng`: before the part. */
const beforePart = new RegExp(
  `(?:chiếm|bằng)\\s+((?:khoảng |gần |hơn |trên )?)(${said})(?![\\p{L}\\d/])[^;.,()\\d]{0,30}(?:,\\s|\\()(?:tức(?: là)?|tương đương|tương ứng|hay|bằng)\\s*$`,
  "iu",
);
/** Words before all of which a share is said. */
const all = /(?:trong (?:tổng )?số|tổng số)[^;.\d]{0,40}$|^\s*trong\s*$/iu;

/** A share in words against the part and the whole beside it. */
export const shareWords: Check = eachSentence((text, sentence) =>
  anyShare.test(text.slice(sentence.start, sentence.end))
    ? together(sentence.figures.map((_, index) => judge(text, sentence, index)))
    : nothing,
);

function judge(text: string, { start, end, figures }: Sentence, index: number): Verdict {
  const part = figures[index]!;
  if (!isCount(part) || part.kind === "percent" || part.approx !== undefined) return nothing;
  if (part.base !== undefined) {
    const [, rough, word] = beforeFraction.exec(text.slice(start, part.start)) ?? [];
    return word === undefined ? nothing : held(word, rough !== "", part, part.base);
  }
  const [, rough, word] = afterPart.exec(text.slice(part.end, end)) ?? [];
  const before = figures.slice(0, index).filter((one) => isCount(one) && unitFit(one.unit, part.unit) >= 2);
  const ahead = beforePart.exec(text.slice(start, part.start));
  if (ahead !== null && before.length === 1) return held(ahead[2]!, ahead[1] !== "", part, before[0]!);
  const [whole] = before;
  if (word === undefined || whole === undefined || before.length > 1 || !all.test(text.slice(start, whole.start)))
    return nothing;
  return held(word, rough !== "", part, whole);
}

function held(word: string, rough: boolean, part: Figure, whole: Figure): Verdict {
  const meant = words.find(([one]) => one === word.toLowerCase())![1];
  if (whole.amount === 0n) return nothing;
  const exact = (100 * sizeOf(part.amount)) / sizeOf(whole.amount);
  if (Math.abs(exact - meant) <= (rough ? offRoughly : off)) return confirm(part, whole);
  const computed = String(Number(exact.toFixed(1)));
  const reason = writeReason("quotient", part.value, whole.value, computed, String(Number(meant.toFixed(1))));
  return suspect({ check: "ratio", severity: "wrong", stated: part, computed, against: [whole], reason });
}
