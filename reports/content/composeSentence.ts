import type { Text } from "./content.ts";
import { fill, inSentence } from "./fill.ts";
import { changeBetween } from "./numbers.ts";
import { comparable, findFact, type Scope } from "./scope.ts";
import { sentences, words } from "./sentences.ts";
import type { Sources } from "./sources.ts";

/** The clause that states an indicator of the year and its change, or `undefined` where no figure was published. */
export function composeSentence(scope: Scope, sources: Sources, indicator: string): Text | undefined {
  const now = findFact(scope, indicator, scope.area, scope.year);
  if (now === undefined) return undefined;
  const label = scope.indicators.get(indicator)?.label.vi ?? indicator;
  const template = sentences[indicator] ?? `${inSentence(label)}: {v}`;
  const [head = "", tail = ""] = template.split("{v}");
  return [head, sources.cite(now), tail, ` (${composeChange(scope, sources, indicator)})`].flat();
}

/** `tăng 19 (7,9%) so với năm 2021`, `không đổi …`, or that the year before is unknown or counted on another basis. */
function composeChange(scope: Scope, sources: Sources, indicator: string): string {
  const now = findFact(scope, indicator, scope.area, scope.year)!;
  const before = findFact(scope, indicator, scope.area, scope.year - 1);
  if (before === undefined) return fill(words.unknownBefore, { before: scope.year - 1 });
  if (!comparable(now, before)) return fill(words.otherBasis, { before: scope.year - 1 });
  sources.cite(before);
  return sayChange(now.value, before.value, scope.year - 1, scope.indicators.get(indicator)?.unit);
}

/** A change in words that agree with its direction; of a percentage in points, since a percent of a percent misleads. */
export function sayChange(now: string, before: string, year: number, unit?: string): string {
  const { direction, step, percent } = changeBetween(now, before);
  if (direction === "same") return fill(words.same, { before: year });
  if (unit === "%") return fill(direction === "rise" ? words.risePoints : words.fallPoints, { step, before: year });
  if (percent === undefined) return fill(words.riseFromZero, { step, before: year });
  return fill(words[direction], { step, percent, before: year });
}
