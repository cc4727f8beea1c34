import { catalogue } from "../catalogue/catalogue.ts";
import type { Entry } from "../catalogue/entry.ts";
import type { Reading } from "../decision.ts";
import type { PassageContext } from "../passageContext.ts";

/** What is counted by the fraction behind a rate, by the rate's id: behind a clearance rate, solved cases. */
const counted: ReadonlyMap<string, Entry> = new Map(
  catalogue.flatMap((entry) => (entry.ratio === undefined ? [] : [[entry.ratio, entry] as const])),
);

/** `tỷ lệ khám phá đạt 92,7% (38/41 vụ)`: what a fraction counts that explains a rate. */
export function ratedFraction(context: PassageContext, at: number, readings: readonly Reading[]): Entry | undefined {
  const { figures, clauses } = context.setting;
  const figure = figures[at]!;
  const before = figures[at - 1];
  if (before?.nouns[0] !== "%" || figures[at + 1]?.base !== true) return undefined;
  if (clauses.opens[figure.clause] !== before.unitTo) return undefined;
  return counted.get(readings[at - 1]!.entry?.id ?? "");
}
