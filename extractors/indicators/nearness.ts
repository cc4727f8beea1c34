import type { Hit } from "./phrases.ts";
import { administered, type Figure, type Setting } from "./setting.ts";

/**
 * How near a phrase stands to a figure in its passage, 0 to 1: how likely it says what the number counts.
 *
 * The weights were set by hand and tuned on annotated reports: the noun phrase after the number and the words straight
 * before it are 1; a phrase beyond another number, in another clause, outside the parenthesis or in an earlier
 * sentence is less.
 */
export const weights = {
  after: 1,
  far: 0.85,
  afterComma: 0.65,
  nextOwns: 0.35,
  previousOwns: 0.5,
  label: 0.6,
  sentenceLabel: 0.63,
  beyond: 0.45,
  farBeyond: 0.3,
  paired: 0.7,
  shared: 0.9,
  before: 1,
  beforeComma: 0.65,
  beforeOther: 0.6,
  outside: 0.75,
  outsideAfter: 0.4,
  inside: 0.45,
  insideFar: 0.2,
  clause: 0.55,
  closed: 0.3,
  laterClause: 0.15,
  sentence: 0.4,
  passage: 0.3,
  laterSentence: 0.05,
  cited: 0.75,
  citedClause: 0.5,
  citedAfter: 0.35,
  lead: 0.5,
  headings: [0.45, 0.32, 0.22, 0.15],
} as const;

/** How many words before and after a figure are looked at. */
export const reach = { before: 150, after: 45 } as const;

/** The nearness of a phrase to the figure with index `at` of the setting. */
export function nearness(setting: Setting, at: number, hit: Hit): number {
  const figure = setting.figures[at]!;
  const { clause, sentence } = setting.clauses;
  const own = clause[hit.from]!;
  if (own === figure.clause) return hit.from >= figure.to ? afterwards(setting, at, hit) : beforehand(setting, at, hit);
  const hitSentence = sentence[hit.from]!;
  if (isAncestor(setting, own, figure.clause)) return hit.from < figure.from ? weights.outside : weights.outsideAfter;
  if (isAncestor(setting, figure.clause, own)) return parenthesis(setting, at, own);
  if (hitSentence === figure.sentence) {
    if (hit.from > figure.from) return sharedLater(setting, at, hit) ? weights.shared : weights.laterClause;
    if (hit.to <= setting.clauses.labels[hitSentence]!) return weights.sentenceLabel;
    return setting.clauses.opens[own]! >= 0 && !sharesParenthesis(setting, own, figure.clause)
      ? weights.closed
      : weights.clause;
  }
  if (hitSentence > figure.sentence) return weights.laterSentence;
  return hitSentence === figure.sentence - 1 ? weights.sentence : weights.passage;
}

function isAncestor(setting: Setting, candidate: number, clause: number): boolean {
  const { parents } = setting.clauses;
  for (let at = parents[clause]!; at >= 0; at = parents[at]!) if (at === candidate) return true;
  return false;
}

/** Whether an enumeration ends in the figure's own kind, so that what follows tells the two apart: `47 tin, 29 tin có giá trị`. */
function likeWithLike(setting: Setting, at: number, last: number): boolean {
  const [figure, other] = [setting.figures[at]!, setting.figures[last]!];
  if ((last === at + 1 && other.base) || figure.class === undefined || figure.class === "share") return false;
  return figure.class === other.class || lastWord(figure) === lastWord(other);
}

/** `nguồn tin` and `tin` are counted alike. */
function lastWord(figure: Figure): string | undefined {
  return figure.nouns[0]?.split(" ").at(-1);
}

/** Whether two clauses stand in the same parenthesis. */
function sharesParenthesis(setting: Setting, left: number, right: number): boolean {
  return setting.clauses.opens[left] === setting.clauses.opens[right];
}

/** A phrase after the number in its clause. */
function afterwards(setting: Setting, at: number, hit: Hit): number {
  const figure = setting.figures[at]!;
  const { commas } = setting.clauses;
  const next = nextInClause(setting, at);
  if (next !== undefined && hit.from >= setting.figures[next]!.from) {
    const last = enumerationEnd(setting, at);
    if (last > at && setting.figures[last]!.clause === figure.clause && hit.from >= setting.figures[last]!.unitTo) {
      const after = nextInClause(setting, last);
      if (after === undefined || hit.from < setting.figures[after]!.from) {
        const comma = commas[hit.from]! > commas[setting.figures[last]!.through - 1]!;
        if (likeWithLike(setting, at, last)) return weights.farBeyond;
        if (!comma) return weights.shared;
        return after === undefined ? weights.afterComma : weights.farBeyond;
      }
    }
    const between = commas[hit.from]! - commas[figure.unitTo - 1]!;
    if (between > 0) return weights.farBeyond;
    return paired(setting, figure.unitTo, setting.figures[next]!.from) ? weights.paired : weights.beyond;
  }
  const start = Math.max(figure.to, figure.through) - 1;
  if (commas[hit.from]! > commas[start]!) {
    if (hit.from < figure.unitTo) return weights.far;
    return next === undefined ? weights.afterComma : weights.nextOwns;
  }
  if (next !== undefined && (joins(setting, figure.unitTo, hit.from) || labels(setting, figure.unitTo, hit.from + 1)))
    return weights.nextOwns;
  return fading(weights.after, hit.from - figure.through);
}

