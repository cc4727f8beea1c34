import type { Reading } from "../decision.ts";
import type { PassageContext } from "../passageContext.ts";
import { relatedOf } from "../relate.ts";
import type { Candidate } from "../score.ts";

/** The figure that a change (`tăng 08 vụ`) is of: the nearest before it with its unit. */
export function relatedChange(context: PassageContext, at: number, readings: readonly Reading[]): Reading | undefined {
  const { setting } = context;
  const figure = setting.figures[at]!;
  const word = setting.words.slice(Math.max(0, figure.from - 3), figure.from).map((one) => one.text);
  const changes = word.includes("tăng") || word.includes("giảm");
  if (!changes || context.plan) return undefined;
  const related = relatedOf(setting, at);
  return related === undefined ? undefined : readings[related];
}

/** Whether the sentence has stated an indicator before: `chết 92 người …; giảm 04 người chết`. */
export function statedBefore(
  context: PassageContext,
  at: number,
  candidate: Candidate,
  readings: readonly Reading[],
): boolean {
  const sentence = context.setting.figures[at]!.sentence;
  for (let i = at - 1; i >= 0 && at - i < 40 && context.setting.figures[i]!.sentence === sentence; i--) {
    if (readings[i]!.entry?.id === candidate.entry.id) return true;
  }
  return false;
}
