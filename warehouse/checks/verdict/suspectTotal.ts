import { addAmounts, writeAmount } from "../number/amount.ts";
import type { Figure } from "../number/Figure.ts";
import type { Verdict } from "./Check.ts";
import type { Suspicion } from "./makeFinding.ts";
import { writeReason } from "./reasons.ts";
import { suspect } from "./verdicts.ts";

/** Parts that do not make up their total: a wrong sum, unless it is said to be something else. */
export function suspectTotal(total: Figure, parts: readonly Figure[], said: Partial<Suspicion> = {}): Verdict {
  const computed = writeAmount(addAmounts(parts.map((part) => part.amount)));
  const reason = writeReason("sum", parts.map((part) => part.value).join(" + "), computed, total.value);
  return suspect({ check: "sum", severity: "wrong", stated: total, computed, against: parts, reason, ...said });
}
