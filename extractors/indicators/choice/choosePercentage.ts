import { findEntry } from "../catalogue/catalogue.ts";
import { isChange, type Reading } from "../decision.ts";
import type { Evidence } from "../evidence.ts";
import type { PassageContext } from "../passageContext.ts";
import { relatedOf } from "../relate.ts";
import type { Candidate } from "../score.ts";
import { belongs, besideDiffers } from "./belongs.ts";
import type { Choice } from "./choice.ts";
import { countedShare } from "./countedShare.ts";
import { ratedBefore } from "./ratedBefore.ts";
import { rateStepped } from "./rateStepped.ts";

/** A percentage: of its own wording (a rate), else a share or change of the figure it belongs to. */
export function choosePercentage(
  context: PassageContext,
  at: number,
  evidence: Evidence,
  own: readonly Candidate[],
  readings: readonly Reading[],
): Choice {
  const none: Choice = { entry: undefined, score: own[0]?.score ?? 0, margin: 0, because: "unknown", part: false };
  const best = own[0];
  if (best !== undefined && best.score >= 2.1) {
    return {
      entry: best.entry,
      score: best.score,
      margin: best.score - (own[1]?.score ?? 0),
      because: "wording",
      part: false,
    };
  }
  const stepped = rateStepped(context, at, readings);
  if (stepped !== undefined)
    return { entry: stepped.entry, score: 2.2, margin: 0.5, because: "share", part: true, total: stepped };
  const counted = countedShare(context, at, evidence);
  if (counted !== undefined) return counted;
  const related = ratedBefore(context, at, readings) ?? relatedOf(context.setting, at);
  const reading = related === undefined ? undefined : readings[related];
  if (reading?.entry === undefined || !belongs(context, at, related!)) return none;
  if (besideDiffers(context, related!, readings)) return none;
  const left = context.setting.words
    .slice(Math.max(0, context.setting.figures[at]!.from - 3), context.setting.figures[at]!.from)
    .map((word) => word.text);
  const changing = isChange(reading) || left.includes("tăng") || left.includes("giảm");
  const target = context.setting.words
    .slice(context.setting.figures[at]!.unitTo, context.setting.figures[at]!.unitTo + 5)
    .some((word) => word.text === "tiêu");
  const ratio = !changing && !target && reading.entry.ratio !== undefined ? findEntry(reading.entry.ratio) : undefined;
  return {
    entry: ratio ?? reading.entry,
    score: Math.max(2.2, reading.score),
    margin: 0.5,
    because: "share",
    part: false,
    total: reading,
  };
}
