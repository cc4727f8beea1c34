import type { Reading } from "../decision.ts";
import type { PassageContext } from "../passageContext.ts";
import { relatedOf } from "../relate.ts";
import type { Candidate } from "../score.ts";
import type { Setting } from "../setting.ts";

/** The figure that a change (`tăng 08 vụ`) is of: the nearest before it with its unit. */
export function relatedChange(context: PassageContext, at: number, readings: readonly Reading[]): Reading | undefined {
  const { setting } = context;
  const figure = setting.figures[at]!;
  const word = setting.words.slice(Math.max(0, figure.from - 3), figure.from).map((one) => one.text);
  const changes = word.includes("tăng") || word.includes("giảm");
  if (!changes || context.plan) return undefined;
  const related = relatedOf(setting, at);
  return related === undefined ? comparedBefore(setting, at, readings) : readings[related];
}

/** `Xảy ra 212 vụ, làm chết 18 người. So với cùng kỳ giảm 27 vụ`: the first of its unit in the sentence that is compared. */
function comparedBefore(setting: Setting, at: number, readings: readonly Reading[]): Reading | undefined {
  const { sentence, nouns } = setting.figures[at]!;
  let first = setting.figures[at]!.from;
  while (first > 0 && setting.clauses.sentence[first - 1] === sentence) first--;
  if (setting.words[first]?.text !== "so" || nouns[0] === undefined) return undefined;
  let found: Reading | undefined;
  for (let i = at - 1; i >= 0 && at - i < 30 && setting.figures[i]!.sentence >= sentence - 2; i--) {
    const reading = readings[i]!;
    if (found !== undefined && reading.figure.sentence < found.figure.sentence) break;
    if (reading.figure.sentence === sentence || reading.figure.base || reading.role !== "actual") continue;
    if (reading.unit.nouns[0] === nouns[0] || reading.figure.class === setting.figures[at]!.class) found = reading;
  }
  return found;
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
