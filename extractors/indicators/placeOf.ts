import { areaOf, type Placed } from "./areaOf.ts";
import type { Reading } from "./decision.ts";
import type { PassageContext } from "./passageContext.ts";

/** The area of a figure: named for it, else that of its fraction or of the statement around its parenthesis, else the passage's. */
export function placeOf(context: PassageContext, at: number, readings: readonly Reading[]): Placed {
  const { setting } = context;
  const own = areaOf(setting, at, context.mentions, context.report);
  if (own !== undefined) return own;
  const figure = setting.figures[at]!;
  if (figure.base && readings[at - 1]) return readings[at - 1]!.place;
  const open = setting.clauses.opens[figure.clause]!;
  if (open >= 0) {
    for (let i = at - 1; i >= 0 && at - i < 60; i--)
      if (setting.figures[i]!.from < open && setting.figures[i]!.sentence === figure.sentence)
        return readings[i]!.place;
  }
  return context.place;
}
