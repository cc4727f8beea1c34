import type { Figure } from "../number/Figure.ts";
import type { Verdict } from "./Check.ts";
import type { Suspicion } from "./makeFinding.ts";

/** Nothing to say. */
export const nothing: Verdict = { suspicions: [], confirmed: [] };

/** Figures that arithmetic confirms. */
export function confirm(...figures: readonly Figure[]): Verdict {
  return { suspicions: [], confirmed: figures };
}

/** One thing that does not fit. */
export function suspect(suspicion: Suspicion): Verdict {
  return { suspicions: [suspicion], confirmed: [] };
}

/** Verdicts put together. */
export function together(verdicts: readonly Verdict[]): Verdict {
  return {
    suspicions: verdicts.flatMap((one) => one.suspicions),
    confirmed: verdicts.flatMap((one) => one.confirmed),
  };
}
