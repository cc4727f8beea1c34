import type { Reading } from "../decision.ts";
import type { PassageContext } from "../passageContext.ts";

/** Classes that have no rate of their own: where one stands between, the rate is of the cases before. */
const unrated: ReadonlySet<string | undefined> = new Set(["offender", "person", "money", "case"]);

/** `khám phá 17 vụ, bắt 21 đối tượng, đạt tỷ lệ 89%`: the figure before that has a rate of its own. */
export function ratedBefore(context: PassageContext, at: number, readings: readonly Reading[]): number | undefined {
  const { setting } = context;
  const figure = setting.figures[at]!;
  const left = setting.words.slice(Math.max(0, figure.from - 3), figure.from).map((word) => word.text);
  const rate = left.includes("lệ");
  if (!rate && !left.includes("đạt")) return undefined;
  for (let i = at - 1; i >= 0 && at - i <= 5 && setting.figures[i]!.sentence === figure.sentence; i--) {
    const reading = readings[i]!;
    if (reading.role === "actual" && reading.entry?.ratio !== undefined) return i;
    if (!rate && (reading.role === "base" || !unrated.has(reading.figure.class))) return undefined;
  }
  return undefined;
}
