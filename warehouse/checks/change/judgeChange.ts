import { sizeOf, writeAmount } from "../number/amount.ts";
import type { Figure } from "../number/Figure.ts";
import { fitPercent, printedPercent, writePercent } from "../number/percent.ts";
import { roughly } from "../number/rateWords.ts";
import type { Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { confirm, suspect } from "../verdict/verdicts.ts";

/** Holds a rate of change against the value and the one before it. */
export function heldRate(percent: Figure, value: Figure, before: Figure): Verdict {
  const from = sizeOf(before.amount);
  const exact = (100 * (sizeOf(value.amount) - from)) / from;
  const against = (exact > 0 && percent.change === "down") || (exact < 0 && percent.change === "up");
  const fit = against ? "wrong" : fitPercent(printedPercent(percent), Math.abs(exact));
  if (fit === "right") return confirm(value, before, percent);
  const computed = writePercent(printedPercent(percent), Math.abs(exact));
  const reason = against
    ? writeReason(exact > 0 ? "rise" : "fall", value.value, before.value)
    : writeReason("rate", value.value, before.value, computed, percent.value);
  return suspectChange(fit, percent, computed, [value, before], reason);
}

/** A difference that is not that of the value and the one before it. */
export function suspectDifference(value: Figure, before: Figure, step: Figure): Verdict {
  const up = value.amount > before.amount;
  const difference = writeAmount(up ? value.amount - before.amount : before.amount - value.amount);
  const reason =
    difference === step.value
      ? writeReason(up ? "rise" : "fall", value.value, before.value)
      : writeReason("difference", value.value, before.value, difference, step.value);
  return suspectChange("wrong", step, difference, [value, before], reason);
}

/** Holds words such as `gấp đôi`, which mean so many times, against the value and the one before it. */
export function heldTimes(meant: number, value: Figure, before: Figure): Verdict {
  const exact = sizeOf(value.amount) / sizeOf(before.amount);
  if (Math.abs(exact - meant) <= roughly * meant) return confirm(value, before);
  const computed = String(Number(exact.toFixed(2)));
  const reason = writeReason("mean", value.value, before.value, computed, String(Number(meant.toFixed(2))));
  return suspectChange("wrong", value, computed, [before], reason);
}

/** A change that does not fit. */
export function suspectChange(
  severity: "wrong" | "rounded" | "unlikely",
  stated: Figure,
  computed: string | undefined,
  against: readonly Figure[],
  reason: string,
): Verdict {
  return suspect({ check: "change", severity, stated, computed, against, reason });
}
