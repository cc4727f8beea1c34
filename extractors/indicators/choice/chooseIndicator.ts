import type { Reading } from "../decision.ts";
import type { Evidence } from "../evidence.ts";
import type { PassageContext } from "../passageContext.ts";
import { type Candidate, scoreWordings } from "../score.ts";
import { type Around, type Choice, threshold } from "./choice.ts";
import { choosePercentage } from "./choosePercentage.ts";
import { findTotal } from "./findTotal.ts";
import { finesFit } from "./finesFit.ts";
import { parallelOf } from "./parallelOf.ts";
import { ratedFraction } from "./ratedFraction.ts";
import { relatedChange, statedBefore } from "./relatedChange.ts";

/** The indicator of a figure: by its wording, by the total it is part of, by the figure it is a change or share of. */
export function chooseIndicator(
  context: PassageContext,
  at: number,
  evidence: Evidence,
  nouns: readonly string[],
  around: Around,
  readings: readonly Reading[],
): Choice {
  const { setting } = context;
  const figure = setting.figures[at]!;
  const own = scoreWordings(nouns, evidence, {
    beside: around.beside?.entry?.id,
    total: (around.totals.find((total) => total.entry !== undefined) ?? context.anchors[0])?.entry?.id,
  });
  if (nouns[0] === "%") return choosePercentage(context, at, evidence, own, readings);
  const change = relatedChange(context, at, readings);
  const named = isPlain(own) && statedBefore(context, at, own[0]!, readings);
  if (change?.entry !== undefined && !named) {
    return {
      entry: change.entry,
      score: Math.max(2.2, change.score),
      margin: 0.5,
      because: "change",
      part: false,
      total: change,
    };
  }
  const behind = ratedFraction(context, at, readings);
  if (behind !== undefined)
    return { entry: behind, score: 2.4, margin: 0.5, because: "rate", part: false, total: readings[at - 1]! };
  const fitting = own.filter((candidate) => finesFit(context, at, candidate, readings));
  const best = fitting[0];
  const total = findTotal(figure, nouns, around.totals, context, evidence);
  const ownScore = best?.score ?? 0;
  if (total !== undefined && total.score > ownScore) {
    return {
      entry: total.reading.entry,
      score: total.score,
      margin: best === undefined || best.entry.id === total.reading.entry?.id ? 0.6 : total.score - ownScore,
      because: "part",
      part: true,
      total: total.reading,
    };
  }
  const parallel = best === undefined || best.score < threshold ? parallelOf(context, at, nouns, readings) : undefined;
  if (parallel !== undefined)
    return { entry: parallel.entry, score: 2, margin: 0.3, because: "parallel", part: parallel.part, total: parallel };
  if (best === undefined || best.score < threshold)
    return { entry: undefined, score: ownScore, margin: 0, because: "unknown", part: false };
  const second = fitting[1]?.score ?? 0;
  const within = total !== undefined && total.reading.entry?.id === best.entry.id;
  return {
    entry: best.entry,
    score: best.score + (within ? 0.3 : 0),
    margin: best.score - second,
    because: "wording",
    part: within,
    ...(within ? { total: total.reading } : {}),
  };
}

/** Whether the words alone say what is counted, and nothing else as well. */
function isPlain(own: readonly Candidate[]): boolean {
  return own[0] !== undefined && own[0].score >= 2.2 && own[0].score - (own[1]?.score ?? 0) >= 0.1;
}
