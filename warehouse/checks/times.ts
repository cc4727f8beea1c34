import { sizeOf } from "./amount.ts";
import type { Check, Checked, Verdict } from "./Check.ts";
import { earlierValue } from "./changeValues.ts";
import type { Read } from "./Figure.ts";
import { isCount } from "./figures.ts";
import { heldTimes } from "./judgeChange.ts";
import { decimalsOf, printedPercent } from "./percent.ts";
import { loosely, rateWords } from "./rateWords.ts";
import { writeReason } from "./reasons.ts";
import { unitFit } from "./units.ts";
import { confirm, nothing, suspect, together } from "./verdicts.ts";

/** `128,4 tỷ đồng, gấp 1,2 lần so với năm trước (107 tỷ đồng)`: so many times the earlier value. */
export const times: Check = (checked) =>
  together(
    checked.passages.flatMap((read) =>
      read.figures.flatMap((_, index) => [judge(checked, read, index), judgeWord(checked, read, index)]),
    ),
  );

/** Words that hold a count against the one after it: `2.318 trường hợp …, gấp đôi cùng kỳ năm trước (1.459 trường hợp)`. */
const said = new RegExp(
  `^[^;.()\\d]{0,60}[\\s,](${rateWords.map(([words]) => words).join("|")})(?!\\p{L})(?! lần)[^;.()\\d]{0,30}(?:cùng kỳ|năm|quý|tháng|kỳ)[^;.()\\d]{0,20}(?:\\d{4}\\s*)?\\(\\s*$`,
  "iu",
);

function judgeWord(checked: Checked, read: Read, index: number): Verdict {
  const { text } = checked.extraction.plain;
  const [value, before] = [read.figures[index]!, read.figures[index + 1]];
  if (before === undefined || !isCount(value) || !isCount(before) || before.amount === 0n) return nothing;
  if (unitFit(value.unit, before.unit) < 2 || before.base !== undefined || before.depth <= value.depth) return nothing;
  const between = text.slice(value.end, before.start);
  const word = said.exec(between)?.[1];
  if (word === undefined || loosely.test(between.slice(0, between.indexOf(word)))) return nothing;
  if (!/^[^;.()\d]{0,30}\)/u.test(text.slice(before.end))) return nothing;
  const [, meant] = rateWords.find(([words]) => words === word.toLowerCase())!;
  return heldTimes(meant, value, before);
}

function judge(checked: Checked, read: Read, index: number): Verdict {
  const { text } = checked.extraction.plain;
  const [value, factor] = [read.figures[index - 1], read.figures[index]!];
  if (value === undefined || factor.unit !== "lần" || factor.approx !== undefined || value.approx !== undefined)
    return nothing;
  if (!/(?:gấp|bằng)\s*$/iu.test(factor.label) || !isCount(value) || value.kind === "percent") return nothing;
  if (/[;.]\s/.test(text.slice(value.end, factor.start))) return nothing;
  const before = earlierValue(text, read, value, factor);
  if (before === undefined || before.amount === 0n) return nothing;
  const exact = sizeOf(value.amount) / sizeOf(before.amount);
  const decimals = decimalsOf(printedPercent(factor));
  if (Math.abs(exact - sizeOf(factor.amount)) < 10 ** -decimals) return confirm(value, factor);
  const computed = String(Number(exact.toFixed(decimals + 1)));
  const reason = writeReason("mean", value.value, before.value, computed, factor.value);
  return suspect({ check: "change", severity: "wrong", stated: factor, computed, against: [value, before], reason });
}
