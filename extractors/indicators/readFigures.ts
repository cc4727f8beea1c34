import { readUnit } from "../quantities/readUnit.ts";
import { unitClass } from "../quantities/units.ts";
import { areaOf, type Placed } from "./areaOf.ts";
import { catalogue, findEntry } from "./catalogue/catalogue.ts";
import { alternatives, vocabulary } from "./catalogue/compiled.ts";
import type { Reading } from "./decision.ts";
import { dimsOf } from "./dimsOf.ts";
import { type Evidence, gatherEvidence, phraseBoard } from "./evidence.ts";
import { inheritUnits } from "./inheritUnits.ts";
import { lastBefore } from "./lastBefore.ts";
import type { PassageContext } from "./passageContext.ts";
import { periodOf } from "./periodOf.ts";
import { besideOf, compatible, relatedOf, totalsOf } from "./relate.ts";
import { roleOf } from "./roleOf.ts";
import { type Candidate, ruledOut, scoreWordings } from "./score.ts";
import type { Figure, Setting } from "./setting.ts";

/** Below this score a figure has no indicator. */
export const threshold = 1.75;

const notPhrases: ReadonlyMap<string, readonly number[]> = new Map(
  catalogue.map((entry) => [
    entry.id,
    entry.wordings.flatMap((wording) => alternatives(wording.not).map((phrase) => vocabulary.add(phrase))),
  ]),
);

/** Reads the figures of one passage from left to right, each with what is known of those before it. */
export function readFigures(context: PassageContext): readonly Reading[] {
  const { setting } = context;
  if (setting.figures.length === 0) return [];
  const units = inheritUnits(setting);
  const readings: Reading[] = [];
  const board = phraseBoard();
  setting.figures.forEach((figure, at) => {
    const unit = units[at]!;
    const evidence = gatherEvidence(setting, at, context.around, board);
    const totals = totalsOf(setting, at)
      .map((index) => readings[index]!)
      .filter((total) => total !== undefined);
    const beside = besideOf(setting, at);
    const percent = unit.nouns[0] === "%";
    const previous = readings[at - 1];
    const choice = figure.base
      ? baseChoice(previous)
      : choose(
          context,
          at,
          evidence,
          unit.nouns,
          { beside: beside === undefined ? undefined : readings[beside], totals },
          readings,
        );
    const { role, direction } = roleOf(setting, at, evidence, {
      plan: context.plan,
      future: context.future,
      features: context.features && choice.entry === undefined && unitClass(unit.nouns[0] ?? "") !== "case",
      award: choice.entry?.id.startsWith("awards.") === true,
      describes: choice.entry?.context === true,
      percent,
      before: previous?.role,
    });
    const entry = choice.entry;
    const inherited = inheritedDims(context, at, readings, beside, choice);
    const part = choice.part || explains(context, choice, figure);
    const dims = entry === undefined ? {} : dimsOf(setting, at, entry, unit.nouns, evidence, inherited, part);
    const place = placeOf(context, at, readings);
    readings.push({
      figure,
      unit,
      entry,
      score: choice.score,
      margin: choice.margin,
      because: choice.because,
      role,
      dims:
        direction === undefined ? (figure.base ? { ...dims, ...baseOf(context, at) } : dims) : { ...dims, direction },
      place,
      time: periodOf(setting, at, context.periods, context.report, context.time),
      part,
      approx: figure.quantity.approx ?? sharedBound(context, readings, at),
    });
  });
  return readings;
}

type Choice = {
  readonly entry: Candidate["entry"] | undefined;
  readonly score: number;
  readonly margin: number;
  readonly because: string;
  readonly part: boolean;
  readonly total?: Reading;
};