/** A phrase before the number in its clause. */
function beforehand(setting: Setting, at: number, hit: Hit): number {
  const figure = setting.figures[at]!;
  const { commas } = setting.clauses;
  const previous = previousInClause(setting, at);
  if (previous === undefined) {
    const near = fading(weights.before, figure.from - hit.to);
    return labels(setting, hit.to, figure.from) ? Math.min(near, weights.label) : near;
  }
  const before = setting.figures[previous]!;
  if (hit.from < before.unitTo) {
    if (hit.from >= before.from) return weights.previousOwns;
    if (enumerationEnd(setting, previous) < at || hit.to > before.from) return weights.beforeOther;
    return Math.min(weights.shared, beforehand(setting, previous, hit));
  }
  const comma = commas[figure.from]! > commas[before.unitTo - 1]!;
  const joined = joins(setting, hit.to, figure.from);
  if (joined && hit.from - before.unitTo < 4) return weights.previousOwns;
  if (comma && commas[hit.from]! === commas[before.unitTo - 1]!) return weights.beforeComma;
  const near = fading(weights.before, figure.from - hit.to);
  return labels(setting, hit.to, figure.from) ? Math.min(near, weights.label) : near;
}

/** A weight that fades with the words between. */
function fading(weight: number, words: number): number {
  return weight - Math.min(0.15, 0.012 * Math.max(0, words));
}

/** Whether a colon parts a label from the figure: `Khu dân cư đạt chuẩn: tổng số 757`, but not `Xuất sắc: 56`. */
function labels(setting: Setting, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) if (setting.words[i]!.text === ":") return true;
  return false;
}

/** Whether `và`, `hoặc` or a comma stands between: what is before it belongs to the figure before. */
function joins(setting: Setting, from: number, to: number): boolean {
  const { words } = setting;
  for (let i = from; i < to; i++) if (joints.has(words[i]!.text)) return true;
  return false;
}
const joints: ReadonlySet<string> = new Set(["và", "hoặc", ","]);

/** A phrase in a parenthesis that interrupts the clause of the figure. */
function parenthesis(setting: Setting, at: number, clause: number): number {
  const open = setting.clauses.opens[clause]!;
  const figure = setting.figures[at]!;
  if (open < figure.from) return weights.insideFar;
  const next = nextInClause(setting, at);
  return next === undefined || setting.figures[next]!.from > open ? weights.inside : weights.insideFar;
}

/** The next figure of the same clause, parentheses passed over. */
export function nextInClause(setting: Setting, at: number): number | undefined {
  const clause = setting.figures[at]!.clause;
  for (let i = at + 1; i < setting.figures.length && i <= at + 12; i++) {
    if (setting.figures[i]!.clause === clause) return i;
  }
  return undefined;
}

/** The figure before in the same clause. */
export function previousInClause(setting: Setting, at: number): number | undefined {
  const clause = setting.figures[at]!.clause;
  for (let i = at - 1; i >= 0 && i >= at - 12; i--) {
    if (setting.figures[i]!.clause === clause) return i;
  }
  return undefined;
}

/**
 * The last figure of the enumeration that a figure belongs to: `126/126 khu dân cư, 51 cơ quan và 73 doanh nghiệp`.
 *
 * Members follow each other with nothing but a comma, a slash or `và` between unit and number; units of
 * administration with a semicolon too (`882 ấp; 101 xã; 507 trường đăng ký`).
 */
export function enumerationEnd(setting: Setting, at: number): number {
  let last = at;
  for (let i = at + 1; i < setting.figures.length && i - at < 30; i++) {
    const left = setting.figures[last]!;
    const right = setting.figures[i]!;
    if (right.clause !== left.clause && !isListed(setting, left, right)) break;
    for (let w = right.base ? left.to : left.through; w < right.from; w++) {
      if (!listing.has(setting.words[w]!.text)) return last;
    }
    last = i;
  }
  return last;
}

const listing: ReadonlySet<string> = new Set([",", "và", "/", "=", "hoặc", ";", "trên", "hơn"]);

/** Whether a list of units of administration goes on past a semicolon. */
function isListed(setting: Setting, left: Figure, right: Figure): boolean {
  return (
    setting.words[left.through]?.text === ";" &&
    left.sentence === right.sentence &&
    isAdministered(left) &&
    isAdministered(right)
  );
}

function isAdministered(figure: Figure): boolean {
  return administered.has(figure.class) || figure.through > figure.unitTo;
}

/** Whether a phrase of a later clause follows the list that a figure belongs to. */
function sharedLater(setting: Setting, at: number, hit: Hit): boolean {
  if (!isAdministered(setting.figures[at]!)) return false;
  const end = enumerationEnd(setting, at);
  const last = setting.figures[end]!;
  if (end === at || last.clause !== setting.clauses.clause[hit.from] || hit.from < last.through) return false;
  const after = nextInClause(setting, end);
  return after === undefined || hit.from < setting.figures[after]!.from;
}

/** Whether two figures are one statement: `4.539 lượt với thời lượng 29.309 phút`. */
function paired(setting: Setting, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (setting.words[i]!.text === "với") return true;
  return false;
}
