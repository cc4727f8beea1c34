import { unitClass } from "../quantities/units.ts";
import { changeOf } from "./changeOf.ts";
import { baseChoice } from "./choice/baseChoice.ts";
import type { Choice } from "./choice/choice.ts";
import { chooseIndicator } from "./choice/chooseIndicator.ts";
import { comparedDims } from "./comparedDims.ts";
import type { Reading } from "./decision.ts";
import { dimsOf } from "./dimsOf.ts";
import { type Evidence, gatherEvidence, noteSurroundings } from "./evidence.ts";
import { baseOf, inheritedDims } from "./inheritedDims.ts";
import { inheritUnits } from "./inheritUnits.ts";
import type { PassageContext } from "./passageContext.ts";
import { periodOf, type Timed } from "./periodOf.ts";
import { whenOf } from "./periods/whenOf.ts";
import { phraseBoards } from "./phraseBoards.ts";
import { placeOf } from "./placeOf.ts";
import { besideOf, totalsOf } from "./relate.ts";
import { roleOf } from "./roleOf.ts";
import type { Figure } from "./setting.ts";
import { sharedBound } from "./sharedBound.ts";

/** Reads the figures of one passage from left to right, each with what is known of those before it; `boards` may serve one passage after the other. */
export function readFigures(context: PassageContext, boards = phraseBoards()): readonly Reading[] {
  const { setting } = context;
  if (setting.figures.length === 0) return [];
  const units = inheritUnits(setting);
  const readings: Reading[] = [];
  noteSurroundings(boards, context.around);
  setting.figures.forEach((figure, at) => {
    const unit = units[at]!;
    const evidence = gatherEvidence(setting, at, context.around, boards);
    const totals = totalsOf(setting, at)
      .map((index) => readings[index]!)
      .filter((total) => total !== undefined);
    const beside = besideOf(setting, at);
    const percent = unit.nouns[0] === "%";
    const previous = readings[at - 1];
    const choice = figure.base
      ? baseChoice(previous)
      : chooseIndicator(
          context,
          at,
          evidence,
          unit.nouns,
          { beside: beside === undefined ? undefined : readings[beside], totals },
          readings,
        );
    const change = changeOf(setting, at, readings);
    const time = periodOf(setting, at, context.periods, context.report, context.time, change !== undefined);
    const when = time.named ? whenOf(time.period, context.report.period) : "within";
    const inRole = roleOf(setting, at, evidence, {
      plan: context.plan,
      future: context.future,
      features: context.features && choice.entry === undefined && unitClass(unit.nouns[0] ?? "") !== "case",
      award: choice.entry?.id.startsWith("awards.") === true,
      describes: choice.entry?.context === true,
      percent,
      change,
      when,
    });
    const entry = choice.entry;
    const inherited = inheritedDims(context, at, readings, beside, choice);
    const part = isPart(choice, time) || explains(context, choice, figure) || isNarrowed(evidence);
    const own = entry === undefined ? {} : dimsOf(setting, at, entry, unit.nouns, evidence, inherited, part);
    const compared = entry !== undefined && !percent && (change !== undefined || when === "before");
    const dims = compared && Object.keys(own).length === 0 ? comparedDims(readings, figure, entry) : own;
    const place = placeOf(context, at, readings);
    readings.push({
      ...inRole,
      figure,
      unit,
      entry,
      score: choice.score,
      margin: choice.margin,
      because: choice.because,
      dims: figure.base ? { ...dims, ...baseOf(context, at) } : dims,
      place,
      time,
      part,
      approx: figure.quantity.approx ?? sharedBound(context, readings, at),
    });
  });
  return readings;
}

/** Whether a figure is part of a total of its own period: `19 vụ (cùng kỳ năm 2023: 24 vụ)` is none. */
function isPart(choice: Choice, time: Timed): boolean {
  return choice.part && (choice.total === undefined || choice.total.time.period === time.period);
}

/** Whether a figure counts only what is grave, or what falls to each: never the whole. */
function isNarrowed({ cues }: Evidence): boolean {
  return (cues.get("grave") ?? 0) >= 0.55 || (cues.get("perUnit") ?? 0) >= 0.75;
}

/** Whether a footnote's figure is a part of one of the sentence that cites it. */
function explains(context: PassageContext, choice: Choice, figure: Figure): boolean {
  return context.citedReadings.some(
    (cited) =>
      cited.entry !== undefined &&
      cited.entry === choice.entry &&
      Number(figure.quantity.value) <= Number(cited.figure.quantity.value),
  );
}
