import { sizeOf } from "./amount.ts";
import type { Check, Checked, Verdict } from "./Check.ts";
import { earlierValue } from "./changeValues.ts";
import type { Read } from "./Figure.ts";
import { isCount } from "./figures.ts";
import { nothing, together } from "./judgeSum.ts";
import { decimalsOf, printedPercent } from "./percent.ts";
import { writeReason } from "./reasons.ts";

/** `128,4 tỷ đồng, gấp 1,2 lần so với năm trước (107 tỷ đồng)`: so many times the earlier value. */
export const times: Check = (checked) =>
  together(checked.passages.flatMap((read) => read.figures.map((_, index) => judge(checked, read, index))));

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
  if (Math.abs(exact - sizeOf(factor.amount)) < 10 ** -decimals) return { suspicions: [], confirmed: [value, factor] };
  const computed = String(Number(exact.toFixed(decimals + 1)));
  const reason = writeReason("mean", value.value, before.value, computed, factor.value);
  return {
    suspicions: [{ check: "change", severity: "wrong", stated: factor, computed, against: [value, before], reason }],
    confirmed: [],
  };
}
