import type { UnitClass } from "../quantities/units.ts";
import { meanings } from "./catalogue/compiled.ts";
import { lastBefore } from "./lastBefore.ts";
import type { Figure, Setting } from "./setting.ts";

/** Unit classes whose members can be parts of each other's totals. */
const families: readonly (readonly UnitClass[])[] = [
  ["person", "attendance"],
  ["offender", "person", "instance"],
  ["session", "attendance"],
  ["residential", "commune", "agency", "enterprise", "school"],
  ["article", "page"],
  ["tip", "file"],
  ["case", "instance"],
  ["material", "article"],
  ["facility", "enterprise"],
];

/** Whether one figure can be part of another: by unit, or without a unit of its own. */
export function compatible(
  part: Figure,
  nouns: readonly string[],
  total: Figure,
  totalNouns: readonly string[],
): boolean {
  if (nouns.length === 0 || nouns[0] === "-") return true;
  if (nouns[0] === "%" || totalNouns[0] === "%") return false;
  if (nouns[0] === totalNouns[0]) return true;
  if (firstWord(nouns) === firstWord(totalNouns) && part.class === total.class) return true;
  const [left, right] = [part.class, total.class];
  if (left === undefined || right === undefined) return false;
  if (left === right) return !distinct.has(left);
  return families.some((family) => family.includes(left) && family.includes(right));
}

/** Classes whose members are kinds apart: a gun is no part of a count of bullets. */
const distinct = new Set<UnitClass>(["weapon", "physical", "facility", "device", "activity", "document"]);

function firstWord(nouns: readonly string[]): string | undefined {
  return nouns[0]?.split(" ")[0];
}

/**
 * The figures that a figure may be a part of, the likeliest first: those before its parenthesis, or before the last
 * `trong đó`, `gồm` of its sentence.
 */
export function totalsOf(setting: Setting, at: number): readonly number[] {
  const figure = setting.figures[at]!;
  const open = setting.clauses.opens[figure.clause]!;
  const cue = lastPartCue(setting, at);
  const limit = cue ?? (open >= 0 ? open : undefined);
  if (limit === undefined) return [];
  const found: number[] = [];
  for (let i = at - 1; i >= 0 && at - i < 60 && found.length < 6; i--) {
    const total = setting.figures[i]!;
    if (total.from >= limit || total.base) continue;
    if (
      total.sentence !== figure.sentence &&
      !(cue !== undefined && total.sentence === figure.sentence - 1 && opensSentence(setting, cue))
    )
      break;
    if (setting.clauses.opens[total.clause]! >= 0 && setting.clauses.opens[total.clause] !== open) continue;
    found.push(i);
  }
  return found;
}

/** Where the last `trong đó`, `gồm` before a figure stands, in its sentence and parenthesis. */
function lastPartCue(setting: Setting, at: number): number | undefined {
  const figure = setting.figures[at]!;
  const open = setting.clauses.opens[figure.clause]!;
  for (let i = lastBefore(setting.hits, figure.from); i >= 0; i--) {
    const hit = setting.hits[i]!;
    if (setting.clauses.sentence[hit.from] !== figure.sentence || figure.from - hit.from > 120) return undefined;
    if (hit.to > figure.from) continue;
    if (setting.clauses.opens[setting.clauses.clause[hit.from]!] !== open) continue;
    if (meanings[hit.phrase]?.cues.includes("part")) return hit.from;
  }
  return undefined;
}

function opensSentence(setting: Setting, word: number): boolean {
  return word === 0 || setting.clauses.sentence[word - 1] !== setting.clauses.sentence[word];
}

/** The figures of a cited passage that a footnote mark at word `mark` explains: of its clause, else of its sentence. */
export function anchorsOf(setting: Setting, mark: number): readonly number[] {
  const { clause, sentence } = setting.clauses;
  const own: number[] = [];
  const wider: number[] = [];
  const last = lastBefore(setting.figures, mark);
  setting.figures.slice(Math.max(0, last - 40), last + 1).forEach((figure, offset) => {
    const index = Math.max(0, last - 40) + offset;
    if (figure.base || figure.nouns[0] === "%") return;
    if (figure.clause === clause[mark]) own.push(index);
    else if (figure.sentence === sentence[mark] && mark - figure.from < 60) wider.push(index);
  });
  return own.length > 0 ? own.slice(-4) : wider.slice(-2);
}

/** The figure beside: the one before in the same clause, a fraction's base passed over, with little between. */
export function besideOf(setting: Setting, at: number): number | undefined {
  const figure = setting.figures[at]!;
  for (let i = at - 1; i >= 0; i--) {
    const other = setting.figures[i]!;
    if (other.base || other.nouns[0] === "%") continue;
    if (other.clause !== figure.clause) {
      if (setting.clauses.opens[other.clause]! >= 0) continue;
      return undefined;
    }
    return figure.from - other.unitTo <= 14 ? i : undefined;
  }
  return undefined;
}

/** The figure that a percentage or a change belongs to. */
export function relatedOf(setting: Setting, at: number): number | undefined {
  const figure = setting.figures[at]!;
  const open = setting.clauses.opens[figure.clause]!;
  for (let i = at - 1; i >= 0 && at - i < 14; i--) {
    const other = setting.figures[i]!;
    if (other.base || other.nouns[0] === "%") continue;
    if (other.sentence !== figure.sentence) break;
    const otherOpen = setting.clauses.opens[other.clause]!;
    if (otherOpen >= 0 && otherOpen !== open && otherOpen > open) continue;
    const sameUnit =
      figure.nouns.length === 0 ||
      figure.nouns[0] === "%" ||
      figure.nouns[0] === other.nouns[0] ||
      isShort(figure, other) ||
      (figure.class === other.class && !isTurns(figure));
    if (sameUnit && !(isStep(setting, figure) && isStep(setting, other))) return i;
  }
  return undefined;
}

/** `11.240 lượt cán bộ … (tăng 1.350 lượt)`: turns of whatever was counted in turns. */
function isShort(figure: Figure, other: Figure): boolean {
  return isTurns(figure) && other.nouns[0]?.startsWith("lượt ") === true;
}

function isTurns(figure: Figure): boolean {
  return figure.nouns[0] === "lượt";
}

/** `tăng 01 người chết, giảm 04 người bị thương`: a difference, which no other difference belongs to. */
function isStep(setting: Setting, figure: Figure): boolean {
  return figure.nouns[0] !== "%" && /^(?:tăng|giảm)$/.test(setting.words[figure.from - 1]?.text ?? "");
}
