import type { Reading } from "./decision.ts";
import type { PassageContext } from "./passageContext.ts";

/** `ít nhất 01 tập thể hoặc 01 cá nhân`, `01 đến 02`: a bound that holds for both. */
export function sharedBound(context: PassageContext, readings: readonly Reading[], at: number): Reading["approx"] {
  const { setting } = context;
  const figure = setting.figures[at]!;
  const previous = readings[at - 1];
  if (previous === undefined || previous.figure.clause !== figure.clause) return undefined;
  const left = setting.words[figure.from - 1]?.text;
  if (previous.approx === "ge" && (left === "hoặc" || left === "và")) {
    const bound = setting.words[previous.figure.from - 1]?.text;
    if (bound === "nhất" || bound === "thiểu") return "ge";
  }
  return undefined;
}