/** A base counts the units of its part: of solved cases the cases, of units that met a standard those in its scope. */
function baseChoice(part: Reading | undefined): Choice {
  const villages = part?.entry?.of === "admin.communes" && part.figure.class === "residential";
  const of = part?.entry?.of === undefined ? undefined : findEntry(villages ? "admin.villages" : part.entry.of);
  return { entry: of ?? part?.entry, score: part?.score ?? 0, margin: part?.margin ?? 0, because: "base", part: true };
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

type Around = { readonly beside: Reading | undefined; readonly totals: readonly Reading[] };

/** The indicator of a figure: by its wording, by the total it is part of, by the figure it is a change or share of. */
function choose(
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
  if (nouns[0] === "%") return percentage(context, at, evidence, own, readings);
  const change = relatedChange(context, at, readings);
  const named = own[0] !== undefined && own[0].score >= 2.2 && statedBefore(context, at, own[0], readings);
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
  const best = own.find((candidate) => finesFit(context, at, candidate, readings));
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
  const second = own.find((candidate) => candidate.entry.id !== best.entry.id)?.score ?? 0;
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

/** `Huyện Mường La có 145 mô hình, huyện Mai Sơn 131 mô hình`: the same of another area named in between. */
function parallelOf(
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
    const between = mentionBetween(context, other.unitTo, figure.from);
    return between ? readings[i] : undefined;
  }
  return undefined;
}

function mentionBetween(context: PassageContext, from: number, to: number): boolean {
  const last = context.mentions[lastBefore(context.mentions, to)];
  return last !== undefined && last.from >= from && last.to <= to;
}

/** Whether a sum of fines follows a count of its own topic: a fine for shops that are of no indicator is of none either. */
function finesFit(context: PassageContext, at: number, candidate: Candidate, readings: readonly Reading[]): boolean {
  if (!candidate.entry.id.endsWith(".fines")) return true;
  const sentence = context.setting.figures[at]!.sentence;
  for (let i = at - 1; i >= 0 && at - i < 40 && context.setting.figures[i]!.sentence === sentence; i--) {
    const other = readings[i]!;
    if (other.figure.base || other.figure.class === "money" || other.unit.nouns[0] === "%") continue;
    if (other.entry === undefined && (other.figure.class === "offender" || other.figure.class === "person")) continue;
    return other.entry !== undefined && other.entry.id.split(".")[0] === candidate.entry.id.split(".")[0];
  }
  return true;
}

/** The total that a figure is part of: outside its parenthesis, before `trong đó`, or where its footnote is cited. */
function findTotal(
  figure: Figure,
  nouns: readonly string[],
  totals: readonly Reading[],
  context: PassageContext,
  evidence: Evidence,
): { readonly reading: Reading; readonly score: number } | undefined {
  for (const [list, score] of [
    [totals, 2.15],
    [context.anchors, context.breakdown ? 2.9 : 2.0],
  ] as const) {
    const open = list.filter((total) => {
      if (total.entry === undefined || total.entry.context) return false;
      if (total.role !== "actual" && total.role !== "target" && total.role !== "proposed") return false;
      if (!compatible(figure, nouns, total.figure, total.unit.nouns)) return false;
      if (list === totals && Number(figure.quantity.value) > Number(total.figure.quantity.value)) return false;
      return !ruledOut(total.entry, evidence, notPhrases);
    });
    const same =
      open.find((total) => total.unit.nouns[0] === nouns[0]) ??
      open.find((total) => total.figure.class === figure.class);
    const reading = same ?? open[0];
    if (reading !== undefined) return { reading, score: score + (reading.unit.nouns[0] === nouns[0] ? 0.25 : 0) };
  }
  return undefined;
}

/** The figure that a change (`tăng 08 vụ`) is of: the nearest before it with its unit. */
function relatedChange(context: PassageContext, at: number, readings: readonly Reading[]): Reading | undefined {
  const { setting } = context;
  const figure = setting.figures[at]!;
  const word = setting.words.slice(Math.max(0, figure.from - 3), figure.from).map((one) => one.text);
  const changes = word.includes("tăng") || word.includes("giảm");
  if (!changes || context.plan) return undefined;
  const related = relatedOf(setting, at);
  return related === undefined ? undefined : readings[related];
}

/** Whether the sentence has stated an indicator before: `chết 92 người …; giảm 04 người chết`. */
function statedBefore(
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

/** A percentage: of its own wording (a rate), else a share or change of the figure it belongs to. */
function percentage(
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
  const counted = countedShare(context, at, evidence);
  if (counted !== undefined) return counted;
  const related = ratedBefore(context, at, readings) ?? relatedOf(context.setting, at);
  const reading = related === undefined ? undefined : readings[related];
  if (reading?.entry === undefined || !belongs(context, at, related!)) return none;
  if (besideDiffers(context, related!, readings)) return none;
  const left = context.setting.words
    .slice(Math.max(0, context.setting.figures[at]!.from - 3), context.setting.figures[at]!.from)
    .map((word) => word.text);
  const changing = left.includes("tăng") || left.includes("giảm") || left.includes("=");
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

/** `khám phá 17 vụ, bắt 21 đối tượng, đạt tỷ lệ 89%`: the figure before that has a rate of its own. */
function ratedBefore(context: PassageContext, at: number, readings: readonly Reading[]): number | undefined {
  const { setting } = context;
  const figure = setting.figures[at]!;
  const left = setting.words.slice(Math.max(0, figure.from - 3), figure.from).map((word) => word.text);
  if (!left.includes("lệ")) return undefined;
  for (let i = at - 1; i >= 0 && at - i <= 5 && setting.figures[i]!.sentence === figure.sentence; i--) {
    if (readings[i]!.role === "actual" && readings[i]!.entry?.ratio !== undefined) return i;
  }
  return undefined;
}

/** The word after `tỷ lệ` before a percentage in its clause: `Tỷ lệ khu dân cư đạt tiêu chuẩn … đạt 97%`. */
function rateBefore(setting: Setting, from: number, clause: number): number | undefined {
  for (let i = from - 2; i > 0 && from - i < 30 && setting.clauses.clause[i] === clause; i--) {
    if (setting.words[i]!.text === "lệ") return i + 1;
  }
  return undefined;
}

/** `90% khu dân cư đạt tiêu chuẩn`: a share of what is named after the sign, where its wording is plain. */
function countedShare(context: PassageContext, at: number, evidence: Evidence): Choice | undefined {
  const { setting } = context;
  const figure = setting.figures[at]!;
  const rate = rateBefore(setting, figure.from, figure.clause);
  const unit = readUnit(setting.words, rate ?? figure.unitTo, setting.text);
  if (typeof unit !== "object" || !/^(?:residential|commune|agency|enterprise|school)$/.test(unit.class ?? ""))
    return undefined;
  const best = scoreWordings(unit.nouns, evidence, { beside: undefined, total: undefined })[0];
  if (best === undefined || best.score < 2.4) return undefined;
  return { entry: best.entry, score: best.score, margin: 0.3, because: "share", part: true };
}

/** Whether a percentage stands so that it can only speak of the figure before it. */
function belongs(context: PassageContext, at: number, related: number): boolean {
  const { setting } = context;
  const figure = setting.figures[at]!;
  const other = setting.figures[related]!;
  const left = setting.words[figure.from - 1]?.text ?? "";
  const inside = setting.clauses.opens[figure.clause]! >= 0;
  if (!inside && figure.clause !== other.clause) return false;
  const bound = /^(?:trên|hơn|gần|khoảng|dưới)$/.test(left) ? (setting.words[figure.from - 2]?.text ?? "") : left;
  return (inside || /^(?:đạt|=|giảm|tăng|chiếm|lệ|bằng|\()$/.test(bound)) && figure.from - other.unitTo < 45;
}

/** Two fractions of different things before one percentage: it is of both (`174/174 …, 42/42 … (đạt 100%)`). */
function besideDiffers(context: PassageContext, related: number, readings: readonly Reading[]): boolean {
  const { setting } = context;
  const fraction = setting.figures[related + 1]?.base === true;
  const before = related - 1;
  return (
    fraction &&
    setting.figures[before]?.base === true &&
    setting.figures[before]!.clause === setting.figures[related]!.clause &&
    readings[before]?.entry?.id !== readings[related]?.entry?.id
  );
}

function inheritedDims(
  context: PassageContext,
  at: number,
  readings: readonly Reading[],
  beside: number | undefined,
  choice: Choice,
): Readonly<Record<string, string>> {
  const source = choice.total;
  if (source !== undefined) return withoutDirection(source.dims);
  const figure = context.setting.figures[at]!;
  if (figure.base) return withoutDirection(readings[at - 1]?.dims ?? {});
  const mate = beside === undefined ? undefined : readings[beside];
  if (choice.entry?.id === "models.members" && mate?.entry?.topic === "forces") return { model: mate.entry.label.vi };
  if (
    mate?.entry !== undefined &&
    choice.entry !== undefined &&
    mate.entry.topic === choice.entry.topic &&
    (mate.entry.topic === "propaganda" || mate.entry.topic === "investigation")
  ) {
    const { material: _material, ...rest } = mate.dims;
    return withoutDirection(rest);
  }
  return {};
}

function withoutDirection(dims: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { direction: _direction, of: _of, ...rest } = dims;
  return rest;
}

/** `2.270/2.045 hồ sơ (đạt 110,7%)`: a base below its part is a target. */
function baseOf(context: PassageContext, at: number): Readonly<Record<string, string>> {
  const base = Number(context.setting.figures[at]!.quantity.value);
  const part = Number(context.setting.figures[at - 1]!.quantity.value);
  return { of: part > base ? "target" : "total" };
}

function placeOf(context: PassageContext, at: number, readings: readonly Reading[]): Placed {
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

/** `ít nhất 01 tập thể hoặc 01 cá nhân`, `01 đến 02`: a bound that holds for both. */
function sharedBound(context: PassageContext, readings: readonly Reading[], at: number): Reading["approx"] {
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
