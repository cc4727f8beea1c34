import { meanings } from "../catalogue/compiled.ts";
import type { Reading } from "../decision.ts";
import { lastBefore } from "../lastBefore.ts";
import type { PassageContext } from "../passageContext.ts";

/** `Huyện Mường La có 145 mô hình, huyện Mai Sơn 131 mô hình`: the same of another area or organiser named in between. */
export function parallelOf(
  context: PassageContext,
  at: number,
  nouns: readonly string[],
  readings: readonly Reading[],
): Reading | undefined {
  const { setting } = context;
  const figure = setting.figures[at]!;
  for (let i = at - 1; i >= 0 && at - i <= 4; i--) {
    const other = setting.figures[i]!;
    if (other.sentence !== figure.sentence) return undefined;
    if (readings[i]!.entry === undefined || readings[i]!.unit.nouns[0] !== nouns[0]) continue;
    const between =
      mentionBetween(context, other.unitTo, figure.from) || organiserBetween(context, other.unitTo, figure.from);
    return between ? readings[i] : undefined;
  }
  return undefined;
}

function organiserBetween({ setting }: PassageContext, from: number, to: number): boolean {
  for (let i = lastBefore(setting.hits, to); i >= 0 && setting.hits[i]!.from >= from; i--) {
    if (meanings[setting.hits[i]!.phrase]?.codes.some((code) => code.dimension === "organiser")) return true;
  }
  return false;
}

function mentionBetween(context: PassageContext, from: number, to: number): boolean {
  const { clause } = context.setting.clauses;
  const last = context.mentions[lastBefore(context.mentions, to)];
  return last !== undefined && last.from >= from && last.to <= to && clause[last.from] === clause[to];
}
