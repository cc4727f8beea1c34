import type { Reading } from "../decision.ts";
import type { PassageContext } from "../passageContext.ts";

/** `khám phá 17 vụ, bắt 21 đối tượng, đạt tỷ lệ 89%`: the figure before that has a rate of its own. */
export function ratedBefore(context: PassageContext, at: number, readings: readonly Reading[]): number | undefined {
  const { setting } = context;
  const figure = setting.figures[at]!;
  const left = setting.words.slice(Math.max(0, figure.from - 3), figure.from).map((word) => word.text);
  if (!left.includes("lệ")) return undefined;
  for (let i = at - 1; i >= 0 && at - i <= 5 && setting.figures[i]!.sentence === figure.sentence; i--) {
    if (readings[i]!.role === "actual" && readings[i]!.entry?.ratio !== undefined) return i;
  }
  return undefined;
}
